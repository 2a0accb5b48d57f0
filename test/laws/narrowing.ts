import type { Asked } from "../../src/question/question";
import { type Answer, answersOf, type Finding, statements } from "./answers";
import type { Case } from "./case";
import { Dice } from "./dice";
import type { Law } from "./law";
import { regulationIn } from "./regulations";
import { choicesOf, holding, type World, worldsOf } from "./worlds";

export const NARROWING: Law = {
  id: "narrowing",
  wording:
    "`--reading` only ever narrows: what is found is what holds in that reading, no more and no less, and the verdict follows.",
  broken: (of: Case) => {
    const open = answersOf(of.book, of.asked);
    if (typeof open === "string") return [];
    return readingsToTry(of, open).flatMap((reading) => {
      const asked = { ...of.asked, readings: [...(of.asked.readings ?? []), reading] } as Asked;
      const narrowed = answersOf(of.book, asked);
      if (typeof narrowed === "string") return [`--reading ${reading}: ${narrowed}`];
      return differences(of, open, narrowed, reading).map((line) => `--reading ${reading}: ${line}`);
    });
  },
};

/** All readings in play, and one that is not; none of a choice that the asker has made. */
function readingsToTry({ book, asked, salt }: Case, answers: readonly Answer[]): string[] {
  const made = (options: readonly string[]) => options.some((one) => asked.readings?.includes(one));
  const free = choicesOf(regulationIn(book))
    .filter((options) => !made(options))
    .flat();
  const inPlay = answers.flatMap(({ readings }) => readings.map(({ id }) => id));
  const other = free.length === 0 ? [] : [new Dice(salt).one(free)];
  return [...new Set([...inPlay, ...other])];
}

function differences({ book, asked }: Case, open: readonly Answer[], narrowed: readonly Answer[], reading: string) {
  const choices = choicesOf(regulationIn(book));
  const told: string[] = [];
  const topics = new Set([...open, ...narrowed].map(({ topic }) => topic));
  for (const topic of topics) {
    const before = open.find((answer) => answer.topic === topic);
    const after = narrowed.find((answer) => answer.topic === topic);
    const used = [before, after].flatMap((answer) => answer?.findings.flatMap(({ under }) => under.flat()) ?? []);
    const worlds = worldsOf(choices, used, [...(asked.readings ?? []), reading]);
    const expected = heldIn(before?.findings ?? [], worlds);
    const found = heldIn(after?.findings ?? [], worlds);
    for (const [statement, held] of expected)
      if (!sameWorlds(held, found.get(statement) ?? [])) told.push(`${topic}: ${statement}: not found where it holds`);
    for (const [statement, held] of found)
      if (!sameWorlds(held, expected.get(statement) ?? []))
        told.push(`${topic}: ${statement}: found where it does not hold`);
    if (told.length === 0) told.push(...consequences(before, after, worlds, topic));
  }
  return told;
}

/** In which worlds each statement holds; one that holds in none is not there. */
function heldIn(findings: readonly Finding[], worlds: readonly World[]): Map<string, World[]> {
  const held = new Map<string, World[]>();
  for (const finding of findings) {
    const here = holding(finding, worlds);
    if (here.length === 0) continue;
    for (const one of statements(finding)) held.set(one, [...new Set([...(held.get(one) ?? []), ...here])]);
  }
  return held;
}

function sameWorlds(one: readonly World[], other: readonly World[]): boolean {
  return one.length === other.length && one.every((world) => other.includes(world));
}

/** The verdict that the findings of the open answer make in that reading; its gaps and conditions, and no others. */
function consequences(
  before: Answer | undefined,
  after: Answer | undefined,
  worlds: readonly World[],
  topic: string | null,
) {
  const findings = (before?.findings ?? []).filter((one) => holding(one, worlds).length > 0);
  const hanging = [...heldIn(findings, worlds).values()].some((held) => held.length < worlds.length);
  const unnamed = findings.some(
    ({ hops, signer, deputy }) => signer === null || deputy === null || hops?.some((h) => h.office === null),
  );
  const verdict = findings.length === 0 ? "silent" : hanging ? "ambiguous" : unnamed ? "partial" : "answered";
  const told =
    verdict === (after?.verdict ?? "silent") ? [] : [`${topic}: ${after?.verdict} where the findings say ${verdict}`];
  if (before === undefined || after === undefined || after.verdict === "silent") return told;
  const gaps = new Set(before.gaps.map(({ code, message }) => `${code} ${message}`));
  const more = after.gaps.filter(({ code, message }) => !gaps.has(`${code} ${message}`));
  return [
    ...told,
    ...more.map(({ code, message }) => `${topic}: a gap that was not there: ${code} ${message}`),
    ...newlyBound(before.findings, after.findings).map((one) => `${topic}: ${one}: free, and bound in that reading`),
  ];
}

/** What is free of conditions in the open answer, and hangs on some in the narrowed one. */
function newlyBound(before: readonly Finding[], after: readonly Finding[]): string[] {
  const isFree = ({ conditions }: Finding) => conditions.length === 0;
  const free = new Set(before.filter(isFree).flatMap(statements));
  const freeStill = new Set(after.filter(isFree).flatMap(statements));
  return after.flatMap(statements).filter((one) => free.has(one) && !freeStill.has(one));
}
