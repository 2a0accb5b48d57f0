import type { Answer, Finding } from "../../answer/answer";
import { SUPPLIED } from "../../answer/supplied";
import type { Language } from "../../document/text";
import type { Reply } from "../../engine";
import { catalogue, conditionLabel, say } from "../say";
import { cites, deputy, path, type Station, signature, stations } from "../text/findings";
import { PLAIN, type Sheet } from "../text/page";
import { type Group, groupsOf, nothingMore, underWords } from "../text/readings";
import { blocksOf, noBlock, type SignatureBlock } from "./block";
import { type NoteRejected, type NoteStep, rejectedOf, stepsOf } from "./derivation";
import type { Making } from "./making";
import { noteWords } from "./words";

/** Something that a note tells, and the articles that say so. */
export interface Told {
  readonly says: string;
  readonly articles: string;
}

/** What is answered to a topic. */
export interface NoteAnswer {
  readonly verdictWords: string;
  /** What the verdict means, in a line. */
  readonly meaning: string;
  /** The words that it turns on, where it depends on a reading. */
  readonly turnsOn: readonly Told[];
  readonly groups: readonly NoteGroup[];
  /** Where the text stops. */
  readonly gaps: readonly Told[];
  /** Null where no signature blocks are wanted. */
  readonly blocks: { readonly all: readonly SignatureBlock[]; readonly none: readonly string[] } | null;
  readonly rejected: readonly NoteRejected[];
}

/** Findings that hold together: always, or in some readings, which the head names. */
export interface NoteGroup {
  readonly head: string | null;
  readonly findings: readonly NoteFinding[];
  /** What is said where nothing follows from these readings. */
  readonly nothing: string | null;
}

export interface NoteFinding extends Told {
  /** The stations of a path; empty for all else. */
  readonly stations: readonly Station[];
  readonly certainty: string;
  readonly conditions: readonly string[];
  /** The steps of its derivation, where these are wanted. */
  readonly steps: readonly NoteStep[];
}

const SHEET: Sheet = { width: 10_000, paint: PLAIN };

/** An answer in the words of a note. */
export function answerOf(answer: Answer, reply: Reply, making: Making): NoteAnswer {
  const { language, block } = making;
  return {
    verdictWords: catalogue(language).verdicts[answer.verdict],
    meaning: meaningOf(answer, reply, language),
    turnsOn: turnsOn(answer, language),
    groups: groups(answer, making),
    gaps: answer.gaps.map(({ message, because }) => ({ says: say(message, language), articles: cites(because) })),
    blocks: block === true ? { all: blocksOf(answer, reply, language), none: noBlock(answer, language) } : null,
    rejected: making.explained === true ? rejectedOf(answer, reply, making) : [],
  };
}

function meaningOf({ verdict, findings }: Answer, { fixed }: Reply, language: Language): string {
  const { meanings, answeredAsFixed, supplied } = noteWords(language);
  const meaning = verdict === "answered" && fixed.size > 0 ? answeredAsFixed : meanings[verdict];
  const isSupplied = findings.some(({ conditions }) => conditions.some(({ code }) => code === SUPPLIED));
  return isSupplied ? `${meaning} ${supplied}` : meaning;
}

/** On which words the answer turns, choice by choice. */
function turnsOn({ readings }: Answer, language: Language): Told[] {
  const { words } = catalogue(language);
  const choices = [...new Set(readings.map((reading) => reading.dimension))];
  return choices.map((choice) => ({
    says: `${words.readingsDiffer} ${choice.about[language]}`,
    articles: cites(readings.filter(({ dimension }) => dimension === choice).flatMap(({ because }) => because)),
  }));
}

/** The findings, of an ambiguous answer by the readings they hang on; every reading in play is named. */
function groups(answer: Answer, making: Making): NoteGroup[] {
  const { language } = making;
  const certain = answer.findings.filter(({ under }) => under.length === 0);
  const always = certain.map((finding) => findingOf(finding, answer, making));
  if (answer.verdict !== "ambiguous")
    return always.length === 0 ? [] : [{ head: null, findings: always, nothing: null }];
  const { always: head, nothingMore: more } = catalogue(language).words;
  const told = groupsOf(answer);
  const nothing = (group: Group): string => (told.includes(group) ? nothingMore(answer, language).trim() : `(${more})`);
  return [
    ...(always.length === 0 ? [] : [{ head, findings: always, nothing: null }]),
    ...withAllReadings(told, answer).map((group) => ({
      head: underWords(group.under, answer, language),
      findings: group.findings.map((finding) => findingOf(finding, answer, making)),
      nothing: group.findings.length === 0 ? nothing(group) : null,
    })),
  ];
}

/** The groups, and one for each reading that no group is about: nothing follows from it alone. */
function withAllReadings(some: readonly Group[], { readings }: Answer): Group[] {
  const told = new Set(some.flatMap(({ under }) => under.flat()));
  const untold = readings.filter(({ id }) => !told.has(id));
  return [...some, ...untold.map(({ id }) => ({ under: [[id]], findings: [] }))];
}

function findingOf(finding: Finding, answer: Answer, { vocabulary, language, explained }: Making): NoteFinding {
  const { part, because, conditions } = finding;
  return {
    says: sayingOf(finding, language),
    articles: cites(because),
    stations: part.kind === "route" ? stations(part, because, vocabulary, language) : [],
    certainty: catalogue(language).words[finding.certainty],
    conditions: conditions.map((one) => `${conditionLabel(one.code, language)}: ${say(one.message, language)}`),
    steps: explained === true ? stepsOf(finding, answer, language) : [],
  };
}

function sayingOf(finding: Finding, language: Language): string {
  const { part } = finding;
  switch (part.kind) {
    case "route":
      return path(part, SHEET, language);
    case "signer":
      return signature(part, SHEET, language);
    case "deputy":
      return deputy({ ...finding, part }, SHEET, language);
  }
}
