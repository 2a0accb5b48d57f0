import type { Regulation } from "../document/regulation";
import { placeIn } from "../source/source";
import { type Claim, claimsOf } from "./claims";
import type { Difference } from "./difference";
import type { Mentions } from "./mentions";
import { type Paper, passage, passagesAround, passagesWithin } from "./paper";

/** The offices that the rule file names and none of the cited provisions mentions; and how many names there were. */
export function compareOffices(
  paper: Paper,
  regulation: Regulation,
  mentions: Mentions,
): { differences: Difference[]; names: number } {
  const spoken = new Spoken(paper, mentions);
  const claims = claimsOf(regulation);
  const denied = claims.filter((c) => spoken.has(c.cite) && !c.cite.some((label) => spoken.mentions(label, c)));
  const nameOf = (unit: string) => (regulation.offices.get(unit) ?? regulation.classes.get(unit))?.name ?? unit;
  return {
    names: claims.length,
    differences: denied.map(({ unit, cite, rule, place }) => {
      return {
        code: "office-not-mentioned",
        cite,
        rule,
        expected: nameOf(unit),
        found: "",
        place: placeIn(regulation, place),
      };
    }),
  };
}

/** Whom the provisions of a copy speak of. */
class Spoken {
  private readonly units = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly paper: Paper,
    private readonly names: Mentions,
  ) {}

  has(labels: readonly string[]): boolean {
    return labels.some((label) => passage(this.paper, label) !== undefined);
  }

  /** Whether a unit is in a provision, in what is inside it, or in a lead-in before it; one that acts, in a heading. */
  mentions(label: string, { unit, actor }: Claim): boolean {
    const around = passagesAround(this.paper, label);
    return (
      passagesWithin(this.paper, label).some((one) => this.in(one.heading).has(unit) || this.in(one.text).has(unit)) ||
      around.some((one) => this.in(one.text).has(unit) || (actor && this.in(one.heading).has(unit)))
    );
  }

  private in(words: string | null): ReadonlySet<string> {
    const key = words ?? "";
    const known = this.units.get(key) ?? new Set(this.names.in(key).map((m) => m.unit));
    this.units.set(key, known);
    return known;
  }
}
