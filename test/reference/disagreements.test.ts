import { DISAGREEMENTS } from "./disagreements";

/*
 * Where the engine is judged to be wrong: README.md has for each the command line, both answers and the reason.
 * A todo becomes a test when the engine has been changed, and its entry in disagreements.ts goes.
 */
for (const { id, what, wrong } of DISAGREEMENTS) if (wrong === "engine") test.todo(`${id}: ${what}`);

test("every disagreement has a name of its own", () => {
  expect(new Set(DISAGREEMENTS.map(({ id }) => id)).size).toBe(DISAGREEMENTS.length);
});
