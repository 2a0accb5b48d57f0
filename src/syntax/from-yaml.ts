import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Range, type YAMLParseError } from "yaml";
import type { Findings, SyntaxFault } from "../diagnostic/diagnostic";
import { type Place, type Source, startOf } from "../source/source";
import type { Entry, Tree } from "./tree";

/** How deep a rule file may nest, and how many nodes it may have once its aliases are followed. */
const LIMITS = { depth: 40, nodes: 200_000 };

/**
 * Reads YAML 1.2 text into a tree with places.
 * @returns undefined when the text is no YAML mapping; what is wrong goes to `findings`
 */
export function fromYaml(source: Source, findings: Findings): Tree | undefined {
  const document = parseDocument(source.text, { prettyErrors: false, uniqueKeys: true, stringKeys: true });
  for (const error of document.errors) {
    const [start, end] = error.pos;
    const code = error.code === "DUPLICATE_KEY" ? "duplicate-id" : "yaml-syntax";
    const place = { source, start, end };
    const [word] = /^[^\n:,{}]*/.exec(source.text.slice(start, start + 200)) as unknown as [string];
    findings.add(code, place, code === "duplicate-id" ? { id: word.trim() } : { reason: FAULTS[error.code] });
  }
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) {
    findings.add("empty-file", startOf(source));
    return undefined;
  }
  const tree = new Converter(source, findings).convert(document.contents, 0);
  if (tree !== undefined && tree.kind !== "mapping") {
    findings.add("yaml-syntax", tree.place, { reason: "no-mapping" satisfies SyntaxFault });
    return undefined;
  }
  return tree;
}

class Converter {
  private nodes = 0;
  /** The nodes that aliases may stand for, as far as the file has been read. */
  private readonly anchors = new Map<string, Node>();
  private refused = false;

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
    if (isMap(node)) return this.mapping(node.items as { key: Node; value: Node | null }[], place, depth);
    return undefined;
  }

  private mapping(pairs: { key: Node; value: Node | null }[], place: Place, depth: number): Tree {
    const entries = new Map<string, Entry>();
    for (const { key, value } of pairs) {
      const keyPlace = this.placeOf(key);
      const name = isScalar(key) ? String(key.value) : "";
      const child = value === null ? undefined : this.convert(value, depth + 1);
      entries.set(name, { key: name, keyPlace, value: child ?? emptyAt(keyPlace) });
    }
    return { kind: "mapping", entries, place };
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

function scalarValue(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value);
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
