import type { Case, CaseFile } from "../../src/cases/cases";
import { testedProvisions } from "../../src/inspect/testing";
import { startOf } from "../../src/source/source";
import { smallBook } from "./small";

const ID = "x/perbup-1-2020";

function caseOf(id: string, more: Partial<Case>): Case {
  const place = startOf({ path: "cases", text: "" });
  const expectation = { verdict: "answered", always: null, sometimes: [], cites: [], neverActs: [] } as const;
  return { id, title: id, ask: { command: "who-signs", doc: "surat" }, expect: expectation, why: null, place, ...more };
}

function fileOf(...cases: Case[]): CaseFile {
  return { regulation: ID, cases };
}

test("a case tests what its answers cite, and what it expects them to cite", () => {
  const cites = ["Pasal 1 angka 5"];
  const expectation = { verdict: "answered", always: null, sometimes: [], cites, neverActs: [] } as const;
  const tested = testedProvisions(
    ID,
    [fileOf(caseOf("plain", {}), caseOf("citing", { expect: expectation }))],
    smallBook(),
  );
  expect(tested.get("Pasal 4 huruf b")).toEqual(["plain", "citing"]);
  expect(tested.get("Pasal 1 angka 5")).toEqual(["citing"]);
});

test("a case with an open topic tests what it expects of any", () => {
  const part = { verdict: "answered", always: null, sometimes: [], neverActs: [] } as const;
  const topics = new Map([["surat", { ...part, cites: ["Pasal 1 angka 6"] }]]);
  const tested = testedProvisions(ID, [fileOf(caseOf("open", { expect: topics }))], smallBook());
  expect(tested.get("Pasal 1 angka 6")).toEqual(["open"]);
});

test("a question that is refused tests nothing, and neither do the cases of another regulation", () => {
  const refused = caseOf("refused", { ask: { command: "who-signs", signer: "Raja" }, expect: "misunderstood" });
  const elsewhere = { regulation: "y/perbup-2-2020", cases: [caseOf("elsewhere", {})] };
  expect(testedProvisions(ID, [fileOf(refused), elsewhere], smallBook()).size).toBe(0);
});
