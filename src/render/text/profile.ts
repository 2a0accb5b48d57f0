import { parentLabel } from "../../document/citation";
import type { Coordination } from "../../document/regulation";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { Profile, Reached } from "../../inspect/profile";
import { ALL_ROLES, type Role } from "../../inspect/roles";
import { partLine } from "../part-line";
import { catalogue } from "../say";
import { cites } from "./findings";
import { clean, type Sheet, table, wrapped } from "./page";
import { factsOf } from "./profile-facts";

/** Everything that a regulation says about an office: who it is, then its part in every rule; what it has no part in is left out. */
export function profileText(profile: Profile, vocabulary: Vocabulary, sheet: Sheet, language: Language): string {
  const title = sheet.paint.title(`${clean(profile.graph.regulation.short)} · ${clean(profile.unit.name)}`);
  const sections = ALL_ROLES.flatMap((role) => section(role, profile, vocabulary, sheet, language));
  return `${[...wrapped(title, sheet, 0), ...table(factsOf(profile, vocabulary, sheet, language), sheet, 2), ...sections].join("\n")}\n`;
}

/** Its part in all rules of one role. How the rules reach it stands in the title where that is the same for all. */
function section(role: Role, profile: Profile, vocabulary: Vocabulary, sheet: Sheet, language: Language): string[] {
  const all = orderedBy(profile.roles.get(role) ?? [], vocabulary);
  if (all.length === 0) return [];
  const ways = new Set(all.map((reached) => wayTo(reached, language)));
  const shared = ways.size === 1 ? [...ways].join() : "";
  const lines = all.flatMap((reached) => {
    const { rule } = reached;
    const says = clean(partLine(rule, role, profile.graph, vocabulary, language));
    const basis =
      cites([...rule.grounds.each, ...rule.grounds.with]) + (ways.size === 1 ? "" : wayTo(reached, language));
    return [
      ...wrapped([says, sheet.paint.faint(basis)].filter((part) => part !== "").join("  "), sheet, 2, 2),
      ...(role === "coordinates" && rule.kind === "coordination" ? lists(rule, profile, sheet) : []),
    ];
  });
  return [...wrapped(sheet.paint.strong(catalogue(language).inspection.roles[role] + shared), sheet, 0), ...lines];
}

/** Paths in the order of their purposes; other rules stay in the order of the file. */
function orderedBy(all: readonly Reached[], { purposes }: Vocabulary): Reached[] {
  const order = [...purposes.keys()];
  const rank = ({ rule }: Reached): number => (rule.kind === "channel" ? order.indexOf(rule.purposes[0] ?? "") : 0);
  return [...all].sort((a, b) => rank(a) - rank(b));
}

/** How a rule reaches the office without naming it. */
function wayTo({ through, pointed }: Reached, language: Language): string {
  const { labels } = catalogue(language).inspection;
  if (through !== null) return `, ${labels.as} ${clean(through.unit.name)}`;
  return pointed ? `, ${labels.pointed}` : "";
}

/** The units of a coordination list, under the article of each list. */
function lists({ units }: Coordination, { graph }: Profile, sheet: Sheet): string[] {
  const byList = new Map<string, string[]>();
  for (const { unit, cite } of units) {
    const list = parentLabel(cite) ?? cite;
    const mark = cite.slice(list.length).split(" ").at(-1) ?? "";
    byList.set(list, [...(byList.get(list) ?? []), `${mark} ${clean(graph.unit(unit).name)}`.trim()]);
  }
  return [...byList].flatMap(([list, items]) =>
    wrapped(`${sheet.paint.faint(`${list}:`)} ${items.join("; ")}`, sheet, 2, 2),
  );
}
