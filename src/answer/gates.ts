import type { Gate } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { RouteQuestion } from "../question/question";
import type { Gap, Stated } from "./answer";
import { chartsFor, coordinatorsOf, openGap, rules } from "./coordination";
import { endAt, otherAddressee, unstatedEnd } from "./ends";
import {
  acting,
  anyOf,
  collapsed,
  combinations,
  gathered,
  hopOf,
  type Leg,
  legOf,
  nobody,
  nobodyActs,
  notBlocked,
  openLeg,
  type Routing,
  type Station,
} from "./legs";
import { type Draft, gap, stated } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { both, labels, type Support } from "./support";
import { crossed } from "./ways";

/** How an origin's proposals for one purpose are screened. */
export interface Gating {
  /** Screening that goes before every path of the purpose. */
  readonly before: readonly Station[];
  /** Gates that make a path of their own: those that say to whom it goes on, or that no other path follows. */
  readonly own: readonly Screening[];
  /** What a reader of the other paths should know of them. */
  readonly asides: readonly Gap[];
}

/** Gates that screen together. */
type Gates = readonly [Gate, ...Gate[]];

/** Gates that make one path, and the stations on it. */
interface Screening {
  readonly gates: Gates;
  readonly stations: readonly Station[];
  readonly certain: boolean;
}

/** Whether the text does not say to whom a screening goes on. */
export function leavesOpen({ gates }: Pick<Screening, "gates">): boolean {
  return gates[0].to.kind === "unstated";
}

const UNGATED: Gating = { before: [], own: [], asides: [] };

/** The gates that an origin's proposals must pass: each holder screens what comes from its own list. */
export function gatesFor(scene: Scene, origin: UnitNode, purpose: string): Gating {
  const gates = scene.basis.gatesOn(purpose).filter((gate) => gate.reading === null || scene.world.holds(gate.reading));
  const passed = gates.flatMap((gate) => passedBy(scene, gate, origin));
  const open = openGates(
    scene,
    gates,
    passed.map(({ gate }) => gate),
    origin,
  );
  if (passed.length > 0) {
    const first = passed.filter(({ gate }) => gate.to.kind === "unstated");
    const before = first.map(({ station }) => station);
    const [one, ...more] = first.map(({ gate }) => gate);
    const together: Screening[] = one === undefined ? [] : [{ gates: [one, ...more], stations: before, certain: true }];
    const named = passed.filter(({ gate }) => gate.to.kind !== "unstated");
    const own = named.map(({ gate, station }): Screening => ({ gates: [gate], stations: [station], certain: true }));
    return {
      before: [...before, ...open.before],
      own: [...together, ...own, ...open.own],
      asides: [],
    };
  }
  return open;
}

/** What comes of the gates by list for an origin that no list names: it may be in one, of another holder than those who screen it. */
function openGates(scene: Scene, gates: readonly Gate[], passed: readonly Gate[], origin: UnitNode): Gating {
  const isSettled = (gate: Gate) =>
    passed.some(
      ({ holder, to }) => holder === gate.holder && (to.kind === "unstated") === (gate.to.kind === "unstated"),
    );
  const byList = gates.filter((gate) => gate.from.length === 0 && !isSettled(gate));
  return byList.length === 0 || coordinatorsOf(scene, origin).length > 0 ? UNGATED : unlisted(scene, byList, origin);
}

/** The station that a gate makes for an origin that it screens; none for any other. */
function passedBy(scene: Scene, gate: Gate, origin: UnitNode): { gate: Gate; station: Station }[] {
  const own: Support = { grounds: [gate.grounds], gaps: [], conditions: stated(gate.conditions, gate) };
  const holder = scene.unit(gate.holder);
  const screens =
    gate.from.length === 0
      ? coordinatorsOf(scene, origin).filter(({ unit }) => unit.id === holder.id)
      : gate.from.flatMap((id) => screensAll(scene, origin, gate, id));
  if (holder.id === origin.id || screens.length === 0) return [];
  const itself = screens.filter(({ support }) => support.grounds.length === 0);
  const ways = (itself.length > 0 ? itself : screens).map(({ support }) =>
    acting(scene, holder, "screens", both(own, support)),
  );
  return [{ gate, station: anyOf(ways) }];
}

function screensAll(scene: Scene, origin: UnitNode, gate: Gate, from: string): { support: Support }[] {
  const support = scene.isA(origin, scene.unit(from));
  if (support === undefined) return [];
  return from !== origin.id && displacedBySpecialList(scene, origin, gate) ? [] : [{ support }];
}

/** An origin that no list names: some holder may screen it, and the text does not say who. */
function unlisted(scene: Scene, gates: readonly Gate[], origin: UnitNode): Gating {
  const holders = gates.map((gate) => scene.unit(gate.holder));
  const inChart = gates.filter(
    ({ holder }) => holder !== origin.id && chartsFor(scene, origin).some(({ rule }) => rule.coordinator === holder),
  );
  const own = labels(gates.map((g) => g.grounds));
  if (inChart.length > 0) {
    const names = { all: distinctNames(holders) };
    const chart = gap("chart-missing", phrase("gap.gate-in-chart", { office: origin.name, holders: names }), [
      ...own,
      ...chartsOf(scene, inChart, origin),
    ]);
    const ways = sameAddressee(inChart).map((gates) => ({
      gates,
      stations: [openScreening(scene, gates, chart)],
      certain: false,
    }));
    const others = gates.filter((gate) => !inChart.includes(gate));
    return { before: screeningSome(scene, others, origin, chart), own: ways, asides: [chart] };
  }
  if (holders.some((holder) => holder.id === origin.id)) return UNGATED;
  const missing = { ...openGap(scene, origin), because: own };
  const before = screeningSome(scene, gates, origin, missing);
  return before.length === 0 && rules(scene).some((rule) => rule.chart !== null)
    ? UNGATED
    : { before, own: [], asides: [missing] };
}

