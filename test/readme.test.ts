import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jenjang } from "./support/shell";

const readme = readFileSync(join(__dirname, "../README.md"), "utf8");

/** The console blocks of the README: a command line and what it prints. */
const blocks = [...readme.matchAll(/```console\n\$ jenjang (.+)\n([\s\S]*?)```/g)].map(
  ([, line = "", printed = ""]) => ({ line, printed }),
);

test("the README shows at least one answer of each command", () => {
  expect(new Set(blocks.map(({ line }) => line.split(" ")[0]))).toEqual(
    new Set(["route", "who-signs", "deputize", "explain"]),
  );
});

test.each(blocks)("the README shows what `jenjang $line` prints", ({ line, printed }) => {
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? "");
  expect(jenjang(args).out).toBe(printed);
});

test("the two commands stand in the first screen", () => {
  const first = readme.split("\n").slice(0, 12).join("\n");
  expect(first).toContain('npm ci && npm start -- route "Dinas Pariwisata" --to Bupati');
  expect(first).toContain("npm ci && npm test");
});
