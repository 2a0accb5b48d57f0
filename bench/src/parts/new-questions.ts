import { materialOf } from "../core/material";
import { COMMANDS, type Command } from "../core/question";
import { type Asked, jenjang } from "../jenjang";
import { idOf, rulesWith, SHIPPED } from "../rules";

/** Different questions of each command, made from the names of the shipped regulation, as they are typed. */
export function newQuestions(perCommand: number, seed: number): Map<Command, string[][]> {
  const { vocabulary, shipped } = rulesWith(0, seed);
  const loading = jenjang().load(
    vocabulary,
    shipped.filter((source) => idOf(source) === SHIPPED),
  );
  if (!loading.ok) throw new Error("the shipped rules have faults");
  const { questions } = materialOf(loading.book, [SHIPPED], perCommand, seed);
  const of = (command: Command): string[][] =>
    questions.filter(({ ids }) => ids.command === command).map(({ asked }) => typed(asked));
  return new Map(COMMANDS.map((command) => [command, of(command)]));
}

/** The words of a question as arguments. */
function typed(asked: Asked): string[] {
  const { command, absent } = asked;
  const option = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [name, value]);
  const common = option("--absent", absent);
  switch (command) {
    case "route":
      return [command, asked.from, ...option("--to", asked.to), ...option("--for", asked.for), ...common];
    case "who-signs":
      return [command, ...option("--doc", asked.doc), ...option("--on-behalf", asked.onBehalf), ...common];
    case "deputize":
      return [command, ...option("--occasion", asked.occasion), ...common];
  }
}
