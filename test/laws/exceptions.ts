import { kebab } from "../../src/name/name";
import type { Finding } from "./answers";
import type { Case } from "./case";
import { entries, isMapping, listed, mapping, RULES, words } from "./plain";
import { regulationIn } from "./regulations";

/*
 * Where a finding hangs on a provision that it does not cite, and the law lets it. README.md says why.
 */

/** Why a finding may go when provisions are struck that it does not cite; undefined where nothing excuses it. */
export function excused(of: Case, finding: Finding, missing: readonly string[]): string | undefined {
  if (screeningIsOpen(of, finding, missing)) return "screening-unknown";
  if (displacesMember(of, finding, missing)) return "displaced-member";
  const membership = new Set(membershipProvisions(of));
  const isOnlyMembership = missing.every((label) => membership.has(label));
  if (isOnlyMembership && finding.conditions.some(({ code }) => code === "in-list")) return "kind-in-a-chart";
  if (of.asked.absent === undefined || !isOnlyMembership) return undefined;
  if (classIsAway(of)) return "away-as-member";
  return actors(finding).some((unit) => regulationIn(of.book).classes.has(unit)) ? "class-still-there" : undefined;
}

/** Whether a class has a path without a screen only because a list or a chart says, or may say, who screens it. */
function screeningIsOpen({ file, book, asked }: Case, { hops = [] }: Finding, missing: readonly string[]): boolean {
  if (asked.command !== "route" || !regulationIn(book).classes.has(hops[0]?.office ?? "")) return false;
  const lists = entries(file, "coordination").flatMap(({ chart, lists: all }) => [
    ...words(mapping(chart).cite),
    ...Object.entries(mapping(all)).flatMap(([label, items]) =>
      Object.keys(mapping(items)).map((i) => `${label} ${i}`),
    ),
  ]);
  return (
    entries(file, "gates").some(({ from }) => from === undefined) &&
    hops.every(({ act }) => act !== "screens") &&
    missing.every((label) => lists.includes(label))
  );
}

/** Whether it is told of a class in the place of an absent member that has, in this reading, a list of its own. */
function displacesMember({ file }: Case, { under, represents = [] }: Finding, missing: readonly string[]): boolean {
  const lists = entries(file, "special-lists").flatMap(({ cite }) => words(cite));
  const displaced = under.length > 0 && under.every((set) => set.includes("special-displaces"));
  return displaced && represents.length > 0 && missing.every((label) => lists.includes(label));
}

/** Whether a statement cites a provision beside others, each of which is enough: then it is spare by the file's own words. */
export function isAlternative({ file }: Case, label: string): boolean {
  const members = entries(file, "classes").flatMap((cls) => entries(cls, "members"));
  const all = [...RULES.flatMap((section) => entries(file, section)), ...members];
  return all.some(({ cite }) => words(cite).length > 1 && words(cite).includes(label));
}

/**
 * Whether a finding that one provision states cites others for a longer way to say the same, by a membership. Striking
 * provisions cannot take the short way and leave the long one, where both are of one rule, or the one provision is both
 * the rule of the short way and the membership of the long one.
 */
export function isOnLongerWay(of: Case, { certainty }: Finding, cited: readonly string[]): boolean {
  const memberships = membershipProvisions(of);
  return certainty === "explicit" && cited.some((label) => memberships.includes(label));
}

/**
 * Whether a provision makes somebody a member of a class, and one rule names both: then it is named, and its membership is a
 * longer way to say the same.
 */
export function isNamedBesideItsClass({ file }: Case, label: string): boolean {
  const rules = RULES.flatMap((section) => entries(file, section)).map((rule) => JSON.stringify(rule));
  const names = (rule: string, name: string) => rule.includes(JSON.stringify(name));
  return entries(file, "classes").some((cls) =>
    entries(cls, "members").some(
      ({ of, cite, with: added }) =>
        [...words(cite), ...words(added)].includes(label) &&
        rules.some((rule) => names(rule, String(cls.name)) && words(of).some((member) => names(rule, member))),
    ),
  );
}

/** Whether a provision puts somebody into the list of whoever has the matter asked about in its field: the matter, which is never struck, leads there too. */
export function isAlsoByTopic({ file, asked }: Case, label: string): boolean {
  if (asked.command === "deputize" || asked.about === undefined) return false;
  const { about } = asked;
  return entries(file, "coordination").some(({ field, lists }) => {
    const topics = listed(mapping(field).topics).map((topic) => kebab(String(isMapping(topic) ? topic.name : topic)));
    const items = Object.entries(mapping(lists)).flatMap(([of, all]) =>
      Object.keys(mapping(all)).map((i) => `${of} ${i}`),
    );
    return topics.includes(kebab(about)) && items.includes(label);
  });
}

/** Whether somebody whom a finding names has a list of its own: which rules that displaces hangs on all that they cite. */
export function hasOwnList({ file }: Case, finding: Finding): boolean {
  const own = entries(file, "special-lists").map(({ office }) => kebab(String(office)));
  const { hops = [], signer = null, principal = null, deputy = null, appointer = null, represents = [] } = finding;
  const named = [...hops.map(({ office }) => office), signer, principal, deputy, appointer, ...represents];
  return named.some((unit) => unit !== null && own.includes(unit));
}

/**
 * Whether another cited provision makes both a rule and a membership: struck, it takes both, and what this one gives beside
 * the rule alone cannot be seen.
 */
export function isBesideTwoInOne(of: Case, label: string, cited: readonly string[]): boolean {
  const memberships = membershipProvisions(of);
  const rules = RULES.flatMap((section) => entries(of.file, section)).flatMap(({ cite }) => words(cite));
  return cited.some((other) => other !== label && memberships.includes(other) && rules.includes(other));
}

function membershipProvisions({ file }: Case): string[] {
  const members = entries(file, "classes").flatMap((cls) => entries(cls, "members"));
  return members.flatMap((one) => [...words(one.cite), ...words(one.with)]);
}

/** Everybody whom a finding names as acting. */
function actors({ hops = [], signer = null, deputy = null, appointer = null }: Finding): string[] {
  return [...hops.map(({ office }) => office), signer, deputy, appointer].filter((one) => one !== null);
}

/** Whether the question says that a class is away, and with it all its members. */
function classIsAway({ book, asked: { absent = "" } }: Case): boolean {
  return absent.split(";").some((one) => regulationIn(book).classes.has(one.split(":")[0] ?? ""));
}
