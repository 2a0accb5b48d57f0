import { type Answer, answersOf, type Citation, type Finding, labels, statements } from "./answers";
import type { Case } from "./case";
import { Dice } from "./dice";
import {
  excused,
  hasOwnList,
  isAlsoByTopic,
  isAlternative,
  isBesideTwoInOne,
  isNamedBesideItsClass,
  isOnLongerWay,
} from "./exceptions";
import type { Law } from "./law";
import { bookFrom, regulationIn } from "./regulations";
import { declared, memberProvisions, openProvisions, presupposed, restedOn, struck, topicProvisions } from "./struck";
import { choicesOf, holding, type World, worldsOf } from "./worlds";

export const EXIST: Law = {
  id: "citations-exist",
  wording: "Every citation of an answer is a provision of the index of its regulation.",
  broken: ({ book, asked }: Case) => {
    const answers = answersOf(book, asked);
    if (typeof answers === "string") return [];
    const { id, provisions } = regulationIn(book);
    return answers
      .flatMap(citations)
      .filter(({ regulation, cite }) => regulation !== id || !provisions.has(cite))
      .map(({ regulation, cite }) => `${regulation} ${cite}`);
  },
};

function citations({ findings, readings, gaps }: Answer): Citation[] {
  return [
    ...findings.flatMap(({ because, conditions, hops = [] }) => [
      ...because,
      ...[...conditions, ...hops].flatMap((one) => one.because),
    ]),
    ...[...readings, ...gaps].flatMap(({ because }) => because),
  ];
}

export const SUFFICE: Law = {
  id: "citations-suffice",
  wording: "What a finding does not cite, it does not need: strike any other provision, or all of them, and it stays.",
  broken: (of: Case) => {
    const one = chosen(of);
    if (one === undefined) return [];
    const others = restedOn(of.file).filter((label) => !one.cited.includes(label) && !one.kept.has(label));
    const dice = new Dice(of.salt);
    const gone = dice.chance(0.6) ? others : dice.some(others.length > 0 ? others : [""], others.length);
    if (one.stays(gone)) return [];
    const fewest = fewestOf(gone, (some) => !one.stays(some));
    if (excused(of, one.finding, fewest) !== undefined) return [];
    return [
      `${one.statement}: because ${one.cited.join("; ")}; not without ${fewest.join("; ")}: ${JSON.stringify(one.finding)}`,
    ];
  },
};

export const NEEDED: Law = {
  id: "citations-needed",
  wording:
    "Every provision that a finding cites carries it: there is a derivation that does not hold when that provision is struck; and with all of them it goes.",
  broken: (of: Case) => {
    const one = chosen(of);
    if (one === undefined || restsOnKept(one)) return [];
    const { cited } = one;
    const spare = (label: string) =>
      isAlternative(of, label) ||
      isOnLongerWay(of, one.finding, cited) ||
      isNamedBesideItsClass(of, label) ||
      isAlsoByTopic(of, label) ||
      isBesideTwoInOne(of, label, cited);
    // one deputy of several is told once, and what only one of them rests on is cited for all
    const told = statements(one.finding).map((statement) => one.stating(statement));
    const carried = (label: string) => told.some((each) => carries(each, label, cited, new Dice(of.salt)));
    const idle = cited.filter((label) => !spare(label) && !carried(label));
    const all = one.alone(cited).length === 0;
    return [
      ...idle.map((label) => `${one.statement}: ${label} carries nothing: ${JSON.stringify(one.finding)}`),
      ...(all ? [] : [`${one.statement} stays without ${cited.join("; ")}: ${JSON.stringify(one.finding)}`]),
    ];
  },
};

export const CERTAIN: Law = {
  id: "certainty",
  wording: "A finding is explicit exactly when, in every reading in which it holds, one provision alone yields it.",
  broken: (of: Case) => {
    const one = chosen(of);
    if (one === undefined || restsOnKept(one) || isPartOf(one) || sharesProvisions(one)) return [];
    if (hasOwnList(of, one.finding)) return [];
    // what a condition cites beside is no part of what one provision has to say, and other conditions make another finding
    const own = labels(one.finding.because);
    const alone = own.flatMap((label) => one.alone(one.because.filter((other) => other !== label)));
    const explicit = holding(one.finding, one.worlds).every((world) => alone.includes(world));
    const told = one.finding.certainty === "explicit";
    return told === explicit
      ? []
      : [`${one.statement} is told ${one.finding.certainty}: ${JSON.stringify(one.finding)}`];
  },
};

/** Whether it stands in for several: they are told together, and composed where that is so of one of them. */
function isPartOf({ finding: { represents = [], certainty } }: Chosen): boolean {
  return represents.length > 1 && certainty === "composed";
}

/** Whether the same, on other conditions, is another finding that cites a provision of this one: striking cannot take the two apart. */
function sharesProvisions({ finding, alike }: Chosen): boolean {
  const own = labels(finding.because);
  return alike.some((other) => other !== finding && labels(other.because).some((label) => own.includes(label)));
}

function restsOnKept({ cited, kept }: Chosen): boolean {
  return cited.some((label) => kept.has(label));
}

/** One statement of an answer, and whether it would be found if provisions were struck. */
interface Chosen {
  readonly statement: string;
  readonly finding: Finding;
  /** All findings that state it: on other conditions it is another. */
  readonly alike: readonly Finding[];
  readonly cited: readonly string[];
  /** What it cites apart from its conditions. */
  readonly because: readonly string[];
  /** Provisions that are never struck. */
  readonly kept: ReadonlySet<string>;
  /** The readings in which it holds. */
  readonly worlds: readonly World[];
  readonly stays: (gone: readonly string[]) => boolean;
  /** @param withAny whether a statement goes with any of several provisions of which each makes it */
  readonly worldsWithout: (gone: readonly string[], withAny?: boolean) => readonly World[];
  /** The same, if those that stand behind it are struck too. */
  readonly alone: (gone: readonly string[], withAny?: boolean) => readonly World[];
  /** The same finding, as it makes another of its statements. */
  readonly stating: (statement: string) => Chosen;
}

