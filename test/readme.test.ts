import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RECORDED } from "./support/recording";
import { jenjang, jenjangLater } from "./support/shell";

const ROOT = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const readme = read("README.md");
const guide = read("docs/panduan.md");

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

/** The console blocks of a page: a command line and what it prints. */
const blocksIn = (page: string) =>
  [...page.matchAll(/```console\n\$ jenjang (.+)\n([\s\S]*?)```/g)].map(([, line = "", printed = ""]) => ({
    line,
    printed,
  }));

test("the README shows at least one answer of each command", () => {
  expect(new Set(blocksIn(readme).map(({ line }) => line.split(" ")[0]))).toEqual(
    new Set(["route", "who-signs", "deputize", "explain"]),
  );
});

test.each([...blocksIn(readme), ...blocksIn(guide)])("a page shows what `jenjang $line` prints", ({
  line,
  printed,
}) => {
  expect(jenjang(wordsOf(line)).out).toBe(printed);
});

test("the two commands stand in the first screen", () => {
  const first = readme.split("\n").slice(0, 12).join("\n");
  expect(first).toContain('npm ci && npm start -- route "Dinas Pariwisata" --to Bupati');
  expect(first).toContain("npm ci && npm test");
});

/** Commands that are named in a line of text, but for those of other files and of a terminal. */
const named = [readme, guide].flatMap((page) =>
  [...page.matchAll(/`jenjang ([a-z][^`…]*)`/g)]
    .map(([, line = ""]) => line)
    .filter((line) => !/^(shell|use|verify|init)\b|FILE/.test(line)),
);

test.each([...new Set(named)])("`jenjang %s` is understood", async (line) => {
  const { exit } = await jenjangLater(wordsOf(line), { written: new Map() });
  expect([0, 3, 4]).toContain(exit);
});

test.each(
  Object.entries(RECORDED),
)("%s is what the program makes now; `npm run record` makes it anew", (file, make) => {
  expect(make()).toBe(read(file));
});

test("pages link to what is there", () => {
  for (const [page, folder] of [
    [readme, "."],
    [guide, "docs"],
  ] as const)
    for (const [, target = ""] of page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      expect(() => read(join(folder, target))).not.toThrow("ENOENT");
});
