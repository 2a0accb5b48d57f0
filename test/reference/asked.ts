import type { Asked } from "../../src/question/question";
import type { About, Question } from "./question";

/** A question of the reference evaluator as words for the engine; ids are names that it finds. */
export function asked(question: Question, regulation: string): Asked {
  const common = { regulations: [regulation], readings: question.readings };
  const absent = question.absent.map(({ office, state }) => `${office}:${state}`).join(";");
  switch (question.command) {
    case "route":
      return {
        ...common,
        command: "route",
        from: question.from,
        for: question.purpose,
        ...given({ absent, to: question.to, about: topicOf(question.about), character: question.character.join(",") }),
      };
    case "who-signs":
      return {
        ...common,
        command: "who-signs",
        doc: question.document,
        ...given({
          absent,
          onBehalf: question.onBehalf,
          signer: question.signer,
          capacity: question.capacity,
          about: topicOf(question.about),
          matter: question.matter,
        }),
        ...(question.delegated === null ? {} : { delegated: question.delegated }),
      };
    case "deputize":
      return {
        ...common,
        command: "deputize",
        absent,
        occasion: question.occasion,
        ...given({ invitedBy: question.invitedBy, for: question.for, deputy: question.deputy }),
      };
  }
}

/** The question as a line that can be typed. */
export function commandLine(question: Question, regulation: string): string {
  const { command = "", regulations: _, readings: __, from = "", delegated, ...options } = plain(question, regulation);
  const words = Object.entries(options).map(
    ([name, value]) =>
      `--${name === "onBehalf" ? "on-behalf" : name === "invitedBy" ? "invited-by" : name} ${quoted(String(value))}`,
  );
  const flag = delegated === undefined ? [] : [delegated === "true" ? "--delegated" : "--not-delegated"];
  const readings = question.readings.map((reading) => `--reading ${reading}`);
  return [
    "jenjang",
    command,
    ...(from === "" ? [] : [quoted(from)]),
    ...words,
    ...flag,
    ...readings,
    "-r",
    regulation,
  ].join(" ");
}

function plain(question: Question, regulation: string): Record<string, string> {
  return Object.fromEntries(Object.entries(asked(question, regulation)).map(([name, value]) => [name, String(value)]));
}

function quoted(word: string): string {
  return /[^\w:.-]/.test(word) ? JSON.stringify(word) : word;
}

function topicOf(about: About | null): string | null {
  return about === null ? null : about.id;
}

/** Only what is there. */
function given<Name extends string>(values: Record<Name, string | null>): Partial<Record<Name, string>> {
  const there = Object.entries<string | null>(values).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(there) as Partial<Record<Name, string>>;
}
