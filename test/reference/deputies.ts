import type { Substitution, Trigger } from "../../src/document/regulation";
import { covers } from "../../src/document/vocabulary";
import { type Found, open, type Reason, reason, type Way, type Yield } from "./found";
import type { DeputiesQuestion } from "./question";
import { Substitutes } from "./substitutes";
import type { Units } from "./units";

/** Who stands in, in one world. */
export function deputiesIn(units: Units, question: DeputiesQuestion): Yield {
  const found: Found[] = [];
  for (const rule of units.regulation.substitutions) {
    if (!covers(units.vocabulary.occasions, rule.occasion, question.occasion)) continue;
    if (!units.there(rule)) continue;
    for (const invited of invitations(rule, question, units))
      for (const represented of representedBy(rule, question, units))
        for (const appointer of appointers(rule, represented.value, units))
          for (const deputy of deputies(rule, represented.value, question, units))
            found.push({
              shape: {
                kind: "deputy",
                deputy: deputy.value.office,
                words: deputy.value.words,
                represents: represented.value,
                occasion: question.occasion,
                mode: rule.appointer !== null ? "by-appointment" : rule.assigned ? "by-assignment" : "by-office",
                appointer: appointer.value,
                rank: rule.ranked ? deputy.value.rank : null,
              },
              reasons: [
                reason(rule.grounds, rule.conditions, rule.orderWords === null ? [] : ["rank-unstated"]),
                ...invited,
                ...represented.reasons,
                ...appointer.reasons,
                ...deputy.reasons,
              ],
            });
  }
  return { found, gaps: [] };
}

/** Whether the rule serves this invitation; a question that does not say whose leaves it as a condition. */
function invitations(rule: Substitution, { invitedBy }: DeputiesQuestion, units: Units): Reason[][] {
  if (rule.invitedBy.length === 0) return [[]];
  if (invitedBy === null) return [[reason({ each: [], with: [] }, [{ code: "invited-by", says: null }])]];
  return rule.invitedBy.flatMap((one) => units.reached(invitedBy, one, rule));
}

/** Whom it lets others represent: of a class, whoever of it is away in the question; a trigger of others' absence names all. */
function representedBy(rule: Substitution, question: DeputiesQuestion, units: Units): Way<string>[] {
  const substitutes = new Substitutes(units);
  const ways: Way<string>[] = [];
  for (const spoken of rule.represents) {
    const triggers = triggersOf(rule, units);
    const ofItself = triggers.length > 0 && triggers.every(({ absent }) => absent.length === 0);
    const candidates = candidatesFor(spoken, rule, question, units);
    for (const candidate of candidates)
      for (const asked of units.named(question.for, candidate.value, rule)) {
        if (ofItself && !units.isAway(asked.value)) continue;
        // a rule that always holds says nothing of who is away; it is for whoever is, or is asked about
        if (triggers.length === 0 && question.for === null && !isAmong(asked.value, question, units)) continue;
        for (const held of substitutes.takesHold(rule, [asked.value]))
          ways.push({ value: asked.value, reasons: [...candidate.reasons, ...asked.reasons, ...held] });
      }
  }
  return ways;
}

/** Whom a rule that speaks of a class comes to: those of it who are away, as far as the question asks about them; else itself. */
function candidatesFor(spoken: string, rule: Substitution, question: DeputiesQuestion, units: Units): Way<string>[] {
  const itself = [{ value: spoken, reasons: [] }];
  const within = question.absent
    .map(({ office }) => office)
    .filter((office) => units.belongs(office, spoken).length > 0);
  const { for: wanted } = question;
  const isAsked = (office: string) => wanted === null || units.belongs(office, wanted).length > 0;
  const asked = wanted !== null && units.isAway(wanted) && units.belongs(wanted, spoken).length > 0 ? [wanted] : [];
  const meant = [...new Set([...asked, ...within.filter(isAsked)])];
  const away = meant.flatMap((value) => units.reached(value, spoken, rule).map((reasons) => ({ value, reasons })));
  const hangs = triggersOf(rule, units).some(({ absent }) => absent.length > 0);
  // that somebody is away because a class is, is how the question puts it, and rests on no provision
  return away.length > 0 || (within.length > 0 && !hangs && wanted === null) ? away : itself;
}

/** The trigger of a rule, and those of the rules that it presupposes; none: it always holds. */
function triggersOf(rule: Substitution, units: Units): Trigger[] {
  const first = units.regulation.substitutions.filter(({ id }) => rule.presupposes.includes(id));
  return [...(rule.trigger === null ? [] : [rule.trigger]), ...first.flatMap((one) => triggersOf(one, units))];
}

function isAmong(unit: string, { absent }: DeputiesQuestion, units: Units): boolean {
  return units.isAway(unit) || absent.some(({ office }) => units.belongs(office, unit).length > 0);
}

/** Who has to appoint or send the deputy; null where nobody has to. An empty list: whoever has to cannot. */
function appointers(rule: Substitution, represented: string, units: Units): Way<string | null>[] {
  if (rule.appointer === null) return [{ value: rule.assigned ? represented : null, reasons: [] }];
  const { appointer } = rule;
  if (!units.isAway(appointer)) return [{ value: appointer, reasons: [] }];
  const ways: Way<string | null>[] = [];
  const listed = namedAsAbsent(rule, appointer, units);
  if (listed.length > 0 && units.world.holds("appointer-acts"))
    return listed.map((reasons) => ({ value: appointer, reasons }));
  for (const { value, reasons } of new Substitutes(units).inPlaceOf(appointer, { signing: false }))
    if (value.office !== null) ways.push({ value: value.office, reasons }); // nobody unnamed appoints
  return ways;
}

/** How a trigger, its own or one that it presupposes, names the appointer among those who must be away. */
function namedAsAbsent(rule: Substitution, appointer: string, units: Units): Reason[][] {
  return triggersOf(rule, units).flatMap(({ absent }) => absent.flatMap((name) => units.belongs(appointer, name)));
}

interface Deputy {
  readonly office: string | null;
  readonly words: string | null;
  readonly rank: number;
}

function deputies(rule: Substitution, represented: string, question: DeputiesQuestion, units: Units): Way<Deputy>[] {
  const ways: Way<Deputy>[] = [];
  rule.deputies.forEach((party, i) => {
    const rank = i + 1;
    if (party.kind === "unnamed" && question.deputy === null)
      ways.push({ value: { office: null, words: party.words, rank }, reasons: [open("step-unnamed")] });
    if (party.kind !== "unit") return;
    for (const { value, reasons } of units.named(question.deputy, party.unit, rule))
      if (value !== represented && !units.isAway(value))
        ways.push({ value: { office: value, words: null, rank }, reasons });
  });
  return ways;
}
