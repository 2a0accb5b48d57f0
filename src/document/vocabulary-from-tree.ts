import type { Findings } from "../diagnostic/diagnostic";
import { nearest } from "../diagnostic/nearest";
import type { Tree } from "../syntax/tree";
import { Reader, textOf, wordOf } from "./reader";
import { fitsSchema } from "./schema";
import type { Canon, Dimension, Term, Terms, Vocabulary } from "./vocabulary";

/** Reads the vocabulary; undefined when it is unusable, with every reason in `findings`. */
export function vocabularyFromTree(tree: Tree, findings: Findings): Vocabulary | undefined {
  if (!fitsSchema("vocabulary", tree, findings)) return undefined;
  const root = new Reader(tree);
  const before = findings.count;
  const matters = terms(root, "matters", null, findings);
  const states = terms(root, "states", null, findings);
  const vocabulary: Vocabulary = {
    purposes: terms(root, "purposes", null, findings),
    documents: terms(root, "documents", "kind-of", findings),
    matters,
    characters: terms(root, "characters", null, findings),
    occasions: terms(root, "occasions", "within", findings),
    states,
    acts: terms(root, "acts", null, findings),
    impliedMatter: links(root, "documents", "matter", matters, findings),
    countsAs: countsAs(root, states, findings),
    canons: new Map(
      section(root, "canons").map(({ key, value }) => [key.text as Canon, dimension(key.text, new Reader(value))]),
    ),
    abbreviations: words(root, "abbreviations"),
    glossary: words(root, "glossary"),
  };
  return findings.count > before ? undefined : vocabulary;
}

function section(root: Reader, name: string) {
  return root.sub(name).entries();
}

/** A mapping from words to words. */
function words(root: Reader, name: string): Map<string, string> {
  return new Map(section(root, name).map(({ key, value }) => [key.text, wordOf(value).text]));
}

function terms(root: Reader, name: string, widerKey: string | null, findings: Findings): Terms {
  const all = new Map<string, Term>();
  const entries = section(root, name);
  const known = entries.map((e) => e.key.text);
  for (const { key, value } of entries) {
    const reader = new Reader(value);
    const wider = widerKey === null ? undefined : reader.word(widerKey);
    if (wider !== undefined && !known.includes(wider.text)) {
      findings.add(
        "unknown-term",
        wider.place,
        { term: wider.text, kind: name },
        { suggestions: () => nearest(wider.text, known) },
      );
    }
    all.set(key.text, {
      id: key.text,
      label: reader.requiredText("label"),
      aliases: reader.wordList("aliases").map((w) => w.text),
      wider: wider?.text ?? null,
    });
  }
  for (const { key } of entries)
    if (isWithinItself(all, key.text)) findings.add("class-cycle", key.place, { name: key.text });
  return all;
}

function isWithinItself(terms: Terms, id: string): boolean {
  const seen = new Set<string>();
  for (let at = terms.get(id)?.wider ?? null; at !== null && !seen.has(at); at = terms.get(at)?.wider ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function links(root: Reader, name: string, key: string, targets: Terms, findings: Findings): Map<string, string> {
  const all = new Map<string, string>();
  for (const entry of section(root, name)) {
    const word = new Reader(entry.value).word(key);
    if (word === undefined) continue;
    if (targets.has(word.text)) all.set(entry.key.text, word.text);
    else
      findings.add(
        "unknown-term",
        word.place,
        { term: word.text, kind: key },
        { suggestions: () => nearest(word.text, targets.keys()) },
      );
  }
  return all;
}

function countsAs(root: Reader, states: Terms, findings: Findings): Map<string, { state: string; reading: string }> {
  const all = new Map<string, { state: string; reading: string }>();
  for (const { key, value } of section(root, "states")) {
    const tree = new Reader(value).tree("counts-as");
    if (tree === undefined) continue;
    const reader = new Reader(tree);
    const state = reader.requiredWord("state");
    if (!states.has(state.text)) {
      findings.add(
        "unknown-term",
        state.place,
        { term: state.text, kind: "states" },
        { suggestions: () => nearest(state.text, states.keys()) },
      );
    }
    const reading = reader.requiredWord("reading");
    const known = section(root, "canons").flatMap(({ key: id, value: canon }) => [
      ...dimension(id.text, new Reader(canon)).options.keys(),
    ]);
    if (!known.includes(reading.text)) {
      findings.add(
        "unknown-reading",
        reading.place,
        { id: reading.text },
        { suggestions: () => nearest(reading.text, known) },
      );
    }
    all.set(key.text, { state: state.text, reading: reading.text });
  }
  return all;
}

/** A choice with its options, from a mapping with `about` and `options`. */
export function dimension(id: string, reader: Reader): Dimension {
  return {
    id,
    about: reader.requiredText("about"),
    options: new Map(
      reader
        .sub("options")
        .entries()
        .map((e) => [e.key.text, textOf(e.value)]),
    ),
  };
}
