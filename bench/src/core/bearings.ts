import { ACCOUNTABLE, type Bearing, LISTED, type Rule, STANDS_IN, type Subject } from "./facts";

/** On whom a rule bears, by topic. */
export function bearingsOf(rule: Rule): Bearing[] {
  const bearing = (units: readonly string[], topics: readonly string[]): Bearing[] =>
    units.flatMap((unit) => topics.map((topic) => ({ unit, topic, rule: rule.id })));
  switch (rule.kind) {
    case "channel":
      return bearing(rule.from, rule.accountability ? [...rule.topics, ACCOUNTABLE] : rule.topics);
    case "gate":
      return bearing(rule.from, rule.topics);
    case "list":
      return bearing(rule.units, [LISTED]);
    case "substitution": {
      const isGeneral = rule.topics.includes("on:umum") && rule.appointer === null && !rule.assigned;
      return bearing(rule.represents, isGeneral ? [STANDS_IN] : []);
    }
    case "power":
      return [];
  }
}

/** What a rule is about, whoever it names. */
export function subjectsOf(rule: Rule): Subject[] {
  return rule.kind === "power" || rule.kind === "substitution"
    ? rule.topics.map((topic) => ({ topic, rule: rule.id }))
    : [];
}
