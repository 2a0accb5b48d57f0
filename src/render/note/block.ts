import type { Answer, Finding, SignerPart } from "../../answer/answer";
import type { Regulation } from "../../document/regulation";
import type { Language } from "../../document/text";
import type { Reply } from "../../engine";
import { conditionLabel, say } from "../say";
import { cites } from "../text/findings";
import { underWords } from "../text/readings";
import { noteWords } from "./words";

/** What is written under a letter, and when it may be. */
export interface SignatureBlock {
  /** In whose name, if so, and the signer's title, a line each. */
  readonly title: readonly string[];
  /** What is left to be filled in under the signature. */
  readonly toFill: readonly string[];
  readonly remarks: readonly string[];
  readonly articles: string;
}

/** The signature block of every finding of an answer about signing; none where it is about something else, or silent. */
export function blocksOf(answer: Answer, { fixed }: Pick<Reply, "fixed">, language: Language): SignatureBlock[] {
  const { name, number, asFixed } = noteWords(language).block;
  const chosen = fixed.size === 0 ? [] : [asFixed([...fixed.values()].map((id) => `[${id}]`).join(" "))];
  return answer.findings.flatMap((finding) => {
    const { part, because } = finding;
    if (part.kind !== "signer") return [];
    const title = titleOf(part, answer.graph.regulation, language);
    const read = [...chosen, ...whenRead(finding, answer, language)];
    const remarks = [...read, ...openParts(part, language), ...conditionsOf(finding, language)];
    return [{ title, toFill: [name, number], remarks, articles: cites(because) }];
  });
}

function titleOf(part: SignerPart, regulation: Regulation, language: Language): string[] {
  const { block } = noteWords(language);
  const signer = `${signerOf(part, regulation)},`;
  if (part.capacity === "unstated") return [block.openForm, signer];
  // Whoever signs for somebody signs on behalf; nobody else has a principal.
  return part.principal === null ? [signer] : [`${block.onBehalf} ${printed(part.principal.head, regulation)}`, signer];
}

/** A title in capitals; of a class with room for the rest; of one whom the text only describes in its own words. */
function signerOf({ signer, name }: SignerPart, regulation: Regulation): string {
  if (signer === null) return `(${name})`;
  return signer.isClass ? `${name.toUpperCase()} …` : printed(name, regulation);
}

/** A title as the regulation prints it under itself, with its region, where it is its own signatory's; else as it names the office. */
function printed(title: string, { about: { signatory } }: Regulation): string {
  const full = signatory?.office.startsWith(`${title} `) === true ? signatory.office : title;
  return full.toUpperCase();
}

function whenRead({ under }: Finding, answer: Answer, language: Language): string[] {
  if (under.length > 0) return [underWords(under, answer, language)];
  return answer.verdict === "ambiguous" ? [noteWords(language).block.certain] : [];
}

/** What the text leaves open in the title. */
function openParts({ signer, name, capacity }: SignerPart, language: Language): string[] {
  const { block } = noteWords(language);
  return [
    ...(signer === null ? [block.unnamed] : signer.isClass ? [block.ofClass(name)] : []),
    ...(capacity === "unstated" ? [block.formOpen] : []),
  ];
}

function conditionsOf({ conditions }: Finding, language: Language): string[] {
  return conditions.map(
    (condition) => `${conditionLabel(condition.code, language)}: ${say(condition.message, language)}`,
  );
}

/** That there is no block, where the text is silent. */
export function noBlock({ verdict }: Answer, language: Language): string[] {
  return verdict === "silent" ? [noteWords(language).block.none] : [];
}
