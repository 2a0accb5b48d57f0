import { isAbsolute } from "node:path";
import { type Diagnostic, Findings } from "../diagnostic/diagnostic";
import type { Book, Entry } from "../graph/book";
import { bound, idOf } from "../load";
import type { Source } from "../source/source";
import { OutOfDate } from "../store/out-of-date";
import type { RuleFiles, Shell } from "./shell";

/** The rules as they are now: the book of all that is sound, what is wrong with the rest, and the cases beside them. */
export interface Opened {
  readonly book: Book | undefined;
  readonly faults: readonly Diagnostic[];
  readonly cases: readonly Source[];
}

/** Which rule files are opened: the shipped ones, or those that are given; and whether all of them are read again. */
export interface Wanted {
  readonly given?: readonly string[] | undefined;
  readonly afresh?: boolean;
  /** Without overlays: each regulation as its own file has it. */
  readonly bare?: boolean;
}

/**
 * Opens rule files and does something with them. Of the shipped ones those that have not changed are taken from the
 * stored book, and the whole is stored for later calls; a stored book that turns out to be damaged is put aside.
 */
export function withOpenRules<T>(shell: Shell, wanted: Wanted, use: (opened: Opened) => T): T {
  try {
    return use(open(shell, wanted));
  } catch (error) {
    if (!(error instanceof OutOfDate)) throw error;
    return use(open(shell, { ...wanted, afresh: true }));
  }
}

function open(shell: Shell, { given, afresh = false, bare = false }: Wanted): Opened {
  const found = shell.readRules(given);
  const isBared = bare && found.overlays.length > 0;
  const files = isBared ? { ...found, overlays: [] } : found;
  const isStored = given === undefined && !afresh && !isBared && files.unreadable.length === 0;
  const stored = isStored ? shell.storedBook() : undefined;
  if (stored?.isWhollyCurrent === true) return { book: stored, faults: [], cases: files.cases };
  const before = stored?.unchanged(files.stamps) ?? new Map<string, Entry>();
  const { book, diagnostics } = reread(files, before, shell);
  const faults = [...files.unreadable, ...diagnostics];
  if (given === undefined && !isBared && faults.length === 0 && book !== undefined) shell.store(book, files);
  return { book, faults, cases: files.cases };
}

/** Loads what has changed and puts it among what has not. */
function reread(
  { vocabulary, regulations, overlays }: RuleFiles,
  before: ReadonlyMap<string, Entry>,
  shell: Shell,
): { book: Book | undefined; diagnostics: readonly Diagnostic[] } {
  const loading = shell.load(
    vocabulary,
    regulations.filter((source) => !before.has(fileOf(source))),
    overlays,
  );
  const loaded = loading.ok ? loading.book : loading.sound;
  const diagnostics = loading.ok ? [] : loading.diagnostics;
  if (loaded === undefined || before.size === 0) return { book: loaded, diagnostics };
  const findings = new Findings();
  const entries = regulations.flatMap((source) => before.get(fileOf(source)) ?? loaded.entries.get(idOf(source)) ?? []);
  // Of two new files for one regulation only one was loaded, and that is told already.
  const whole = bound(loaded.vocabulary, new Set(entries), findings);
  return { book: whole.ok ? whole.book : whole.sound, diagnostics: [...diagnostics, ...findings.all] };
}

/** The path of a rule file as the stored book has it: below the rules folder, or whole where it lies in another. */
function fileOf({ path }: Source): string {
  const plain = path.replaceAll("\\", "/");
  return isAbsolute(path) ? plain : plain.split("/").slice(-2).join("/");
}
