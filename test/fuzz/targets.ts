import { Readable } from "node:stream";
import { casesFromTree } from "../../src/cases/from-tree";
import { typedLine } from "../../src/cli/typed-line";
import { entryFrom, written } from "../../src/compiled/regulation";
import { Findings } from "../../src/diagnostic/diagnostic";
import type { Reply } from "../../src/engine";
import { ask } from "../../src/engine";
import { Book, type Entry } from "../../src/graph/book";
import { load } from "../../src/load";
import { compare } from "../../src/paper/compare";
import { paperFromText } from "../../src/paper/from-text";
import { findOffice, similarNames } from "../../src/question/offices";
import type { Asked } from "../../src/question/question";
import { findTerm } from "../../src/question/terms";
import { findTopic } from "../../src/question/topics";
import { jsonText, toJson } from "../../src/render/json";
import { replyText } from "../../src/render/text/answer";
import { PLAIN } from "../../src/render/text/page";
import { comparisonText } from "../../src/render/text/verify";
import { fromPlain } from "../../src/setting/from-plain";
import { configFrom } from "../../src/setting/from-yaml";
import type { Source } from "../../src/source/source";
import { fromYaml } from "../../src/syntax/from-yaml";
import { plain } from "../compiled/plain";
import { GOOD, PATH } from "../support/bad";
import { bookOf, vocabularySource } from "../support/book";
import { jenjangLater } from "../support/shell";
import { findingsOf, isPrintable, isProper, must } from "./oracle";

/** A part of the program that takes a text from outside, and what must hold of whatever it does with it. */
export interface Target {
  readonly name: string;
  /** How many inputs are tried before it is asked what they reached: about a second's. */
  readonly batch: number;
  readonly check: (text: string) => void | Promise<void>;
}

const vocabulary = vocabularySource();
const shipped = bookOf();
const sheet = { width: 80, paint: PLAIN };

export const TARGETS: readonly Target[] = [
  {
    name: "yaml",
    batch: 150,
    check: (text) => void findingsOf((findings) => fromYaml({ path: "a.yaml", text }, findings)),
  },
  { name: "rules", batch: 30, check: rules },
  {
    name: "vocabulary",
    batch: 20,
    check: (text) => {
      const loading = load({ path: "rules/vocabulary.yaml", text }, [{ path: PATH, text: GOOD }]);
      if (!loading.ok) isProper(loading.diagnostics);
    },
  },
  {
    name: "overlay",
    batch: 60,
    check: (text) => {
      const path = "rules/x/bagan.overlay.yaml";
      const loading = load(vocabulary, [{ path: PATH, text: OPEN }], [{ path, text }]);
      if (loading.ok) asking(loading.book, QUESTIONS.slice(0, 4));
      else isProper(loading.diagnostics);
    },
  },
  {
    name: "cases",
    batch: 30,
    check: (text) => {
      const findings = new Findings();
      const tree = fromYaml({ path: "rules/x/perbup-1-2020.cases.yaml", text }, findings);
      if (tree !== undefined) casesFromTree(tree, findings);
      isProper(findings.all);
    },
  },
  { name: "setting", batch: 200, check: setting },
  { name: "copy", batch: 30, check: copy },
  { name: "names", batch: 150, check: names },
  { name: "arguments", batch: 40, check: (text) => typed(argumentsIn(text)) },
  { name: "session", batch: 15, check: session },
];

/** A regulation that leaves a list to an annex, which an overlay may supply. */
const OPEN = GOOD.replace(
  "powers:",
  `coordination:
  - { coordinator: Sekretaris Daerah, for: koordinasi, cite: Pasal 2, chart: { cite: Pasal 2, among: [Dinas] } }

powers:`,
);

const QUESTIONS: readonly Asked[] = [
  { command: "who-signs" },
  { command: "who-signs", onBehalf: "Bupati", absent: "Bupati:tidak-di-tempat" },
  { command: "deputize", absent: "Bupati" },
  { command: "route", from: "Dinas Kebersihan", to: "Bupati" },
  { command: "route", from: "Bupati" },
];

/** A rule file that is sound answers, and its compiled form answers just the same. */
function rules(text: string): void {
  const source: Source = { path: PATH, text };
  const loading = load(vocabulary, [source]);
  if (!loading.ok) {
    isProper(loading.diagnostics);
    return;
  }
  const [entry] = loading.book.entries.values();
  must(entry !== undefined, "a sound rule file is in no book");
  const again = new Book(loading.book.vocabulary, new Map([[entry.id, readBack(entry, source)]]));
  const offices = [...entry.graph.units.values()].slice(0, 3).map(({ name }) => name);
  const more = offices.flatMap((name): Asked[] => [
    { command: "route", from: name },
    { command: "deputize", absent: name.replaceAll(",", " ") },
    { command: "who-signs", signer: name },
  ]);
  const answers = [loading.book, again].map((book) => asking(book, [...QUESTIONS, ...more]));
  must(answers[0] === answers[1], "the compiled regulation answers otherwise");
}

