import { clean } from "../text/page";
import type { Box, Drawing, Frame } from "./drawing";

/** Text that stands in any of the forms of a picture without breaking out of its line: XML takes no other either. */
export function harmless(text: string): string {
  return clean(text.replace(/\s+/g, " ")).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, "�");
}

/** A drawing whose every text is harmless; what was one line stays one. */
export function cleaned(drawing: Drawing): Drawing {
  const { title, subtitle, boxes, frames, strokes, legend } = drawing;
  return {
    ...drawing,
    title: harmless(title),
    subtitle: harmless(subtitle),
    boxes: boxes.map(cleanBox),
    frames: frames.map(cleanBox),
    strokes: strokes.map((one) => ({
      ...one,
      labels: one.labels.map(harmless),
      says: harmless(one.says),
      tip: lineByLine(one.tip),
    })),
    legend: legend.map((entry) => ({ ...entry, text: harmless(entry.text) })),
  };
}

function cleanBox<B extends Box | Frame>(box: B): B {
  const parts = box.parts.map((part) => ({ ...part, text: harmless(part.text) }));
  return { ...box, parts, tip: lineByLine(box.tip) };
}

function lineByLine(text: string): string {
  return text.split("\n").map(harmless).join("\n");
}
