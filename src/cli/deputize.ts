import type { Command } from "commander";
import type { AskedDeputies } from "../question/question";
import { answer, type Respond } from "./answering";
import { joined, type Making, once, type QuestionOptions, questionCommand, withExamples } from "./common";
import { named, words } from "./route";
import { text } from "./texts";

type Options = QuestionOptions & Omit<AskedDeputies, "command" | "regulations" | "readings">;

/** `jenjang deputize --absent LIST`: who stands in when officials are absent. */
export function deputizeCommand(making: Making, respond: Respond = answer): Command {
  const { language, shell, done } = making;
  const command = questionCommand("deputize", making)
    .summary(text("deputize", language))
    .description(text("deputize", language))
    .requiredOption("--absent <list>", text("absent", language), joined)
    .option("--occasion <occasion>", text("occasion", language), once)
    .option("--invited-by <office>", text("invitedBy", language), once)
    .option("--for <office>", text("standFor", language), once)
    .option("--deputy <office>", text("deputy", language), once)
    .action(({ regulation, reading, json, ...options }: Options) =>
      done(
        respond({ command: "deputize", ...words(options), ...named({ regulation, reading }) }, json === true, shell),
      ),
    );
  const examples = [
    "deputize --absent Bupati,WakilBupati",
    "deputize --absent Bupati:tidak-di-tempat --occasion umum -r kutai-timur",
    'deputize --absent Bupati,WakilBupati --occasion pembukaan-penutupan --deputy "Kabag Umum"',
    'deputize --absent "Kadis Kesehatan:tidak-di-tempat" --occasion undangan --invited-by Bupati',
  ];
  return withExamples(command, making, examples, [
    ["--occasion", "occasions"],
    ["--absent …:", "states"],
  ]);
}
