import type { Provision } from "../../document/regulation";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { ProvisionProfile } from "../../inspect/provision";
import type { Use } from "../../inspect/uses";
import { placeIn } from "../../source/source";
import { catalogue } from "../say";
import { at } from "./diagnostics";
import { cites } from "./findings";
import { clean, type Sheet, table, wrapped } from "./page";
import { useLine } from "./uses";

/** One provision for a person to read: what it says, where it stands, what rests on it, what tests it. */
export function provisionText(
  profile: ProvisionProfile,
  vocabulary: Vocabulary,
  sheet: Sheet,
  language: Language,
): string {
  const blocks = [
    head(profile, sheet, language),
    place(profile, sheet, language),
    resting(profile, vocabulary, sheet, language),
    testing(profile, sheet, language),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

function head({ graph, provision }: ProvisionProfile, sheet: Sheet, language: Language): string[] {
  const title = `${clean(graph.regulation.short)} · ${clean(provision.label)}`;
  const told = [provision.heading, provision.gist?.[language] ?? null].filter((text) => text !== null);
  return [...wrapped(sheet.paint.title(title), sheet, 0), ...told.flatMap((text) => wrapped(clean(text), sheet, 2))];
}

function place({ around, parts }: ProvisionProfile, sheet: Sheet, language: Language): string[] {
  const { labels } = catalogue(language).inspection;
  const rows = (label: string, all: readonly Provision[]): string[][] =>
    all.map((p, i) => [
      sheet.paint.faint(i === 0 ? label : ""),
      clean(p.label),
      sheet.paint.faint(clean(p.heading ?? p.gist?.[language] ?? "")),
    ]);
  return table([...rows(labels.around, around), ...rows(labels.parts, parts)], sheet, 2);
}

function resting(profile: ProvisionProfile, vocabulary: Vocabulary, sheet: Sheet, language: Language): string[] {
  const { labels, reasons } = catalogue(language).inspection;
  const { notRoutable } = profile.provision;
  const uses = profile.uses.flatMap((use) => [
    ...wrapped(clean(useLine(use, profile.graph, vocabulary, language)), sheet, 2, 2),
    ...wrapped(sheet.paint.faint(sourceOf(use, profile)), sheet, 4, 2),
  ]);
  const title = uses.length > 0 ? [sheet.paint.strong(labels.rests), ...uses] : [];
  if (notRoutable !== null)
    return [...title, ...wrapped(`${sheet.paint.caution(labels.notRoutable)}: ${reasons[notRoutable]}`, sheet, 2, 2)];
  return uses.length > 0 || profile.parts.length > 0
    ? title
    : wrapped(sheet.paint.caution(labels.nothingRests), sheet, 2);
}

/** The id of a rule, where the rule file says so, and what else it rests on. */
function sourceOf(use: Use, { graph, provision }: ProvisionProfile): string {
  const others = use.cites.filter((cite) => cite !== provision.label);
  const id = use.kind === "rule" ? `${clean(use.rule.id)}, ` : "";
  return `${id}${at(placeIn(graph.regulation, use.place))}${others.length > 0 ? ` + ${cites(others)}` : ""}`;
}

function testing({ cases }: ProvisionProfile, sheet: Sheet, language: Language): string[] {
  if (cases.length === 0) return [];
  const title = sheet.paint.strong(catalogue(language).inspection.testedBy(cases.length));
  return [title, ...wrapped(cases.map(clean).join(", "), sheet, 2)];
}
