import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../src");

/** The rows of the import table in src/README.md: folder → folders it may import. */
function allowed(): Map<string, string[]> {
  const rows = readFileSync(join(SRC, "README.md"), "utf8").matchAll(/^\| `([a-z]+)` +\| [^|]+ \|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, folder = "", cell = ""]) => [folder, [...cell.matchAll(/`([a-z]+)`/g)].map((m) => m[1] ?? "")]),
  );
}

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const folderOf = (path: string): string => path.split("/")[0]?.replace(/\.ts$/, "") ?? "";

/** Every import of the source: inside by folder, outside by package name. */
const imports: Import[] = files.flatMap((file) =>
  ts.preProcessFile(readFileSync(join(SRC, file), "utf8")).importedFiles.map(({ fileName }) => {
    const inside = fileName.startsWith(".");
    const path = inside ? relative(SRC, resolve(SRC, dirname(file), fileName)) : fileName;
    return {
      file,
      from: folderOf(file),
      to: inside ? (path.startsWith("..") ? path : folderOf(path)) : `package:${fileName}`,
    };
  }),
);

test("the table has a row for every folder, and no other", () => {
  expect([...allowed().keys()].sort()).toEqual([...new Set(files.map(folderOf))].sort());
});

test("every import stands in the table", () => {
  const table = allowed();
  const strays = imports.filter(
    ({ from, to }) =>
      !to.startsWith("package:") && !to.startsWith("../rules/schema/") && from !== to && !table.get(from)?.includes(to),
  );
  expect(strays).toEqual([]);
});

test("every entry of the table is used", () => {
  const used = new Set(imports.map(({ from, to }) => `${from} → ${to}`));
  const unused = [...allowed()]
    .flatMap(([from, tos]) => tos.map((to) => `${from} → ${to}`))
    .filter((edge) => !used.has(edge));
  expect(unused).toEqual([]);
});

test("no folders import each other", () => {
  const table = allowed();
  const mutual = [...table].flatMap(([from, tos]) =>
    tos.filter((to) => table.get(to)?.includes(from)).map((to) => `${from} ↔ ${to}`),
  );
  expect(mutual).toEqual([]);
});

test.each([
  ["yaml", ["syntax"]],
  ["ajv/dist/2020", ["document"]],
  ["commander", ["cli"]],
  ["chalk", ["cli"]],
  ["@viz-js/viz", ["picture"]],
  ["@resvg/resvg-wasm", ["picture"]],
  ["node:fs", ["threads", "cli", "start", "store"]],
])("%s is imported by %j only", (name, folders) => {
  expect([...new Set(imports.filter(({ to }) => to === `package:${name}`).map(({ from }) => from))]).toEqual(folders);
});

test("no office, regulation or article is named in the source", () => {
  const named =
    /\b(sekda|sekretaris daerah|bupati|wabup|asisten|dinas|badan|bagian|kecamatan|gubernur|kutai|perbup|inspektorat)\b|pasal \d/i;
  // Examples of the command line, and the forms of citations and unit names, speak of some.
  const speaking = [
    "cli/",
    "document/citation.ts",
    "paper/markers.ts",
    "document/regulation.ts",
    "document/names.ts",
    "name/name.ts",
    "render/messages/",
    "index.ts",
  ];
  const code = (file: string): string =>
    readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const strays = files.filter((file) => !speaking.some((s) => file.startsWith(s)) && named.test(code(file)));
  expect(strays).toEqual([]);
});
