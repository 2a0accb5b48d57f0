import type { Language } from "../../document/text";
import { type Account, type Coverage, type Covered, isComplete, isTestable, testedShare } from "../../inspect/coverage";
import { placeIn, type Sources } from "../../source/source";
import { catalogue } from "../say";
import { at } from "./diagnostics";
import { clean, type Sheet, table, wrapped } from "./page";
import { useWord } from "./uses";

/** How every provision of a regulation is accounted for, one a row, then the sums. */
export function coverageText(coverage: Coverage, sheet: Sheet, language: Language): string {
  const { regulation } = coverage.graph;
  const told = coverage.provisions.filter(({ account }) => account !== "parts");
  const rows = told.map((covered) => [clean(covered.provision.label), accountOf(covered, regulation, sheet, language)]);
  const lines = [...wrapped(sheet.paint.title(clean(regulation.short)), sheet, 0), ...table(rows, sheet, 2), ""];
  return `${[...lines, ...sums(coverage, sheet, language)].join("\n")}\n`;
}

function accountOf(covered: Covered, sources: Sources, sheet: Sheet, language: Language): string {
  const { paint } = sheet;
  const { accounts } = catalogue(language).inspection;
  const { account, provision, uses } = covered;
  const reason = provision.notRoutable === null ? "" : ` [${provision.notRoutable}]`;
  switch (account) {
    case "forgotten":
      return `${paint.bad(accounts.forgotten)} ${paint.faint(at(placeIn(sources, provision.place)))}`;
    case "contradicted":
      return `${paint.bad(accounts.contradicted + reason)}: ${usesIn(uses, language)}`;
    case "not-routable":
      return paint.faint(accounts["not-routable"] + reason);
    default:
      return `${usesIn(uses, language)}${testsOf(covered, sheet, language)}`;
  }
}

function usesIn(uses: Covered["uses"], language: Language): string {
  return [...new Set(uses.map((use) => clean(useWord(use, language))))].join(", ");
}

function testsOf(covered: Covered, { paint }: Sheet, language: Language): string {
  const { labels, more } = catalogue(language).inspection;
  const { cases } = covered;
  if (cases.length === 0) return isTestable(covered) ? ` ${paint.caution(`· ${labels.untested}`)}` : "";
  const named = cases.slice(0, SHOWN).map(clean);
  const rest = cases.length > SHOWN ? [more(cases.length - SHOWN)] : [];
  return ` ${paint.faint(`· ${labels.tested}: ${[...named, ...rest].join(", ")}`)}`;
}

/** How many cases a row names; the JSON names all. */
const SHOWN = 2;

function sums(coverage: Coverage, sheet: Sheet, language: Language): string[] {
  const { inspection } = catalogue(language);
  const { accounts, complete, incomplete } = inspection;
  const all = coverage.provisions;
  const count = (account: Account): number => all.filter((c) => c.account === account).length;
  const parts = (["used", "not-routable", "parts"] as const).map((account) => `${count(account)} ${accounts[account]}`);
  const verdict = isComplete(coverage)
    ? sheet.paint.good(complete(all.length))
    : sheet.paint.bad(incomplete(count("forgotten"), count("contradicted")));
  const { tested, used } = testedShare(coverage);
  return [
    ...wrapped(`${verdict}: ${parts.join(", ")}`, sheet, 0, 2),
    ...wrapped(inspection.testedShare(tested, used), sheet, 0, 2),
  ];
}
