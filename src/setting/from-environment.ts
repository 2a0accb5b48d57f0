import { delimiter, isAbsolute, join, resolve } from "node:path";
import type { Language } from "../document/text";
import type { Config, Origin } from "./setting";

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that say something of the setting, and where its files are. */
export const VARIABLES = [
  "JENJANG_LANG",
  "JENJANG_REGULATION",
  "JENJANG_RULES",
  "LC_ALL",
  "LC_MESSAGES",
  "LANG",
] as const;

type Variable = (typeof VARIABLES)[number];

const by = (name: Variable): Origin => ({ kind: "variable", name });

/** What the variables of this program say. @param cwd from where relative paths are seen; undefined: from nowhere */
export function fromEnvironment(env: Environment, cwd: string | undefined): Config {
  const { JENJANG_REGULATION: regulation = "", JENJANG_LANG: language, JENJANG_RULES: folders = "" } = env;
  const paths = folders.split(delimiter).filter((path) => path !== "");
  return {
    ...(regulation.trim() === "" ? {} : { regulations: { value: [regulation], from: by("JENJANG_REGULATION") } }),
    ...(isLanguage(language) ? { language: { value: language, from: by("JENJANG_LANG") } } : {}),
    rules: paths.map((path) => ({ value: resolve(cwd ?? "/", path), from: by("JENJANG_RULES") })),
  };
}

/** What the locale says: the language, where it is one of ours. */
export function fromLocale(env: Environment): Config {
  const name = (["LC_ALL", "LC_MESSAGES", "LANG"] as const).find((one) => (env[one] ?? "") !== "");
  const language = name === undefined ? undefined : env[name]?.slice(0, 2);
  return name !== undefined && isLanguage(language) ? { language: { value: language, from: by(name) } } : {};
}

/** Whether a word is a language of the output. */
export function isLanguage(word: string | undefined): word is Language {
  return word === "id" || word === "en";
}

/**
 * Where the user's own file is: where `JENJANG_CONFIG` says, or where the platform keeps such things; undefined where
 * nothing says so, or `JENJANG_CONFIG` is empty. @param home looks up where the user is at home
 */
export function userFile(
  env: Environment,
  platform: NodeJS.Platform,
  home: () => string | undefined,
): string | undefined {
  if (env.JENJANG_CONFIG !== undefined) return env.JENJANG_CONFIG === "" ? undefined : env.JENJANG_CONFIG;
  const folder = configFolder(env, platform, home);
  return folder === undefined ? undefined : join(folder, "jenjang", FILE_NAME);
}

/** How a file with a setting is called. */
export const FILE_NAME = "jenjang.yaml";

function configFolder(
  env: Environment,
  platform: NodeJS.Platform,
  homeOf: () => string | undefined,
): string | undefined {
  if (isAbsolute(env.XDG_CONFIG_HOME ?? "")) return env.XDG_CONFIG_HOME;
  if (platform === "win32") return env.APPDATA || undefined;
  const home = env.HOME ?? homeOf();
  if (home === undefined || home === "") return undefined;
  return platform === "darwin" ? join(home, "Library", "Application Support") : join(home, ".config");
}
