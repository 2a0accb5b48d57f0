import type { Addressee, Party, Rule, Substitution } from "../../../src/document/regulation";

/** What a rule is and has, in words: that every kind of rule, trigger and way to point to somebody occurs can be counted. */
export function marksOf(rule: Rule): string[] {
  return [rule.kind, ...ownMarks(rule), ...sharedMarks(rule)];
}

function sharedMarks({ conditions, reading, grounds }: Rule): string[] {
  return marked({
    condition: conditions.length > 0,
    subject: conditions.some(({ code }) => code === "subject"),
    deadline: conditions.some(({ code }) => code === "deadline"),
    "rule of one reading": reading !== null,
    "cites together": grounds.with.length > 0,
    "cites each": grounds.each.length > 1,
  });
}

function ownMarks(rule: Rule): string[] {
  switch (rule.kind) {
    case "coordination":
      return marked({
        "list as path": rule.purposes.length > 0,
        list: rule.units.length > 0,
        "list in chart": rule.chart !== null,
      });
    case "channel":
      return [
        ...marked({ accountability: rule.accountability, copies: rule.copies.length > 0 }),
        ...marked({ "several addressees": rule.to.length > 1 }),
        ...marked({ "instead of": rule.insteadOf.length > 0, mutual: rule.id.endsWith("-back") }),
        ...marked({
          character: rule.character !== null,
          "character in doubt": typeof rule.character?.any === "string",
        }),
        ...rule.steps.map(({ act, party }) => `${act} ${pointing(party)}`),
        ...rule.to.map((to) => `to ${pointing(to)}`),
      ];
    case "gate":
      return [rule.from.length > 0 ? "gate of whoever" : "gate by list", `gate to ${pointing(rule.to)}`];
    case "power":
      return marked({
        "on behalf": rule.principal !== null,
        delegated: rule.delegated,
        matter: rule.matters.length > 0,
        "field-bound": rule.fieldBound,
        paraf: rule.paraf.length > 0,
      });
    case "substitution":
      return [...substitutionMarks(rule), ...triggerMarks(rule)];
    default:
      return [];
  }
}

function substitutionMarks(rule: Substitution): string[] {
  return [
    rule.manner,
    `occasion ${rule.occasion}`,
    ...rule.deputies.map((party) => `deputy ${pointing(party)}`),
    ...marked({
      appointer: rule.appointer !== null,
      assigned: rule.assigned,
      "invited by": rule.invitedBy.length > 0,
      presupposes: rule.presupposes.length > 0,
      ranked: rule.ranked,
      "order unstated": rule.orderWords !== null,
    }),
  ];
}

function triggerMarks({ trigger }: Substitution): string[] {
  if (trigger === null) return ["no trigger"];
  const { absent, joints, states } = trigger;
  return [
    absent.length === 0 ? "own absence" : "absence of others",
    ...joints.map((joint) => `joined by ${joint}`),
    ...(new Set(joints).size > 1 ? ["joined by several"] : []),
    states.length > 1 ? "both states" : `state ${states[0]}`,
  ];
}

function pointing(to: Party | Addressee): string {
  return to.kind === "coordinator" ? `coordinator by ${to.by.join(" and ")}` : to.kind;
}

/** The names of what is so. */
function marked(all: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(all).filter((name) => all[name] === true);
}
