import { check, type Fault } from "../../src/cases/check";
import { casesFromTree } from "../../src/cases/from-tree";
import { Findings } from "../../src/diagnostic/diagnostic";
import { fromYaml } from "../../src/syntax/from-yaml";
import { bookOf } from "../support/book";

const ID = "kutai-barat/perbup-21-2017";
const book = bookOf();

/** The cases of a text, and what is wrong with it. */
function casesIn(text: string) {
  const findings = new Findings();
  const tree = fromYaml({ path: "x.cases.yaml", text }, findings);
  const file = tree === undefined ? undefined : casesFromTree(tree, findings);
  return { cases: file?.cases ?? [], faults: findings.all.map(({ code, args }) => [code, args.id]) };
}

/** What is found wrong with the answer to one case. */
function faultsOf(ask: string, expect: string): Fault[] {
  const { cases } = casesIn(`regulation: ${ID}\ncases:\n  - { id: one, title: t, ask: ${ask}, ${expect} }\n`);
  return cases.flatMap((one) => [...check(one, ID, book).faults]);
}

const LETTER = "{ command: who-signs, doc: perbup }";

test("a question that is not understood where an answer was expected, with the word", () => {
  expect(faultsOf("{ command: route, from: Bupatti }", "verdict: answered")).toEqual([
    { kind: "misunderstood", topic: null, expected: "", got: "unknown-office Bupatti" },
  ]);
  expect(faultsOf("{ command: route, from: Bupatti }", "verdict: misunderstood")).toEqual([]);
});

test("a question that nothing in it makes unanswerable is told by its reason alone", () => {
  const { cases } = casesIn(`regulation: all\ncases:\n  - { id: one, title: t, ask: ${LETTER}, verdict: answered }\n`);
  const told = cases.flatMap((one) => [...check(one, "all", bookOf([])).faults]);
  expect(told).toEqual([{ kind: "misunderstood", topic: null, expected: "", got: "nothing-loaded" }]);
});

test("an answer where the question was to be refused", () => {
  expect(faultsOf(LETTER, "verdict: misunderstood").map(({ kind }) => kind)).toEqual(["understood"]);
});

test("another verdict, and a topic without an answer", () => {
  expect(faultsOf(LETTER, "verdict: silent").map(({ kind, got }) => [kind, got])).toContainEqual([
    "verdict",
    "answered",
  ]);
  expect(faultsOf("{ command: who-signs, signer: Bagian Hukum }", "topics: { kontrak: { verdict: silent } }")).toEqual([
    { kind: "no-answer", topic: "kontrak", expected: "kontrak", got: "" },
  ]);
});

test("one answer was expected of a question that has several", () => {
  const [fault] = faultsOf("{ command: route, from: Dinas Pariwisata }", "verdict: answered");
  expect([fault?.kind, fault?.expected, Number(fault?.got) > 1]).toEqual(["no-answer", "1", true]);
});

test("a file that does not fit its schema has no cases, and a case whose id is taken is told", () => {
  expect(casesIn("regulation: x\ncases: 3\n")).toMatchObject({ cases: [], faults: [["wrong-value", undefined]] });
  const twins = `regulation: ${ID}
cases:
  - { id: one, title: t, ask: ${LETTER}, verdict: answered }
  - { id: one, title: t, ask: ${LETTER}, verdict: answered }
`;
  expect(casesIn(twins).faults).toEqual([["duplicate-id", "one"]]);
});
