import { type Facts, type Substitution, UNNAMED } from "./facts";
import type { Seen } from "./lookup";

/** Who is absent, and who acts in the place of those. */
export class Absence {
  private readonly facts: Facts;

  constructor(
    private readonly seen: Seen,
    private readonly absent: readonly string[],
  ) {
    this.facts = seen.facts;
  }

  /** An office that is absent, or a class of which everybody is. */
  isAbsent(unit: string): boolean {
    if (this.absent.includes(unit)) return true;
    const members = this.absent.length === 0 ? undefined : this.facts.closed.get(unit);
    return members !== undefined && members.length > 0 && members.every((member) => this.absent.includes(member));
  }

  belongs(unit: string, target: string): boolean {
    return this.seen.kin.get(unit)?.has(target) ?? false;
  }

  /** Whoever may fill a station: the unit itself, or its stand-ins; nobody when it is blocked. */
  acting(unit: string): string[] {
    return this.isAbsent(unit) ? this.standIns(unit) : [unit];
  }

  standIns(unit: string): string[] {
    const found = new Set<string>();
    for (const id of this.seen.standingIn.get(unit) ?? []) {
      const rule = this.facts.rules.get(id);
      if (rule?.kind !== "substitution" || !this.takesHold(rule, unit)) continue;
      for (const deputy of rule.deputies) if (deputy === UNNAMED || !this.isAbsent(deputy)) found.add(deputy);
    }
    return [...found];
  }

  takesHold(rule: Substitution, represented: string): boolean {
    return (
      this.presupposed(rule).every((other) => this.takesHold(other, represented)) && this.triggered(rule, represented)
    );
  }

  /** Whether the rule, or one that it presupposes, counts the absence of the unit. */
  listsAmongAbsent(rule: Substitution, unit: string): boolean {
    return (
      (rule.trigger?.flat().includes(unit) ?? false) ||
      this.presupposed(rule).some((other) => this.listsAmongAbsent(other, unit))
    );
  }

  private triggered({ trigger }: Substitution, represented: string): boolean {
    if (trigger === null) return true;
    if (trigger.length === 0) return this.absent.includes(represented);
    return trigger.some((set) => set.every((unit) => this.someAway(unit)));
  }

  private someAway(unit: string): boolean {
    if (this.facts.units.get(unit)?.isClass !== true) return this.absent.includes(unit);
    return this.absent.some((office) => this.belongs(office, unit));
  }

  private presupposed(rule: Substitution): Substitution[] {
    return rule.presupposes.flatMap((id) => {
      const other = this.facts.rules.get(id);
      return other?.kind === "substitution" ? [other] : [];
    });
  }
}
