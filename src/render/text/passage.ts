import type { Language } from "../../document/text";
import type { Passage } from "../../paper/paper";
import { catalogue } from "../say";
import { at } from "./diagnostics";
import { clean, type Sheet, verbatim, wrapped } from "./page";

/** A provision and what is inside it in the words of somebody's own copy, or that the copy does not have it. */
export function passageText(label: string, passages: readonly Passage[], on: Sheet, language: Language): string {
  const sheet = verbatim(on);
  const { passage, noPassage } = catalogue(language).inspection.labels;
  const [first] = passages;
  if (first === undefined) return `${wrapped(sheet.paint.caution(noPassage), sheet, 0).join("\n")}\n`;
  const title = `${sheet.paint.strong(passage)} ${sheet.paint.faint(at(first.place))}`;
  const lines = passages.flatMap((p) => {
    const rest = p.label.slice(label.length).trim();
    const said = [rest, p.heading ?? "", p.text].filter((part) => part !== "").map(clean);
    return said.length === 0 ? [] : wrapped(said.join("  "), sheet, 2, 2);
  });
  return `${[title, ...lines].join("\n")}\n`;
}
