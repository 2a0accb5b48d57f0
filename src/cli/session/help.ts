import type { Language } from "../../document/text";
import { type Sheet, table } from "../../render/text/page";
import { HELP } from "./words";

/** What can be done in a session, with examples. */
export function helpText(sheet: Sheet, language: Language): string {
  const parts = HELP.map(({ title, rows }) => {
    const lines = table(
      rows.map(([typed, says]) => [typeof typed === "string" ? typed : typed[language], says[language]]),
      sheet,
      2,
    );
    return `${sheet.paint.strong(title[language])}\n${lines.join("\n")}\n`;
  });
  return parts.join("");
}
