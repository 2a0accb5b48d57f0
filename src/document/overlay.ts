import type { Findings } from "../diagnostic/diagnostic";
import type { Tree } from "../syntax/tree";
import { Reader, type Word } from "./reader";
import type { Overlay } from "./regulation";
import { fitsSchema } from "./schema";

/** A unit that an overlay puts under a coordinator, or into a class, with the annex that says so. */
export interface Supplied {
  readonly under: Word;
  readonly unit: Word;
  readonly cite: readonly Word[];
  readonly place: Word["place"];
}

/** An overlay as it is written: what it supplies, in words that only the regulation it extends can resolve. */
export interface WrittenOverlay {
  readonly extends: Word;
  readonly overlay: Overlay;
  readonly coordination: readonly Supplied[];
  readonly members: readonly Supplied[];
}

/** Reads one overlay; undefined when its form is wrong, and then `findings` says how. */
export function overlayFromTree(tree: Tree, findings: Findings): WrittenOverlay | undefined {
  if (!fitsSchema("overlay", tree, findings)) return undefined;
  const root = new Reader(tree);
  const header = root.sub("overlay");
  return {
    extends: header.requiredWord("extends"),
    overlay: { title: header.required("title"), source: tree.place.source, place: header.place },
    coordination: root.readers("coordination").flatMap((reader) => suppliedIn(reader, "coordinator", "units")),
    members: root.readers("members").flatMap((reader) => suppliedIn(reader, "class", "of")),
  };
}

function suppliedIn(reader: Reader, under: string, units: string): Supplied[] {
  const above = reader.requiredWord(under);
  const cite = reader.wordList("cite");
  return reader.wordList(units).map((unit) => ({ under: above, unit, cite, place: unit.place }));
}

/** The overlays of one regulation, each with its number in every place that it has. */
export function numbered(overlays: readonly WrittenOverlay[]): WrittenOverlay[] {
  return overlays.map((written, overlay) => {
    const word = ({ text, place }: Word): Word => ({ text, place: { ...place, overlay } });
    const supplied = ({ under, unit, cite, place }: Supplied): Supplied => ({
      under: word(under),
      unit: word(unit),
      cite: cite.map(word),
      place: { ...place, overlay },
    });
    return {
      extends: word(written.extends),
      overlay: { ...written.overlay, place: { ...written.overlay.place, overlay } },
      coordination: written.coordination.map(supplied),
      members: written.members.map(supplied),
    };
  });
}
