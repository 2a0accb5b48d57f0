import type {
  Addressee,
  Channel,
  Coordination,
  GapCode,
  Gate,
  Party,
  Regulation,
  Rule,
} from "../../src/document/regulation";
import { Coordinators } from "./coordinators";
import { type Condition, type Found, type Hop, open, type Reason, reason, type Way, type Yield } from "./found";
import type { RouteQuestion } from "./question";
import { type Stand, Substitutes } from "./substitutes";
import type { Units } from "./units";

/** By which path a matter travels, in one world. */
export function routesIn(units: Units, question: RouteQuestion): Yield {
  const found: Found[] = [];
  const gaps: GapCode[] = [];
  for (const origin of originsOf(question.from, units, question)) {
    const paths = new Paths(units, question, origin);
    found.push(...paths.all());
    gaps.push(...paths.gaps);
  }
  return { found, gaps };
}

/** The one asked about; a class of which no rule for the purpose speaks is answered member by member. */
function originsOf(from: string, units: Units, question: RouteQuestion): string[] {
  const { purpose, to } = question;
  if (!units.regulation.classes.has(from)) return [from];
  const isListed = new Coordinators(units).ofOffice(from).length > 0;
  const serves = (rule: Channel | Gate) => rule.purposes.includes(purpose) && units.there(rule);
  const spoken = units.regulation.channels.filter(serves).flatMap((c) => c.from);
  const listed = units.regulation.gates
    .filter((gate) => serves(gate) && gate.from.length === 0)
    .flatMap(({ holder }) => units.regulation.coordination.filter(({ coordinator }) => coordinator === holder))
    .flatMap((list) => [...(isListed ? [] : (list.chart?.among ?? [])), ...list.units.map(({ unit }) => unit)]);
  const screened = units.regulation.gates.filter(serves).flatMap((g) => g.from);
  if ([...spoken, ...listed, ...screened].some((unit) => units.belongs(from, unit).length > 0)) return [from];
  const members = units.members(from);
  if (members.length === 0) return [from];
  // nobody's path leads to itself, and that of its members neither
  return members.flatMap((member) => (member === to ? [] : originsOf(member, units, { ...question, from: member })));
}

/** Somebody a rule points to; `among`: where the text leaves open who it is, those it may be. */
interface Person {
  readonly office: string | null;
  readonly words: string | null;
  readonly among?: readonly string[];
}

/** An addressee; `bare`: the text names none, and the question's own serves. */
interface Goal {
  readonly office: string | null;
  readonly words: string | null;
  readonly bare: boolean;
}

/** A path before it is known whether it counts: everything but the origin. */
interface Draft {
  readonly hops: readonly Hop[];
  readonly goal: Goal;
  readonly copies: readonly string[];
  readonly reasons: readonly Reason[];
}

class Paths {
  readonly gaps: GapCode[] = [];
  private readonly coordinators: Coordinators;

  constructor(
    private readonly units: Units,
    private readonly question: RouteQuestion,
    private readonly origin: string,
  ) {
    this.coordinators = new Coordinators(units);
  }

  all(): Found[] {
    const goals = this.withGoals().filter(({ goal }) => goal.value.office !== this.origin);
    const named = goals.some(({ goal }) => !goal.value.bare);
    const wanted = this.question.to === null || !named ? goals : goals.filter(({ goal }) => !goal.value.bare);
    const found = wanted.map((going) => ({
      going,
      found: this.drafts(going).flatMap((draft) => this.finished(draft)),
    }));
    return found.flatMap((one) =>
      one.going.rule?.kind === "coordination" && this.isNamedAsClass(one.going, found) ? [] : one.found,
    );
  }

  /** Whether a unit of a coordination list belongs to a class that another path leads to directly: then that names it. */
  private isNamedAsClass({ goal }: Going, all: readonly { readonly going: Going; readonly found: Found[] }[]): boolean {
    const { office } = goal.value;
    return all.some(({ going: { goal: other, rule }, found }) => {
      const named = other.value.office;
      if (rule?.kind !== "channel" || office === null || named === null || named === office) return false;
      return found.some(({ shape }) => isDirect(shape)) && this.units.surelyBelongs(office, named);
    });
  }

