import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Language } from "../document/text";
import type { Place } from "../source/source";

/** Where a part of the setting comes from: a stretch of a file, a variable, an option, or nobody said anything. */
export type Origin =
  | { readonly kind: "file"; readonly place: Place }
  | { readonly kind: "variable" | "option"; readonly name: string }
  | { readonly kind: "nothing" };

/** A value, and who chose it. */
export interface Chosen<T> {
  readonly value: T;
  readonly from: Origin;
}

/** What one file, or the environment, says; a key that it does not mention is not there. */
export interface Config {
  readonly regulations?: Chosen<readonly string[]>;
  readonly rules?: readonly Chosen<string>[];
  readonly language?: Chosen<Language>;
}

/** A file in which a setting may stand: the user's own, or that of the working folder and all below it. */
export interface ConfigFile {
  readonly role: "user" | "folder";
  readonly path: string;
  /** What stands in it; undefined where there is no such file, or it cannot be read. */
  readonly text?: string;
  /** Why it cannot be read, in the system's own word. */
  readonly unreadable?: string;
}

/** What is in effect where a command line says nothing else, each with who chose it. */
export interface Setting {
  /** The regulations that a question asks which names none: the home; empty: all that are loaded. */
  readonly regulations: Chosen<readonly string[]>;
  readonly language: Chosen<Language>;
  /** Folders of further rule files, as absolute paths, the weakest source first. */
  readonly rules: readonly Chosen<string>[];
  /** The files that were looked for. */
  readonly files: readonly ConfigFile[];
  /** What is wrong with them. */
  readonly faults: readonly Diagnostic[];
}

/** The folders of further rule files, as absolute paths. */
export function foldersOf({ rules }: Pick<Setting, "rules">): readonly string[] {
  return rules.map(({ value }) => value);
}

const NOTHING: Origin = { kind: "nothing" };

/** All that the sources say together, the weakest first: a stronger one decides, and folders of rules add up. */
export function combined(configs: readonly Config[]): Pick<Setting, "regulations" | "language" | "rules"> {
  const last = <T>(of: (config: Config) => Chosen<T> | undefined): Chosen<T> | undefined =>
    configs.map(of).findLast((chosen) => chosen !== undefined);
  const folders = new Map<string, Chosen<string>>();
  for (const folder of configs.flatMap(({ rules = [] }) => rules)) folders.set(folder.value, folder);
  return {
    regulations: last(({ regulations }) => regulations) ?? { value: [], from: NOTHING },
    language: last(({ language }) => language) ?? { value: "id", from: NOTHING },
    rules: [...folders.values()],
  };
}
