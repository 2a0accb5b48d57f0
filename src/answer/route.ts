import type { Addressee, Channel } from "../document/regulation";
import type { Edge, UnitNode } from "../graph/node";
import { directMembersOf, lineage } from "../graph/walk";
import type { RouteQuestion } from "../question/question";
import type { Gap, Hop } from "./answer";
import { rules } from "./coordination";
import { endsOf, otherAddressee } from "./ends";
import { type Gating, gatesFor, leavesOpen, standalone } from "./gates";
import { collapsed, combinations, gathered, hopOf, type Leg, legOf, notBlocked, type Routing, stations } from "./legs";
import { type Draft, gap, type Outcome, stated, type Trial, UNTOLD } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { both, resting, type Support, supportOf } from "./support";
import { crossed } from "./ways";

/** A channel that starts at the origin, and why it does: as a member of what the text names, or as what it names itself. */
interface Start {
  readonly channel: Channel;
  readonly edges: readonly Edge[];
  readonly support: Support;
}

/** The paths from the origin for one purpose, in one world; from a class that no rule speaks of, those of its members. */
export function evaluateRoute(scene: Scene, question: RouteQuestion, purpose: string): Outcome {
  const own = fromOne(scene, question, purpose);
  if (!question.from.isClass || isSpokenOf(own)) return own;
  const outcomes = fromMembers(scene, question, purpose, new Set());
  return {
    drafts: outcomes.flatMap((o) => o.drafts),
    trials: outcomes.flatMap((o) => o.trials),
    gaps: outcomes.flatMap((o) => (o.drafts.length > 0 ? o.gaps : [])),
  };
}

/** Whether any rule that is there speaks of an origin. */
function isSpokenOf({ drafts, trials }: Outcome): boolean {
  return drafts.length > 0 || trials.some(({ failed }) => failed !== "reading");
}

/** The paths from whatever belongs to a class; from a class among them that no rule speaks of, those of its own members. */
function fromMembers(scene: Scene, question: RouteQuestion, purpose: string, seen: Set<UnitNode>): Outcome[] {
  const members = directMembersOf(scene.graph, question.from, (reading) => scene.world.holds(reading));
  return members.flatMap((from) => {
    if (seen.has(from) || from.id === question.to?.id) return [];
    seen.add(from);
    const own = fromOne(scene, { ...question, from }, purpose);
    return from.isClass && !isSpokenOf(own) ? fromMembers(scene, { ...question, from }, purpose, seen) : [own];
  });
}

function fromOne(scene: Scene, question: RouteQuestion, purpose: string): Outcome {
  const trials: Trial[] = [];
  const routing: Routing = { scene, question, purpose, trials };
  const starts = startsOf(routing);
  const gating = gatesFor(scene, question.from, purpose);
  const along = (isWanted: (to: Addressee) => boolean) =>
    starts.flatMap((start) => paths(routing, start, gating, start.channel.to.filter(isWanted)));
  const named = along((to) => !isUnstated(to));
  const screened = standalone(
    routing,
    gating.own.filter((one) => !leavesOpen(one)),
  );
  const listed = withinList(routing, named);
  // A provision that names the addressee goes before one that leaves it open.
  const isReached =
    [named, screened, listed].some((some) => some.length > 0) || trials.some(({ failed }) => failed === "no-deputy");
  const open = question.to !== null && isReached ? [] : along(isUnstated);
  const isServed = starts.length > 0 || (question.to !== null && isReached);
  const first = isServed ? [] : standalone(routing, gating.own.filter(leavesOpen));
  const drafts = [...named, ...open, ...listed, ...first, ...screened];
  return { drafts, trials, gaps: [...gating.asides, ...leftToChart(routing, drafts)] };
}

function isUnstated(to: Addressee): boolean {
  return to.kind === "unstated";
}

/** The channels of a purpose that start at the origin or at a class it belongs to, less those that others displace. */
function startsOf({ scene, question, purpose, trials }: Routing): Start[] {
  const starts: Start[] = [];
  for (const { unit, edges } of scene.lineage(question.from)) {
    for (const channel of scene.basis.channelsFrom(unit, purpose)) {
      const known = (start: Start) => start.channel === channel && start.edges.every((edge) => edges.includes(edge));
      if (starts.some(known)) continue;
      const failed = startFails(scene, question, channel, edges.length > 0);
      if (failed === undefined) starts.push({ channel, edges, support: supportOf(edges) });
      else trials.push({ rule: channel, failed, gaps: UNTOLD });
    }
  }
  const replaced = starts.flatMap(({ channel }) => channel.insteadOf);
  for (const { channel } of starts)
    if (replaced.includes(channel.id)) trials.push({ rule: channel, failed: "displaced", gaps: UNTOLD });
  return starts.filter(({ channel }) => !replaced.includes(channel.id));
}

