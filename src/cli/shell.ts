import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Book } from "../graph/book";
import type { load } from "../load";
import type { Misunderstanding } from "../question/question";
import type { Paint } from "../render/text/page";
import type { Setting } from "../setting/setting";
import type { Source } from "../source/source";
import type { Stamp } from "../store/stamp";
import type { StoredBook } from "../store/stored-book";
import type { Machine } from "./machine";
import type { Pictures } from "./pictures";

/** Where text goes. */
export interface Stream {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Whether its reader has gone away, so that nobody will see what is written. */
  readonly isGone?: boolean;
}

/** Where lines come from: as a stream, and, where it is a terminal, one that can hand on every key. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** What was typed in earlier sessions, the oldest first, and a place for more. */
export interface History {
  readonly lines: readonly string[];
  /** Keeps a line. @returns why it cannot, if so */
  readonly add: (line: string) => string | undefined;
}

/** The rule files as they are found: their texts, and the files that could not be read. */
export interface RuleFiles {
  readonly vocabulary: Source;
  readonly regulations: readonly Source[];
  /** What extends some of the regulations. */
  readonly overlays: readonly Source[];
  readonly cases: readonly Source[];
  readonly unreadable: readonly Diagnostic[];
  /** The stamps of the rules folders and what is in them, taken before they were read; none for files that were given. */
  readonly stamps: ReadonlyMap<string, Stamp>;
}

/** What was typed, and where the answer goes. */
export interface Terminal {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Stream;
  readonly err: Stream;
  /** What is in effect where the arguments say nothing else. */
  readonly setting: Setting;
  /** Colours, where they are wanted. */
  readonly colours: () => Paint;
}

/** A terminal at which a book may lie ready. */
export interface Desk extends Terminal {
  /** The book that was stored when the rule files were last loaded, with those in further folders. */
  readonly storedBook: (folders?: readonly string[]) => StoredBook | undefined;
}

/** Everything outside the program that a command may touch; tests hand in their own. */
export interface Shell extends Desk {
  readonly version: string;
  /** What time it is. */
  readonly now: () => Date;
  /** The shipped rule files, and those in further folders; or the given ones, with the shipped vocabulary. */
  readonly readRules: (files?: readonly string[], folders?: readonly string[]) => RuleFiles;
  /** Stores the book of the shipped rule files for later calls. */
  readonly store: (book: Book, files: RuleFiles, folders?: readonly string[]) => void;
  /** Loads regulations as fast as this machine can. */
  readonly load: typeof load;
  /** The whole path of a folder of the user's own; undefined where there is none. */
  readonly folderAt: (path: string) => string | undefined;
  /** A text of the user's own, or why it cannot be read. */
  readonly readText: (path: string) => Source | Misunderstanding;
  /** What the program runs on. */
  readonly machine: () => Machine;
  /** Writes a file of the setting anew, where it is still as `before`, with the folder that it is to be in. @returns why it cannot, if so */
  readonly writeConfig: (path: string, text: string, before: string) => Misunderstanding | undefined;
  /** The text of a script that comes with the program, for a shell to read. */
  readonly script: (name: string) => string;
  /** Where lines are typed, or come from a pipe. */
  readonly input: () => Input;
  /** What was typed in earlier sessions; undefined where nothing is to be kept. */
  readonly history: () => History | undefined;
  /** Writes to standard output what is no text. */
  readonly writeBytes: (data: Uint8Array) => void;
  /** What pictures are made with. */
  readonly pictures: Pictures;
  /** Writes a file of the user's, whole or not at all; over one that is there only by force. @returns why it cannot, if so */
  readonly writeFile: (path: string, data: string | Uint8Array, force: boolean) => Misunderstanding | undefined;
}

/** What the exit status of the program means. A check that finds differences ends as a fault does. */
export const EXIT = {
  answered: 0,
  fault: 1,
  differs: 1,
  misunderstood: 2,
  silent: 3,
  ambiguous: 4,
  brokenRules: 5,
} as const;
