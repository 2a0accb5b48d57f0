/** A label within a sentence: without the capital at its start, unless that belongs to a name. */
export function inSentence(label = ""): string {
  return /^[A-Z][a-z]+ [A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