function readBack(entry: Entry, source: Source): Entry {
  const { card, parts } = JSON.parse(JSON.stringify(written(entry))) as ReturnType<typeof written>;
  return entryFrom(card, bookOf([]).vocabulary, { source, overlay: () => source }, (part) => parts[part]);
}

/** Asks questions: each is answered, in text that steers no terminal, or there is a reason why not. @returns all answers */
function asking(book: Book, questions: readonly Asked[]): string {
  return questions
    .map((asked) => {
      const replies = ask(book, asked);
      if ("code" in replies) return replies.code;
      for (const reply of replies as readonly Reply[])
        isPrintable(replyText(reply, { vocabulary: book.vocabulary, sheet, language: "en" }));
      const json = jsonText(toJson(replies as readonly Reply[], "id"));
      isPrintable(json);
      JSON.parse(json);
      return json;
    })
    .join("");
}

/** Where the small reader reads a setting, YAML and the schema read just the same. */
function setting(text: string): void {
  const source = { path: "/srv/jenjang.yaml", text };
  const findings = new Findings();
  const config = configFrom(source, findings);
  isProper(findings.all);
  const quick = fromPlain(source);
  if (quick === undefined) return;
  must(findings.all.length === 0, "the small reader reads what YAML refuses");
  must(JSON.stringify(plain(quick)) === JSON.stringify(plain(config)), "the two readers of settings differ");
}

function copy(text: string): void {
  const [entry] = shipped.entries.values();
  if (entry === undefined) throw new Error("nothing shipped");
  const { regulation } = entry.graph;
  const paper = paperFromText({ path: "salinan.txt", text }, new Set(regulation.provisions.keys()));
  for (const { place, label } of paper.passages)
    must(place.start <= place.end && place.end <= text.length && label !== "", "a passage outside the copy");
  isPrintable(comparisonText(entry.id, compare(paper, regulation, shipped.vocabulary), sheet, "id"));
}

function names(text: string): void {
  for (const entry of shipped.entries.values()) {
    const unit = findOffice(entry, text);
    must(unit === findOffice(entry, text), "the same name finds two offices");
    if (unit !== undefined) must(findOffice(entry, unit.name)?.id === unit.id, `\`${unit.name}\` does not find itself`);
    for (const name of similarNames(entry, text))
      must(findOffice(entry, name) !== undefined, `\`${name}\` is offered and not known`);
    findTopic(entry, text);
  }
  for (const kind of ["purposes", "documents", "occasions", "states"] as const)
    findTerm(shipped.vocabulary, kind, text);
}

/** Commands whose exit status 1 says that something differs, and those that wait or write. */
const OTHERS = /^(?:test|verify|coverage|shell|use|complete|validate|init|doctor)$/;

function argumentsIn(text: string): string[] {
  const { words, last, isLastWord } = typedLine(text.slice(0, 2000).replaceAll("\n", " "));
  return [...words, ...(isLastWord ? [last] : [])].map((word) => word.text);
}

/** A command line: answered or refused, with a status of the contract, and nothing that steers a terminal. */
async function typed(args: readonly string[]): Promise<void> {
  // What reads or writes files by name is not tried with names out of thin air.
  const isFiled = args.some((arg) => /^(?:-[or]?o|--(?:output|chart|rules|text))/.test(arg));
  if (isFiled || args.some((arg) => OTHERS.test(arg))) return;
  const { exit, out, err } = await jenjangLater(args);
  must([0, 2, 3, 4, 5].includes(exit), `exit ${exit}: ${err}`);
  const isBinary = args.some((arg) => /png/i.test(arg));
  if (!isBinary) isPrintable(out + err);
  if (args.includes("--json") && exit !== 0 && out.startsWith("{")) JSON.parse(out);
}

async function session(text: string): Promise<void> {
  const lines = text.split("\n").slice(0, 6);
  if (
    lines.some((line) =>
      argumentsIn(line).some((arg) => OTHERS.test(arg) || /^(?:-o|--(?:output|chart|rules|text))/.test(arg)),
    )
  )
    return;
  const { exit, out, err } = await jenjangLater(["shell"], { input: Readable.from([lines.join("\n")]) });
  must([0, 2, 3, 4, 5].includes(exit), `exit ${exit}: ${err}`);
  if (!/png/i.test(text)) isPrintable(out + err);
}
