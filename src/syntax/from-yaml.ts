import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Range,
  type YAMLParseError,
} from "yaml";
import type { Findings, SyntaxFault } from "../diagnostic/diagnostic";
import { LIMITS } from "../limits";
import { type Place, type Source, startOf } from "../source/source";
import type { Entry, Tree } from "./tree";

/**
 * Reads YAML 1.2 text into a tree with places.
 * @returns undefined when the text is no YAML mapping; what is wrong goes to `findings`
 */
export function fromYaml(source: Source, findings: Findings): Tree | undefined {
  const document = documentOf(source, findings);
  if (document === undefined) return undefined;
  if (document.contents === null) {
    findings.add("empty-file", startOf(source));
    return undefined;
  }
  const converter = new Converter(source, findings);
  const tree = converter.convert(document.contents as Node, 0);
  if (tree !== undefined && tree.kind !== "mapping") {
    findings.add("yaml-syntax", tree.place, { reason: "no-mapping" satisfies SyntaxFault });
    return undefined;
  }
  return converter.hasTwins ? undefined : tree;
}

/** How YAML is read: by the schema of 1.2, whatever version a file claims. Twin keys are found when the tree is made. */
const READING = {
  schema: "core",
  resolveKnownTags: false,
  prettyErrors: false,
  uniqueKeys: false,
  stringKeys: true,
} as const;

/** The only document of a text; undefined where anything is wrong with its syntax, and then `findings` says what. */
function documentOf(source: Source, findings: Findings): Document | undefined {
  const refuse = (reason: SyntaxFault, start: number, end = start): undefined => {
    // What is missing at the end of a text, the parser places behind it.
    const [from, to] = [Math.min(start, source.text.length), Math.min(end, source.text.length)];
    findings.add("yaml-syntax", { source, start: from, end: to }, { reason });
  };
  const tokens = tokensOf(source.text);
  if (typeof tokens === "number") return refuse("too-much", tokens);
  const documents = twoOf(new Composer(READING).compose(tokens, true, source.text.length));
  const faults = documents.slice(0, 1).flatMap((one) => [...one.errors, ...one.warnings]) as YAMLParseError[];
  for (const { code, pos } of faults) refuse(FAULTS[code], ...pos);
  for (const { range } of documents.slice(1)) refuse("several-documents", range[0], range[1]);
  return faults.length > 0 || documents.length > 1 ? undefined : documents[0];
}

/** At most so many collections can be open in the parser before a text nests too deeply: each level may be two of them. */
const MOST_OPEN = 4 * LIMITS.depth;

/** The tokens of a text as the parser has them; or the place at which there are too many, or too many inside each other. */
function tokensOf(text: string): CST.Token[] | number {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let read = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    read += 1;
    if (read > LIMITS.tokens || parser.stack.length > MOST_OPEN) return parser.offset;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The first two of any number. */
function twoOf<T>(all: Iterable<T>): T[] {
  const first: T[] = [];
  for (const one of all) if (first.push(one) === 2) break;
  return first;
}

class Converter {
  private nodes = 0;
  /** The nodes that aliases may stand for, as far as the file has been read. */
  private readonly anchors = new Map<string, Node>();
  private refused = false;
  /** Whether a mapping has the same key twice. */
  hasTwins = false;

  constructor(
    private readonly source: Source,
    private readonly findings: Findings,
  ) {}

  convert(node: Node, depth: number): Tree | undefined {
    const place = this.placeOf(node);
    this.nodes += 1;
    if (depth > LIMITS.depth || this.nodes > LIMITS.nodes) return this.refuse(place);
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target !== undefined) return this.convert(target, depth + 1);
      this.findings.add("yaml-syntax", place, { reason: "alias" satisfies SyntaxFault });
      return undefined;
    }
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (isScalar(node)) return { kind: "scalar", value: scalarValue(node.value), place };
    if (isSeq(node)) {
      const items: Tree[] = [];
      for (const item of node.items) items.push(this.convert(item as Node, depth + 1) ?? emptyAt(place));
      return { kind: "list", items, place };
    }
    return this.mapping(node.items as { key: Node; value: Node | null }[], place, depth);
  }

  private mapping(pairs: { key: Node; value: Node | null }[], place: Place, depth: number): Tree {
    const entries = new Map<string, Entry>();
    for (const { key, value } of pairs) {
      const keyPlace = this.placeOf(key);
      const name = isScalar(key) ? String(key.value) : "";
      if (entries.has(name)) this.twin(keyPlace);
      const child = value === null ? undefined : this.convert(value, depth + 1);
      entries.set(name, { key: name, keyPlace, value: child ?? emptyAt(keyPlace) });
    }
    return { kind: "mapping", entries, place };
  }

  private twin(place: Place): void {
    const word = this.source.text.slice(place.start, place.start + 200).replace(/[\n:,{}].*/s, "");
    this.findings.add("duplicate-id", place, { id: word.trim() });
    this.hasTwins = true;
  }

  private placeOf(node: Node): Place {
    const [start, end] = node.range as Range;
    return { source: this.source, start, end };
  }

  private refuse(place: Place): undefined {
    if (!this.refused) this.findings.add("yaml-syntax", place, { reason: "too-much" satisfies SyntaxFault });
    this.refused = true;
  }
}

function emptyAt(place: Place): Tree {
  return { kind: "scalar", value: null, place };
}

/** Other values than these the schema does not have. */
function scalarValue(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** What the parser has against a text, by its codes. */
const FAULTS: Readonly<Record<YAMLParseError["code"], SyntaxFault>> = {
  ALIAS_PROPS: "alias",
  BAD_ALIAS: "alias",
  BAD_COLLECTION_TYPE: "tag",
  BAD_DIRECTIVE: "unexpected",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  BAD_PROP_ORDER: "alias",
  BAD_SCALAR_START: "start",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  BLOCK_IN_FLOW: "unexpected",
  DUPLICATE_KEY: "unexpected",
  IMPOSSIBLE: "unexpected",
  KEY_OVER_1024_CHARS: "colon",
  MISSING_CHAR: "unclosed",
  MULTILINE_IMPLICIT_KEY: "colon",
  MULTIPLE_ANCHORS: "alias",
  MULTIPLE_DOCS: "several-documents",
  MULTIPLE_TAGS: "tag",
  NON_STRING_KEY: "unexpected",
  RESOURCE_EXHAUSTION: "too-much",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
  UNEXPECTED_TOKEN: "unexpected",
};