  /** Every rule with every addressee that the question allows. */
  private withGoals(): Going[] {
    const channels = this.channels();
    const going: Going[] = [];
    for (const { rule, reasons } of channels)
      for (const to of rule.to)
        for (const goal of this.goals(to, rule, rule.steps.length > 0))
          going.push({ rule, reasons, goal, steps: rule.steps });
    going.push(...this.lists(), ...this.ownGates());
    if (channels.length === 0) {
      const screened = this.gates("unstated");
      for (const goal of screened.length === 0 ? [] : this.goals({ kind: "unstated" }, null, true)) {
        if (screened.some(({ who }) => who === "known")) going.push({ rule: null, reasons: [], goal, steps: [] });
        for (const screen of screened.filter(({ who }) => who === "in-list"))
          going.push({ rule: null, reasons: [], goal, steps: [], screen });
      }
    }
    return going;
  }

  /** The channels that serve this origin and this letter, without those in whose place another stands. */
  private channels(): { readonly rule: Channel; readonly reasons: readonly Reason[] }[] {
    const { regulation } = this.units;
    const serving = regulation.channels.flatMap((rule) => {
      if (!rule.purposes.includes(this.question.purpose) || !this.hasCharacter(rule)) return [];
      const ways = rule.from.flatMap((unit) => this.units.reached(this.origin, unit, rule));
      if (ways.length === 0 || !this.units.there(rule)) return [];
      return ways.map((way) => ({ rule, reasons: [reason(rule.grounds, rule.conditions), ...way] }));
    });
    const displaced = serving.flatMap(({ rule }) => rule.insteadOf);
    return serving.filter(({ rule }) => !displaced.includes(rule.id));
  }

  private hasCharacter({ character }: Channel): boolean {
    if (character === null) return true;
    const has = character.of.map((one) => this.question.character.includes(one));
    if (has.every((one) => one)) return true;
    return has.some((one) => one) && character.any !== null && this.units.world.holds(character.any);
  }

  /** A coordination list that is itself a path: from the coordinator to everybody in it. */
  private lists(): Going[] {
    const going: Going[] = [];
    for (const rule of this.coordinators.rules()) {
      if (!rule.purposes.includes(this.question.purpose)) continue;
      for (const way of this.units.reached(this.origin, rule.coordinator, rule)) {
        for (const { unit, cite } of rule.units)
          for (const goal of this.goals({ kind: "unit", unit }, rule, false))
            going.push({
              rule,
              reasons: [...this.listed(cite, rule), ...way],
              goal,
              steps: [],
            });
        if (rule.chart !== null) this.gaps.push("chart-missing");
      }
    }
    return going;
  }

  /** An item that stands within the provision of the task needs no other citation: the smallest unit says it. */
  private listed(cite: string, { grounds, conditions }: Coordination): Reason[] {
    const item = { each: [cite], with: [] };
    if (grounds.each.some((label) => this.units.within(cite, label)))
      return [reason({ ...item, with: grounds.with }, conditions)];
    return [reason(grounds, conditions), reason(item)];
  }

  /** The screenings that send a proposal on to somebody: each a path of its own. */
  private ownGates(): Going[] {
    const going: Going[] = [];
    for (const gate of this.gates("named"))
      for (const goal of this.goals(gate.to, gate.rule, true))
        going.push({ rule: gate.rule, reasons: [], goal, steps: [], screen: gate });
    return going;
  }

