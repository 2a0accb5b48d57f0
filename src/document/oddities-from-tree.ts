import type { Findings } from "../diagnostic/diagnostic";
import { labelSteps, tidyLabel } from "./citation";
import type { Citations } from "./provisions-from-tree";
import type { Reader, Word } from "./reader";
import type { Oddity, OddityCode } from "./regulation";

/** What the file declares to be odd in the printed text. */
export function odditiesFromTree(root: Reader, citations: Citations, findings: Findings): Oddity[] {
  return root.readers("oddities").map((reader) => {
    const code = reader.string("code") as OddityCode;
    const words = reader.wordList("cite");
    return {
      code,
      cite: code === "missing-in-index" ? words.flatMap((word) => unindexed(word, findings)) : citations.all(words),
      says: reader.requiredText("says"),
      detail: reader.string("detail") ?? null,
      place: reader.place,
    };
  });
}

/** The label of a provision that the index leaves out. */
function unindexed({ text, place }: Word, findings: Findings): string[] {
  const label = tidyLabel(text);
  if (labelSteps(label) !== undefined) return [label];
  findings.add("malformed-provision", place, { cite: text });
  return [];
}
