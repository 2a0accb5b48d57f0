import { printed } from "../../src/cli/answering";
import { colours } from "../../src/cli/colours";
import { folderAt, readRuleFiles, readText } from "../../src/cli/files";
import { fromStored } from "../../src/cli/from-stored";
import { PICTURES } from "../../src/cli/pictures";
import { run } from "../../src/cli/program";
import { quickly } from "../../src/cli/quickly";
import type { Shell } from "../../src/cli/shell";
import { storeFor } from "../../src/cli/store-for";
import { load } from "../../src/load";
import { settingOf } from "../../src/setting/from-yaml";
import { fileFor } from "../../src/store/folder";
import { keepBook } from "../../src/store/keep-book";
import { keepAnswer, keptAnswer } from "../../src/store/kept-answer";
import { openBook, type StoredBook } from "../../src/store/stored-book";
import type { Done, PackageFolder } from "./package-folder";

/** From what an answer was taken. */
export type Taken = "kept" | "book" | "files";

const VERSION = "0.0.0-test";

/**
 * Answers questions as a call of the program does: from the kept answer, else from the stored book, else from the rule
 * files; and keeps what it has found. The same steps as in `src/start`, in this process.
 */
export class Clerk {
  constructor(
    private readonly of: PackageFolder,
    readonly cache: string,
  ) {}

  /** The file of the stored book. */
  get bookFile(): string {
    return this.place().file;
  }

  /** The book as it is stored. */
  storedBook(): StoredBook | undefined {
    const { file, edition } = this.place();
    return openBook(file, edition);
  }

  ask(args: readonly string[]): Done & { readonly taken: Taken } {
    const asked = JSON.stringify(args);
    const file = fileFor(this.cache, "answer", asked);
    const before = keptAnswer(file, asked);
    if (before !== undefined) {
      const [stdout, stderr] = [before.out, before.err].map((bytes) => Buffer.from(bytes).toString());
      return { status: before.exit, stdout: stdout ?? "", stderr: stderr ?? "", taken: "kept" };
    }
    return this.fromBook(args, (printed, book) => {
      const [out, err] = [printed.stdout, printed.stderr].map((text) => Buffer.from(text));
      if (out !== undefined && err !== undefined)
        keepAnswer(file, asked, { exit: printed.status ?? 0, out, err }, book.basis);
    });
  }

  private fromBook(
    args: readonly string[],
    keep: (printed: Done, book: StoredBook) => void,
  ): Done & { readonly taken: Taken } {
    const question = quickly(args);
    const book = question === undefined ? undefined : this.storedBook();
    const { shell, written } = this.shell(args);
    const desk = { ...shell, storedBook: () => book };
    const exit = question === undefined ? undefined : fromStored(question.asked, desk, printed(question.json, desk));
    if (exit === undefined || book === undefined) return { ...this.fromFiles(args), taken: "files" };
    const done = { status: exit, stdout: written.out, stderr: written.err };
    keep(done, book);
    return { ...done, taken: "book" };
  }

  private fromFiles(args: readonly string[]): Done {
    const { shell, written } = this.shell(args);
    const exit = run(shell);
    if (typeof exit !== "number") throw new Error("this command takes its time");
    return { status: exit, stdout: written.out, stderr: written.err };
  }

  private shell(args: readonly string[]) {
    const { folder } = this.of;
    const written = { out: "", err: "" };
    const { file, edition } = this.place();
    const shell: Shell = {
      args,
      env: {},
      setting: settingOf({ env: {}, files: [], cwd: undefined }),
      out: { write: (text) => (written.out += text), isTTY: false, columns: undefined },
      err: { write: (text) => (written.err += text), isTTY: false, columns: undefined },
      version: VERSION,
      now: () => new Date(0),
      readRules: (files) => readRuleFiles({ folder, own: this.of.owned, cwd: folder }, files),
      storedBook: () => this.storedBook(),
      store: (book, { stamps }) => keepBook(file, edition, book, stamps),
      load,
      colours,
      machine: () => ({ node: "20.19.0", platform: "linux", cache: undefined }),
      writeConfig: () => ({ code: "unwritable-file", args: {}, suggestions: [] }),
      writeBytes: () => undefined,
      pictures: PICTURES,
      writeFile: () => ({ code: "unwritable-file", args: {}, suggestions: [] }),
      folderAt: (path) => folderAt(path, folder),
      script: () => "",
      input: () => process.stdin,
      history: () => undefined,
      readText: (path) => readText(path, folder),
    };
    return { shell, written };
  }

  private place() {
    const kept = storeFor(this.of.folder, VERSION, { JENJANG_CACHE: this.cache }, this.of.owned);
    if (kept === undefined) throw new Error("no cache");
    return kept;
  }
}

const now = Date.now;

/** Lets what was written a moment ago be old while something is done: so no test has to wait. */
export function aMinuteLater<T>(use: () => T): T {
  const clock = jest.spyOn(Date, "now").mockImplementation(() => now() + 60_000);
  try {
    return use();
  } finally {
    clock.mockRestore();
  }
}