  /** Who screens what this origin proposes; holder null: one of the holders, and the text does not say which. */
  private gates(which: "unstated" | "named"): Screening[] {
    const rules = inTextOrder(this.units.regulation).filter(
      (rule) =>
        rule.purposes.includes(this.question.purpose) &&
        rule.holder !== this.origin &&
        (rule.to.kind === "unstated") === (which === "unstated") &&
        this.units.there(rule),
    );
    const screenings: Screening[] = [];
    const lists = this.coordinators.ofOffice(this.origin);
    const left: Gate[] = [];
    const some: Gate[] = [];
    for (const rule of rules) {
      const ways =
        rule.from.length > 0
          ? rule.from.flatMap((unit) => this.units.reached(this.origin, unit, rule))
          : lists.filter(({ value }) => value === rule.holder).map(({ reasons }) => reasons);
      if (ways.length > 0)
        screenings.push({
          rule,
          to: rule.to,
          holder: rule.holder,
          words: null,
          among: [],
          who: "known",
          ways: ways.map((way) => [reason(rule.grounds, rule.conditions), ...way]),
        });
      if (rule.from.length > 0 || lists.length > 0) continue;
      if (this.mayScreen(rule)) left.push(rule);
      else if (which === "unstated" && this.screensSome(rule)) some.push(rule);
    }
    const nameOf = (id: string) => this.units.regulation.offices.get(id)?.name ?? id;
    const settled = ({ holder }: Gate) => screenings.some((one) => one.holder === holder);
    return [
      ...screenings,
      ...unsettled(
        left.filter((gate) => !settled(gate)),
        "in-list",
        nameOf,
      ),
      ...unsettled(
        some.filter((gate) => !settled(gate)),
        "some",
        nameOf,
      ),
    ];
  }

  /** Whether the list of this holder names a member of the class that the question asks about. */
  private screensSome({ holder }: Gate): boolean {
    const listed = this.coordinators.rules().filter(({ coordinator }) => coordinator === holder);
    return listed.some(({ units }) => units.some(({ unit }) => this.units.belongs(unit, this.origin).length > 0));
  }

  /** Whether an origin that no list names may stand in this holder's, because that is left to a chart which chooses among such. */
  private mayScreen({ holder }: Gate): boolean {
    const rules = this.coordinators.rules().filter(({ coordinator }) => coordinator === holder);
    const charts = rules.flatMap(({ chart }) => (chart === null ? [] : [chart]));
    return charts.some(({ among }) => among.some((unit) => this.units.belongs(this.origin, unit).length > 0));
  }

  /** The addressees of a rule that the question allows. */
  private goals(to: Addressee, rule: Rule | null, steps: boolean): Way<Goal>[] {
    if (to.kind === "unstated") {
      if (this.question.to === null)
        return [{ value: { office: null, words: null, bare: true }, reasons: [open("addressee-unstated")] }];
      if (steps) return [{ value: { office: this.question.to, words: null, bare: true }, reasons: [] }];
      this.gaps.push("addressee-unstated");
      return [];
    }
    if (rule === null) return [];
    const goals: Way<Goal>[] = [];
    for (const { value, reasons } of this.addressees(to)) {
      if (value.office === null) {
        if (this.question.to === null) goals.push({ value: { ...value, bare: false }, reasons });
        continue;
      }
      for (const named of this.units.named(this.question.to, value.office, rule))
        goals.push({
          value: { office: named.value, words: null, bare: false },
          reasons: [...reasons, ...named.reasons],
        });
    }
    return goals;
  }

  private addressees(to: Exclude<Addressee, { kind: "unstated" }>): Way<Person>[] {
    if (to.kind === "upwards") return this.superiors(to.words);
    return this.parties(to, this.origin);
  }

  private parties(party: Party, origin: string): Way<Person>[] {
    if (party.kind === "unit") return [{ value: { office: party.unit, words: null }, reasons: [] }];
    if (party.kind === "unnamed")
      return [{ value: { office: null, words: party.words }, reasons: [open("step-unnamed")] }];
    return this.coordinators
      .meant(party, origin, this.question.about)
      .map(({ value, reasons }) =>
        value === null
          ? { value: { office: null, words: party.words, among: this.coordinators.candidates(party, origin) }, reasons }
          : { value: { office: value, words: null }, reasons },
      );
  }

  /** "Upwards": the direct superior, or anyone up the chain of accountability. */
  private superiors(words: string): Way<Person>[] {
    const direct = this.above(this.origin);
    if (direct.length === 0) return [{ value: { office: null, words }, reasons: [open("addressee-unstated")] }];
    const chain = this.climbed(direct, [this.origin]);
    const isDirect = (higher: Way<Person>) => direct.some((one) => isSamePerson(one, higher));
    if (chain.every(isDirect) || !this.units.world.holds("any-superior")) return direct;
    const longer = chain.filter((one) => !direct.includes(one));
    // whoever stands above directly and by a longer way stands there by either
    return chain.map((one) =>
      longer.some((other) => isSamePerson(one, other)) ? { ...one, reasons: one.reasons.map(anyOf) } : one,
    );
  }

