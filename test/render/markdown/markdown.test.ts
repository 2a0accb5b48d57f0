import { blocks, codeBlock, codeSpan, escaped, list, table } from "../../../src/render/markdown/markdown";

/** A line of Markdown as text, if every sign that could be mark-up is escaped in it. */
function read(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

test.each([
  "<script>alert(1)</script>",
  "[x](javascript:alert)",
  "![x](y)",
  "a | b",
  "`code` ``",
  "*a* _b_ **c** ~~d~~",
  "\\*not\\*",
  "&lt; &amp;",
  "$x$",
  "# heading",
  "- item",
  "+ item",
  "> quote",
  "=====",
  "---",
  "1. one",
  "12) twelve",
  ":--",
  "https://example.com www.example.com",
])("`%s` stays text, letter by letter", (text) => {
  const markdown = escaped(text);
  expect(read(markdown)).toBe(text);
  expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]<>|~&$]/);
  expect(markdown).not.toMatch(/^(?:[#+\-=:]|\d+[.)])/);
  expect(markdown).not.toMatch(/[a-z]:\/\/|www\./);
});

test("no line break and no space at an end gets through", () => {
  expect(escaped("  a\n\n# b\r\u2028c  ")).toBe("a��# b��c");
});

test("words without mark-up stay as they are", () => {
  const plain = "Asisten I, a.n. Sekretaris Daerah (Pasal 1 angka 15): dari/ke; 50%";
  expect(escaped(plain)).toBe(plain);
});

test("code has more backticks around it than in it", () => {
  expect(codeSpan("a `` b")).toBe("``` a `` b ```");
  expect(codeBlock("a ```` b")).toBe("`````\na ```` b\n`````");
  expect(codeBlock("a")).toBe("```\na\n```");
  expect(codeBlock("a\n```\n# b")).not.toContain("\n```\n# b");
});

test("tables, lists and blocks are put together line by line", () => {
  expect(table(["a", "b"], [["1", ""]])).toBe("| a | b |\n| --- | --- |\n| 1 |   |");
  expect(list(["a\nb", "c"])).toBe("- a\n  b\n- c");
  expect(blocks(["a", "", "b"])).toBe("a\n\nb\n");
});
