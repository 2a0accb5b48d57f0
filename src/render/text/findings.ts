import {
  type DeputyPart,
  type Finding,
  type Hop,
  type RoutePart,
  type SignerPart,
  UNSTATED,
} from "../../answer/answer";
import { mannersOf } from "../../compare/manner";
import type { Language } from "../../document/text";
import { labelOf, type Vocabulary } from "../../document/vocabulary";
import { catalogue, conditionLabel, say } from "../say";
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
  const conditions = finding.conditions.flatMap(({ code, message }) => {
    const label = sheet.paint.caution(conditionLabel(code, language));
    return wrapped(`${label}: ${clean(say(message, language))}`, sheet, indent + 2, 2);
  });
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
      return withBasis(deputy({ ...finding, part }, sheet, language), because, sheet, indent);
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

function routeLines(part: RoutePart, because: readonly string[], telling: Telling, indent: number): string[] {
  const { sheet, language, vocabulary } = telling;
  const { faint } = sheet.paint;
  const rows = stations(part, because, vocabulary, language).map(({ act, name, cites: labels }) => [
    faint(act),
    name,
    faint(cites(labels)),
  ]);
  return [...wrapped(path(part, sheet, language), sheet, indent, 4), ...table(rows, sheet, indent + 2)];
}

/** A path in a line: its stations, one after the other. */
export function path({ hops }: RoutePart, sheet: Sheet, language: Language): string {
  const on = hops.filter((hop) => hop.act !== "copied");
  return on.map((hop) => stationName(hop, sheet, language)).join(sheet.paint.faint(" → "));
}

/** What a station of a path does, what it is called, and the articles that say so. */
export interface Station {
  readonly act: string;
  readonly name: string;
  readonly cites: readonly string[];
}

/** The stations of a path whose articles are to be told; the origin only where articles speak of no other station. */
export function stations(
  { hops }: RoutePart,
  because: readonly string[],
  vocabulary: Vocabulary,
  language: Language,
): Station[] {
  const station = (hop: Hop, labels: readonly string[]): Station => ({
    act: clean(labelOf(vocabulary.acts, hop.act)[language]).toLowerCase(),
    name: plainName(hop, language),
    cites: labels,
  });
  const later = hops.filter((hop) => hop.act !== "origin");
  const shown = new Set(later.flatMap((hop) => hop.because));
  const rest = because.filter((label) => !shown.has(label));
  const [origin] = rest.length > 0 ? hops.filter((hop) => hop.act !== "copied") : [];
  return [...(origin === undefined ? [] : [station(origin, rest)]), ...later.map((hop) => station(hop, hop.because))];
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

/** Who signs, and in what form. */
export function signature(part: SignerPart, sheet: Sheet, language: Language): string {
  const { words } = catalogue(language);
  const form = part.principal === null ? words[part.capacity] : `${words["on-behalf"]} ${clean(part.principal.head)}`;
  return `${sheet.paint.strong(clean(part.name))}, ${form}`;
}

/** Who stands in for whom, in the manner of the rules that say so, and how that comes about. */
export function deputy(finding: Finding<DeputyPart>, sheet: Sheet, language: Language): string {
  const { part } = finding;
  const { words, rule } = catalogue(language);
  const name =
    part.deputy === null ? sheet.paint.caution(`(${clean(part.name)})`) : sheet.paint.strong(clean(part.name));
  const represented = part.represents.map((unit) => clean(unit.head)).join("/");
  const manner = mannersOf(finding).every((one) => one === "melaksanakan-tugas") ? "melaksanakan-tugas" : "mewakili";
  const by = part.appointer === null ? "" : ` ${words.appointer} ${clean(part.appointer.head)}`;
  const mode = part.mode === "by-office" ? "" : `, ${words[part.mode]}${by}`;
  const rank = part.rank === null ? "" : `${part.rank}. `;
  return `${rank}${rule.manner[manner](name, represented)}${mode}`;
}
