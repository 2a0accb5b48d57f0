import { Findings } from "../../src/diagnostic/diagnostic";
import { fromYaml } from "../../src/syntax/from-yaml";
import { descend, plain, type Tree } from "../../src/syntax/tree";

function treeOf(text: string): Tree {
  const tree = fromYaml({ path: "a.yaml", text }, new Findings());
  if (tree === undefined) throw new Error("no tree");
  return tree;
}

const TREE = treeOf("a:\n  - { b: 1 }\n  - c\nd: 2");

describe("the way down a tree", () => {
  test.each([
    ["nowhere", [], { a: [{ b: 1 }, "c"], d: 2 }],
    ["a key", ["d"], 2],
    ["a key, an index, a key", ["a", "0", "b"], 1],
    ["an index", ["a", "1"], "c"],
  ])("%s", (_, path, found) => {
    expect(JSON.parse(JSON.stringify(plain(descend(TREE, path))))).toEqual(found);
  });

  test.each([
    ["a key that is not there", ["a", "0", "x"], { b: 1 }],
    ["an index that is not there", ["a", "7", "b"], [{ b: 1 }, "c"]],
    ["a key of a value", ["d", "x"], 2],
  ])("it ends before %s", (_, path, found) => {
    expect(JSON.parse(JSON.stringify(plain(descend(TREE, path))))).toEqual(found);
  });
});

test("plain objects have no prototype, so no key is there that was not written", () => {
  expect("toString" in (plain(TREE) as object)).toBe(false);
});
