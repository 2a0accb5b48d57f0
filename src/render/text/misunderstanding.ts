import type { Language } from "../../document/text";
import type { Misunderstanding } from "../../question/question";
import { misunderstood } from "../misunderstood";
import { catalogue } from "../say";
import { clean, type Sheet, wrapped } from "./page";

/** A question that was not understood: the words, what may have been meant, what is accepted. */
export function misunderstandingText(error: Misunderstanding, sheet: Sheet, language: Language): string {
  const { didYouMean, words } = catalogue(language);
  const args = Object.fromEntries(Object.entries(error.args).map(([key, value]) => [key, clean(value)]));
  const { message, note } = misunderstood({ code: error.code, args }, language);
  const lines = wrapped(`${sheet.paint.bad(words.error)}: ${message}`, sheet, 0, 2);
  if (error.suggestions.length > 0)
    lines.push(...wrapped(sheet.paint.good(didYouMean(error.suggestions.map(clean))), sheet, 2));
  if (args.known !== undefined && args.known !== "")
    lines.push(...wrapped(sheet.paint.faint(`${words.known}: ${args.known}`), sheet, 2, 2));
  if (note !== undefined) lines.push(...wrapped(note, sheet, 2));
  return `${lines.join("\n")}\n`;
}
