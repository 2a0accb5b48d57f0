import type { Case } from "../../src/cases/cases";
import { check } from "../../src/cases/check";
import { casesFromTree } from "../../src/cases/from-tree";
import { Findings } from "../../src/diagnostic/diagnostic";
import { ask } from "../../src/engine";
import type { Book } from "../../src/graph/book";
import { forgottenIn } from "../../src/inspect/coverage";
import { compare } from "../../src/paper/compare";
import { paperFromText } from "../../src/paper/from-text";
import { toJson } from "../../src/render/json";
import { fromYaml } from "../../src/syntax/from-yaml";
import { bookOf, shippedCases, shippedSources, sourceOf } from "../support/book";

const ID = "sungai-belanta/perbup-34-2022";
const RULES = `test/good/rules/${ID}.yaml`;
const CASES = `test/good/rules/${ID}.cases.yaml`;
const TEXT = "test/good/sungai-belanta-34-2022.txt";

/** The shipped regulations, and with them an invented one that no part of the program was written for. */
const shipped = bookOf();
const book = bookOf([...shippedSources(), sourceOf(RULES)]);
const { cases } = caseFile();

function caseFile() {
  const findings = new Findings();
  const tree = fromYaml(sourceOf(CASES), findings);
  const file = tree === undefined ? undefined : casesFromTree(tree, findings);
  if (file === undefined) throw new Error(JSON.stringify(findings.all.map((f) => [f.code, f.args])));
  return file;
}

function third() {
  const entry = book.entries.get(ID);
  if (entry === undefined) throw new Error(`${ID} is not loaded`);
  return entry.graph;
}

test("its cases are its own, and each has an id of its own", () => {
  expect(caseFile().regulation).toBe(ID);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test.each(cases.map((one) => [one.id, one.title, one] as const))("%s: %s", (_id, _title, one) => {
  expect(check(one, ID, book).faults).toEqual([]);
});

test("it agrees with its text", () => {
  const { regulation } = third();
  const paper = paperFromText(sourceOf(TEXT), new Set(regulation.provisions.keys()));
  const { differences, declared } = compare(paper, regulation, book.vocabulary);
  expect(differences.map(({ code, cite, expected, found }) => [code, cite, expected, found])).toEqual([]);
  expect(declared).toEqual([]);
});

test("nothing in it is forgotten", () => {
  expect(forgottenIn(third())).toEqual([]);
});

describe.each(shippedCases())("beside $regulation", ({ regulation, cases }) => {
  const told = (one: Case, among: Book): unknown => {
    const replies = ask(among, { ...one.ask, regulations: [regulation] });
    return "code" in replies ? replies : toJson(replies, "id");
  };

  test("it changes no answer", () => {
    for (const one of cases) expect({ [one.id]: told(one, book) }).toEqual({ [one.id]: told(one, shipped) });
  });
});
