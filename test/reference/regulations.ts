import type { Regulation } from "../../src/document/regulation";
import type { Vocabulary } from "../../src/document/vocabulary";
import { bookOf, shippedSources, sourceOf } from "../support/book";
import type { Question } from "./question";
import {
  candidates,
  routes,
  routesAbout,
  routesAway,
  signatures,
  signaturesAbout,
  signaturesAway,
  substitutions,
} from "./questions";

/** The shipped regulations and the invented one of test/good. */
export const BOOK = bookOf([...shippedSources(), sourceOf("test/good/rules/sungai-belanta/perbup-34-2022.yaml")]);

interface Known {
  readonly regulation: Regulation;
  readonly vocabulary: Vocabulary;
}

export const KNOWN: readonly Known[] = [...BOOK.entries.values()].map(({ graph }) => ({
  regulation: graph.regulation,
  vocabulary: BOOK.vocabulary,
}));

/** All questions of one kind. */
interface Kind {
  readonly name: string;
  /** Every how-manieth is asked in `npm test`; null: none. */
  readonly step: number | null;
  /** Every how-manieth in the deep run. */
  readonly deep: number;
  readonly questions: (known: Known) => Iterable<Question>;
}

export const KINDS: readonly Kind[] = [
  { name: "paths between any two", step: 53, deep: 1, questions: routes },
  { name: "paths about a topic or office, or of a character", step: 47, deep: 1, questions: routesAbout },
  { name: "paths while one or two are away", step: 997, deep: 1, questions: routesAway },
  { name: "signatures of any document", step: 499, deep: 1, questions: signatures },
  { name: "signatures about a topic or office", step: 13, deep: 1, questions: signaturesAbout },
  { name: "signatures while one or two are away", step: 211, deep: 1, questions: (known) => signaturesAway(known) },
  { name: "deputies of one or two", step: 17, deep: 1, questions: (known) => substitutions(known, 2) },
  { name: "deputies of three", step: 499, deep: 3, questions: (known) => substitutions(known, 3) },
  { name: "deputies of four", step: null, deep: 31, questions: (known) => substitutions(known, 4) },
  { name: "candidates, and deputies for one", step: 151, deep: 1, questions: candidates },
];

/** The kinds of which `npm test` asks some, and every how-manieth. */
export const SAMPLED = KINDS.flatMap(({ name, step, questions }) => (step === null ? [] : [{ name, step, questions }]));
