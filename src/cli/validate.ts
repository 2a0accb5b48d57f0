import { Command } from "commander";
import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Language } from "../document/text";
import type { Entry } from "../graph/book";
import { forgottenIn } from "../inspect/coverage";
import { jsonText } from "../render/json";
import { diagnosticsText } from "../render/text/diagnostics";
import { clean, wrapped } from "../render/text/page";
import { nameOf } from "../render/text/supplied";
import { collect, dressed, type Making, withExamples } from "./common";
import { diagnosticJson, printFaults } from "./faults";
import { withRules } from "./loading";
import { sheetFor } from "./setting";
import { EXIT } from "./shell";
import { text } from "./texts";

interface ValidateOptions {
  readonly strict?: boolean;
  readonly rules?: string[];
  readonly json?: boolean;
}

/** `jenjang validate [FILE…]`: whether rule files are sound, with every fault at once. */
export function validateCommand(making: Making): Command {
  const { language } = making;
  const command = dressed(new Command("validate"), language)
    .summary(text("validate", language))
    .description(text("validate", language))
    .argument("[files...]", text("files", language))
    .option("--strict", text("strict", language))
    .option("--rules <folder>", text("rules", language), collect)
    .option("--json", text("json", language))
    .action((files: string[], options: ValidateOptions) => making.done(validate(files, options, making)));
  const examples = ["validate", "validate --strict", "validate rules/kutai-barat/perbup-21-2017.yaml"];
  return withExamples(command, making, examples, []);
}

function validate(files: readonly string[], { strict, rules, json = false }: ValidateOptions, making: Making): number {
  const { shell, language } = making;
  const wanted = files.length > 0 ? { json, rules, files } : { json, rules, afresh: true };
  return withRules(making, wanted, ({ book }) => {
    const warnings = [...book.entries.values()].flatMap(({ graph }) => forgottenIn(graph));
    if (strict === true && warnings.length > 0) return printFaults(warnings, json, shell, language);
    printSound([...book.entries.values()], warnings, json, making);
    return EXIT.answered;
  });
}

/** The regulations that are sound, each with its overlays, and what may have been forgotten in them. */
function printSound(entries: readonly Entry[], warnings: readonly Diagnostic[], json: boolean, making: Making): void {
  const { shell, language } = making;
  if (json) {
    const told = warnings.map((warning) => diagnosticJson(warning, language));
    shell.out.write(jsonText({ contract: 1, valid: entries.map(({ id }) => id), warnings: told }));
    return;
  }
  if (warnings.length > 0) shell.err.write(diagnosticsText(warnings, sheetFor(shell.err, shell), language, "warning"));
  const sheet = sheetFor(shell.out, shell);
  const told = entries.flatMap((entry) => wrapped(clean(soundness(entry, language)), sheet, 0, 2));
  shell.out.write(`${told.join("\n")}\n`);
}

function soundness({ id, graph: { regulation } }: Entry, language: Language): string {
  const overlays = regulation.overlays.map(({ source }) => nameOf(source.path));
  const sound = `${id}: ${text("valid", language)}`;
  return overlays.length === 0 ? sound : `${sound}, ${text("validWith", language)} ${overlays.join(", ")}`;
}
