import {
  type DeputyPart,
  type Finding,
  type Hop,
  type RoutePart,
  type SignerPart,
  UNSTATED,
} from "../../answer/answer";
import type { Language } from "../../document/text";
import { catalogue, listed, say } from "../say";
import { widthOf } from "./measure";
import { clean, glossedText, type Sheet, table, verbatim, wrapped } from "./page";
import type { Telling } from "./telling";

/** Citations in one line, without repeats. */
export function cites(labels: readonly string[]): string {
  return clean([...new Set(labels)].join(" · "));
}

/** One finding: what it says first, the articles after it, its conditions in a line each. */
export function findingLines(finding: Finding, telling: Telling, indent: number): string[] {
  const { sheet, language } = telling;
  const body = bodyLines(finding, telling, indent);
  const { words } = catalogue(language);
  const conditions = finding.conditions.flatMap((c) =>
    wrapped(
      `${sheet.paint.caution(c.code === "subject" || c.code === "deadline" ? words[c.code] : words.condition)}: ${clean(say(c.message, language))}`,
      sheet,
      indent + 2,
      2,
    ),
  );
  return [...body, ...conditions];
}

function bodyLines(finding: Finding, telling: Telling, indent: number): string[] {
  const { sheet, language } = telling;
  const { part, because } = finding;
  switch (part.kind) {
    case "route":
      return routeLines(part, because, telling, indent);
    case "signer":
      return withBasis(signature(part, sheet, language), because, sheet, indent);
    case "deputy":
      return withBasis(deputy(part, sheet, language), because, sheet, indent);
  }
}

/** Where the articles start beside a finding of one line. */
const BASIS_COLUMN = 46;

/** What a finding says, and its articles beside it, or under it where it is long or the terminal narrow. */
function withBasis(text: string, because: readonly string[], sheet: Sheet, indent: number): string[] {
  const told = glossedText(text, sheet);
  const basis = glossedText(sheet.paint.faint(cites(because)), sheet);
  const gap = BASIS_COLUMN - widthOf(told);
  if (gap >= 2 && indent + BASIS_COLUMN + widthOf(basis) <= sheet.width) {
    return [`${" ".repeat(indent)}${told}${" ".repeat(gap)}${basis}`];
  }
  const set = verbatim(sheet);
  return [...wrapped(told, set, indent, 4), ...wrapped(basis, set, indent + 2, 2)];
}

function routeLines({ hops }: RoutePart, because: readonly string[], telling: Telling, indent: number): string[] {
  const { sheet, language, vocabulary } = telling;
  const { paint } = sheet;
  const act = (hop: Hop): string =>
    paint.faint(clean(vocabulary.acts.get(hop.act)?.label[language] ?? hop.act).toLowerCase());
  const stations = hops.filter((hop) => hop.act !== "copied");
  const path = stations.map((hop) => stationName(hop, sheet, language)).join(paint.faint(" → "));
  const rows = hops
    .filter((hop) => hop.act !== "origin")
    .map((hop) => [act(hop), plainName(hop, language), paint.faint(cites(hop.because))]);
  const shown = new Set(hops.filter((hop) => hop.act !== "origin").flatMap((hop) => hop.because));
  const rest = because.filter((label) => !shown.has(label));
  const origin = stations[0];
  if (rest.length > 0 && origin !== undefined)
    rows.unshift([act(origin), plainName(origin, language), paint.faint(cites(rest))]);
  return [...wrapped(path, sheet, indent, 4), ...table(rows, sheet, indent + 2)];
}

function plainName(hop: Hop, language: Language): string {
  return hop.office === null ? `(${openName(hop, language)})` : clean(hop.name);
}

function stationName(hop: Hop, sheet: Sheet, language: Language): string {
  return hop.office === null
    ? sheet.paint.caution(`(${openName(hop, language)})`)
    : sheet.paint.strong(clean(hop.name));
}

function openName(hop: Hop, language: Language): string {
  return hop.name === UNSTATED ? catalogue(language).words.unnamed : clean(hop.name);
}

function signature(part: SignerPart, sheet: Sheet, language: Language): string {
  const { words } = catalogue(language);
  const form = part.principal === null ? words[part.capacity] : `${words["on-behalf"]} ${clean(part.principal.name)}`;
  return `${sheet.paint.strong(clean(part.name))}, ${form}`;
}

function deputy(part: DeputyPart, sheet: Sheet, language: Language): string {
  const { words, and } = catalogue(language);
  const name =
    part.deputy === null ? sheet.paint.caution(`(${clean(part.name)})`) : sheet.paint.strong(clean(part.name));
  const represented = listed(
    part.represents.map((unit) => clean(unit.name)),
    and,
  );
  const by = part.appointer === null ? "" : ` ${words.appointer} ${clean(part.appointer.name)}`;
  const mode = part.mode === "by-office" ? "" : `, ${words[part.mode]}${by}`;
  const rank = part.rank === null ? "" : `${part.rank}. `;
  return `${rank}${name} ${words.representing} ${represented}${mode}`;
}
