/**
 * Labels of provisions as they are cited: `Pasal 14 huruf c angka 2 huruf c`, `BAB IV (alinea pembuka)`,
 * `Pasal 26 (MEKANISME) ayat (2)`. A label is a chain of steps; each step narrows the one before.
 */

const STEP =
  /^(BAB [IVXLC]+|Bagian (?:[A-Z][a-z]+(?: Belas)?|\d+)|Paragraf \d+|Pasal \d+[A-Z]?(?: \((?!\d|alinea)[^)]+\))?|ayat \(\d+[a-z]?\)|huruf (?:[a-z]{1,2}|[A-Z])|angka \d+|\(alinea [a-z]+\)|Diktum [A-Z]+(?: [A-Z]+)?|Menimbang|Mengingat|Menetapkan|Lampiran(?: [IVX]+)?|Penjelasan)(?: |$)/;

/** The steps of a label, or undefined when it is none. */
export function labelSteps(label: string): string[] | undefined {
  const steps: string[] = [];
  let rest = label.trim();
  while (rest !== "") {
    const step = STEP.exec(rest)?.[1];
    if (step === undefined) return undefined;
    steps.push(step);
    rest = rest.slice(step.length).trimStart();
  }
  return steps.length > 0 ? steps : undefined;
}

/** The label without its last step, or null at the top. */
export function parentLabel(label: string): string | null {
  const steps = labelSteps(label);
  return steps === undefined || steps.length < 2 ? null : steps.slice(0, -1).join(" ");
}

/** Whether the label is a bab, bagian or paragraf: a heading that pasal stand under. */
export function isHeading(label: string): boolean {
  return /^(BAB [IVXLC]+|Bagian .+|Paragraf \d+)$/.test(labelSteps(label)?.at(-1) ?? "");
}

/** A label in one spelling: single spaces, the usual capitals. */
export function tidyLabel(label: string): string {
  return label
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\bpasal\b/gi, "Pasal")
    .replace(/\bayat\b/gi, "ayat")
    .replace(/\bhuruf\b/gi, "huruf")
    .replace(/\bangka\b/gi, "angka")
    .replace(/\bbab\b/gi, "BAB");
}
