import { ACCOUNTABLE, type Facts, LISTED, type Rule, STANDS_IN, type Substitution } from "../core/facts";
import type { Ids } from "../core/question";

type Term = string | readonly Term[];

/** One regulation as clauses of a module of its own. */
export function clausesOf(facts: Facts, module: string): string {
  const clauses: string[] = [];
  const add = (name: string, ...args: readonly Term[]): void => {
    clauses.push(`${module}:${name}(${args.map(written).join(", ")}).`);
  };
  for (const { id, isClass, classes, certain } of facts.units.values()) {
    if (isClass) add("class", id);
    for (const cls of classes) add("in", id, cls);
    for (const cls of certain) add("certain", id, cls);
  }
  for (const [cls, members] of facts.closed) add("closed", cls, members);
  add("coordinators", facts.coordinators);
  for (const pair of facts.displaced) add("displaced", ...splitOnce(pair));
  for (const { unit, topic, rule: id } of facts.bearings) {
    const rule = facts.rules.get(id);
    if (topic === LISTED) add("listed", unit, rule?.kind === "list" ? rule.coordinator : "");
    else if (topic === ACCOUNTABLE) add("accountable", unit, id);
    else if (topic === STANDS_IN) add("stands_in", unit, id);
    else add(rule?.kind === "gate" ? "screened" : "starts", unit, topic, id);
  }
  for (const { topic, rule } of facts.subjects)
    add(facts.rules.get(rule)?.kind === "power" ? "signs" : "serves", topic, rule);
  for (const rule of facts.rules.values()) addRule(rule, add);
  const all = PREDICATES.map((predicate) => `:- dynamic ${module}:${predicate}.`);
  return [...all, ...PREDICATES.map((predicate) => `:- discontiguous ${module}:${predicate}.`), ...clauses, ""].join(
    "\n",
  );
}

const PREDICATES = [
  "class/1",
  "in/2",
  "certain/2",
  "closed/2",
  "coordinators/1",
  "displaced/2",
  "listed/2",
  "accountable/2",
  "stands_in/2",
  "screened/3",
  "starts/3",
  "signs/2",
  "serves/2",
  "channel/5",
  "from/2",
  "gate/3",
  "screens_list/3",
  "lists/3",
  "power/4",
  "substitution/7",
];

function addRule(rule: Rule, add: (name: string, ...args: readonly Term[]) => void): void {
  switch (rule.kind) {
    case "channel":
      add("channel", rule.id, rule.steps, rule.to, rule.copies, rule.insteadOf);
      for (const unit of rule.from) add("from", rule.id, unit);
      return;
    case "gate":
      add("gate", rule.id, rule.holder, rule.to);
      if (rule.from.length === 0) for (const topic of rule.topics) add("screens_list", rule.holder, topic, rule.id);
      return;
    case "list":
      for (const topic of rule.topics) for (const unit of rule.units) add("lists", rule.coordinator, topic, unit);
      return;
    case "power":
      add("power", rule.id, rule.signers, rule.principal ?? "none", rule.paraf);
      return;
    case "substitution": {
      const { id, deputies, represents, appointer, assigned, presupposes } = rule;
      add(
        "substitution",
        id,
        deputies,
        represents,
        appointer ?? "none",
        String(assigned),
        triggerOf(rule),
        presupposes,
      );
    }
  }
}

function triggerOf({ trigger }: Substitution): Term {
  if (trigger === null) return "always";
  return trigger.length === 0 ? "self" : raw(`any(${written(trigger)})`);
}

/** A question as a term, to be asked of the module of its regulation. */
export function questionTerm(ids: Ids, module: string): string {
  return `ask(${module}, ${bare(ids)})`;
}

function bare(ids: Ids): string {
  const rest = `${written(ids.topics)}, ${written(ids.absent)}`;
  switch (ids.command) {
    case "route":
      return `route(${written(ids.from)}, ${written(ids.to ?? "none")}, ${rest})`;
    case "who-signs":
      return `signers(${written(ids.onBehalf ?? "none")}, ${rest})`;
    case "deputize":
      return `deputies(${rest})`;
  }
}

/** Marks text that is a term already. */
const RAW = "\u0000";

function raw(term: string): string {
  return RAW + term;
}

function written(term: Term): string {
  if (typeof term !== "string") return `[${term.map(written).join(", ")}]`;
  if (term.startsWith(RAW)) return term.slice(RAW.length);
  return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf(" ");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
