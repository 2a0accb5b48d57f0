import { parentLabel } from "../../document/citation";
import type { Coordination } from "../../document/regulation";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { Profile, Reached } from "../../inspect/profile";
import type { Role } from "../../inspect/roles";
import { partLine } from "../part-line";
import { catalogue } from "../say";
import { cites } from "./findings";
import { clean, type Sheet, table, wrapped } from "./page";
import { factsOf } from "./profile-facts";
import { nameOf, overlayLines } from "./supplied";

/** Everything that a regulation says about an office: who it is, then its part in every rule; what it has no part in is left out. */
export function profileText(profile: Profile, vocabulary: Vocabulary, sheet: Sheet, language: Language): string {
  const name = sheet.paint.title(`${clean(profile.graph.regulation.short)} · ${clean(profile.unit.name)}`);
  const title = wrapped(name, sheet, 0);
  const overlays = overlayLines(profile.graph.regulation, sheet, language);
  const facts = table(factsOf(profile, vocabulary, sheet, language), sheet, 2);
  const sections = [...profile.roles].flatMap((part) => section(part, profile, vocabulary, sheet, language));
  return `${[...title, ...overlays, ...facts, ...sections].join("\n")}\n`;
}

/** A role, and the rules in which an office plays it. */
type Part = readonly [role: Role, rules: readonly Reached[]];

/** Its part in all rules of one role. How the rules reach it stands in the title where that is the same for all. */
function section(part: Part, profile: Profile, vocabulary: Vocabulary, sheet: Sheet, language: Language): string[] {
  const all = rowsOf(part, profile, vocabulary, language);
  if (all.length === 0) return [];
  const shared = all.every(({ way }) => way === all[0]?.way);
  const name = catalogue(language).inspection.roles[part[0]] + (shared ? all[0]?.way : "");
  const title = wrapped(sheet.paint.strong(name), sheet, 0);
  const lines = all.flatMap((row) => [
    ...wrapped(told(row, shared ? "" : row.way, sheet), sheet, 2, 2),
    ...row.rules.flatMap((rule) => lists(rule, profile, sheet)),
  ]);
  return [...title, ...lines];
}

/** A row in words: the articles at its end, or after each name where they differ. */
function told({ who, says, labels }: Row, way: string, { paint }: Sheet): string {
  const several = who.size > 1;
  const names = [...who].map(([name, own]) => clean(name) + (several ? ` ${paint.faint(`(${cites(own)})`)}` : ""));
  const basis = several ? way.replace(/^, /, "") : cites(labels) + way;
  return [names.join(", ") + clean(says), paint.faint(basis)].filter((part) => part !== "").join("  ");
}

/** Rules that say the same of different others, in the same way. */
interface Row {
  /** Who else acts, each with the articles that say so. */
  readonly who: Map<string, string[]>;
  readonly says: string;
  readonly way: string;
  readonly labels: string[];
  readonly rules: Coordination[];
}

function rowsOf([role, rules]: Part, profile: Profile, vocabulary: Vocabulary, language: Language): Row[] {
  const rows = new Map<string, Row>();
  for (const reached of orderedBy(rules, vocabulary)) {
    const { rule } = reached;
    const { who, says } = partLine(rule, role, profile.graph, vocabulary, language);
    const way = wayTo(reached, language);
    const key = JSON.stringify([says, way]);
    const row: Row = rows.get(key) ?? { who: new Map(), says, way, labels: [], rules: [] };
    rows.set(key, row);
    const labels = [...rule.grounds.each, ...rule.grounds.with];
    if (who !== "") row.who.set(who, [...(row.who.get(who) ?? []), ...labels]);
    row.labels.push(...labels);
    if (role === "coordinates" && rule.kind === "coordination") row.rules.push(rule);
  }
  return [...rows.values()];
}

/** Paths in the order of their purposes; other rules stay in the order of the file. */
function orderedBy(all: readonly Reached[], { purposes }: Vocabulary): Reached[] {
  const order = [...purposes.keys()];
  const rank = ({ rule }: Reached): number => (rule.kind === "channel" ? order.indexOf(rule.purposes[0] as string) : 0);
  return [...all].sort((a, b) => rank(a) - rank(b));
}

/** How a rule reaches the office without naming it. */
function wayTo({ through, pointed }: Reached, language: Language): string {
  const { labels } = catalogue(language).inspection;
  if (through !== null) return `, ${labels.as} ${clean(through.unit.name)}`;
  return pointed ? `, ${labels.pointed}` : "";
}

/** The units of a coordination list, under the article of each list, and the overlay that it comes from. */
function lists({ units }: Coordination, { graph }: Profile, sheet: Sheet): string[] {
  const byList = new Map<string, string[]>();
  for (const { unit, cite, place } of units) {
    const article = parentLabel(cite) ?? cite;
    const overlay = graph.regulation.overlays[place.overlay ?? -1];
    const list = overlay === undefined ? article : `${article} [${clean(nameOf(overlay.source.path))}]`;
    const mark = cite.slice(article.length).split(" ").at(-1) as string;
    byList.set(list, [...(byList.get(list) ?? []), clean(`${mark} ${graph.unit(unit).name}`.trim())]);
  }
  return [...byList].flatMap(([list, items]) =>
    wrapped(`${sheet.paint.faint(`${clean(list)}:`)} ${items.join("; ")}`, sheet, 2, 2),
  );
}
