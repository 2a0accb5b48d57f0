import { edited } from "../../src/syntax/edited";

const set = (text: string, value = "x/perbup-1-2020"): string | undefined => edited(text, { key: "regulation", value });
const forget = (text: string): string | undefined => edited(text, { key: "regulation", value: undefined });

test.each([
  ["", "regulation: x/perbup-1-2020\n"],
  ["# mine\n", "# mine\nregulation: x/perbup-1-2020\n"],
  ["lang: en", "lang: en\nregulation: x/perbup-1-2020\n"],
  ["regulation: a # home\nlang: en # why\n", "regulation: x/perbup-1-2020 # home\nlang: en # why\n"],
  ["lang:   'en'\n\nregulation:  \"a\"\n# end", "lang:   'en'\n\nregulation: x/perbup-1-2020\n# end"],
  ["regulation:\n  - a\n  - b\n\n# then\nlang: en\n", "regulation: x/perbup-1-2020\n\n# then\nlang: en\n"],
  ["regulation: [a, b] # two\n", "regulation: x/perbup-1-2020 # two\n"],
  ["regulation:\nlang: en\n", "regulation: x/perbup-1-2020\nlang: en\n"],
  ["regulation:", "regulation: x/perbup-1-2020"],
  ["regulation: 21\r\nlang: en\r\n", "regulation: x/perbup-1-2020\r\nlang: en\r\n"],
  ["{ regulation, lang: en }\n", "{ regulation: x/perbup-1-2020, lang: en }\n"],
  ["{ regulation: a, lang: en }\n", "{ regulation: x/perbup-1-2020, lang: en }\n"],
])("%j: the key is set, and every other character stays", (before, after) => expect(set(before)).toBe(after));

test.each([
  ["regulation: a\n", ""],
  ["# mine\nregulation: a # home\nlang: en # why\n", "# mine\nlang: en # why\n"],
  ["lang: en\nregulation:\n  - a\n  - b\n# end\n", "lang: en\n# end\n"],
  ["lang: en\nregulation: a", "lang: en\n"],
  ["lang: en\n", "lang: en\n"],
  ["", ""],
])("%j: the key goes, and every other character stays", (before, after) => expect(forget(before)).toBe(after));

test.each([
  "[a, b]\n",
  "a\n",
  "lang: [en\n",
  "lang: en\nlang: id\n",
  "{ lang: en }\n",
  "lang: en\n...\n",
])("%j cannot be edited so", (text) => expect(set(text)).toBeUndefined());

test("a list is set as it is written", () => {
  expect(set("lang: en\n", "[x, y]")).toBe("lang: en\nregulation: [x, y]\n");
  expect(forget("{ regulation: a, lang: en }\n")).toBeUndefined();
});
