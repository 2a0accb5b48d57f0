import type { Diagnostic } from "../../diagnostic/diagnostic";
import { quotable } from "../../diagnostic/quotable";
import type { Language } from "../../document/text";
import { lineOf, type Place, positionOf } from "../../source/source";
import { catalogue } from "../say";
import { widthOf } from "./measure";
import { clean, type Sheet, wrapped } from "./page";

/** How much a diagnostic weighs: a warning leaves the rule files usable. */
type Severity = "error" | "warning";

/** All that is to be said of the rule files: file, line and column, the words, an excerpt with a caret, and what may help. */
export function diagnosticsText(
  all: readonly Diagnostic[],
  sheet: Sheet,
  language: Language,
  severity: Severity = "error",
): string {
  const files = new Set(all.map((d) => d.place.source.path)).size;
  const { faults, warnings } = catalogue(language);
  const summary =
    severity === "error"
      ? sheet.paint.bad(faults(all.length, files))
      : sheet.paint.caution(warnings(all.length, files));
  return `${[...all.map((d) => diagnosticText(d, sheet, language, severity)), summary].join("\n")}\n`;
}

function diagnosticText(diagnostic: Diagnostic, sheet: Sheet, language: Language, severity: Severity): string {
  const paint = severity === "error" ? sheet.paint : { ...sheet.paint, bad: sheet.paint.caution };
  const { diagnostics, didYouMean, words } = catalogue(language);
  const args = Object.fromEntries(Object.entries(quotable(diagnostic.args)).map(([key, value]) => [key, clean(value)]));
  const head = `${paint.strong(at(diagnostic.place))} ${paint.bad(words[severity])} ${paint.faint(`[${diagnostic.code}]`)}`;
  const message = wrapped(diagnostics[diagnostic.code](args), sheet, 2);
  const help =
    diagnostic.suggestions.length === 0
      ? []
      : wrapped(paint.good(didYouMean(diagnostic.suggestions.map(clean))), sheet, 2);
  const related = diagnostic.related.map((place) => `  ${paint.faint(`→ ${at(place)}`)}`);
  return [
    ...wrapped(head, sheet, 0, 2),
    ...message,
    ...excerpt(diagnostic.place, { ...sheet, paint }),
    ...related,
    ...help,
    "",
  ].join("\n");
}

/** `file:line:column`. */
export function at(place: Place): string {
  const { line, column } = positionOf(place);
  return clean(`${place.source.path}:${line}:${column}`);
}

/** The beginning of a text that has room in so many columns. */
function fitting(text: string, room: number): string {
  let shown = text.slice(0, room);
  while (widthOf(shown) > room) shown = shown.slice(0, -1);
  return shown;
}

function excerpt(place: Place, sheet: Sheet): string[] {
  const text = lineOf(place);
  if (text.trim() === "") return [];
  const { line, column } = positionOf(place);
  const gutter = `  ${line} | `;
  const room = Math.max(20, sheet.width - gutter.length);
  const from = Math.max(0, Math.min(column - 1 - Math.floor(room / 3), text.length - room));
  const shown = fitting(clean(text.slice(from)), room);
  const before = widthOf(clean(text.slice(from, column - 1)));
  const marked = widthOf(clean(text.slice(column - 1, column - 1 + place.end - place.start)));
  const length = Math.max(1, Math.min(marked, room - before));
  const pad = `  ${" ".repeat(String(line).length)} | `;
  return [
    sheet.paint.faint(gutter) + shown,
    sheet.paint.faint(pad) + " ".repeat(before) + sheet.paint.bad("^".repeat(length)),
  ];
}
