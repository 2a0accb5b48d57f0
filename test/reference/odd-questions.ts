import type { Regulation } from "../../src/document/regulation";
import type { Vocabulary } from "../../src/document/vocabulary";
import type { Dice } from "./odd-regulations";
import type { About, Absence, Question } from "./question";
import { unitsOf, unlistedOf } from "./questions";

/** A question of any kind to a regulation, with any of its options. */
export function oddQuestion(
  dice: Dice,
  known: { readonly regulation: Regulation; readonly vocabulary: Vocabulary },
): Question {
  const { regulation, vocabulary } = known;
  const units = unitsOf(known);
  const maybe = (likelihood: number) => (dice.chance(likelihood) ? dice.one(units) : null);
  const people = { units, classes: regulation.classes, states: [...vocabulary.states.keys()] };
  const absent = dice.chance(0.6) ? absences(dice, people) : [];
  const readings = dice.chance(0.1) ? [dice.one(options(known))] : [];
  const common = { absent, unlisted: unlistedOf(regulation), readings };
  const topics = regulation.coordination.flatMap(({ field }) => field?.topics.map(({ id }) => id) ?? []);
  const about: About | null = !dice.chance(0.3)
    ? null
    : topics.length > 0 && dice.chance(0.6)
      ? { kind: "topic", id: dice.one(topics) }
      : { kind: "office", id: dice.one(units) };
  const command = dice.one(["route", "who-signs", "deputize"]);
  if (command === "route") {
    const from = dice.one(units);
    const to = maybe(0.3);
    const purpose = dice.one(["konsultasi", "koordinasi", "izin-perjalanan", "pertanggungjawaban"]);
    const character = dice.chance(0.2) ? dice.some(["rahasia", "segera"]) : [];
    return { ...common, command, from, to: to === from ? null : to, purpose, about, character };
  }
  if (command === "who-signs")
    return {
      ...common,
      command,
      document: dice.one(["surat", "undangan", "keputusan"]),
      onBehalf: maybe(0.25),
      signer: maybe(0.25),
      capacity: dice.chance(0.1) ? dice.one(["own", "on-behalf", "unstated"]) : null,
      about,
      matter: dice.chance(0.3) ? dice.one(["kebijakan-baru", "undangan", "susulan"]) : null,
      delegated: dice.chance(0.3) ? dice.chance(0.5) : null,
    };
  return {
    ...common,
    absent: absent.length > 0 ? absent : absences(dice, people),
    command: "deputize",
    occasion: dice.one(["umum", "acara-resmi", "pembukaan-penutupan", "undangan"]),
    invitedBy: maybe(0.15),
    for: maybe(0.2),
    deputy: maybe(0.2),
  };
}

interface People {
  readonly units: readonly string[];
  readonly classes: ReadonlyMap<string, unknown>;
  readonly states: readonly string[];
}

/** One to three who are away; a class as a whole only now and then. */
function absences(dice: Dice, { units, classes, states }: People): Absence[] {
  const people = dice.chance(0.1) ? units : units.filter((unit) => !classes.has(unit));
  return dice.some(people, 3).map((office) => ({ office, state: dice.one(states) }));
}

function options({
  regulation,
  vocabulary,
}: {
  readonly regulation: Regulation;
  readonly vocabulary: Vocabulary;
}): string[] {
  return [...vocabulary.canons.values(), ...regulation.readings].flatMap((one) => [...one.options.keys()]);
}
