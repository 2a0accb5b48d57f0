import { Command } from "commander";
import { coverageOf, isComplete } from "../inspect/coverage";
import { testedProvisions } from "../inspect/testing";
import { coverageJson } from "../render/inspect-json";
import { coverageText } from "../render/text/coverage";
import { dressed, type Making, withExamples } from "./common";
import { type Inspected, type InspectOptions, inspect, inspecting, type Shown } from "./inspecting";
import { EXIT } from "./shell";
import { text } from "./texts";

/** `jenjang coverage`: how every provision is accounted for, and which cases test it. */
export function coverageCommand(making: Making): Command {
  const words = text("coverage", making.language);
  const command = inspecting(dressed(new Command("coverage"), making.language), making)
    .summary(words)
    .description(words)
    .action((options: InspectOptions) => making.done(inspect({ ...options, bare: true }, making, look)));
  return withExamples(command, making, ["coverage", "coverage -r kutai-barat", "coverage --json"], []);
}

function look({ book, entries, files }: Inspected): Shown {
  const all = entries.map(({ graph }) => coverageOf(graph, testedProvisions(graph.regulation.id, files, book)));
  return {
    text: (sheet, language) => all.map((one) => coverageText(one, sheet, language)).join("\n"),
    json: () => ({ regulations: all.map(coverageJson) }),
    exit: all.every(isComplete) ? EXIT.answered : EXIT.differs,
  };
}