function startFails(
  scene: Scene,
  question: RouteQuestion,
  channel: Channel,
  byMembership: boolean,
): Trial["failed"] | undefined {
  if (channel.reading !== null && !scene.world.holds(channel.reading)) return "reading";
  if (byMembership && displacedBySpecialList(scene, question.from, channel)) return "special-list";
  return hasCharacter(scene, channel, question.characters) ? undefined : "character";
}

/** Whether the letter is of the kind that the channel is for. */
function hasCharacter(scene: Scene, { character }: Channel, given: readonly string[]): boolean {
  if (character === null) return true;
  const met = character.of.filter((c) => given.includes(c)).length;
  if (met === 0 || met === character.of.length) return met > 0;
  return character.any !== null && scene.world.holds(character.any);
}

/** Every path that one channel makes to some of its addressees: a choice of addressee, and of whom each step points to. */
function paths(routing: Routing, start: Start, gating: Gating, addressees: readonly Addressee[]): Draft[] {
  if (addressees.length === 0) return [];
  const { scene, question, trials } = routing;
  const { channel } = start;
  const ends = addressees.flatMap((to) => endsOf(scene, question, channel, to));
  if (ends.length === 0) {
    trials.push({ rule: channel, failed: "addressee", gaps: () => otherAddressee(scene, question, channel) });
    return [];
  }
  const steps = notBlocked(stations(scene, question, channel), channel, trials);
  const screens = notBlocked(gating.before, channel, trials);
  if (steps === undefined || screens === undefined) return [];
  const ways = combinations([...screens, ...steps]);
  const copied = copies(scene, channel);
  return crossed(ends, ways, (end, way) => draft(routing, start, [...way, ...copied, end]));
}

function draft({ question, purpose }: Routing, start: Start, legs: Leg[]): Draft {
  const { channel } = start;
  const origin = legOf(question.from, "origin", both({ grounds: [channel.grounds], gaps: [] }, start.support));
  const all = collapsed([origin, ...legs]);
  const { grounds, conditions, gaps } = gathered(all);
  return {
    part: { kind: "route", purpose, hops: all.map(hopOf) },
    rule: channel,
    grounds,
    conditions: [...conditions, ...stated(channel.conditions, channel)],
    gaps,
  };
}

function copies(scene: Scene, channel: Channel): Leg[] {
  return channel.copies.map((id) => legOf(scene.unit(id), "copied", { grounds: [channel.grounds], gaps: [] }));
}

/** A coordinator's own lists are paths to everyone in them whom no other path reaches by its class. */
function withinList({ scene, question, purpose }: Routing, others: readonly Draft[]): Draft[] {
  const lists = rules(scene).filter((rule) => rule.coordinator === question.from.id && rule.purposes.includes(purpose));
  return lists.flatMap((list) =>
    list.units.flatMap(({ unit: id, cite, place }) => {
      const unit = scene.unit(id);
      const end = scene.asAsked(question.to, unit);
      if (end === undefined) return [];
      if (end.unit.id !== unit.id && displacedBySpecialList(scene, end.unit, list)) return [];
      if (others.some((other) => leadsTo(scene, other, unit))) return [];
      const support = both(resting([cite], place), end.support);
      const legs = [legOf(question.from, "origin", support), legOf(end.unit, "addressee", support)];
      const part = { kind: "route" as const, purpose, hops: legs.map(hopOf) };
      return [
        { part, rule: list, grounds: support.grounds, conditions: stated(list.conditions, list), gaps: support.gaps },
      ];
    }),
  );
}

/** That whom a coordinator coordinates is left to a chart, beside the paths that the text has: they are not all. */
function leftToChart({ scene, question: { from, to }, purpose }: Routing, paths: readonly Draft[]): Gap[] {
  if (to !== null || paths.length === 0) return [];
  return rules(scene).flatMap(({ coordinator, purposes, chart, grounds }) => {
    if (chart === null || coordinator !== from.id || !purposes.includes(purpose)) return [];
    return [gap("chart-missing", phrase("gap.chart", { office: from.name }), [...grounds.each, ...chart.cite])];
  });
}

function isDirect(hops: readonly Hop[]): boolean {
  return hops.filter(({ act }) => act !== "copied").length === 2;
}

/** Whether another path leads to a class that the unit belongs to in every reading: then that path is told, and names the class. */
function leadsTo(scene: Scene, { part }: Draft, unit: UnitNode): boolean {
  const end = part.kind === "route" && isDirect(part.hops) ? part.hops.at(-1)?.office : undefined;
  return lineage(scene.graph, unit, () => false).some((kin) => kin.unit.id === end?.id && end.id !== unit.id);
}
