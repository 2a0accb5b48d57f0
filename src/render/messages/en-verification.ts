import type { VerificationWords } from "./verification";

/** The check against the paper, in English. */
export const enVerification: VerificationWords = {
  differences: {
    "missing-in-text": () => "in the index, not found in the text, with everything in it",
    "missing-in-index": ({ found }) => `in the text, not in the index${found === "" ? "" : `: "${found}"`}`,
    "heading-differs": ({ expected, found }) =>
      `heading in the index ${quoted(expected)}, in the text ${quoted(found)}`,
    "stands-elsewhere": ({ expected, found }) =>
      `in the index under ${expected || "no heading"}, in the text under ${found || "no heading"}`,
    "office-not-mentioned": ({ expected, rule }) =>
      `${expected} is not mentioned here, yet ${rule === "" ? "this is cited for it" : `rule \`${rule}\` cites this`}`,
    "connective-differs": ({ expected, found, rule }) =>
      `between the absent officials, rule \`${rule}\` has ${quoted(expected)}, the text ${found === "" ? "does not name them in this order" : quoted(found)}`,
    "oddity-not-found": ({ expected }) =>
      `declared odd in the rule file, but not so in this text${expected === "" ? "" : `: "${expected}"`}`,
  },
  declared: (count) => `${count} ${count === 1 ? "oddity" : "oddities"} of the text, declared in the rule file`,
  agree: (provisions, names) => `${provisions} provisions and ${names} mentions of offices agree with the text`,
  differ: (count) => `${count} ${count === 1 ? "difference" : "differences"}`,
};

function quoted(words: string | undefined): string {
  return words === undefined || words === "" ? "none" : `"${words}"`;
}
