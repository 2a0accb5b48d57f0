import type { Substitution, Trigger } from "../../src/document/regulation";
import { covers } from "../../src/document/vocabulary";
import { open, type Reason, reason, type Way } from "./found";
import type { Units } from "./units";

/** When a substitution takes hold, and who takes the place of somebody who would have to act. */
export class Substitutes {
  constructor(private readonly units: Units) {}

  /** Whether it takes hold: it is there, its trigger is fulfilled, and so are those that it presupposes. */
  takesHold(rule: Substitution, represented: readonly string[], seen: readonly string[] = []): boolean {
    if (seen.includes(rule.id)) return true;
    if (!this.units.there(rule)) return false;
    if (rule.trigger !== null && !this.fulfilled(rule.trigger, represented)) return false;
    for (const id of rule.presupposes) {
      const first = this.units.regulation.substitutions.find((other) => other.id === id);
      if (first !== undefined && !this.takesHold(first, first.represents, [...seen, rule.id])) return false;
    }
    return true;
  }

  /** `dan` binds closer than `atau` and `/`; those are any of the parts (literally) or all of them (cascade). */
  private fulfilled({ absent, joints, states }: Trigger, represented: readonly string[]): boolean {
    if (absent.length === 0) return represented.some((one) => this.units.isAwayAs(one, states));
    const parts: string[][] = [];
    absent.forEach((name, i) => {
      if (i > 0 && joints[i - 1] === "dan") parts.at(-1)?.push(name);
      else parts.push([name]);
    });
    const fulfilled = parts.map((part) => part.every((name) => this.isOut(name, states)));
    if (fulfilled.every((one) => one)) return true;
    return fulfilled.some((one) => one) && this.units.world.holds("atau-literal");
  }

  /** Whether a name of a trigger is away; of a class, one member is enough literally, and all are needed in the cascade. */
  private isOut(name: string, states: readonly string[]): boolean {
    if (this.units.isAwayAs(name, states)) return true;
    if (!this.units.regulation.classes.has(name)) return false;
    const out = this.units
      .everybody()
      .filter((unit) => unit !== name && this.units.belongs(unit, name).length > 0)
      .some((unit) => this.units.isAwayAs(unit, states));
    return out && this.units.world.holds("atau-literal");
  }

  /**
   * Who takes the place of an absent official in a path or a signature: by a rule for all ordinary duties that asks for
   * no appointment. `value` null: somebody whom the text describes and does not name.
   */
  inPlaceOf(unit: string, { signing }: { readonly signing: boolean }): Way<Stand>[] {
    const ways: Way<Stand>[] = [];
    const [general] = this.units.vocabulary.occasions.keys();
    for (const rule of this.units.regulation.substitutions) {
      if (general === undefined || !covers(this.units.vocabulary.occasions, rule.occasion, general)) continue;
      if (rule.appointer !== null || rule.assigned || rule.invitedBy.length > 0) continue;
      for (const represented of rule.represents)
        for (const reached of this.units.reached(unit, represented, rule)) {
          if (!this.takesHold(rule, [unit])) continue;
          if (signing && rule.manner === "mewakili" && !this.units.world.holds("represents-signs")) continue;
          const reasons = [reason(rule.grounds, rule.conditions), ...reached];
          for (const stand of this.deputies(rule, unit))
            ways.push({ value: stand, reasons: [...reasons, ...stand.open] });
        }
    }
    return ways;
  }

  private deputies(rule: Substitution, unit: string): Stand[] {
    const stands: Stand[] = [];
    for (const party of rule.deputies) {
      if (party.kind === "unit" && party.unit !== unit && !this.units.isAway(party.unit))
        stands.push({ office: party.unit, words: null, open: [] });
      if (party.kind === "unnamed") stands.push({ office: null, words: party.words, open: [open("step-unnamed")] });
    }
    return rule.ranked ? stands.slice(0, 1) : stands;
  }
}

/** Somebody in the place of somebody else. */
export interface Stand {
  readonly office: string | null;
  readonly words: string | null;
  readonly open: readonly Reason[];
}
