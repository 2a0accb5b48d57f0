import type { Verdict } from "../../answer/answer";
import type { Regulation } from "../../document/regulation";
import type { Language } from "../../document/text";
import { topicsOf } from "../../document/vocabulary";
import type { Reply } from "../../engine";
import { type Gloss, glossing } from "../gloss";
import { topicLabel, unlistedWords } from "../text/answer";
import { clean, PLAIN } from "../text/page";
import { answerOf, type NoteAnswer } from "./answer";
import { type Article, articlesOf, citesIn } from "./articles";
import { dayOf, dayWords } from "./day";
import { filesOf } from "./files";
import { fixedWords } from "./fixed";
import type { Making } from "./making";
import { questionWords } from "./question";
import { noteWords } from "./words";

/*
 * A question and its answers as a page that can be filed: everything that stands on it, in words, before it is set as
 * Markdown or HTML. No text in it can steer a terminal or turn the direction of writing.
 */

export interface Note {
  readonly language: Language;
  readonly kind: string;
  readonly title: string;
  readonly day: string;
  readonly question: string;
  /** The command line that asks the question again. */
  readonly command: string;
  readonly regulations: readonly NoteRegulation[];
  /** What the note is and is not. */
  readonly caution: readonly string[];
  readonly madeBy: string;
}

/** What one regulation answers. */
export interface NoteRegulation {
  readonly title: string;
  readonly about: string;
  readonly enacted: string;
  /** How the question was understood: names that are not listed, readings that the asker has fixed. */
  readonly remarks: readonly string[];
  readonly answers: readonly NoteTopic[];
  readonly articles: readonly Article[];
  /** The rule file and what was laid over it, each by its name and hash. */
  readonly files: readonly string[];
}

/** The answer to one topic, or to several that have the same. */
export interface NoteTopic extends NoteAnswer {
  readonly topics: readonly string[];
  readonly verdict: Verdict;
}

/** The note of a question that was answered. */
export function noteOf(replies: readonly Reply[], making: Making): Note {
  const { language, vocabulary, command, program } = making;
  const { kind, titles, months, caution, madeBy } = noteWords(language);
  const day = dayWords(making.day, months);
  const { question } = (replies as readonly [Reply, ...Reply[]])[0].understood;
  const note: Note = {
    language,
    kind,
    title: titles[question.command],
    day,
    question: questionWords(question, vocabulary, language),
    command,
    regulations: replies.map((reply) => regulationOf(reply, making)),
    caution,
    madeBy: madeBy(program, day),
  };
  return set(note, language === "en" ? glossing(vocabulary) : (text) => text);
}

/** Texts that are to stand on the note as they are. */
const VERBATIM = new Set<string>(["language", "command", "verdict", "title", "about", "files"]);

/** The note with its texts cleaned, and legal terms explained where they are first read: its parts stand in that order. */
function set(note: Note, gloss: Gloss): Note {
  const told = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return VERBATIM.has(key) ? clean(value) : gloss(clean(value));
    if (Array.isArray(value)) return value.map((item) => told(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, told(part, name)]));
  };
  return told(note, "") as Note;
}

function regulationOf(reply: Reply, making: Making): NoteRegulation {
  const { language, vocabulary } = making;
  const { understood, answers } = reply;
  const { regulation } = understood.entry.graph;
  const words = noteWords(language);
  const told = topics(reply, making);
  const considered = told.flatMap(({ rejected }) => rejected.flatMap(({ cites }) => cites));
  return {
    title: words.regulation(regulation.about.kind, placeOf(regulation), numberOf(regulation)),
    about: words.about(regulation.title),
    enacted: words.enacted(dayWords(dayOf(regulation.about.enacted), words.months)),
    remarks: [...unlistedWords(understood, PLAIN, language), ...fixedWords(reply, vocabulary, language)],
    answers: told,
    articles: articlesOf([...answers.flatMap(citesIn), ...considered], regulation, language),
    files: filesOf(regulation, making),
  };
}

/** The region as titles name it: the shortest of its names that its whole name ends in. */
function placeOf({ region: { name, aliases } }: Regulation): string {
  const short = aliases.filter((alias) => name.endsWith(` ${alias}`)).sort((a, b) => a.length - b.length);
  return short[0] ?? name;
}

/** The number, with the year where it does not end in it. */
function numberOf({ about: { number, year } }: Regulation): string {
  return number.endsWith(`/${year}`) ? number : `${number} Tahun ${year}`;
}

/** An answer a topic; topics with the same answer share one. */
function topics(reply: Reply, making: Making): NoteTopic[] {
  const labels = topicsOf(reply.understood.question, making.vocabulary);
  const all = new Map<string, { topics: string[]; verdict: Verdict; of: NoteAnswer }>();
  for (const answer of reply.answers) {
    const of = answerOf(answer, reply, making);
    const key = JSON.stringify([answer.verdict, of]);
    const same = all.get(key) ?? { topics: [], verdict: answer.verdict, of };
    all.set(key, same);
    same.topics.push(topicLabel(answer, labels, making.language));
  }
  return [...all.values()].map(({ of, ...rest }) => ({ ...rest, ...of }));
}
