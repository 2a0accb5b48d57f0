import { run } from "../../src/cli/program";
import { shellFor } from "../support/shell";

/** What is said where the program itself fails, by an error or by anything else. */
function failing(thrown: unknown, ...args: string[]) {
  let out = "";
  let err = "";
  const shell = shellFor(
    ["list", "offices", ...args],
    {},
    { out: (text) => (out += text), err: (text) => (err += text) },
  );
  const readRules = (): never => {
    throw thrown;
  };
  return { exit: run({ ...shell, readRules }), out, err };
}

test("a fault of the program is exit 1, in words and without a stack", () => {
  const { exit, out, err } = failing(new Error("no such thing \u001b[31m"), "--lang", "en");
  expect([exit, out]).toEqual([1, ""]);
  expect(err).toContain("no such thing");
  expect(err).not.toContain("    at ");
  expect(err).not.toContain("\u001b");
  expect(failing("only words").err).toContain("only words");
});

test.each([
  ["list", "offices"],
  ["route", "Bupati"],
  ["complete", "fish", "jenjang route Bup"],
])("a fault of what is kept is one too, and not taken for rules that have changed: `%s %s`", (...args) => {
  let err = "";
  const shell = shellFor(args, {}, { out: () => undefined, err: (text) => (err += text) });
  const storedBook = (): never => {
    throw new Error("no such thing");
  };
  expect(run({ ...shell, storedBook })).toBe(1);
  expect(err).toContain("no such thing");
});

test("as JSON it is an error of its own", () => {
  const { exit, out, err } = failing(new Error("no such thing"), "--json");
  expect([exit, err]).toEqual([1, ""]);
  expect(JSON.parse(out)).toMatchObject({ contract: 1, error: { code: "internal-fault" } });
});