/** An office that no list names is screened by nobody that the text tells of; of a class, whoever a list names is. */
function screeningSome(scene: Scene, gates: readonly Gate[], origin: UnitNode, why: Gap): Station[] {
  const some = gates.filter((gate) => gate.to.kind === "unstated" && screensSomeOf(scene, gate, origin));
  return some.length === 0 ? [] : [openScreening(scene, some, why)];
}

/** Whether the list of a gate's holder names somebody of a class. */
function screensSomeOf(scene: Scene, { holder }: Gate, cls: UnitNode): boolean {
  const listed = rules(scene).flatMap(({ coordinator, units }) => (coordinator === holder ? units : []));
  return listed.some(({ unit }) => scene.isA(scene.unit(unit), cls) !== undefined);
}

/** Some gates, those together that lead to the same addressee. */
function sameAddressee(gates: readonly Gate[]): Gates[] {
  const groups = new Map<string, [Gate, ...Gate[]]>();
  for (const gate of gates) {
    const to = gate.to.kind === "unit" ? gate.to.unit : "";
    const group = groups.get(to);
    if (group === undefined) groups.set(to, [gate]);
    else group.push(gate);
  }
  return [...groups.values()];
}

function distinctNames(holders: readonly UnitNode[]): string[] {
  return [...new Set(holders.map(({ name }) => name))];
}

/** The station of whoever of some gates' holders it is, and why that is open. */
function openScreening(scene: Scene, gates: readonly Gate[], why: Gap): Station {
  const holders = gates.map((gate) => scene.unit(gate.holder));
  const conditions = gates.flatMap((gate) => stated(gate.conditions, gate));
  return screening(scene, holders, { grounds: gates.map((gate) => gate.grounds), gaps: [why], conditions });
}

/** The station of one of several holders; nobody's, when all of them are absent. */
function screening(scene: Scene, holders: readonly UnitNode[], support: Support): Station {
  const words = distinctNames(holders).join(" / ");
  return nobodyActs(scene, holders) ? nobody(words, support) : [openLeg(words, "screens", support)];
}

/** The paths that gates make by themselves. */
export function standalone(routing: Routing, screenings: readonly Screening[]): Draft[] {
  const { scene, question, trials } = routing;
  return screenings.flatMap(({ gates, stations, certain }) => {
    const ends = endsOf(scene, question, gates);
    if (ends.length === 0) {
      for (const rule of gates)
        trials.push({ rule, failed: "addressee", gaps: () => elsewhere(scene, question, rule) });
      return [];
    }
    const screens = notBlocked(stations, gates[0], trials);
    if (screens === undefined) return [];
    const more = certain ? [] : [ifInList(scene, gates, question.from)];
    return crossed(ends, combinations(screens), (end, way) => draft(routing, gates, [...way, end], more));
  });
}

/** What a silent answer says of a gate that leads to somebody else than whom was asked for. */
function elsewhere(scene: Scene, question: RouteQuestion, { to, grounds }: Gate): Gap[] {
  return otherAddressee(scene, question, { to: [to], grounds });
}

function endsOf(scene: Scene, question: RouteQuestion, gates: Gates): Leg[] {
  const [rule] = gates;
  const own: Support = { grounds: gates.map((gate) => gate.grounds), gaps: [] };
  return rule.to.kind === "unit"
    ? endAt(scene, question, { unit: scene.unit(rule.to.unit), rule, support: own })
    : unstatedEnd(question, true, own);
}

function draft({ question, purpose }: Routing, gates: Gates, legs: Leg[], more: readonly Stated[]): Draft {
  const [gate] = gates;
  const origin = legOf(question.from, "origin", { grounds: gates.map((g) => g.grounds), gaps: [] });
  const all = collapsed([origin, ...legs]);
  const { grounds, conditions, gaps } = gathered(all);
  return {
    part: { kind: "route", purpose, hops: all.map(hopOf) },
    rule: gate,
    grounds,
    conditions: [...conditions, ...more],
    gaps,
  };
}

/** The condition of a gate whose list is in the missing chart. */
function ifInList(scene: Scene, gates: readonly Gate[], origin: UnitNode): Stated {
  const holders = gates.map((g) => scene.unit(g.holder).name);
  return {
    code: "in-list",
    message: phrase("condition.in-list", { holders }),
    because: [...labels(gates.map((g) => g.grounds)), ...chartsOf(scene, gates, origin)],
  };
}

/** Where the text leaves to a chart whether an origin is in the lists of these gates. */
function chartsOf(scene: Scene, gates: readonly Gate[], origin: UnitNode): string[] {
  const holders = gates.map(({ holder }) => holder);
  const charts = chartsFor(scene, origin).flatMap(({ rule, cite }) => (holders.includes(rule.coordinator) ? cite : []));
  return [...new Set(charts)];
}
