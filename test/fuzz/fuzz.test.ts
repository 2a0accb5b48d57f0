import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TARGETS } from "./targets";
import { failing } from "./trying";

const CORPUS = join(__dirname, "corpus");

/** The inputs that are kept for a target: each either failed once, or reached what no other had. */
function kept(target: string): [string, string][] {
  const folder = join(CORPUS, target);
  return readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as string]);
}

test.each(TARGETS.map((target) => [target.name, target] as const))(
  "the corpus of %s",
  async (name, target) => {
    const inputs = kept(name);
    expect(inputs.length).toBeGreaterThan(0);
    for (const [file, input] of inputs) expect([file, await failing(target, input)]).toEqual([file, undefined]);
  },
  60_000,
);

test("what a target must not do is seen", async () => {
  const broken = { name: "broken", batch: 1, check: () => JSON.parse("{") as undefined };
  expect(await failing(broken, "")).toContain("SyntaxError");
});
