import { type Command, Option } from "commander";
import type { AskedSigners } from "../question/question";
import { answer, type Respond } from "./answering";
import { joined, type Making, once, type QuestionOptions, questionCommand, withExamples } from "./common";
import { named, words } from "./route";
import { text } from "./texts";

type Options = QuestionOptions &
  Omit<AskedSigners, "command" | "regulations" | "readings"> & { readonly notDelegated?: boolean };

/** `jenjang who-signs`: who may sign what, in whose name. */
export function whoSignsCommand(making: Making, respond: Respond = answer): Command {
  const { language, shell, done } = making;
  const command = questionCommand("who-signs", making)
    .summary(text("whoSigns", language))
    .description(text("whoSigns", language))
    .option("--doc <document>", text("doc", language), once)
    .option("--on-behalf <office>", text("onBehalf", language), once)
    .option("--signer <office>", text("signer", language), once)
    .option("--capacity <capacity>", text("capacity", language), once)
    .option("--about <office|topic>", text("about", language), once)
    .option("--matter <matter>", text("matter", language), once)
    .addOption(new Option("--delegated", text("delegated", language)).conflicts("notDelegated"))
    .option("--not-delegated", text("notDelegated", language))
    .option("--absent <list>", text("absent", language), joined)
    .action(({ regulation, reading, json, delegated, notDelegated, ...options }: Options) => {
      const delegation = delegated === true ? { delegated: true } : notDelegated === true ? { delegated: false } : {};
      done(
        respond(
          { command: "who-signs", ...words(options), ...delegation, ...named({ regulation, reading }) },
          json === true,
          shell,
        ),
      );
    });
  const examples = [
    "who-signs --doc surat --on-behalf Sekda",
    "who-signs --doc keputusan-bupati --not-delegated -r kutai-barat",
    'who-signs --signer "Asisten III" -r kutai-timur',
    "who-signs --doc surat --on-behalf Sekda --absent Sekda",
  ];
  return withExamples(command, making, examples, [
    ["--doc", "documents"],
    ["--matter", "matters"],
    ["--absent …:", "states"],
  ]);
}
