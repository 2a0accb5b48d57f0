import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const ROOT = join(__dirname, "../..");

/** What a call did. */
export interface Done {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A package with rules of its own, in a folder of its own, to do with what one likes. */
export class PackageFolder {
  /** A folder around the package, which is removed with it. */
  readonly around = mkdtempSync(join(tmpdir(), "jenjang-"));
  readonly folder = join(this.around, "jenjang");
  readonly rules = join(this.folder, "rules");
  /** A folder of a user's own rule files beside the package; it is made when something is written there. */
  readonly own = join(this.around, "aturan");
  private caches = 0;

  /** @param rules the texts of rule files by their paths below the rules folder, beside the shipped vocabulary; without them the shipped rules */
  constructor(rules?: Readonly<Record<string, string>>) {
    mkdirSync(this.rules, { recursive: true });
    cpSync(join(ROOT, "package.json"), join(this.folder, "package.json"));
    if (rules === undefined) cpSync(join(ROOT, "rules"), this.rules, { recursive: true });
    else {
      cpSync(join(ROOT, "rules/vocabulary.yaml"), join(this.rules, "vocabulary.yaml"));
      for (const [path, text] of Object.entries(rules)) this.write(path, text);
    }
  }

  /** A place for a cache that nobody else has. */
  newCache(): string {
    this.caches += 1;
    return join(this.around, `cache-${this.caches}`);
  }

  /** Writes a rule file. */
  write(path: string, text: string | Uint8Array): void {
    const file = join(this.rules, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Writes a file into the folder of the user's own. */
  writeOwn(path: string, text: string): void {
    const file = join(this.own, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** The folders of the user's own that there are. */
  get owned(): string[] {
    return existsSync(this.own) ? [this.own] : [];
  }

  /** The text of a rule file. */
  read(path: string): string {
    return readFileSync(join(this.rules, path), "utf8");
  }

  remove(): void {
    rmSync(this.around, { recursive: true, force: true });
  }
}

/** The kept files of a cache folder of one kind (`book`, `quick`, `cli`, `colours`, `answer`), or all of them. */
export function keptIn(cache: string, kind = ""): string[] {
  return readdirSync(cache)
    .filter((name) => name.startsWith(kind))
    .sort()
    .map((name) => join(cache, name));
}

/** A small rule file of an invented region, in which every kind of question has an answer. */
export function smallRules(region: string, { deputy = "Sekretaris Daerah", article = 4, number = "1" } = {}): string {
  const name = region.charAt(0).toUpperCase() + region.slice(1);
  return `regulation:
  id: ${region}/perbup-${number}-2020
  title: Hubungan Kerja Perangkat Daerah
  short: Perbup ${name} ${number}/2020
  kind: Peraturan Bupati
  number: "${number}"
  year: 2020
  region: { name: Kabupaten ${name}, aliases: [${name}] }
  enacted: "2020-01-01"
  in-force: "2020-01-01"

offices:
  - { name: Bupati, kind: official, cite: Pasal 1 }
  - { name: Wakil Bupati, kind: official, cite: Pasal 1 }
  - { name: Sekretaris Daerah, kind: official, cite: Pasal 1 }

classes:
  - { name: Dinas, head: Kepala Dinas, open: true, cite: Pasal 1 }

channels:
  - { from: Dinas, for: konsultasi, via: Sekretaris Daerah, to: Bupati, cite: Pasal 3 }

powers:
  - { signer: Bupati, signs: perbup, cite: Pasal 2 }
  - { signer: Dinas, signs: surat, cite: Pasal 2 }

substitutions:
  - deputy: ${deputy}
    for: Bupati
    occasion: umum
    manner: mewakili
    when: { absent: Bupati, state: berhalangan }
    cite: Pasal ${article}

provisions:
  Pasal 1: Siapa saja yang disebut
  Pasal 2: Apa yang ditandatangani
  Pasal 3: Bagaimana konsultasi
  Pasal 4: Siapa yang mewakili
  Pasal 5: Penutup
`;
}

/** Two regions with a small rule file each. */
export const TWO_REGIONS: Readonly<Record<string, string>> = {
  "x/perbup-1-2020.yaml": smallRules("x"),
  "y/perbup-1-2020.yaml": smallRules("y", { deputy: "Wakil Bupati" }),
};
