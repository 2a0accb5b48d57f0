/** Text as it stands in Markdown, in a paragraph, a list or a cell of a table: nothing in it is taken for a mark. */
export function escaped(text: string): string {
  return text
    .replace(/[\r\n]+/g, " ")
    .replace(/[\\`*_{}[\]<>|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([#+=-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}
