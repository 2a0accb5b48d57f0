import type { Findings } from "../diagnostic/diagnostic";
import { LIMITS } from "../limits";
import type { Tree } from "../syntax/tree";
import type { NameIndex } from "./names";
import { odditiesFromTree } from "./oddities-from-tree";
import { numbered, type WrittenOverlay } from "./overlay";
import { Citations, provisionsFromTree } from "./provisions-from-tree";
import { Reader, type Word } from "./reader";
import type { About, Region, Regulation } from "./regulation";
import { Rules } from "./rules-from-tree";
import { fitsSchema } from "./schema";
import { withSupplied } from "./supplied";
import { unitsFromTree } from "./units-from-tree";
import type { Vocabulary } from "./vocabulary";

/** A checked regulation and the index of its names. */
interface Loaded {
  readonly regulation: Regulation;
  readonly names: NameIndex;
}

/**
 * Reads one rule file; undefined when anything is wrong with it, and then everything that is wrong is in `findings`.
 * @param laid the overlays that extend it
 */
export function regulationFromTree(
  tree: Tree,
  vocabulary: Vocabulary,
  findings: Findings,
  laid: readonly WrittenOverlay[] = [],
): Loaded | undefined {
  if (!fitsSchema("regulation", tree, findings) || isTooMuch(tree, findings)) return undefined;
  const before = findings.count;
  const root = new Reader(tree);
  const header = root.sub("regulation");
  const word = header.requiredWord("id");
  const id = word.text;
  checkPath(word, findings);
  const region = regionFrom(header.sub("region"), id);
  const provisions = provisionsFromTree(root, findings);
  const citations = new Citations(provisions, findings);
  const overlays = numbered(laid);
  const units = unitsFromTree(root, { region, vocabulary, citations, findings, overlays });
  const rules = new Rules(root, units, vocabulary, citations, findings);
  const readings = rules.readings();
  for (const reader of root.readers("classes").flatMap((c) => c.readers("members")))
    rules.reading(reader.word("reading"));
  const regulation: Regulation = {
    id,
    title: header.required("title"),
    short: header.required("short"),
    region,
    about: aboutFrom(header, citations),
    source: root.place.source,
    overlays: overlays.map(({ overlay }) => overlay),
    place: header.place,
    provisions,
    offices: units.offices,
    classes: units.classes,
    memberships: units.memberships,
    readings,
    specialLists: rules.specialLists(),
    coordination: withSupplied(rules.coordination(), overlays, { units, citations, findings }),
    channels: rules.channels(),
    gates: rules.gates(),
    powers: rules.powers(),
    substitutions: rules.substitutions(),
    charts: rules.charts(),
    silences: rules.silences(),
    oddities: odditiesFromTree(root, citations, findings),
  };
  return findings.count > before ? undefined : { regulation, names: units.names };
}

/** Whether a section has more entries than are read. */
function isTooMuch(tree: Tree, findings: Findings): boolean {
  const before = findings.count;
  for (const { key, value } of new Reader(tree).entries()) {
    const count = value.kind === "list" ? value.items.length : new Reader(value).entries().length;
    const args = { key: key.text, count: String(count), most: String(LIMITS.entries) };
    if (count > LIMITS.entries) findings.add("too-many-entries", key.place, args);
  }
  return findings.count > before;
}

function checkPath({ text: id, place }: Word, findings: Findings): void {
  const path = (place.source.location ?? place.source.path).replaceAll("\\", "/");
  if (!`/${path}`.endsWith(`/${id}.yaml`) && !`/${path}`.endsWith(`/${id}.yml`))
    findings.add("id-path-mismatch", place, { id, path });
}

function regionFrom(reader: Reader, id: string): Region {
  return {
    id: id.replace(/\/.*/, ""),
    name: reader.required("name"),
    aliases: reader.wordList("aliases").map((w) => w.text),
  };
}

function aboutFrom(header: Reader, citations: Citations): About {
  const signatory = header.tree("signatory");
  const signed = signatory === undefined ? undefined : new Reader(signatory);
  return {
    version: header.string("version") ?? null,
    kind: header.required("kind"),
    number: header.required("number"),
    year: Number(header.string("year")),
    enacted: header.required("enacted"),
    promulgated: header.string("promulgated") ?? null,
    inForce: header.required("in-force"),
    signatory: signed === undefined ? null : { office: signed.required("office"), name: signed.required("name") },
    repeals: header
      .readers("repeals")
      .map((r) => ({ title: r.required("title"), cite: citations.all(r.wordList("cite")) })),
    annexes: header.readers("annexes").map((r) => ({
      title: r.required("title"),
      cite: citations.all(r.wordList("cite")),
      inText: r.flag("in-text"),
    })),
  };
}
