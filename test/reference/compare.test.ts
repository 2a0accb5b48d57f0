import { commandLine } from "./asked";
import { differences } from "./compare";
import type { ContractAnswer, ContractFinding } from "./contract";
import { answersOf } from "./engine";
import type { Question } from "./question";
import { BOOK, KNOWN } from "./regulations";

/*
 * That the comparison can fail: an answer of the engine that was tampered with is told apart.
 */

const question: Question = {
  command: "deputize",
  occasion: "acara-resmi",
  invitedBy: null,
  for: null,
  deputy: null,
  absent: [
    { office: "bupati", state: "berhalangan" },
    { office: "wakil-bupati", state: "berhalangan" },
  ],
  unlisted: [],
  readings: [],
};

function known() {
  const found = KNOWN.find(({ regulation }) => regulation.id === "kutai-barat/perbup-21-2017");
  if (found === undefined) throw new Error("not loaded");
  return found;
}

function answer(): ContractAnswer {
  const answers = answersOf(BOOK, question, known().regulation.id);
  const [first] = typeof answers === "string" ? [] : answers;
  if (first === undefined) throw new Error("no answer");
  return first;
}

/** What is said to differ, by its first words, when the answer is changed. */
function told(change: (original: ContractAnswer) => ContractAnswer): string[] {
  return differences(known(), question, change(answer())).map((one) => one.split(/[:,]/)[0] ?? "");
}

test("an answer as it is differs in nothing", () => {
  expect(told((original) => original)).toEqual([]);
});

test("another verdict", () => {
  expect(told((original) => ({ ...original, verdict: "answered" }))).toContain("verdict");
});

test("a finding that is missing, and one too many", () => {
  expect(told((original) => ({ ...original, findings: original.findings.slice(1) }))).toContain("only the reference");
  const more = (original: ContractAnswer) =>
    original.findings.flatMap((one): ContractFinding[] =>
      "deputy" in one ? [one, { ...one, deputy: "bagian-hukum" }] : [one],
    );
  expect(told((original) => ({ ...original, findings: more(original) }))).toContain("only the engine");
});

test("readings that do not matter to a finding, and ones that do and are not told", () => {
  const always = (original: ContractAnswer) => original.findings.map((one) => ({ ...one, under: [] }));
  expect(told((original) => ({ ...original, findings: always(original) }))).toContain("under");
  expect(told((original) => ({ ...original, readings: [] }))).toContain("readings");
});

test("the same readings in another cover are the same", () => {
  const wordy = (original: ContractAnswer) =>
    original.findings.map((one) => ({
      ...one,
      under: one.under.flatMap((set) => [
        [...set, "away-counts"],
        [...set, "away-differs"],
      ]),
    }));
  expect(told((original) => ({ ...original, findings: wordy(original) }))).toEqual([]);
});

test("another certainty, a citation too many, and one too few", () => {
  const composed = (original: ContractAnswer) => original.findings.map((one) => ({ ...one, certainty: "guessed" }));
  expect(told((original) => ({ ...original, findings: composed(original) }))).toContain("certainty");
  const because = (cites: readonly string[]) => (original: ContractAnswer) => ({
    ...original,
    findings: original.findings.map((one) => ({ ...one, because: cites.map((cite) => ({ cite })) })),
  });
  expect(told(because(["Pasal 30"]))).toContain("because");
  expect(told(because([]))).toContain("because");
});

test("the question is told as a line that can be typed", () => {
  expect(commandLine(question, "kutai-barat/perbup-21-2017")).toBe(
    'jenjang deputize --absent "bupati:berhalangan;wakil-bupati:berhalangan" --occasion acara-resmi -r kutai-barat/perbup-21-2017',
  );
});
