import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";
import { installed, packed } from "./packed";

/* What is in the package: all that is needed, and nothing else. */

/** Whatever may be in the package, and must be: every file fits one of these, and each of these some file. */
const NEEDED: readonly RegExp[] = [
  /^package\.json$/,
  /^(README|CHANGELOG|SECURITY)\.md$/,
  /^LICENSE$/,
  /^bin\/jenjang$/,
  /^bin\/shell\/(functions|jenjang)\.(bash|zsh|fish)$/,
  /^dist\/(start|quick|cli|colours|loader|validators|graphviz|png|index)\.js$/,
  /^dist\/resvg\.wasm\.br$/,
  /^dist\/arimo-(400|700)\.woff2$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/types\/([a-z-]+\/)*[a-z-]+\.d\.ts$/,
  /^docs\/[a-z-]+\.(md|svg)$/,
  /^docs\/(answer|comparison)\.schema\.json$/,
  /^rules\/README\.md$/,
  /^rules\/vocabulary\.yaml$/,
  /^rules\/schema\/[a-z]+\.schema\.json$/,
  /^rules\/[a-z-]+\/[a-z]+-\d+-\d{4}(\.cases)?\.yaml$/,
];

const files = packed().files.map(({ path }) => path);

test("every file is one that is needed", () => {
  expect(files.filter((path) => !NEEDED.some((needed) => needed.test(path)))).toEqual([]);
});

test.each(NEEDED.map((needed) => [needed.source, needed] as const))("%s is there", (_source, needed) => {
  expect(files.some((path) => needed.test(path))).toBe(true);
});

test("every script of the program is there", () => {
  const scripts = files.filter((path) => /^dist\/[a-z]+\.js$/.test(path)).map((path) => path.slice(5, -3));
  expect(scripts.sort()).toEqual(
    ["cli", "colours", "graphviz", "index", "loader", "png", "quick", "start", "validators"].sort(),
  );
});

test("a declaration ships only where the library's leads to it", () => {
  const types = files.filter((path) => path.endsWith(".d.ts"));
  const texts = types.map((path) => readFileSync(join(installed(), path), "utf8"));
  const named = (path: string): boolean => {
    const name = path.split("/").at(-1)?.replace(".d.ts", "") ?? "";
    return name === "index" || texts.some((text) => text.includes(`/${name}"`));
  };
  expect(types.length).toBeGreaterThan(20);
  expect(types.filter((path) => !named(path))).toEqual([]);
});

test("it is no larger than it was when somebody last thought about it", () => {
  expect(packed().size).toBeLessThan(2_100_000);
  expect(packed().unpackedSize).toBeLessThan(5_500_000);
  expect(files.length).toBeLessThan(200);
});

test("only the program can be run", () => {
  expect(packed().files.flatMap(({ path, mode }) => ((mode & 0o111) === 0 ? [] : [path]))).toEqual(["bin/jenjang"]);
});

test("no file names the machine that made it", () => {
  const texts = files.filter((path) => !/\.(br|woff2)$/.test(path));
  const named = texts.filter((path) => readFileSync(join(installed(), path), "utf8").includes(ROOT));
  expect(named).toEqual([]);
});
