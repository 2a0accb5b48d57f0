import { join } from "node:path";
import type { Edition } from "../store/book-file";
import { cacheFolder, type Environment, fileFor } from "../store/folder";
import { RULES } from "./rules-folder";

/** Where the compiled book of a package's rules is kept, and which one it must be. */
interface Kept {
  readonly file: string;
  readonly edition: Edition;
}

/** @param others folders of the user's own rule files @returns undefined where nothing can be kept */
export function storeFor(
  folder: string,
  program: string,
  env: Environment,
  others: readonly string[] = [],
): Kept | undefined {
  const cache = cacheFolder(env);
  if (cache === undefined) return undefined;
  const edition = { program, rules: join(folder, RULES), others };
  return { file: fileFor(cache, "book", [program, edition.rules, ...others].join(" ")), edition };
}
