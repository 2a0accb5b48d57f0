import { originText } from "../render/text/origin";
import type { Chosen, Setting } from "../setting/setting";
import { printMisunderstanding } from "./answering";
import { printFaults } from "./faults";
import { languageOf } from "./setting";
import type { Shell } from "./shell";

/** The options by which a command line adds to the setting, and how it wants to be told. */
export interface Settling {
  readonly rules?: readonly string[] | undefined;
  readonly json: boolean;
}

/**
 * Does what a command does with the rules, in the setting that its options make; or says what is wrong with that setting.
 * @returns the exit status
 */
export function settled<R = number>(
  shell: Shell,
  { rules = [], json }: Settling,
  use: (shell: Shell) => R,
): R | number {
  const { setting } = shell;
  const language = languageOf(shell);
  if (setting.faults.length > 0) return printFaults(setting.faults, json, shell, language, "setting");
  const added = rules.map(
    (path): Chosen<string> => ({
      value: shell.folderAt(path) ?? path,
      from: { kind: "option", name: "--rules" },
    }),
  );
  const all = [...setting.rules, ...added];
  const missing = missingFolder(all, shell);
  if (missing === undefined) return use(added.length === 0 ? shell : { ...shell, setting: { ...setting, rules: all } });
  const args = { folder: missing.value, chosenBy: originText(missing.from) };
  return printMisunderstanding({ code: "no-folder", args, suggestions: [] }, json, shell, language);
}

/** The first folder of rules that is not there. */
export function missingFolder(rules: Setting["rules"], shell: Pick<Shell, "folderAt">): Chosen<string> | undefined {
  return rules.find(({ value }) => shell.folderAt(value) === undefined);
}