/** A finding among all that are told. */
interface Told {
  readonly topic: string | null;
  readonly finding: Finding;
}

function chosen(of: Case): Chosen | undefined {
  const answers = answersOf(of.book, of.asked);
  const dice = new Dice(of.salt);
  const found =
    typeof answers === "string"
      ? []
      : answers.flatMap(({ topic, findings }) => findings.map((finding) => ({ topic, finding })));
  if (found.length === 0) return undefined;
  const one = dice.one(found);
  return chosenAs(of, one, dice.one(statements(one.finding)), found);
}

function chosenAs(of: Case, { topic, finding }: Told, statement: string, found: readonly Told[]): Chosen {
  const { file, book, asked } = of;
  // of a statement that is told with several conditions, all derivations count
  const same = found.filter((one) => one.topic === topic && statements(one.finding).includes(statement));
  const regulation = regulationIn(book);
  const whole = declared(file, regulation);
  const worlds = worldsOf(
    choicesOf(regulation),
    same.flatMap((one) => one.finding.under.flat()),
    asked.readings,
  );
  const holds = (all: readonly Finding[], in_: readonly World[]) =>
    in_.filter((world) => all.some((one) => holding(one, [world]).length > 0));
  const mine = holds(
    same.map((one) => one.finding),
    worlds,
  );
  const without = (gone: readonly string[], withAny: boolean): readonly World[] => {
    const less = bookFrom([struck(whole, { has: (label) => gone.includes(label), withAny })]);
    if (less === undefined) throw new Error(`not valid without ${gone.join("; ")}`);
    const left = answersOf(less, asked);
    if (typeof left === "string") return [];
    const alike = left
      .filter((answer) => answer.topic === topic)
      .flatMap(({ findings }) => findings.filter((one) => statements(one).includes(statement)));
    // a reading that only then makes a difference counts in all its options
    const finer = worldsOf(
      choicesOf(regulation),
      [...worlds.flat(), ...alike.flatMap((one) => one.under.flat())],
      asked.readings,
    );
    const there = holds(alike, finer);
    return mine.filter((world) =>
      finer.filter((fine) => world.every((option) => fine.includes(option))).every((fine) => there.includes(fine)),
    );
  };
  const known = new Map<string, readonly World[]>();
  const worldsWithout = (gone: readonly string[], withAny = false) => {
    const key = [...gone].sort().join(";") + withAny;
    const before = known.get(key) ?? without(gone, withAny);
    known.set(key, before);
    return before;
  };
  const cited = [...new Set(same.flatMap((one) => citedBy(one.finding)))];
  const kept = new Set([
    ...presupposed(file),
    ...topicProvisions(file, asked),
    ...memberProvisions(file, asked, regulation),
  ]);
  const behind = openProvisions(file, asked).filter((label) => !cited.includes(label) && !kept.has(label));
  const that: Chosen = {
    statement,
    finding,
    alike: same.map((one) => one.finding),
    cited,
    because: [...new Set(same.flatMap((one) => labels(one.finding.because)))],
    kept,
    worlds: mine,
    stays: (gone) => worldsWithout(gone).length === mine.length,
    worldsWithout,
    stating: (other) => (other === statement ? that : chosenAs(of, { topic, finding }, other, found)),
    alone: (gone, withAny) => worldsWithout([...gone, ...behind], withAny),
  };
  return that;
}

/** All that a finding cites: for itself, and for what must be so. */
function citedBy({ because, conditions }: Finding): string[] {
  return [...labels(because), ...conditions.flatMap((one) => labels(one.because))];
}

/** The fewest of some things of which something is true that is true of all of them. */
function fewestOf(all: readonly string[], holds: (some: readonly string[]) => boolean): readonly string[] {
  let left = all;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < left.length; ) {
      const less = left.toSpliced(at, size);
      if (less.length > 0 && holds(less)) left = less;
      else at += size;
    }
  return left;
}

/** Up to how many citations every combination of them is tried. */
const FEW = 4;

/** Whether, of some of the citations that yield it in a reading, it no longer holds there without this one. */
function carries(one: Chosen, label: string, cited: readonly string[], dice: Dice): boolean {
  return [true, false].some((withAny) => carriesThus(one, label, cited, { dice, withAny }));
}

function carriesThus(
  one: Chosen,
  label: string,
  cited: readonly string[],
  { dice, withAny }: { readonly dice: Dice; readonly withAny: boolean },
): boolean {
  const others = cited.filter((other) => other !== label);
  const left = (gone: readonly string[]) => one.alone(gone, withAny);
  const needs = (gone: readonly string[]) => left([...gone, label]).length < left(gone).length;
  if (needs([])) return true;
  if (others.length < FEW) return subsets(others).some(needs);
  for (let tries = 0; tries < 6; tries += 1) {
    let gone: string[] = [];
    const world = dice.one(one.worlds);
    for (const other of dice.shuffled(others)) if (left([...gone, other]).includes(world)) gone = [...gone, other];
    if (needs(gone)) return true;
  }
  return false;
}

function subsets(all: readonly string[]): string[][] {
  const sets: string[][] = [[]];
  for (const one of all) sets.push(...sets.map((set) => [...set, one]));
  return sets;
}
