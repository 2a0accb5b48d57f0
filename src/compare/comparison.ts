import type { Answer, Finding } from "../answer/answer";
import type { Command } from "../document/vocabulary";
import { ask } from "../engine";
import type { Book, Entry } from "../graph/book";
import { isAbout } from "./about";
import { Likeness } from "./alike";
import { type Both, onBoth, SIDES, type Side } from "./both";
import { folded } from "./fold";
import { askedOf, officeIn, type SharedQuestion, sharedQuestions } from "./questions";
import { type Row, rowsOf } from "./rows";
import { type SharedUnits, sharedUnits } from "./units";

/** What two answers come to: alike; with other words; otherwise; with only one regulation that says anything; or none. */
export type Outcome = "same" | "worded" | "different" | "only-left" | "only-right" | "silent";

/** One question, and what both regulations answer. */
export interface Compared {
  readonly question: SharedQuestion;
  readonly answers: Both<Answer>;
  readonly rows: readonly Row[];
  readonly outcome: Outcome;
}

/** A row with the articles of each side, in all the answers in which it stands. */
export interface ToldRow extends Row {
  readonly cites: Both<readonly string[]>;
}

/** Rows of answers, told once for all the questions in whose answers they stand. */
export interface Told {
  readonly rows: readonly ToldRow[];
  /** The topics on which all of `questions` have it; `questions` ask about the first of them. */
  readonly topics: readonly string[];
  readonly questions: readonly SharedQuestion[];
  /** The same questions about the other topics. */
  readonly likewise: readonly SharedQuestion[];
  /** Narrower questions that show a part of it and nothing that wider ones do not. */
  readonly within: readonly SharedQuestion[];
  /** `questions` with both their answers. */
  readonly compared: readonly [Compared, ...Compared[]];
}

export type Counts = Readonly<Record<Outcome, number>>;

/** What becomes of the questions on one topic. */
export interface ComparedTopic {
  readonly command: Command;
  readonly topic: string;
  readonly counts: Counts;
  /** Wherein the answers differ. A difference on several topics stands under the first. */
  readonly differences: readonly Told[];
  /** Wherein they are the same. */
  readonly alike: readonly Told[];
}

/** Where two regulations answer the same questions differently. */
export interface Comparison extends Both<Entry>, SharedUnits {
  /** The topics on which either says anything. */
  readonly topics: readonly ComparedTopic[];
  readonly counts: Counts;
  /** Every question with both answers, but those that neither answers. */
  readonly compared: readonly Compared[];
  /** Questions whose readings are too many to compare. */
  readonly unanswered: readonly SharedQuestion[];
}

/** Which questions are compared. */
export type Wanted = (command: Command, topic: string) => boolean;

/** Asks two regulations everything that can be asked of both, and compares the answers. */
export function compareRegulations(book: Book, entries: Both<Entry>, wanted: Wanted = () => true): Comparison {
  const units = sharedUnits(book, entries);
  const compared: Compared[] = [];
  const unanswered: SharedQuestion[] = [];
  for (const question of sharedQuestions(book, entries, units.shared)) {
    if (!wanted(question.command, question.topic)) continue;
    const answers = answersTo(question, book, entries);
    const likeness = new Likeness(entries, units.shared, officeIn(question));
    if (answers === undefined) unanswered.push(question);
    else if (!isOfMembers(question, answers)) compared.push(comparedOf(question, answers, likeness));
  }
  const telling = compared.filter(({ outcome }) => outcome !== "silent");
  return { ...entries, ...units, topics: topicsOf(telling), counts: countsOf(compared), compared: telling, unanswered };
}

function comparedOf(question: SharedQuestion, answers: Both<Answer>, likeness: Likeness): Compared {
  const rows = rowsOf(
    onBoth((_, answer) => findingsAbout(question, answer), answers),
    likeness,
  );
  return { question, answers, rows, outcome: outcomeOf(rows) };
}

/** The findings about the office that is asked about itself: its members, if it is a class, are asked about one by one. */
function findingsAbout(question: SharedQuestion, { findings, graph }: Answer): readonly Finding[] {
  const office = officeIn(question);
  return office === null ? findings : findings.filter((finding) => isAbout(office, finding, graph));
}

/** Whether a regulation speaks of the members of a class only: then they are compared, and not the class. */
function isOfMembers(question: SharedQuestion, answers: Both<Answer>): boolean {
  return SIDES.some((side) => answers[side].findings.length > 0 && findingsAbout(question, answers[side]).length === 0);
}

/** Both answers to a question; undefined where one regulation cannot answer it for its many readings. */
function answersTo(question: SharedQuestion, book: Book, entries: Both<Entry>): Both<Answer> | undefined {
  const { left, right } = onBoth((side, entry) => answerOf(question, side, book, entry), entries);
  return left === undefined || right === undefined ? undefined : { left, right };
}

function answerOf(question: SharedQuestion, side: Side, book: Book, entry: Entry): Answer | undefined {
  const replies = ask(book, askedOf(question, side, entry));
  return "code" in replies ? undefined : replies[0]?.answers[0];
}

function outcomeOf(rows: readonly Row[]): Outcome {
  if (rows.length === 0) return "silent";
  if (rows.every((row) => row.right === null)) return "only-left";
  if (rows.every((row) => row.left === null)) return "only-right";
  const degrees = new Set(rows.map((row) => row.degree));
  if (degrees.has("different")) return "different";
  return degrees.has("worded") ? "worded" : "same";
}

function topicsOf(compared: readonly Compared[]): ComparedTopic[] {
  const differences = folded(compared, (row) => row.degree !== "same");
  const alike = folded(compared, (row) => row.degree === "same");
  const topics = new Map(compared.map(({ question }) => [topicKey(question), question]));
  return [...topics].map(([key, { command, topic }]) => ({
    command,
    topic,
    counts: countsOf(compared.filter(({ question }) => topicKey(question) === key)),
    differences: differences.filter((one) => topicKey(one.compared[0].question) === key),
    alike: alike.filter((one) => topicKey(one.compared[0].question) === key),
  }));
}

function topicKey({ command, topic }: SharedQuestion): string {
  return `${command} ${topic}`;
}

function countsOf(compared: readonly Compared[]): Counts {
  const counts = { same: 0, worded: 0, different: 0, "only-left": 0, "only-right": 0, silent: 0 };
  for (const { outcome } of compared) counts[outcome] += 1;
  return counts;
}
