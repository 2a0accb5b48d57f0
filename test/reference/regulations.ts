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
  /** Every how-manieth is asked in `npm test`; the deep run asks them all. */
  readonly step: number;
  /** @param thin every how-manieth set of absent officials, or candidate */
  readonly questions: (known: Known, thin?: number) => Iterable<Question>;
}

/** Of the sets of absent officials (and, up to seven, of the candidates), every how-manieth in `npm test`. */
export const THIN = 97;

export const KINDS: readonly Kind[] = [
  { name: "paths between any two", step: 101, questions: (known) => routes(known) },
  { name: "paths about a topic or office, or of a character", step: 211, questions: (known) => routesAbout(known) },
  { name: "paths while one or two are away", step: 23, questions: routesAway },
  { name: "signatures of any document", step: 211, questions: signatures },
  { name: "signatures about a topic or office", step: 29, questions: (known) => signaturesAbout(known) },
  { name: "signatures while one or two are away", step: 11, questions: signaturesAway },
  { name: "deputies while up to four are away", step: 37, questions: substitutions },
  { name: "candidates, and deputies for one", step: 17, questions: candidates },
];
