import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Installation } from "../start/installation";
import { TWO_REGIONS } from "../store/package-folder";
import { type Ended, ended, type Fate } from "./process";

/*
 * Commands that write, killed while they do. Afterwards the same command must do what it does where nobody was killed,
 * and what is the user's must be whole: as it was, or as it was to become.
 */

/** A command that writes, and the file of the user's that it writes, with what stood there before. */
interface Writing {
  readonly name: string;
  readonly args: readonly string[];
  /** The file, below the folder of the trial; without one, only caches are written. */
  readonly file?: string;
  readonly before?: string;
  /** Whether the cache is there already. */
  readonly warm?: boolean;
}

const ASKED = ["route", "Dinas Pariwisata", "--to", "Bupati"];
const CONFIG = "config/jenjang.yaml";

export const WRITINGS: readonly Writing[] = [
  { name: "everything that is kept, for the first time", args: ASKED },
  { name: "an answer that is kept", args: [...ASKED, "--json"], warm: true },
  { name: "the first setting", args: ["use", "x"], file: CONFIG, warm: true },
  {
    name: "a setting with notes",
    args: ["use", "y"],
    file: CONFIG,
    before: "# milik saya\nregulation: x # lama\n",
    warm: true,
  },
  { name: "a new note", args: [...ASKED, "-o", "nota.html"], file: "nota.html", warm: true },
  { name: "a note by force", args: [...ASKED, "-o", "n.md", "--force"], file: "n.md", before: "lama\n", warm: true },
  { name: "a comparison", args: ["compare", "x", "y", "-o", "b.html"], file: "b.html", warm: true },
  { name: "a chart", args: ["chart", "-r", "x", "-o", "bagan.dot"], file: "bagan.dot", warm: true },
];

/** How the command of a writing ends in a folder of its own, and what is in its file then. */
interface Outcome {
  readonly told: Ended;
  readonly written: string | undefined;
}

/** An installation in which commands are killed. */
export class Killing {
  private readonly here = new Installation(TWO_REGIONS);
  private readonly warm = this.here.newCache();
  private trials = 0;

  /** Fills the cache that warm trials begin with, and leaves no answer in it. */
  async prepare(): Promise<void> {
    const trial = this.trial({ name: "", args: [] });
    for (const args of [ASKED, ASKED, ["compare", "x", "y"]]) await this.run(args, trial);
    cpSync(join(trial, "cache"), this.warm, { recursive: true, filter: (path) => !path.includes("answer-") });
  }

  /** What the command comes to where nobody is killed. */
  async expected(writing: Writing): Promise<Outcome> {
    const trial = this.trial(writing);
    const told = await this.run(writing.args, trial);
    return { told, written: fileIn(trial, writing) };
  }

  /**
   * Kills the command, looks at what is left, and lets it run again, twice.
   * @returns what is wrong, and whether it was killed at all
   */
  async tryOnce(writing: Writing, expected: Outcome, fate: Pick<Fate, "at" | "after">): Promise<Tried> {
    const trial = this.trial(writing);
    const { signal, status } = await this.run(writing.args, trial, fate);
    const faults: string[] = [];
    const note = (isRight: boolean, fault: string): void => {
      if (!isRight) faults.push(`${writing.name}, ${JSON.stringify(fate)}: ${fault}`);
    };
    const left = fileIn(trial, writing);
    note(left === writing.before || left === expected.written, `the file is neither old nor new: ${left}`);
    note(signal === "SIGKILL" || status === expected.told.status, `it ended with ${status}, ${signal}`);
    if (writing.file !== undefined && left !== writing.before) this.restore(writing, trial);
    for (const time of ["the next call", "the call after that"]) {
      const { stdout, stderr, status: exit } = await this.run(writing.args, trial);
      note(exit === expected.told.status && stdout === expected.told.stdout, `${time} told ${exit} ${stdout}${stderr}`);
      note(stderr === expected.told.stderr, `${time} said ${stderr}`);
      note(fileIn(trial, writing) === expected.written, `${time} wrote ${fileIn(trial, writing)}`);
      if (writing.file !== undefined) this.restore(writing, trial);
    }
    const unfinished = filesIn(trial).filter((name) => name.endsWith(".tmp"));
    note(unfinished.length === 0, `${unfinished} was left`);
    rmSync(trial, { recursive: true });
    return { wasKilled: signal === "SIGKILL", faults };
  }

  /** Several that write the same cache at once, each killed at some time. @returns what is wrong */
  async tryTogether(afters: readonly number[]): Promise<string[]> {
    const [writing] = WRITINGS;
    if (writing === undefined) return [];
    const expected = await this.expected(writing);
    const trial = this.trial(writing);
    const ends = await Promise.all(afters.map((after) => this.run(writing.args, trial, { after })));
    const last = [await this.run(writing.args, trial), await this.run(writing.args, trial)];
    const isRight = ({ status, stdout, stderr }: Ended): boolean =>
      status === expected.told.status && stdout === expected.told.stdout && stderr === expected.told.stderr;
    const unfinished = filesIn(trial).filter((name) => name.endsWith(".tmp"));
    rmSync(trial, { recursive: true });
    const wrong = [...ends.filter(({ signal }) => signal !== "SIGKILL"), ...last].filter((end) => !isRight(end));
    return [...wrong.map((end) => JSON.stringify(end)), ...unfinished];
  }

  remove(): void {
    this.here.remove();
  }

  private async run(args: readonly string[], trial: string, fate: Pick<Fate, "at" | "after"> = {}): Promise<Ended> {
    const env = { JENJANG_CACHE: join(trial, "cache"), JENJANG_CONFIG: join(trial, CONFIG) };
    const end = await ended(this.here, args, { env, cwd: trial, ...fate });
    return { ...end, stdout: end.stdout.replaceAll(trial, "trial") };
  }

  private trial(writing: Writing): string {
    this.trials += 1;
    // Of one length, so that what is told of paths is set alike.
    const trial = join(this.here.around, `trial-${String(this.trials).padStart(6, "0")}`);
    mkdirSync(trial);
    if (writing.warm === true) cpSync(this.warm, join(trial, "cache"), { recursive: true });
    this.restore(writing, trial);
    return trial;
  }

  private restore({ file, before }: Writing, trial: string): void {
    if (file === undefined) return;
    const path = join(trial, file);
    rmSync(path, { force: true });
    if (before === undefined) return;
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, before);
  }
}

/** What came of killing a command once. */
export interface Tried {
  readonly wasKilled: boolean;
  readonly faults: readonly string[];
}

function fileIn(trial: string, { file }: Writing): string | undefined {
  const path = join(trial, file ?? "");
  return file !== undefined && existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function filesIn(trial: string): string[] {
  return readdirSync(trial, { recursive: true, encoding: "utf8" });
}
