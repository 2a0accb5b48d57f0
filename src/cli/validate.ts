import { Command } from "commander";
import { load } from "../engine";
import { printFaults } from "./answering";
import { dressed, type Making, withExamples } from "./common";
import { EXIT } from "./shell";
import { text } from "./texts";

/** `jenjang validate [FILE…]`: whether rule files are sound, with every fault at once. */
export function validateCommand(making: Making): Command {
  const { language, shell, done } = making;
  const command = dressed(new Command("validate"), language)
    .summary(text("validate", language))
    .description(text("validate", language))
    .argument("[files...]", text("files", language))
    .option("--json", text("json", language))
    .action((files: string[], { json }: { json?: boolean }) => {
      const found = shell.readRules(files.length > 0 ? files : undefined);
      const loading = load(found.vocabulary, found.regulations);
      const faults = [...found.unreadable, ...(loading.ok ? [] : loading.diagnostics)];
      if (faults.length > 0 || !loading.ok) return done(printFaults(faults, json === true, shell, language));
      const ids = [...loading.book.entries.keys()];
      if (json === true) shell.out.write(`${JSON.stringify({ contract: 1, valid: ids }, null, 2)}\n`);
      else shell.out.write(ids.map((id) => `${id}: ${text("valid", language)}\n`).join(""));
      return done(EXIT.answered);
    });
  return withExamples(command, making, ["validate", "validate rules/kutai-barat/perbup-21-2017.yaml"], []);
}
