import { layOut } from "../../src/picture/graphviz";

test("boxes and curves have places", async () => {
  expect(await layOut("digraph { a -> b [id=line1] }")).toMatchObject({
    objects: [{ name: "a", pos: expect.any(String) }, { name: "b" }],
    edges: [{ id: "line1", pos: expect.any(String) }],
  });
});

test("what Graphviz does not understand is an error with its reason", async () => {
  await expect(layOut("digraph { a -> ")).rejects.toThrow(/^Graphviz: .*syntax error/);
});
