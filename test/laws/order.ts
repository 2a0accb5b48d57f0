import type { Asked } from "../../src/question/question";
import { type Answer, answersOf, bag, type Citation, type Finding, labels, statements, type Told } from "./answers";
import type { Case } from "./case";
import { Dice } from "./dice";
import type { Law } from "./law";
import { bookFrom, REAL, VOCABULARY, VOCABULARY_FILE, vocabularyOf } from "./regulations";
import { shuffledFile, shuffledList, shuffledVocabulary } from "./shuffled";

export const ORDER: Law = {
  id: "order",
  wording:
    "An answer does not depend on the order of rules, of keys, of items in lists that are sets, of files, or of those who are said to be absent.",
  broken: ({ file, book, asked, salt }: Case) => {
    const dice = new Dice(salt);
    const vocabulary = dice.chance(0.2)
      ? vocabularyOf(JSON.stringify(shuffledVocabulary(VOCABULARY_FILE, dice)))
      : VOCABULARY;
    const others = dice.chance(0.05) ? REAL.filter((one) => one.regulation !== file.regulation) : [];
    const files = dice.shuffled([shuffledFile(file, dice), ...others]);
    const other = bookFrom(files, vocabulary);
    if (other === undefined) return ["the shuffled file is not valid"];
    const before = answersOf(book, asked);
    const after = answersOf(other, shuffledQuestion(asked, dice));
    if (typeof before === "string" || typeof after === "string")
      return before === after ? [] : [`${before} | ${after}`];
    return compared(before.map(canonical), after.map(canonical));
  },
};

function shuffledQuestion(asked: Asked, dice: Dice): Asked {
  const { absent, readings } = asked;
  return {
    ...asked,
    ...(absent === undefined ? {} : { absent: shuffledList(absent, ";", dice) }),
    ...(readings === undefined ? {} : { readings: dice.shuffled(readings) }),
  } as Asked;
}

/** An answer as lines in an order that says nothing: all that a reader could hold against somebody. */
function canonical({ regulation, topic, verdict, findings, readings, gaps }: Answer): string[] {
  return [
    `${regulation} ${topic}: ${verdict}`,
    ...findings.flatMap(found).sort(),
    ...readings.map(({ id, label, because }) => `reading ${id} (${label})${cited(because)}`).sort(),
    ...gaps.map((gap) => `gap ${told(gap)}`).sort(),
  ];
}

function found(finding: Finding): string[] {
  const under = finding.under.map((set) => [...set].sort().join("+")).sort();
  const conditions = finding.conditions.map(told).sort().join(", ");
  const documents = [...(finding.documents ?? [])].sort().join();
  const hops = (finding.hops ?? []).map(({ because }) => cited(because)).join(" >");
  const rest = `${finding.rank ?? ""} ${documents} [${finding.certainty}] under {${under.join(" | ")}} if {${conditions}}`;
  return statements(finding).map((one) => `${one} ${rest}${cited(finding.because)}${hops}`);
}

function told({ code, message, because }: Told): string {
  return `${code} (${bag(message)})${cited(because)}`;
}

function cited(because: readonly Citation[]): string {
  return ` because ${labels(because).sort().join("; ")}`;
}

function compared(before: readonly string[][], after: readonly string[][]): string[] {
  const [one, other] = [before, after].map((answers) => answers.map((lines) => lines.join("\n    ")).sort());
  if (one?.join("\n") === other?.join("\n")) return [];
  const lines = (all: readonly string[][], others: readonly string[][]) =>
    all.flat().filter((line) => !others.flat().includes(line));
  return [
    ...lines(before, after).map((line) => `as written: ${line}`),
    ...lines(after, before).map((line) => `shuffled:   ${line}`),
  ];
}
