import type { Substitution, Trigger } from "../../src/document/regulation";
import { covers } from "../../src/document/vocabulary";
import { open, type Reason, reason, type Way } from "./found";
import type { Units } from "./units";

/** When a substitution takes hold, and who takes the place of somebody who would have to act. */
export class Substitutes {
  constructor(private readonly units: Units) {}

  /** In which ways it takes hold: it is there, its trigger is fulfilled, and so are those that it presupposes. */
  takesHold(rule: Substitution, represented: readonly string[], seen: readonly string[] = []): Reason[][] {
    if (seen.includes(rule.id)) return [[]];
    if (!this.units.there(rule)) return [];
    let ways = rule.trigger === null ? [[]] : this.fulfilled(rule.trigger, represented);
    for (const id of rule.presupposes) {
      const first = this.units.regulation.substitutions.find((other) => other.id === id);
      if (first !== undefined) ways = each(ways, this.takesHold(first, represented, [...seen, rule.id]));
    }
    return ways;
  }

  /** `dan` binds closer than `atau` and `/`; those are any of the parts (literally) or all of them (cascade). */
  private fulfilled({ absent, joints, states }: Trigger, represented: readonly string[]): Reason[][] {
    if (absent.length === 0) return represented.some((one) => this.units.isAwayAs(one, states)) ? [[]] : [];
    const parts: string[][] = [];
    absent.forEach((name, i) => {
      if (i > 0 && joints[i - 1] === "dan") parts.at(-1)?.push(name);
      else parts.push([name]);
    });
    const literal = parts.flatMap((part) => part.map((name) => this.someOut(name, states)).reduce(each, [[]]));
    if (parts.length === 1) return literal;
    const cascade = absent.map((name) => this.allOut(name, states)).reduce(each, [[]]);
    if (literal.length > 0 === cascade.length > 0) return cascade;
    return this.units.world.holds("atau-literal") ? literal : cascade;
  }

  /** How a name of a trigger is away; of a class, one member is enough. */
  private someOut(name: string, states: readonly string[]): Reason[][] {
    if (this.units.isSaidToBeAway(name, states)) return [[]];
    return this.units.awayWithin(name, states).map(({ reasons }) => [...reasons]);
  }

  /** How all that a name stands for is away: of a class that nobody else can belong to, every member. */
  private allOut(name: string, states: readonly string[]): Reason[][] {
    if (this.units.isSaidToBeAway(name, states)) return [[]];
    if (!this.units.regulation.classes.has(name) || !this.units.isAwayAs(name, states)) return [];
    return this.units
      .members(name)
      .map((member) => this.withMembership(member, name, states))
      .reduce(each, [[]]);
  }

  private withMembership(member: string, of: string, states: readonly string[]): Reason[][] {
    return each(this.allOut(member, states), this.units.belongs(member, of));
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
          const held = this.takesHold(rule, [unit]);
          if (held.length === 0) continue;
          if (signing && rule.manner === "mewakili" && !this.units.world.holds("represents-signs")) continue;
          for (const why of held)
            for (const stand of this.deputies(rule, unit)) {
              const reasons = [reason(rule.grounds, rule.conditions), ...reached, ...why, ...stand.open];
              ways.push({ value: stand, reasons });
            }
        }
    }
    return ways;
  }

  private deputies(rule: Substitution, unit: string): Stand[] {
    const stands: Stand[] = [];
    for (const party of rule.deputies) {
      if (party.kind === "unit" && party.unit !== unit && !this.units.isAway(party.unit))
        stands.push({ office: party.unit, words: null, rule, open: [] });
      if (party.kind === "unnamed")
        stands.push({ office: null, words: party.words, rule, open: [open("step-unnamed")] });
    }
    return rule.ranked ? stands.slice(0, 1) : stands;
  }
}

/** Every way of the one with every way of the other. */
function each(ones: Reason[][], others: Reason[][]): Reason[][] {
  return ones.flatMap((one) => others.map((other) => [...one, ...other]));
}

/** Somebody in the place of somebody else. */
export interface Stand {
  readonly office: string | null;
  readonly words: string | null;
  readonly rule: Substitution;
  readonly open: readonly Reason[];
}
