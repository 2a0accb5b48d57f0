import type { Membership, Regulation, Rule } from "../../src/document/regulation";
import type { Vocabulary } from "../../src/document/vocabulary";
import { type Reason, reason, type Way } from "./found";
import type { Absence, Question, Unlisted } from "./question";
import type { World } from "./world";

/** Who belongs to what, and who is away, in one world. */
export class Units {
  private readonly absent: readonly Absence[];
  private readonly unlisted: readonly Unlisted[];

  constructor(
    readonly regulation: Regulation,
    readonly vocabulary: Vocabulary,
    readonly world: World,
    question: Question,
  ) {
    this.absent = question.absent;
    this.unlisted = question.unlisted;
  }

  /** Whether something that is bound to a reading is there in this world. */
  there({ reading }: { readonly reading: string | null }): boolean {
    return reading === null || this.world.holds(reading);
  }

  /** Every way in which a unit is a class, or belongs to it; none: it does not. Itself: one way, for which nothing is needed. */
  belongs(unit: string, to: string): Reason[][] {
    if (unit === to) return [[]];
    const ways: Reason[][] = [];
    for (const { id, of } of this.unlisted)
      if (id === unit) for (const rest of this.belongs(of, to)) ways.push([...rest]);
    for (const membership of this.regulation.memberships) {
      if (membership.member !== unit) continue;
      const rests = this.belongs(membership.of, to);
      if (rests.length === 0 || !this.there(membership)) continue;
      for (const rest of rests) ways.push([joined(membership), ...rest]);
    }
    return ways;
  }

  /** As `belongs`, of a rule that speaks of the class: a special list may keep it from an office (README, special-lists). */
  reached(unit: string, by: string, rule: Rule): Reason[][] {
    const ways = this.belongs(unit, by);
    if (unit === by || ways.length === 0) return ways;
    for (const special of this.regulation.specialLists) {
      if (special.office !== unit) continue;
      const general = rule.grounds.each.every((label) => this.within(label, special.general));
      if (general && this.world.holds("special-displaces")) return [];
    }
    return ways;
  }

  /**
   * Whom an answer names where a rule speaks of `spoken` and the question asks about `asked`: the one asked about if it
   * belongs to that, the one spoken of if it belongs to the class asked about, and otherwise nobody.
   */
  named(asked: string | null, spoken: string, rule: Rule): Way<string>[] {
    if (asked === null) return [{ value: spoken, reasons: [] }];
    const ways = this.reached(asked, spoken, rule);
    if (ways.length > 0) return ways.map((reasons) => ({ value: asked, reasons }));
    return this.belongs(spoken, asked).map((reasons) => ({ value: spoken, reasons }));
  }

  /** Whether a unit belongs to a class in every reading. */
  surelyBelongs(unit: string, to: string): boolean {
    if (unit === to || this.unlisted.some(({ id, of }) => id === unit && this.surelyBelongs(of, to))) return true;
    const sure = this.regulation.memberships.filter(({ member, reading }) => member === unit && reading === null);
    return sure.some(({ of }) => this.surelyBelongs(of, to));
  }

  /** Whom the question says to be away, and who is a part of this class, though not the class itself. */
  awayWithin(unit: string, states?: readonly string[]): Way<string>[] {
    const counted = this.absent.filter(({ state }) => states === undefined || this.counts(state, states));
    const within = counted.filter(({ office }) => office !== unit);
    return within.flatMap(({ office }) => this.belongs(office, unit).map((reasons) => ({ value: office, reasons })));
  }

  /** The direct members of a class that the regulation names, in this world. */
  members(of: string): string[] {
    return this.regulation.memberships.filter((m) => m.of === of && this.there(m)).map(({ member }) => member);
  }

  /** Everybody there is: offices, classes, and whom the question brings in. */
  everybody(): string[] {
    const { offices, classes } = this.regulation;
    return [...new Set([...offices.keys(), ...classes.keys(), ...this.unlisted.map(({ id }) => id)])];
  }

  /** Whether somebody is away at all. */
  isAway(unit: string): boolean {
    return this.away(unit, () => true);
  }

  /** Whether somebody is away in a state that counts as one of these. */
  isAwayAs(unit: string, states: readonly string[]): boolean {
    return this.away(unit, (state) => this.counts(state, states));
  }

  /** Whether the question says that somebody is away, by its name or as one of a class. */
  isSaidToBeAway(unit: string, states: readonly string[]): boolean {
    const itself = this.absent.filter(({ office }) => office === unit);
    const said = itself.length > 0 ? itself : this.absent.filter(({ office }) => this.belongs(unit, office).length > 0);
    return said.some(({ state }) => this.counts(state, states));
  }

  private away(unit: string, counts: (state: string) => boolean): boolean {
    const itself = this.absent.filter(({ office }) => office === unit);
    if (itself.length > 0) return itself.some(({ state }) => counts(state));
    const within = this.absent.filter(({ office }) => this.belongs(unit, office).length > 0);
    if (within.length > 0) return within.some(({ state }) => counts(state));
    if (!this.regulation.classes.has(unit) || this.isOpen(unit)) return false;
    const members = this.members(unit);
    return members.length > 0 && members.every((member) => this.away(member, counts));
  }

  private counts(state: string, states: readonly string[]): boolean {
    if (states.includes(state)) return true;
    const other = this.vocabulary.countsAs.get(state);
    return other !== undefined && states.includes(other.state) && this.world.holds(other.reading);
  }

  /** Whether a class is open, or has an open class in it. */
  private isOpen(unit: string): boolean {
    if (this.regulation.classes.get(unit)?.open === true) return true;
    return this.members(unit).some((member) => this.isOpen(member));
  }

  /** Whether a provision is a part of another, or is it. */
  within(label: string, part: string): boolean {
    for (let at: string | null = label; at !== null; at = this.regulation.provisions.get(at)?.parent ?? null)
      if (at === part) return true;
    return false;
  }
}

function joined({ grounds, gap }: Membership): Reason {
  return { ...reason(grounds, [], gap === null ? [] : [gap.code]), membership: true };
}
