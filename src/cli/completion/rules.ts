import type { Language } from "../../document/text";
import type { Book, Entry } from "../../graph/book";
import { chooseRegulations } from "../../question/regulations";
import { type Chosen, foldersOf, type Setting } from "../../setting/setting";
import { OutOfDate } from "../../store/out-of-date";
import { wantedOf } from "../at-home";
import { withOpenRules } from "../rules";
import type { Shell } from "../shell";

/** The rules that a word is completed by: the whole book, and the regulations that the line names. */
export interface Rules {
  readonly book: Book;
  readonly entries: readonly Entry[];
  readonly language: Language;
}

/** How many rule files a completion may read: whoever presses a key does not wait for five hundred. */
const MOST_READ = 40;

/** How many regulations it takes names from: where a line names none of hundreds, the names of some are those of most. */
const MOST_ASKED = 25;

/**
 * Does something with the rules as they are now, if it opens them at all: with the stored ones where they are current, else
 * with what can be read in a moment.
 */
export function withQuickRules<T>(shell: Shell, use: (open: () => Book | undefined) => T): T {
  const folders = foldersOf(shell.setting);
  try {
    return use(() => {
      const book = shell.storedBook(folders);
      if (book?.isCurrent !== true) throw new OutOfDate();
      return book;
    });
  } catch (error) {
    if (!(error instanceof OutOfDate)) throw error;
  }
  const { regulations, stamps } = shell.readRules(undefined, folders);
  const unchanged = shell.storedBook(folders)?.unchanged(stamps).size ?? 0;
  if (regulations.length - unchanged > MOST_READ) return use(() => undefined);
  return withOpenRules(shell, {}, ({ book }) => use(() => book));
}

/** A shell with the folders of rules that a line names, as far as they are there. */
export function withFoldersOf(words: readonly string[], shell: Shell): Shell {
  const { setting } = shell;
  const added = valuesIn(words, /^--rules(?:=|$)/).flatMap((path): Chosen<string>[] => {
    const value = shell.folderAt(path);
    return value === undefined ? [] : [{ value, from: { kind: "option", name: "--rules" } }];
  });
  return added.length === 0 ? shell : { ...shell, setting: { ...setting, rules: [...setting.rules, ...added] } };
}

/** What stands behind an option in a line, each time. */
function valuesIn(words: readonly string[], option: RegExp): string[] {
  return words.flatMap((word, i) => {
    const [flag] = option.exec(word) ?? [];
    if (flag === undefined) return [];
    return flag.endsWith("=") ? [word.slice(flag.length)] : (words[i + 1] ?? []);
  });
}

/** The regulations that the words of a line name, or the home; where that is none, or none that is known, all, or the first of many. */
export function regulationsNamed(words: readonly string[], book: Book, setting: Setting): readonly Entry[] {
  const named = words.flatMap((word, i) => {
    const before = words[i - 1];
    if (before === "-r" || before === "--regulation") return [word];
    const [, inline] = /^(?:--regulation=|-r(?=.))(.*)$/.exec(word) ?? [];
    return inline === undefined ? [] : [inline];
  });
  const chosen = chooseRegulations(book, wantedOf(named, setting));
  return ("code" in chosen ? [...book.entries.values()] : chosen).slice(0, MOST_ASKED);
}
