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
  readonly questions: (known: Known) => Iterable<Question>;
}

export const KINDS: readonly Kind[] = [
  { name: "paths between any two", step: 101, questions: routes },
  { name: "paths about a topic or office, or of a character", step: 211, questions: routesAbout },
  { name: "paths while one or two are away", step: 1999, questions: routesAway },
  { name: "signatures of any document", step: 1499, questions: signatures },
  { name: "signatures about a topic or office", step: 29, questions: signaturesAbout },
  { name: "signatures while one or two are away", step: 499, questions: signaturesAway },
  { name: "deputies while up to four are away", step: 4999, questions: (known) => substitutions(known, 4) },
  { name: "candidates, and deputies for one", step: 1499, questions: candidates },
];