  private climbed(from: readonly Way<Person>[], seen: readonly string[]): Way<Person>[] {
    return from.flatMap((one) => {
      const { office, among } = one.value;
      if (office === null) return [one, ...this.climbed(this.aboveAll(among ?? [], one.reasons), seen)];
      if (seen.includes(office)) return [];
      const next = this.above(office).map(({ value, reasons }) => ({
        value,
        // any line that leads further up serves as well as another
        reasons: [...one.reasons, ...reasons].map(anyOf),
      }));
      return [one, ...this.climbed(next, [...seen, office])];
    });
  }

  /** Who is above every one of several, so above the one that is meant, whichever it is. */
  private aboveAll(units: readonly string[], reasons: readonly Reason[]): Way<Person>[] {
    const above = units.map((unit) => this.above(unit));
    const common = (above[0] ?? []).filter(({ value }) =>
      above.every((ways) => ways.some((one) => value.office !== null && one.value.office === value.office)),
    );
    return common.flatMap(({ value }) => {
      const there = above.map((ways) => ways.filter((one) => one.value.office === value.office));
      const every = there.reduce<Reason[][]>(
        (all, ways) => all.flatMap((way) => ways.map((one) => [...way, ...one.reasons])),
        [[...reasons]],
      );
      return every.map((way) => ({ value, reasons: way.map(anyOf) }));
    });
  }

  private above(unit: string): Way<Person>[] {
    const ways: Way<Person>[] = [];
    for (const rule of this.units.regulation.channels) {
      if (!rule.accountability || !this.units.there(rule)) continue;
      for (const from of rule.from)
        for (const way of this.units.reached(unit, from, rule))
          for (const to of rule.to) {
            if (to.kind === "unstated" || to.kind === "upwards") continue;
            for (const { value, reasons } of this.parties(to, unit))
              ways.push({ value, reasons: [reason(rule.grounds, rule.conditions), ...way, ...reasons] });
          }
    }
    return ways;
  }

  /** A rule and an addressee as paths: the screening that comes first, then the steps, each by every way there is. */
  private drafts({ rule, reasons, goal, steps, screen }: Going): Draft[] {
    let drafts: Draft[] = [
      {
        hops: [],
        goal: goal.value,
        copies: rule?.kind === "channel" ? rule.copies : [],
        reasons: [...reasons, ...goal.reasons],
      },
    ];
    const before = this.gates("unstated").filter(({ who }) => who === "known" || (who === "some" && rule !== null));
    const screenings = screen === undefined ? before : [screen];
    const first = rule?.kind === "coordination" ? [] : screenings;
    for (const { holder, words, among, ways } of first)
      drafts = drafts.flatMap((draft) =>
        ways.flatMap((way) =>
          this.acting({ office: holder, words, among }, "screens").map(({ value, reasons: more }) =>
            extended(draft, value, [...way, ...more]),
          ),
        ),
      );
    for (const { act, party } of steps)
      drafts = drafts.flatMap((draft) =>
        this.parties(party, this.origin).flatMap(({ value, reasons: meant }) =>
          this.acting(value, act).map(({ value: hop, reasons: more }) => extended(draft, hop, [...meant, ...more])),
        ),
      );
    return drafts;
  }

  /** The hops by which somebody who has to act does: itself, or who stands in; nobody: the path is blocked. The origin's own step is none. */
  private acting({ office, words, among = [] }: Person, act: string): Way<Hop | null>[] {
    if (office === null) {
      if (among.length === 0 || among.some((one) => !this.units.isAway(one) || this.stands(one).length > 0))
        return [{ value: { office, words, act }, reasons: [] }];
      this.gaps.push("no-deputy");
      return []; // whoever of them it is, it is away
    }
    if (!this.units.isAway(office))
      return office === this.origin
        ? [{ value: null, reasons: [] }]
        : [{ value: { office, words: null, act }, reasons: [] }];
    const stands = this.stands(office);
    if (stands.length === 0) this.gaps.push("no-deputy");
    return stands.map(({ value, reasons }) => ({
      value: value.office === this.origin ? null : { office: value.office, words: value.words, act },
      reasons,
    }));
  }

