import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { UnitNode } from "../../graph/node";
import type { Kin } from "../../graph/walk";
import type { Coordinator, Profile } from "../../inspect/profile";
import { RuleParts } from "../rule-parts";
import { catalogue } from "../say";
import { cites } from "./findings";
import { clean, type Sheet } from "./page";

/** Who an office is, as rows of a label and a text: its kind, names, classes, members and coordinators. */
export function factsOf(profile: Profile, vocabulary: Vocabulary, { paint }: Sheet, language: Language): string[][] {
  const { labels } = catalogue(language).inspection;
  const { unit, classes, members } = profile;
  const kin = (all: readonly Kin[]): string => all.map((one) => kinWords(one, paint, language)).join("; ");
  const facts: [string, string][] = [
    ...identity(profile, language),
    [labels.head, unit.head === unit.name ? "" : clean(unit.head)],
    [labels.belongsTo, kin(classes)],
    [
      labels.members,
      [kin(members), ...(isOpen(profile) ? [labels.open] : [])].filter((part) => part !== "").join("; "),
    ],
    [labels.coordinatedBy, coordinators(profile, paint, language)],
    [labels.screenedBy, screeners(profile, vocabulary, paint, language)],
    [labels.specialList, specialLists(profile, paint)],
  ];
  return facts.filter(([, text]) => text !== "").map(([label, text]) => [paint.faint(label), text]);
}

function identity({ unit, similar }: Profile, language: Language): [string, string][] {
  const { inspection, didYouMean } = catalogue(language);
  const { labels, kinds } = inspection;
  if (unit.unit === null) {
    const meant = similar.length === 0 ? "" : `; ${didYouMean(similar.map(clean))}`;
    return [[labels.kind, `${labels.unlisted} ${clean((unit.unlistedIn as UnitNode).name)}${meant}`]];
  }
  const { aliases, cite } = unit.unit;
  const kind = "kind" in unit.unit ? kinds[unit.unit.kind] : kinds.class;
  return [
    [labels.kind, `${kind}, ${labels.defined} ${cites(cite)}`],
    [labels.aliases, aliases.map(clean).join("; ")],
  ];
}

function isOpen({ unit }: Profile): boolean {
  return unit.unit !== null && "open" in unit.unit && unit.unit.open;
}

function kinWords({ unit, edges }: Kin, paint: Sheet["paint"], language: Language): string {
  const { labels } = catalogue(language).inspection;
  const grounds = edges.flatMap((edge) => [...edge.grounds.each, ...edge.grounds.with]);
  const readings = edges.flatMap((edge) => edge.reading ?? []).map((id) => `${labels.reading} ${id}`);
  const gaps = edges.flatMap((edge) => (edge.gap === null ? [] : edge.gap.says[language]));
  const about = [cites(grounds), ...readings, ...gaps.map(clean)].filter((part) => part !== "");
  return about.length === 0 ? clean(unit.name) : `${clean(unit.name)} ${paint.faint(`(${about.join(", ")})`)}`;
}

function coordinators(profile: Profile, paint: Sheet["paint"], language: Language): string {
  const { inspection, phrases } = catalogue(language);
  const office = clean(profile.unit.name);
  const named = ({ unit, cites: labels, through }: Coordinator): string => {
    const as = through === null ? "" : `, ${inspection.labels.as} ${clean(through.unit.name)}`;
    return `${clean(unit.name)} ${paint.faint(`(${cites(labels)}${as})`)}`;
  };
  if (profile.coordinators.length > 0) return profile.coordinators.map(named).join("; ");
  if (profile.coordinatorInChart.length > 0)
    return `${phrases["gap.coordinator-in-chart"]({ office })} ${paint.faint(`(${cites(profile.coordinatorInChart)})`)}`;
  return profile.needsCoordinator ? phrases["gap.coordinator-not-listed"]({ office }) : "";
}

function screeners(
  { graph, screenedBy }: Profile,
  vocabulary: Vocabulary,
  paint: Sheet["paint"],
  language: Language,
): string {
  const parts = new RuleParts(graph, vocabulary, language);
  return screenedBy
    .map(({ holder, purposes, grounds }) => {
      const what = clean(`${parts.head(holder)}: ${parts.terms("purposes", purposes)}`);
      return `${what} ${paint.faint(`(${cites(grounds.each)})`)}`;
    })
    .join("; ");
}

function specialLists({ specialLists: lists }: Profile, paint: Sheet["paint"]): string {
  return lists
    .map(({ special, general, cite }) => `${clean(special)} / ${clean(general)} ${paint.faint(`(${cites(cite)})`)}`)
    .join("; ");
}
