import type { Answer, Finding } from "../../answer/answer";
import type { Language } from "../../document/text";
import { catalogue } from "../say";
import { findingLines } from "./findings";
import { clean, type Sheet, wrapped } from "./page";

/** An ambiguous answer: what hangs on which words, what holds in all readings, and what follows from each. */
export function readingLines(answer: Answer, sheet: Sheet, language: Language, indent: number): string[] {
  const { words } = catalogue(language);
  const choices = new Set(answer.readings.map((r) => r.dimension));
  const about = [...choices].flatMap((d) =>
    wrapped(`${sheet.paint.caution("?")} ${words.readingsDiffer} ${clean(d.about[language])}`, sheet, indent, 2),
  );
  const certain = answer.findings.filter((f) => f.under.length === 0);
  const groups = grouped(answer.findings.filter((f) => f.under.length > 0));
  const blocks: string[][] = [about];
  if (certain.length > 0)
    blocks.push([
      indented(sheet.paint.good(`${words.always}:`), indent),
      ...certain.flatMap((f) => findingLines(f, sheet, language, indent + 2)),
    ]);
  for (const group of groups) {
    const head = wrapped(`${underWords(group.under, answer, language)}:`, sheet, indent, 2).map((line) =>
      sheet.paint.caution(line),
    );
    blocks.push([...head, ...group.findings.flatMap((f) => findingLines(f, sheet, language, indent + 2))]);
  }
  for (const id of emptyOptions(answer)) {
    const head = wrapped(`${underWords([[id]], answer, language)}:`, sheet, indent, 2).map((line) =>
      sheet.paint.caution(line),
    );
    blocks.push([...head, indented(certain.length > 0 ? `(${words.nothing} lain)` : `(${words.nothing})`, indent + 2)]);
  }
  return blocks.flatMap((block, i) => (i === 0 ? block : ["", ...block]));
}

/** Options of a lone choice under which no further finding stands. */
function emptyOptions(answer: Answer): string[] {
  if (new Set(answer.readings.map((r) => r.dimension)).size !== 1) return [];
  const used = new Set(answer.findings.flatMap((f) => f.under.flat()));
  return answer.readings.map((r) => r.id).filter((id) => !used.has(id));
}

function grouped(findings: readonly Finding[]): { under: Finding["under"]; findings: Finding[] }[] {
  const groups = new Map<string, { under: Finding["under"]; findings: Finding[] }>();
  for (const finding of findings) {
    const key = JSON.stringify(finding.under);
    const group = groups.get(key) ?? { under: finding.under, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()];
}

function underWords(under: Finding["under"], answer: Answer, language: Language): string {
  const { words } = catalogue(language);
  const label = (id: string): string =>
    `${clean(answer.readings.find((r) => r.id === id)?.label[language] ?? id)} [${id}]`;
  const sets = under.map((set) => set.map(label).join(` ${words["and-if"]} `));
  return `${words.if} ${sets.join(`, ${words["or-if"]} ${words.if} `)}`;
}

function indented(text: string, indent: number): string {
  return " ".repeat(indent) + text;
}
