import { typedLine } from "../../src/cli/typed-line";

const words = (line: string, typographic = false): string[] => {
  const { words: all, last, isLastWord } = typedLine(line, typographic);
  return [...all, ...(isLastWord ? [last] : [])].map(({ text }) => text);
};

test.each([
  ["route Bupati", ["route", "Bupati"]],
  ['  route   "Dinas Sosial"  ', ["route", "Dinas Sosial"]],
  ["route 'Dinas \"X\"'", ["route", 'Dinas "X"']],
  ["route Dinas\\ Sosial", ["route", "Dinas Sosial"]],
  ['--to="Wakil Bupati"', ["--to=Wakil Bupati"]],
  ['a"b c"d', ["ab cd"]],
  ["\"\" x ''", ["", "x", ""]],
  ['"a \\" b \\\\ c \\$ d \\x"', ['a " b \\ c $ d \\x']],
  ["'a\\b'", ["a\\b"]],
  ["$(rm -rf x) `y` $HOME", ["$(rm", "-rf", "x)", "`y`", "$HOME"]],
])("`%s` is read as a POSIX shell reads it", (line, expected) => {
  expect(words(line)).toEqual(expected);
});

test.each([
  ["“Dinas Sosial” ‘Dinas X’", ["Dinas Sosial", "Dinas X"]],
  ["„Dinas Sosial“ x", ["Dinas Sosial", "x"]],
  ["Ma’had “Al’x” y", ["Ma’had", "Al’x", "y"]],
])("typographic quotes of `%s` are quotes where that is wanted, and letters elsewhere", (line, expected) => {
  expect(words(line, true)).toEqual(expected);
  expect(words(line)).toEqual(line.split(" "));
});

test.each([
  ['x "Dinas S', '"'],
  ["x 'Dinas S", "'"],
  ["x Dinas\\", "\\"],
  ['x "Dinas"', undefined],
])("what is open at the end of `%s`", (line, open) => {
  expect(typedLine(line).last.open).toBe(open);
});

test("each character of a word is found in the line", () => {
  const line = 'x "a b"\\ c';
  const { last } = typedLine(line);
  expect(last.text).toBe("a b c");
  expect(last.at.map((at) => line.slice(at, at + 2))).toEqual(["a ", " b", 'b"', "\\ ", "c"]);
  expect(last.start).toBe(2);
});
