import type { Regulation } from "../../src/document/regulation";
import type { Vocabulary } from "../../src/document/vocabulary";
import type { Asked } from "../../src/question/question";
import type { Dice } from "./dice";

/** What a question is made of: everybody and everything that one regulation knows. */
export class Knowledge {
  readonly units: readonly string[];
  readonly officials: readonly string[];
  readonly topics: readonly string[];
  readonly purposes: readonly string[];
  readonly documents: readonly string[];
  readonly readings: readonly string[];

  constructor(
    readonly regulation: Regulation,
    readonly vocabulary: Vocabulary,
  ) {
    const { offices, classes, powers, substitutions, coordination, channels, gates } = regulation;
    const open = [...classes.values()].filter((cls) => cls.open).map(({ id }) => `${id}-uji-coba`);
    this.units = [...offices.keys(), ...classes.keys(), ...open];
    this.officials = named(regulation);
    this.topics = coordination.flatMap(({ field }) => field?.topics.map(({ id }) => id) ?? []);
    this.purposes = [...new Set([...channels, ...gates, ...coordination].flatMap((rule) => rule.purposes))];
    this.documents = [...new Set([...powers.flatMap((rule) => rule.documents), "undangan"])];
    this.readings = [...vocabulary.canons.values(), ...regulation.readings].flatMap((one) => [...one.options.keys()]);
    if (substitutions.length === 0 && this.units.length === 0) throw new Error("nobody to ask about");
  }
}

/** Whoever a rule names as acting, and members of the classes among them. */
function named({ substitutions, powers, channels, coordination, memberships, gates }: Regulation): string[] {
  const parties = [
    ...substitutions.flatMap((rule) => rule.deputies),
    ...channels.flatMap((rule) => rule.steps.map(({ party }) => party)),
  ];
  const all = [
    ...substitutions.flatMap((rule) => [
      ...rule.represents,
      ...(rule.trigger?.absent ?? []),
      ...listOf(rule.appointer),
    ]),
    ...parties.flatMap((party) => (party.kind === "unit" ? [party.unit] : [])),
    ...powers.flatMap((rule) => [...rule.signers, ...listOf(rule.principal)]),
    ...coordination.map((rule) => rule.coordinator),
    ...gates.map((rule) => rule.holder),
  ];
  const known = new Set(all);
  return [...known, ...memberships.filter(({ of }) => known.has(of)).map(({ member }) => member)];
}

function listOf(id: string | null): string[] {
  return id === null ? [] : [id];
}

/** A question of any kind, with any of its options, mostly about what the regulation speaks of. */
export function anyQuestion(dice: Dice, known: Knowledge): Asked {
  const { vocabulary, regulation } = known;
  const unit = () =>
    dice.chance(0.6) && known.officials.length > 0 ? dice.one(known.officials) : dice.one(known.units);
  const maybe = <T>(likelihood: number, make: () => T): T | undefined => (dice.chance(likelihood) ? make() : undefined);
  const topic = (spoken: readonly string[], all: Iterable<string>) =>
    maybe(0.85, () => (spoken.length > 0 && dice.chance(0.9) ? dice.one(spoken) : dice.one([...all])));
  const about = maybe(0.3, () => (known.topics.length > 0 && dice.chance(0.6) ? dice.one(known.topics) : unit()));
  const readings = maybe(0.1, () => [dice.one(known.readings)]);
  const common = { regulations: [regulation.id], ...given({ readings }) };
  const command = dice.one(["route", "who-signs", "deputize"] as const);
  const absent = maybe(command === "deputize" ? 1 : 0.6, () => absences(dice, known));
  if (command === "route") {
    const from = dice.one(known.units);
    const to = maybe(0.3, unit);
    const character = maybe(0.25, () => dice.one(["rahasia", "segera", "rahasia,segera"]));
    const topics = given({ for: topic(known.purposes, vocabulary.purposes.keys()), about, character, absent });
    return { ...common, command, from, ...topics, ...given({ to: to === from ? undefined : to }) };
  }
  if (command === "who-signs")
    return {
      ...common,
      command,
      ...given({
        doc: topic(known.documents, vocabulary.documents.keys()),
        onBehalf: maybe(0.25, unit),
        signer: maybe(0.25, unit),
        capacity: maybe(0.1, () => dice.one(["own", "on-behalf", "unstated"])),
        about,
        matter: maybe(0.3, () => dice.one([...vocabulary.matters.keys()])),
        delegated: maybe(0.3, () => dice.chance(0.5)),
        absent,
      }),
    };
  const occasions = [...vocabulary.occasions.keys()];
  return {
    ...common,
    command,
    absent: absent ?? absences(dice, known),
    ...given({
      occasion: topic(occasions, occasions),
      invitedBy: maybe(0.15, unit),
      for: maybe(0.2, unit),
      deputy: maybe(0.2, unit),
    }),
  };
}

/** One to four who are away, in any state. */
function absences(dice: Dice, { officials, units, vocabulary, regulation }: Knowledge): string {
  const people = dice.chance(0.15) ? units : officials.filter((one) => !regulation.classes.has(one));
  const states = [...vocabulary.states.keys()];
  return dice
    .some(people.length > 0 ? people : units, 4)
    .map((office) => (dice.chance(0.5) ? office : `${office}:${dice.one(states)}`))
    .join(";");
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only what is there. */
function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

/** The same question with an option left out, or with one who is absent less. */
export function* simpler(asked: Asked): Generator<Asked> {
  const { absent } = asked;
  for (const key of Object.keys(asked)) {
    if (["command", "from", "regulations"].includes(key) || (key === "absent" && asked.command === "deputize"))
      continue;
    const { [key as "command"]: _, ...rest } = asked;
    yield rest as Asked;
  }
  const away = absent?.split(";") ?? [];
  if (away.length > 1)
    for (let i = 0; i < away.length; i += 1) yield { ...asked, absent: away.toSpliced(i, 1).join(";") };
  for (const [i, one] of away.entries())
    if (one.includes(":")) yield { ...asked, absent: away.with(i, one.split(":")[0] ?? one).join(";") };
}

const OPTIONS: Readonly<Record<string, string>> = { onBehalf: "on-behalf", invitedBy: "invited-by" };

/** The question as a line that can be typed. */
export function lineOf(asked: Asked): string {
  const { command, regulations = [], readings = [], ...rest } = asked;
  const { from, delegated, ...options } = rest as Record<string, string | boolean>;
  const words = Object.entries(options).map(([key, value]) => `--${OPTIONS[key] ?? key} ${quoted(String(value))}`);
  const flag = delegated === undefined ? [] : [delegated ? "--delegated" : "--not-delegated"];
  return [
    `jenjang ${command}`,
    ...(from === undefined ? [] : [quoted(String(from))]),
    ...words,
    ...flag,
    ...readings.map((id) => `--reading ${id}`),
    ...regulations.map((id) => `-r ${id}`),
  ].join(" ");
}

function quoted(word: string): string {
  return /[^\w:.-]/.test(word) ? JSON.stringify(word) : word;
}
