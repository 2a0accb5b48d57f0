import type { Substitution } from "../document/regulation";
import type { Terms, Vocabulary } from "../document/vocabulary";
import type { Entry } from "../graph/book";
import { lineage } from "../graph/walk";
import { type Both, SIDES, type Side } from "./both";
import type { SharedUnit } from "./units";

/** An official who is away in a question. */
interface SharedAbsence {
  readonly office: SharedUnit;
  readonly state: string;
}

/** The officials who are away in one question. */
export type SharedAbsences = readonly [SharedAbsence, ...SharedAbsence[]];

/** Each single official; those whose absence one rule of either side names together; and in which state. */
export function absencesIn(
  vocabulary: Vocabulary,
  entries: Both<Entry>,
  shared: readonly SharedUnit[],
): SharedAbsences[] {
  const states = [...vocabulary.states.keys()];
  const singles = shared.flatMap((office) =>
    states
      .filter((state, i) => i === 0 || isWatched(office, state, entries))
      .map((state): SharedAbsences => [{ office, state }]),
  );
  const sets = SIDES.flatMap((side) =>
    entries[side].graph.regulation.substitutions.flatMap((rule) => setsOf(rule, side, shared, vocabulary.states)),
  );
  const all = [...singles, ...sets].map((one) => [absenceKey(one), one] as const);
  return [...new Map(all).values()];
}

/** Whether a rule of either side speaks of that official, or of a class it belongs to, in that state. */
function isWatched(office: SharedUnit, state: string, entries: Both<Entry>): boolean {
  return SIDES.some((side) => {
    const { graph } = entries[side];
    const kin = new Set(lineage(graph, office[side], () => true).map(({ unit }) => unit.id));
    return graph.regulation.substitutions.some(
      (rule) =>
        (rule.trigger?.states.includes(state) === true &&
          watched(rule).length === 1 &&
          watched(rule).every((id) => kin.has(id))) ||
        (rule.trigger?.absent.length === 0 &&
          rule.trigger.states.includes(state) &&
          rule.represents.some((id) => kin.has(id))),
    );
  });
}

function watched({ trigger }: Substitution): readonly string[] {
  return trigger?.absent ?? [];
}

/** The officials whom a rule names together, in each state that it names; none where one is known to one side only. */
function setsOf(rule: Substitution, side: Side, shared: readonly SharedUnit[], states: Terms): SharedAbsences[] {
  const named = [...states.keys()].filter((state, i) => i === 0 || rule.trigger?.states.includes(state));
  const offices = watched(rule).map((id) => shared.find((unit) => unit[side].id === id));
  const [first, ...others] = offices.filter((office) => office !== undefined);
  if (first === undefined || others.length === 0 || others.length + 1 < offices.length) return [];
  return named.map((state) => [{ office: first, state }, ...others.map((office) => ({ office, state }))]);
}

/** The same for the same officials in the same states. */
export function absenceKey(absent: readonly SharedAbsence[]): string {
  return absent
    .map(({ office, state }) => `${office.left.id}:${state}`)
    .sort()
    .join(" ");
}
