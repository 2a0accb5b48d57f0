import type { Answer } from "./answer/answer";
import { answersTo, type Inquiry } from "./answer/ask";
import { basisOf } from "./answer/basis";
import { TooManyWorlds } from "./answer/worlds";
import { type Diagnostic, Findings } from "./diagnostic/diagnostic";
import { nearest } from "./diagnostic/nearest";
import type { NameIndex } from "./document/names";
import type { Regulation } from "./document/regulation";
import { regulationFromTree } from "./document/regulation-from-tree";
import type { Vocabulary } from "./document/vocabulary";
import { vocabularyFromTree } from "./document/vocabulary-from-tree";
import { Book, type Entry } from "./graph/book";
import { Graph } from "./graph/graph";
import { type Understood, understand } from "./question/from-words";
import type { Asked, Misunderstanding } from "./question/question";
import { type Place, placeIn, type Source } from "./source/source";
import { fromYaml } from "./syntax/from-yaml";

/** A loaded book, or everything that is wrong with the sources. */
export type Loading =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Sources → trees → documents → graphs. Every file is read to its end, so that all faults are told at once. */
export function load(vocabulary: Source, regulations: Iterable<Source>): Loading {
  const findings = new Findings();
  const terms = readVocabulary(vocabulary, findings);
  const entries = new Map<string, Entry>();
  for (const source of regulations) {
    const tree = fromYaml(source, findings);
    const loaded = tree === undefined || terms === undefined ? undefined : regulationFromTree(tree, terms, findings);
    if (loaded === undefined) continue;
    const { regulation, names } = loaded;
    const twin = entries.get(regulation.id);
    if (twin === undefined) entries.set(regulation.id, entryOf(regulation, names));
    else
      findings.add(
        "duplicate-id",
        placeOf(regulation),
        { id: regulation.id },
        { related: [placeOf(twin.graph.regulation)] },
      );
  }
  if (findings.all.length > 0 || terms === undefined) return { ok: false, diagnostics: findings.all };
  return { ok: true, book: new Book(terms, entries) };
}

function entryOf(regulation: Regulation, names: NameIndex): Entry {
  const { id, short, region } = regulation;
  return { id, short, region, graph: new Graph(regulation), names };
}

function placeOf({ source, place }: Regulation): Place {
  return placeIn(source, place);
}

function readVocabulary(source: Source, findings: Findings): Vocabulary | undefined {
  const tree = fromYaml(source, findings);
  return tree === undefined ? undefined : vocabularyFromTree(tree, findings);
}

/** What one regulation says to a question. */
export interface Reply {
  readonly understood: Understood;
  readonly answers: readonly Answer[];
  /** The readings that the asker fixed, by choice. */
  readonly fixed: ReadonlyMap<string, string>;
}

/** The question of a reply in the form in which it was evaluated, to ask it for more: what was rejected, and why. */
export function inquiryOf({ understood, fixed }: Pick<Reply, "understood" | "fixed">, vocabulary: Vocabulary): Inquiry {
  return { question: understood.question, basis: basisOf(understood.entry.graph, vocabulary), fixed };
}

/** Words → question → answers, for every regulation that knows the names of the question. */
export function ask(book: Book, asked: Asked): readonly Reply[] | Misunderstanding {
  const understood = understand(asked, book);
  if (!Array.isArray(understood)) return understood as Misunderstanding;
  const replies: Reply[] = [];
  for (const one of understood as Understood[]) {
    const fixed = fixedReadings(book, one.entry, asked.readings ?? []);
    if ("code" in fixed) return fixed;
    const answers = answered(one, book, fixed.choices);
    if (answers === undefined) return { code: "too-many-readings", args: {}, suggestions: [] };
    replies.push({ understood: one, answers, fixed: fixed.choices });
  }
  return replies;
}

/** The answers to one understood question; undefined when its readings are too many to compare. */
function answered(
  { question, entry }: Understood,
  book: Book,
  fixed: ReadonlyMap<string, string>,
): Answer[] | undefined {
  try {
    return answersTo({ question, basis: basisOf(entry.graph, book.vocabulary), fixed });
  } catch (error) {
    if (error instanceof TooManyWorlds) return undefined;
    throw error;
  }
}

/** The choices that the asker makes with reading ids. A reading of another regulation is no choice here, and no error. */
function fixedReadings(
  book: Book,
  entry: Entry,
  ids: readonly string[],
): { choices: Map<string, string> } | Misunderstanding {
  const choices = new Map<string, string>();
  if (ids.length === 0) return { choices };
  const { space } = basisOf(entry.graph, book.vocabulary);
  const known = [...book.entries.values()].flatMap((e) => basisOf(e.graph, book.vocabulary).space.ids());
  for (const id of ids) {
    if (!known.includes(id)) return { code: "unknown-reading", args: { reading: id }, suggestions: nearest(id, known) };
    const dimension = space.of(id);
    if (dimension === undefined) continue;
    const other = choices.get(dimension.id);
    if (other !== undefined && other !== id)
      return { code: "conflicting-readings", args: { reading: id, other }, suggestions: [] };
    choices.set(dimension.id, id);
  }
  return { choices };
}
