import { join } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Source } from "../source/source";
import { type Environment, fromEnvironment, fromLocale } from "./from-environment";
import { type Chosen, type Config, type ConfigFile, combined, type Setting } from "./setting";

/** All that a setting is made of: variables, files as they were found, and where one is; undefined: nowhere that exists. */
export interface Surroundings {
  readonly env: Environment;
  /** The user's own file before that of the folder. */
  readonly files: readonly ConfigFile[];
  readonly cwd: string | undefined;
}

/** The files that say something, as sources. */
export function sourcesOf({ files }: Surroundings): Source[] {
  return files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}

/** The setting, of what the files say: they are stronger than the locale, and the variables of this program than they. */
export function settingFrom(
  { env, files, cwd }: Surroundings,
  configs: readonly Config[],
  faults: readonly Diagnostic[],
): Setting {
  const { rules, ...rest } = combined([fromLocale(env), ...configs, fromEnvironment(env, cwd)]);
  return { ...rest, rules: rules.map((folder) => fromHome(folder, env)), files, faults };
}

/** A folder whose path begins at the user's home, as an absolute path. */
function fromHome({ value, from }: Chosen<string>, { HOME, USERPROFILE }: Environment): Chosen<string> {
  const home = HOME ?? USERPROFILE;
  return value.startsWith("~/") && home !== undefined ? { value: join(home, value.slice(2)), from } : { value, from };
}
