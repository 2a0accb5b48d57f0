import type { Gate } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { RouteQuestion } from "../question/question";
import type { Gap, Stated } from "./answer";
import { allAbsent, coordinatorsOf, mayBeInChart, openGap, rules } from "./coordination";
import { endAt, unstatedEnd } from "./ends";
import {
  acting,
  anyOf,
  collapsed,
  gathered,
  hopOf,
  isBlocked,
  type Leg,
  legOf,
  nobody,
  openLeg,
  type Routing,
  type Station,
} from "./legs";
import { type Draft, gap, stated } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { both, labels, type Support } from "./support";

/** How an origin's proposals for one purpose are screened. */
export interface Gating {
  /** Screening that goes before every path of the purpose. */
  readonly before: readonly Station[];
  /** Gates that make a path of their own: those that say to whom it goes on, or that no other path follows. */
  readonly own: readonly { readonly gates: readonly Gate[]; readonly station: Station; readonly certain: boolean }[];
  /** What a reader of the other paths should know of them. */
  readonly asides: readonly Gap[];
}

const UNGATED: Gating = { before: [], own: [], asides: [] };

/** The gates that an origin's proposals must pass: each holder screens what comes from its own list. */
export function gatesFor(scene: Scene, origin: UnitNode, purpose: string): Gating {
  const gates = scene.basis.gatesOn(purpose).filter((gate) => gate.reading === null || scene.world.holds(gate.reading));
  if (gates.length === 0) return UNGATED;
  const passed = gates.flatMap((gate) => passedBy(scene, gate, origin));
  if (passed.length > 0) {
    const before = passed.filter(({ gate }) => gate.to.kind === "unstated").map(({ station }) => station);
    return { before, own: passed.map(({ gate, station }) => ({ gates: [gate], station, certain: true })), asides: [] };
  }
  const byList = gates.filter((gate) => gate.from.length === 0);
  return byList.length === 0 || coordinatorsOf(scene, origin).length > 0 ? UNGATED : unlisted(scene, byList, origin);
}

/** The station that a gate makes for an origin that it screens; none for any other. */
function passedBy(scene: Scene, gate: Gate, origin: UnitNode): { gate: Gate; station: Station }[] {
  const own: Support = { grounds: [gate.grounds], gaps: [] };
  const holder = scene.unit(gate.holder);
  const screens =
    gate.from.length === 0
      ? coordinatorsOf(scene, origin).filter(({ unit }) => unit.id === holder.id)
      : gate.from.flatMap((id) => screensAll(scene, origin, id));
  if (holder.id === origin.id || screens.length === 0) return [];
  const itself = screens.filter(({ support }) => support.grounds.length === 0);
  const ways = (itself.length > 0 ? itself.slice(0, 1) : screens).map(({ support }) =>
    acting(scene, holder, "screens", both(own, support)),
  );
  return [{ gate, station: anyOf(ways) }];
}

function screensAll(scene: Scene, origin: UnitNode, from: string): { support: Support }[] {
  const support = scene.isA(origin, scene.unit(from));
  return support === undefined ? [] : [{ support }];
}

/** An origin that no list names: some holder may screen it, and the text does not say who. */
function unlisted(scene: Scene, gates: readonly Gate[], origin: UnitNode): Gating {
  const holders = gates.map((gate) => scene.unit(gate.holder));
  if (holders.some((holder) => holder.id === origin.id)) return UNGATED;
  const inChart = gates.filter((gate) =>
    rules(scene).some((r) => r.coordinator === gate.holder && mayBeInChart(scene, r, origin)),
  );
  const own: Support = { grounds: gates.map((g) => g.grounds), gaps: [] };
  if (inChart.length > 0) {
    const names = { all: holders.map((h) => h.name) };
    const chart = gap(
      "chart-missing",
      phrase("gap.gate-in-chart", { office: origin.name, holders: names }),
      own.grounds,
    );
    return { before: [], own: byAddressee(scene, gates, inChart, chart), asides: [chart] };
  }
  if (rules(scene).some((rule) => rule.chart !== null)) return UNGATED;
  const missing = { ...openGap(scene, origin), because: labels(own.grounds) };
  // An office that no list names is screened by nobody that the text tells of; members of a class may well be.
  const before = origin.isClass ? [screening(scene, holders, both(own, { grounds: [], gaps: [missing] }))] : [];
  return { before, own: [], asides: [missing] };
}

