import type { Channel, Grounds, Party, Rule } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { RouteQuestion } from "../question/question";
import type { Act, Gap, Hop, Stated } from "./answer";
import { candidates, pointedTo } from "./coordination";
import { gap, type Trial } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { appointments, standIns } from "./substitutes";
import { both, labels, type Support } from "./support";
import { crossed } from "./ways";

/** One purpose of a question about paths, in one world, and what was rejected on the way. */
export interface Routing {
  readonly scene: Scene;
  readonly question: RouteQuestion;
  readonly purpose: string;
  readonly trials: Trial[];
}

/** A station of a path while it is being put together. */
export interface Leg {
  readonly office: UnitNode | null;
  readonly name: string;
  readonly act: Act;
  readonly support: Support;
}

/** A station that somebody must fill and nobody can: who is away, and what requires them. */
interface Blocked {
  readonly blocked: readonly Gap[];
}

/** The ways to fill one station, or why it cannot be filled. */
export type Station = readonly Leg[] | Blocked;

export function legOf(office: UnitNode, act: Act, support: Support): Leg {
  return { office, name: office.name, act, support };
}

/** A station that the text requires in words that name nobody. */
export function openLeg(words: string, act: Act, support: Support): Leg {
  return { office: null, name: words, act, support };
}

/** The stations that a channel orders between origin and addressee. */
export function stations(scene: Scene, question: RouteQuestion, channel: Channel): readonly Station[] {
  return channel.steps.map(({ act, party }) => station(scene, question, party, act, channel));
}

function station(scene: Scene, question: RouteQuestion, party: Party, act: Act, rule: Rule): Station {
  const own: Support = { grounds: [rule.grounds], gaps: [] };
  switch (party.kind) {
    case "unit":
      return acting(scene, scene.unit(party.unit), act, own);
    case "unnamed":
      return [
        openLeg(
          party.words,
          act,
          both(own, {
            grounds: [],
            gaps: [gap("step-unnamed", phrase("gap.step-unnamed", { step: party.words }), [rule.grounds])],
          }),
        ),
      ];
    case "coordinator": {
      const filled = pointedTo(scene, question.from, party.by, question.about).map(
        ({ unit, support }): Station =>
          unit === null
            ? unnamedStation(scene, { question, party }, act, both(own, support))
            : acting(scene, unit, act, both(own, support)),
      );
      return anyOf(filled);
    }
  }
}

/** A station that may be filled in several ways, and beside them who of several cannot; nobody's where none can. */
export function anyOf(ways: readonly Station[]): Station {
  const possible = ways.flatMap((way) => (isBlocked(way) ? [] : way));
  const blocked = ways.flatMap((way) => (isBlocked(way) ? way.blocked : []));
  if (possible.length === 0) return { blocked };
  return possible.map((leg) => ({ ...leg, support: both(leg.support, { grounds: [], gaps: blocked }) }));
}

interface Pointing {
  readonly question: RouteQuestion;
  readonly party: Party & { readonly kind: "coordinator" };
}

/** A station whose holder is one of the coordinators, the text does not say which. */
function unnamedStation(scene: Scene, { question, party }: Pointing, act: Act, support: Support): Station {
  const holders = candidates(scene, question.from, party.by);
  return nobodyActs(scene, holders) ? nobody(party.words, support) : [openLeg(party.words, act, support)];
}

/** Whether everybody whom words may point to is absent, and nobody stands in, so that nobody can act, whoever it is. */
export function nobodyActs(scene: Scene, holders: readonly UnitNode[]): boolean {
  return holders.length > 0 && holders.every((unit) => scene.isAbsent(unit) && standIns(scene, unit).length === 0);
}

/** A station that nobody can fill. */
export function nobody(office: string, { grounds }: Support): Blocked {
  return { blocked: [gap("no-deputy", phrase("gap.no-deputy", { office }), grounds)] };
}

/** A unit that must act: itself when it is there, otherwise whoever the text puts in its place. */
export function acting(scene: Scene, unit: UnitNode, act: Act, support: Support): Station {
  if (!scene.isAbsent(unit)) return [legOf(unit, act, support)];
  const deputies = standIns(scene, unit);
  if (deputies.length === 0) return { blocked: [noStandIn(scene, unit, support)] };
  return deputies.map((deputy): Leg => {
    const name = deputy.unit?.name ?? deputy.name;
    return { office: deputy.unit, name, act, support: both(support, deputy.support) };
  });
}

/** Why nobody acts for an absent unit: the text names nobody, or somebody would have to be appointed first. */
export function noStandIn(scene: Scene, unit: UnitNode, { grounds }: Support): Gap {
  const rules = appointments(scene, unit);
  const appointer = [
    ...new Set(rules.map((rule) => (rule.appointer === null ? unit.head : scene.unit(rule.appointer).head))),
  ];
  const message =
    rules.length === 0
      ? phrase("gap.no-deputy", { office: unit.head })
      : phrase("gap.needs-appointment", { office: unit.head, appointer });
  return gap("no-deputy", message, [...grounds, ...rules.map((rule) => rule.grounds)]);
}

function isBlocked(station: Station): station is Blocked {
  return "blocked" in station;
}

/** The stations, or undefined when one cannot be filled; then the rule's failure is on record. */
export function notBlocked(
  all: readonly Station[],
  rule: Rule,
  trials: Trial[],
): readonly (readonly Leg[])[] | undefined {
  const free = all.filter((station): station is readonly Leg[] => !isBlocked(station));
  if (free.length === all.length) return free;
  const blocked = all.filter(isBlocked);
  trials.push({ rule, failed: "no-deputy", gaps: () => blocked.flatMap((b) => b.blocked) });
  return undefined;
}

/**
 * One station for whoever would act twice: an origin that also initials, wherever on the way, is the origin; neighbours at
 * one office are one, and copies do not part them. A copy is no act of whoever gets it and stays.
 */
export function collapsed(legs: readonly Leg[]): Leg[] {
  const all: Leg[] = [];
  for (const leg of legs) {
    if (leg.act === "copied") continue;
    const at = isSamePerson(all[0], leg) ? 0 : all.length - 1;
    const before = all[at];
    if (isSamePerson(before, leg)) all[at] = joined(before, leg);
    else all.push(leg);
  }
  const copied = legs.filter(({ act }) => act === "copied");
  return [...all.slice(0, -1), ...copied, ...all.slice(-1)];
}

function isSamePerson(one: Leg | undefined, other: Leg): one is Leg {
  return one !== undefined && one.office !== null && one.office.id === other.office?.id;
}

function joined(before: Leg, after: Leg): Leg {
  const act = after.act === "addressee" ? after.act : before.act;
  return { ...before, act, support: both(before.support, after.support) };
}

/** Every way to pass some stations, one leg of each. */
export function combinations(stations: readonly (readonly Leg[])[]): Leg[][] {
  return stations.reduce<Leg[][]>((all, station) => crossed(all, station, (path, leg) => [...path, leg]), [[]]);
}

/** What all the stations of a path rest on, and what is to be said of them. */
export function gathered(legs: readonly Leg[]): Required<Support> {
  const all = { grounds: [] as Grounds[], gaps: [] as Gap[], conditions: [] as Stated[] };
  for (const { support } of legs) {
    all.grounds.push(...support.grounds);
    all.gaps.push(...support.gaps);
    if (support.conditions !== undefined) all.conditions.push(...support.conditions);
  }
  return all;
}

/** A station as the answer shows it. */
export function hopOf({ office, name, act, support }: Leg): Hop {
  return { office, name, act, because: labels(support.grounds) };
}
