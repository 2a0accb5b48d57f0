import type { Grounds, Regulation, Rule } from "../document/regulation";
import type { Graph } from "../graph/graph";
import type { Span } from "../source/source";

/** Something in a rule file that rests on a provision. */
export type Use = { readonly place: Span; readonly cites: readonly string[] } & (
  | { readonly kind: "rule"; readonly rule: Rule }
  | { readonly kind: "office" | "class"; readonly name: string }
  | { readonly kind: "membership"; readonly member: string; readonly of: string }
  | { readonly kind: "listed"; readonly unit: string; readonly coordinator: string }
  | { readonly kind: "reading"; readonly options: readonly string[] }
  | { readonly kind: "special-list"; readonly name: string }
);

/** What rests on each provision of a regulation; a provision on which nothing rests has no entry. */
export function usesByProvision(graph: Graph): ReadonlyMap<string, readonly Use[]> {
  const byLabel = new Map<string, Use[]>();
  for (const use of usesIn(graph)) {
    for (const label of new Set(use.cites)) byLabel.set(label, [...(byLabel.get(label) ?? []), use]);
  }
  return byLabel;
}

function* usesIn(graph: Graph): Generator<Use> {
  const { regulation } = graph;
  const name = (id: string): string => graph.unit(id).name;
  for (const { rule } of graph.rules.values()) yield* usesOfRule(rule, name);
  for (const { name: office, cite, place } of regulation.offices.values())
    yield { kind: "office", name: office, cites: cite, place };
  for (const { name: cls, cite, place } of regulation.classes.values())
    yield { kind: "class", name: cls, cites: cite, place };
  for (const { member, of, grounds, place } of regulation.memberships)
    yield { kind: "membership", member: name(member), of: name(of), cites: all(grounds), place };
  yield* usesOfChoices(regulation, name);
}

function* usesOfChoices({ readings, specialLists }: Regulation, name: (id: string) => string): Generator<Use> {
  for (const { options, cite, place } of readings)
    yield { kind: "reading", options: [...options.keys()], cites: cite, place };
  for (const { office, special, general, cite, place } of specialLists)
    yield { kind: "special-list", name: name(office), cites: [...cite, special, general], place };
}

function* usesOfRule(rule: Rule, name: (id: string) => string): Generator<Use> {
  yield { kind: "rule", rule, cites: [...all(rule.grounds), ...scopeOf(rule)], place: rule.place };
  if (rule.kind !== "coordination") return;
  for (const { unit, cite, place } of rule.units)
    yield { kind: "listed", unit: name(unit), coordinator: name(rule.coordinator), cites: [cite], place };
}

/** The provisions that a coordinator's field and missing list rest on. */
function scopeOf(rule: Rule): string[] {
  if (rule.kind !== "coordination") return [];
  const topics = rule.field?.topics.flatMap((topic) => topic.cite) ?? [];
  return [...(rule.field?.cite ?? []), ...topics, ...(rule.chart?.cite ?? [])];
}

function all({ each, with: added }: Grounds): string[] {
  return [...each, ...added];
}
