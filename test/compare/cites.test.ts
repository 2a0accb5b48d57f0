import { citesOf } from "../../src/compare/cites";

test.each<[string, string[][], string[]]>([
  [
    "the same everywhere",
    [
      ["Pasal 1", "Pasal 2"],
      ["Pasal 1", "Pasal 2"],
    ],
    ["Pasal 1", "Pasal 2"],
  ],
  [
    "places in one list: the list",
    [
      ["Pasal 20 huruf e", "Pasal 14 huruf c angka 2 huruf a"],
      ["Pasal 20 huruf e", "Pasal 14 huruf c angka 3 huruf a"],
    ],
    ["Pasal 20 huruf e", "Pasal 14 huruf c"],
  ],
  ["an article for each", [["Pasal 11 huruf e"], ["Pasal 14 huruf e"]], ["Pasal 11 huruf e", "Pasal 14 huruf e"]],
  ["nothing", [], []],
])("%s", (_, lists, cites) => {
  expect(citesOf(lists)).toEqual(cites);
});
