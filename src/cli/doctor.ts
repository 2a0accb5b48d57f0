import { Command } from "commander";
import { healthJson } from "../render/health-json";
import { healthText } from "../render/text/health";
import type { Finding } from "../setting/health";
import { collect, dressed, type Making, withExamples } from "./common";
import { examined } from "./examining";
import { withOpenRules } from "./rules";
import { sheetFor } from "./setting";
import { missingFolder } from "./settled";
import { EXIT, type Shell } from "./shell";
import { text } from "./texts";

interface DoctorOptions {
  readonly rules?: string[];
  readonly json?: boolean;
}

/** `jenjang doctor`: what is in effect, whether everything is as it should be, and how to mend what is not. */
export function doctorCommand(making: Making): Command {
  const { language, done } = making;
  const command = dressed(new Command("doctor"), language)
    .summary(text("doctor", language))
    .description(text("doctor", language))
    .option("--rules <folder>", text("rules", language), collect)
    .option("--json", text("json", language))
    .action((options: DoctorOptions) => done(examine(options, making)));
  return withExamples(command, making, ["doctor", "doctor --json"], []);
}

function examine({ rules = [], json = false }: DoctorOptions, { shell: asked, language }: Making): number {
  const added = rules.map(
    (path) => ({ value: asked.folderAt(path) ?? path, from: { kind: "option", name: "--rules" } }) as const,
  );
  const shell = { ...asked, setting: { ...asked.setting, rules: [...asked.setting.rules, ...added] } };
  const findings = withOpenRules(withFolders(shell), {}, (opened) => examined(shell, opened));
  const exit = exitOf(findings);
  if (json) shell.out.write(`${JSON.stringify({ contract: 1, ...healthJson(findings, language) }, null, 2)}\n`);
  else shell.out.write(healthText(findings, sheetFor(shell.out, shell), language));
  return exit;
}

/** A shell with those folders of rules only that are there. */
function withFolders(shell: Shell): Shell {
  const rules = shell.setting.rules.filter((folder) => missingFolder([folder], shell) === undefined);
  return { ...shell, setting: { ...shell.setting, rules } };
}

/** Rule files that are broken end as everywhere; so does a setting that is wrong; anything else that is wrong is a fault. */
function exitOf(findings: readonly Finding[]): number {
  const wrong = new Set(findings.filter(({ health }) => health === "wrong").map(({ about }) => about));
  if (wrong.has("rule-files")) return EXIT.brokenRules;
  if (["user-file", "folder-file", "regulation", "rules"].some((about) => wrong.has(about as Finding["about"])))
    return EXIT.misunderstood;
  return wrong.size > 0 ? EXIT.fault : EXIT.answered;
}
