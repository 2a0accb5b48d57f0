import type { Oddity } from "../../document/regulation";
import type { Language } from "../../document/text";
import type { Comparison, Difference } from "../../paper/difference";
import { catalogue } from "../say";
import { at } from "./diagnostics";
import { clean, type Sheet, wrapped } from "./page";

/** How a copy agrees with its rule file: every difference, then what is declared odd, then the count. */
export function comparisonText(
  regulation: string,
  { differences, declared, provisions, names }: Comparison,
  sheet: Sheet,
  language: Language,
): string {
  const { verification } = catalogue(language);
  const agree = differences.length === 0;
  const summary = agree ? verification.agree(provisions, names) : verification.differ(differences.length);
  const { good, bad } = sheet.paint;
  return `${[
    ...differences.flatMap((one) => differenceLines(one, sheet, language)),
    ...declaredLines(declared, sheet, language),
    ...wrapped((agree ? good : bad)(`${clean(regulation)}: ${summary}`), sheet, 0, 2),
  ].join("\n")}\n`;
}

function differenceLines(difference: Difference, sheet: Sheet, language: Language): string[] {
  const { paint } = sheet;
  const head = `${paint.bad("✗")} ${paint.strong(clean(difference.cite.join(", ")))}`;
  return [
    ...wrapped(`${head} ${paint.faint(`[${difference.code}]`)}`, sheet, 0, 2),
    ...wrapped(differenceWords(difference, language), sheet, 2, 2),
    `  ${paint.faint(at(difference.place))}`,
    "",
  ];
}

/** One difference in words. */
export function differenceWords({ code, expected, found, rule }: Difference, language: Language): string {
  const { differences } = catalogue(language).verification;
  return differences[code]({ expected: clean(expected), found: shortened(clean(found)), rule: clean(rule ?? "") });
}

function declaredLines(declared: readonly Oddity[], sheet: Sheet, language: Language): string[] {
  if (declared.length === 0) return [];
  const { paint } = sheet;
  const title = `${catalogue(language).verification.declared(declared.length)}:`;
  const lines = declared.flatMap(({ code, cite, detail, says }) => {
    const about = code === "as-printed" ? "" : ` ${paint.faint(`[${code}]`)} ${clean(detail ?? "")}`.trimEnd();
    const head = `${paint.caution("·")} ${paint.strong(clean(cite.join(", ")))}${about}`;
    return wrapped(`${head}: ${clean(says[language])}`, sheet, 0, 2);
  });
  return [...wrapped(title, sheet, 0, 2), ...lines, ""];
}

/** The first words of a long passage, or as much of its first word as there is room for. */
function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const end = text.lastIndexOf(" ", MOST);
  return `${text.slice(0, end > 0 ? end : MOST)} …`;
}

const MOST = 80;