  private stands(office: string): Way<Stand>[] {
    return new Substitutes(this.units).inPlaceOf(office, { signing: false });
  }

  private finished({ hops, goal, copies, reasons }: Draft): Found[] {
    if (goal.office === this.origin) return [];
    const addressee: Hop = { office: goal.office, words: goal.words, act: "addressee" };
    const steps = once([...hops, addressee]).slice(0, -1);
    const copied = copies.map((office) => ({ office, words: null, act: "copied" }));
    const path = [{ office: this.origin, words: null, act: "origin" }, ...steps, ...copied, addressee];
    return [{ shape: { kind: "route", purpose: this.question.purpose, hops: path }, reasons }];
  }
}

function isDirect(shape: Found["shape"]): boolean {
  return shape.kind === "route" && shape.hops.filter(({ act }) => act !== "copied").length === 2;
}

function isSamePerson({ value: one }: Way<Person>, { value: other }: Way<Person>): boolean {
  return one.office === other.office && (one.office !== null || one.words === other.words);
}

/** A step in whose place any other that leads to the same serves as well. */
function anyOf(step: Reason): Reason {
  return { ...step, membership: true };
}

/** A rule on its way to one addressee. */
interface Going {
  readonly rule: Rule | null;
  readonly reasons: readonly Reason[];
  readonly goal: Way<Goal>;
  readonly steps: Channel["steps"];
  readonly screen?: Screening;
}

/** Whether it is known who screens; or that one may, whose list is left to a chart; or that one does for some of a class. */
type Who = "known" | "in-list" | "some";

interface Screening {
  readonly rule: Gate;
  readonly to: Addressee;
  readonly holder: string | null;
  readonly words: string | null;
  /** Where it is open who screens: those it may be. */
  readonly among: readonly string[];
  readonly who: Who;
  readonly ways: readonly (readonly Reason[])[];
}

/** Who screens the same screens it in the order of the text; by one provision, in that of their ids. */
function inTextOrder({ gates, provisions }: Regulation): Gate[] {
  const labels = [...provisions.keys()];
  const at = ({ grounds }: Gate) => Math.min(...grounds.each.map((label) => labels.indexOf(label)));
  return [...gates].sort((a, b) => at(a) - at(b) || (a.holder < b.holder ? -1 : Number(a.holder > b.holder)));
}

/** One screening for all the gates that lead to the same addressee, where the text does not let one tell whose it is. */
function unsettled(gates: readonly Gate[], who: Who, nameOf: (holder: string) => string): Screening[] {
  const leads = new Map<string, Gate[]>();
  for (const gate of gates) leads.set(JSON.stringify(gate.to), [...(leads.get(JSON.stringify(gate.to)) ?? []), gate]);
  return [...leads.values()].flatMap((same) => {
    const [rule] = same;
    if (rule === undefined) return [];
    const words = [...new Set(same.map(({ holder }) => nameOf(holder)))].join(" / ");
    const more: Condition[] = who === "in-list" ? [{ code: who, says: { id: words, en: words } }] : [];
    const ways = [
      [...same.map(({ grounds, conditions }) => reason(grounds, [...conditions, ...more])), open("step-unnamed")],
    ];
    return [
      {
        rule,
        to: rule.to,
        holder: null,
        words,
        among: same.map(({ holder }) => holder),
        who,
        ways,
      },
    ];
  });
}

function extended(draft: Draft, hop: Hop | null, reasons: readonly Reason[]): Draft {
  return { ...draft, hops: hop === null ? draft.hops : [...draft.hops, hop], reasons: [...draft.reasons, ...reasons] };
}

/** Somebody who would act twice in a row acts once, and is the addressee if that is one of the two. */
function once(hops: readonly Hop[]): Hop[] {
  const named = (hop: Hop | undefined, office: string | null) =>
    hop !== undefined && office !== null && hop.office === office;
  const others = hops.filter(({ office }, i) => !named(hops[i - 1], office) || i === hops.length - 1);
  return others.filter(({ office }, i) => !(i === others.length - 2 && named(others[i + 1], office)));
}