/** The paths that gates make which a chart may put an origin behind: one for each addressee, screened by one of its holders. */
function byAddressee(scene: Scene, gates: readonly Gate[], inChart: readonly Gate[], chart: Gap): Gating["own"] {
  const ends = new Set(inChart.map(({ to }) => addresseeOf(to)));
  return [...ends].map((end) => {
    const all = gates.filter(({ to }) => addresseeOf(to) === end);
    const support: Support = { grounds: all.map((g) => g.grounds), gaps: [chart] };
    const holders = all.map((gate) => scene.unit(gate.holder));
    return {
      gates: all.filter((gate) => inChart.includes(gate)),
      station: screening(scene, holders, support),
      certain: false,
    };
  });
}

function addresseeOf(to: Gate["to"]): string | null {
  return to.kind === "unit" ? to.unit : null;
}

/** The station of one of several holders; nobody's, when all of them are absent. */
function screening(scene: Scene, holders: readonly UnitNode[], support: Support): Station {
  const words = holders.map((h) => h.name).join(" / ");
  return allAbsent(scene, holders) ? nobody(words, support) : [openLeg(words, "screens", support)];
}

/** The paths that gates make by themselves. */
export function standalone(routing: Routing, gating: Gating, otherPaths: boolean): Draft[] {
  const { scene, question, trials } = routing;
  return gating.own.flatMap(({ gates, station, certain }) => {
    const [gate] = gates;
    if (gate === undefined || (gate.to.kind === "unstated" && otherPaths)) return [];
    const ends = endsOf(scene, question, gates);
    if (ends.length === 0) {
      const names = gate.to.kind === "unit" ? [scene.unit(gate.to.unit).name] : [];
      const message = phrase("gap.other-addressee", { to: question.to?.name ?? "", names });
      trials.push({
        rule: gate,
        failed: "addressee",
        gaps: () => [
          gap(
            "no-rule",
            message,
            gates.map((g) => g.grounds),
          ),
        ],
      });
      return [];
    }
    if (isBlocked(station)) {
      trials.push({ rule: gate, failed: "no-deputy", gaps: () => station.blocked });
      return [];
    }
    return ends.flatMap((end) =>
      station.map((screen) => draft(routing, gates, [screen, end], certain ? [] : [ifInList(scene, gates)])),
    );
  });
}

function endsOf(scene: Scene, question: RouteQuestion, gates: readonly Gate[]): Leg[] {
  const own: Support = { grounds: gates.map((gate) => gate.grounds), gaps: [] };
  const to = gates[0]?.to;
  return to?.kind === "unit" ? endAt(scene, question, scene.unit(to.unit), own) : unstatedEnd(question, true, own);
}

function draft({ question, purpose }: Routing, gates: readonly Gate[], legs: Leg[], more: readonly Stated[]): Draft {
  const gate = gates[0] as Gate;
  const origin = legOf(question.from, "origin", { grounds: gates.map((g) => g.grounds), gaps: [] });
  const all = collapsed([origin, ...legs]);
  const { grounds, conditions, gaps } = gathered(all);
  return {
    part: { kind: "route", purpose, hops: all.map(hopOf) },
    rule: gate,
    grounds,
    conditions: [...conditions, ...more, ...gates.flatMap((g) => stated(g.conditions, g))],
    gaps,
  };
}

/** The condition of a gate whose list is in the missing chart. */
function ifInList(scene: Scene, gates: readonly Gate[]): Stated {
  const holders = gates.map((g) => scene.unit(g.holder).name);
  return {
    code: "in-list",
    message: phrase("condition.in-list", { holders }),
    because: [...labels(gates.map((g) => g.grounds)), ...chartsOf(scene, gates)],
  };
}

/** Where the text leaves the lists of these gates to a chart. */
function chartsOf(scene: Scene, gates: readonly Gate[]): string[] {
  const holders = gates.map(({ holder }) => holder);
  const charts = rules(scene).flatMap((rule) => (holders.includes(rule.coordinator) ? (rule.chart?.cite ?? []) : []));
  return [...new Set(charts)];
}
