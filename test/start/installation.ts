import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What a process did. */
export interface Done {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a process is run: where it caches (nowhere when empty), with what else in its environment, and by whom. */
export interface Circumstances {
  readonly cache?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Another user, where this one is root. */
  readonly uid?: number;
  /** With the real clock, by which files that were just written are too young to be stored. */
  readonly realClock?: true;
}

/** A whole installation in a folder of its own, for processes that may do with it what they like. */
export class Installation {
  /** A folder around the installation, which is removed with it. */
  readonly around = mkdtempSync(join(tmpdir(), "jenjang-"));
  readonly folder = join(this.around, "jenjang");
  readonly rules = join(this.folder, "rules");
  private readonly clock = join(this.around, "a-minute-later.cjs");
  private caches = 0;

  /** @param rules the texts of rule files by their paths below the rules folder, beside the shipped vocabulary; without them the shipped rules */
  constructor(rules?: Readonly<Record<string, string>>) {
    for (const part of ["bin", "package.json"]) cpSync(join(ROOT, part), join(this.folder, part), { recursive: true });
    for (const part of ["start", "quick", "cli", "colours", "loader"])
      cpSync(join(ROOT, `dist/${part}.js`), join(this.folder, `dist/${part}.js`));
    if (rules === undefined) cpSync(join(ROOT, "rules"), this.rules, { recursive: true });
    else {
      mkdirSync(this.rules);
      cpSync(join(ROOT, "rules/vocabulary.yaml"), join(this.rules, "vocabulary.yaml"));
      for (const [path, text] of Object.entries(rules)) this.write(path, text);
    }
    // To a clock that is ahead, what was written a moment ago is old: so no test has to wait.
    writeFileSync(this.clock, "const now = Date.now;\nDate.now = () => now() + 60_000;\n");
  }

  /** A place for a cache that no other call has. */
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

  /** Runs the program as a shell would. Without a cache it has only the rule files to go by. */
  run(args: readonly string[], { cache = "", env = {}, cwd, uid, realClock }: Circumstances = {}): Promise<Done> {
    const early = realClock === true ? [] : ["--require", this.clock];
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [...early, join(this.folder, "bin/jenjang"), ...args],
        {
          env: { PATH: process.env.PATH, JENJANG_CACHE: cache, ...env },
          ...(cwd === undefined ? {} : { cwd }),
          ...(uid === undefined ? {} : { uid, gid: uid }),
        },
        (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
      );
    });
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

/** A small rule file of an invented region, in which every question has an answer. */
export function smallRules(region: string, { deputy = "Sekretaris Daerah", article = 3, kind = "1" } = {}): string {
  const name = region.charAt(0).toUpperCase() + region.slice(1);
  return `regulation:
  id: ${region}/perbup-${kind}-2020
  title: Hubungan Kerja Perangkat Daerah
  short: Perbup ${name} ${kind}/2020
  kind: Peraturan Bupati
  number: "${kind}"
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
  - { from: Dinas, for: konsultasi, via: Sekretaris Daerah, to: Bupati, cite: Pasal ${article} }

powers:
  - { signer: Bupati, signs: perbup, cite: Pasal 2 }
  - { signer: Dinas, signs: surat, cite: Pasal 2 }

substitutions:
  - { deputy: ${deputy}, for: Bupati, occasion: umum, manner: mewakili, when: { absent: Bupati, state: berhalangan }, cite: Pasal 4 }

provisions:
  Pasal 1: Siapa saja yang disebut
  Pasal 2: Apa yang ditandatangani
  Pasal 3: Bagaimana konsultasi
  Pasal 4: Siapa yang mewakili
  Pasal 5: { gist: Penutup, not-routable: definition }
`;
}
