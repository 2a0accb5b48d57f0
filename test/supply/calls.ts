import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";

/** A call of the program, what it ends with, and some of what it says. */
interface Call {
  readonly args: readonly string[];
  readonly exit: number;
  readonly says: RegExp;
  readonly input?: string;
}

const call = (exit: number, says: RegExp, ...args: string[]): Call => ({ args, exit, says });

/** Calls of every command, in a folder that `prepare` has filled; each form of output that a file can have is among them. */
export const CALLS: readonly Call[] = [
  call(0, /jenjang route/),
  call(0, /^\d+\.\d+\.\d+\n$/, "--version"),
  call(0, /--to/, "help", "route"),
  call(2, /route/, "rout"),
  call(0, /Pasal 20 huruf e/, "route", "Dinas Pariwisata", "--to", "Bupati"),
  call(0, /"contract": 1/, "route", "Inspektorat", "--to", "Bupati", "-r", "kutai-barat", "--json"),
  call(0, /jalur\.svg/, "route", "Dinas Pariwisata", "--to", "Bupati", "-r", "kutai-barat", "--chart", "jalur.svg"),
  call(0, /nota\.html/, "route", "Inspektorat", "--to", "Bupati", "-r", "kutai-barat", "-o", "nota.html"),
  call(0, /Asisten/, "who-signs", "--doc", "surat", "--on-behalf", "Sekda"),
  call(0, /a\.n\. SEKRETARIS DAERAH/, "who-signs", "--doc", "surat", "--signer", "Asisten II", "--block"),
  call(0, /nota\.md/, "who-signs", "--doc", "perbup", "-r", "kutai-barat", "-o", "nota.md"),
  call(0, /Sekretaris Daerah/, "deputize", "--absent", "Bupati,WakilBupati", "--occasion", "umum"),
  call(0, /perbup-21-2017\.yaml:\d+/, "explain", "route", "Inspektorat", "--to", "Bupati", "-r", "kutai-barat"),
  call(0, /banding\.html/, "compare", "kutai-barat", "kutai-timur", "-o", "banding.html"),
  call(0, /Bupati/, "chart", "-r", "kutai-timur"),
  ...["svg", "png", "html", "mmd", "dot"].map((form) =>
    call(0, new RegExp(`bagan\\.${form}`), "chart", "-r", "kutai-barat", "-o", `bagan.${form}`),
  ),
  call(0, /Pasal 8 huruf b/, "cite", "Pasal 8 huruf b", "-r", "kutai-barat"),
  call(0, /Inspektorat/, "show", "Inspektorat"),
  call(0, /Dinas Pariwisata/, "list", "offices"),
  call(0, /104/, "coverage"),
  call(0, /0 tidak sesuai/, "test"),
  call(0, /sah/, "validate"),
  call(5, /rusak\.yaml/, "validate", "rusak.yaml"),
  call(0, /sungai-belanta/, "verify", "--rules", "aturan", "-r", "sungai-belanta", "--text", "naskah.txt"),
  ...["bash", "zsh", "fish"].map((shell) => call(0, /jenjang/, "init", shell)),
  call(0, /^[\s\S]*route/, "complete", "bash", "jenjang ro", "ro"),
  { ...call(0, /Pasal/, "shell", "--no-history"), input: "route Inspektorat --to Bupati\nkeluar\n" },
  call(0, /kutai-barat/, "use", "kutai-barat"),
  call(0, /✓/, "doctor"),
];

/** Puts what the calls read into an empty folder. */
export function prepare(folder: string): void {
  cpSync(join(ROOT, "test/good/rules"), join(folder, "aturan"), { recursive: true });
  cpSync(join(ROOT, "test/good/sungai-belanta-34-2022.txt"), join(folder, "naskah.txt"));
  writeFileSync(join(folder, "rusak.yaml"), "regulation: { id: x }\noffices: nothing\n");
}

/** The commands that a help page in English lists. */
export function commandsIn(help: string): string[] {
  return [...help.matchAll(/^ {2}([a-z][a-z-]*)(?: [[<]\S+)? {2,}\S/gm)].map(([, name = ""]) => name).sort();
}
