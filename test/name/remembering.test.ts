import { remembering } from "../../src/name/remembering";

/** A function that remembers, and the names it was set to work on. */
function counted() {
  const worked: string[] = [];
  const find = remembering((name) => {
    worked.push(name);
    return name === "nobody" ? undefined : name.length;
  });
  return { find, worked };
}

test("a name is worked out once, also one that nothing came of", () => {
  const { find, worked } = counted();
  expect(["camat", "nobody", "camat", "nobody"].map(find)).toEqual([5, undefined, 5, undefined]);
  expect(worked).toEqual(["camat", "nobody"]);
});

test("however many names are asked for, all are answered rightly, and not all are kept", () => {
  const { find, worked } = counted();
  const names = Array.from({ length: 5000 }, (_, i) => "n".repeat(i % 7) + i);
  expect(names.map(find)).toEqual(names.map((name) => name.length));
  expect(names.slice(-3).map(find)).toEqual(names.slice(-3).map((name) => name.length));
  expect(worked).toHaveLength(5000);
  expect(find("0")).toBe(1);
  expect(worked).toHaveLength(5001);
});
