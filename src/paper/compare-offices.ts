import type { Regulation } from "../document/regulation";
import { type Claim, claimsOf } from "./claims";
import type { Difference } from "./difference";
import type { Mentions } from "./mentions";
import { type Paper, type Passage, passage, passagesAround, passagesWithin } from "./paper";

/** The offices that the rule file names and none of the cited provisions mentions; and how many names there were. */
export function compareOffices(
  paper: Paper,
  regulation: Regulation,
  mentions: Mentions,
): { differences: Difference[]; names: number } {
  const mentioned = memo((label: string) => mentionedAt(label, paper, mentions));
  const claims = claimsOf(regulation);
  const printed = (claim: Claim) => claim.cite.some((label) => passage(paper, label) !== undefined);
  const denied = claims.filter((c) => printed(c) && !c.cite.some((label) => mentioned(label).has(c.unit)));
  const nameOf = (unit: string) => (regulation.offices.get(unit) ?? regulation.classes.get(unit))?.name ?? unit;
  return {
    names: claims.length,
    differences: denied.map(({ unit, cite, rule, place }) => ({
      code: "office-not-mentioned",
      cite,
      rule,
      expected: nameOf(unit),
      found: "",
      place,
    })),
  };
}

/** The units in a provision, in what is inside it, and in the lead-ins and headings that it stands under. */
function mentionedAt(label: string, paper: Paper, mentions: Mentions): Set<string> {
  const spoken = [...passagesWithin(paper, label), ...passagesAround(paper, label)];
  return new Set(spoken.flatMap((one) => mentions.in(allOf(one))).map((m) => m.unit));
}

function allOf({ heading, text }: Passage): string {
  return `${heading ?? ""}\n${text}`;
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
