import fc from "fast-check";
import type { Book } from "../../src/graph/book";
import type { Asked } from "../../src/question/question";
import { Dice } from "./dice";
import { entries, type Mapping, mapping, RULES, withSection } from "./plain";
import { anyQuestion, Knowledge, simpler } from "./questions";
import { bookFrom, oddFile, REAL, regulationIn, VOCABULARY } from "./regulations";

/** What a law is held against: a regulation, a question to it, and a number for whatever else is chosen. */
export interface Case {
  readonly file: Mapping;
  readonly book: Book;
  readonly asked: Asked;
  readonly salt: number;
}

const LOADED = REAL.map((file) => {
  const book = bookFrom([file]);
  if (book === undefined) throw new Error("a shipped regulation is not valid");
  return { file, book, known: new Knowledge(regulationIn(book), VOCABULARY) };
});

/** How many of the cases are about a generated regulation; the others about a real one. */
const GENERATED = 0.7;

/** Cases; a failing one is made smaller by leaving out options of the question and rules of the regulation. */
export class Cases extends fc.Arbitrary<Case> {
  /** @param patience how long a failing case is made smaller, in milliseconds */
  constructor(private readonly patience: number) {
    super();
  }

  private until = Number.POSITIVE_INFINITY;

  override generate(random: fc.Random): fc.Value<Case> {
    const dice = new Dice(random.nextInt(0, 0x7fffffff));
    const salt = random.nextInt(0, 0x7fffffff);
    if (!dice.chance(GENERATED)) {
      const { file, book, known } = dice.one(LOADED);
      return new fc.Value({ file, book, asked: anyQuestion(dice, known), salt }, undefined);
    }
    const { file, book } = odd(random);
    const known = new Knowledge(regulationIn(book), VOCABULARY);
    return new fc.Value({ file, book, asked: anyQuestion(dice, known), salt }, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Case {
    return value !== undefined;
  }

  override shrink(value: Case): fc.Stream<fc.Value<Case>> {
    if (this.until === Number.POSITIVE_INFINITY) this.until = Date.now() + this.patience;
    return fc.stream(smaller(value, () => Date.now() < this.until));
  }
}

/** A valid regulation from any seed. */
function odd(random: fc.Random): { file: Mapping; book: Book } {
  for (let tries = 0; tries < 100; tries += 1) {
    const file = oddFile(random.nextInt(1, 0x7fffffff));
    const book = bookFrom([file]);
    if (book !== undefined) return { file, book };
  }
  throw new Error("a hundred generated regulations are not valid");
}

function* smaller(of: Case, goesOn: () => boolean): Generator<fc.Value<Case>> {
  for (const asked of simpler(of.asked)) yield new fc.Value({ ...of, asked }, undefined);
  for (const file of smallerFiles(of.file)) {
    if (!goesOn()) return;
    const book = bookFrom([file]);
    if (book !== undefined) yield new fc.Value({ ...of, file, book }, undefined);
  }
}

/** Sections that a file cannot be without. */
const NEEDED: ReadonlySet<string> = new Set(["offices", "classes"]);

/** The file without a section, half of one, a rule, or a key of a rule that need not be there. */
function* smallerFiles(file: Mapping): Generator<Mapping> {
  const sections = [...RULES, "readings", "classes", "offices"];
  for (const section of sections) {
    const all = entries(file, section);
    const half = Math.ceil(all.length / 2);
    if (all.length > 0 && !NEEDED.has(section)) yield withSection(file, section, []);
    if (all.length > 3) {
      yield withSection(file, section, all.slice(half));
      yield withSection(file, section, all.slice(0, half));
    }
    if (all.length > 1) for (let i = 0; i < all.length; i += 1) yield withSection(file, section, all.toSpliced(i, 1));
  }
  for (const section of sections)
    for (const [i, rule] of entries(file, section).entries())
      for (const less of smallerRules(rule)) yield withSection(file, section, entries(file, section).with(i, less));
}

function* smallerRules(rule: Mapping): Generator<Mapping> {
  for (const key of Object.keys(rule)) {
    const { [key]: value, ...rest } = rule;
    yield rest;
    if (Array.isArray(value) && value.length > 1 && key !== "absent")
      for (let i = 0; i < value.length; i += 1) yield { ...rule, [key]: value.toSpliced(i, 1) };
    if (key === "lists")
      for (const list of Object.keys(mapping(value)))
        for (const item of Object.keys(mapping(mapping(value)[list]))) {
          const { [item]: _, ...items } = mapping(mapping(value)[list]);
          yield { ...rule, lists: { ...mapping(value), [list]: items } };
        }
  }
}
