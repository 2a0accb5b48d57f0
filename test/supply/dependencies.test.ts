import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";
import { noticed } from "./shipped";

/* docs/dependencies.md names what there is, and nothing else: held against the manifest, the bundler and what ships. */

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const page = read("docs/dependencies.md");
const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string> | undefined>;
const bench = JSON.parse(read("bench/package.json")) as Record<string, Record<string, string> | undefined>;

/** The packages named in the first column of the tables of a section, and their rows. */
function rowsOf(title: string): Map<string, string> {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
  return new Map([...section.matchAll(/^\| `([^`]+)`(.*\|)$/gm)].map(([, name = "", row = ""]) => [name, row]));
}

const shipped = rowsOf("What ships");
const building = rowsOf("What only builds and tests");
const measuring = rowsOf("What only the benchmark takes");

/** The packages that esbuild takes for the source as it is, before the build puts anything in the place of something. */
function bundledFromSource(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
  const meta = join(folder, "meta.json");
  const entries = ["start/start", "start/quick", "start/loader", "cli/main", "cli/colours", "index"];
  const pictures = ["picture/graphviz", "picture/png"];
  const files = [...entries, ...pictures].map((entry) => `src/${entry}.ts`);
  const options = ["--bundle", "--platform=node", `--outdir=${folder}`, `--metafile=${meta}`, "--log-level=error"];
  const esbuild = join(ROOT, "node_modules/.bin/esbuild");
  const { status, stderr } = spawnSync(esbuild, [...files, ...options], { cwd: ROOT, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  const { outputs } = JSON.parse(readFileSync(meta, "utf8")) as { outputs: Record<string, { inputs: object }> };
  rmSync(folder, { recursive: true });
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  return inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test("nothing is installed with jenjang", () => {
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "bundledDependencies"])
    expect([kind, manifest[kind]]).toEqual([kind, undefined]);
});

test("the manifest and the page name the same packages", () => {
  const direct = [...shipped].filter(([, row]) => !row.includes("| of `")).map(([name]) => name);
  expect(sorted(Object.keys(manifest.devDependencies ?? {}))).toEqual(sorted([...direct, ...building.keys()]));
});

test("the benchmark and the page name the same packages", () => {
  expect(sorted(Object.keys(bench.devDependencies ?? {}))).toEqual(sorted(measuring.keys()));
});

test("the licence of every package on the page ships, and of no other", () => {
  expect(sorted(noticed().keys())).toEqual(sorted(shipped.keys()));
});

test("whatever the bundler takes stands on the page; what it takes and does not ship is said to be left out", () => {
  const files = ["@resvg/resvg-wasm", "@fontsource/arimo"]; // Not JavaScript: copied by the build.
  const leftOut = [...page.matchAll(/^- `([^`]+)`: left out/gm)].map(([, name = ""]) => name);
  expect(leftOut.length).toBeGreaterThan(0);
  expect(sorted([...bundledFromSource(), ...files])).toEqual(sorted([...shipped.keys(), ...leftOut]));
});

test.each([...noticed()])("the notice of %s has a licence with its conditions", (_name, text) => {
  expect(text.length).toBeGreaterThan(400);
  expect(text).toMatch(
    /Permission is hereby granted|Permission to use, copy|Mozilla Public License|SIL OPEN FONT LICENSE/,
  );
});

test.each([...shipped])("the licence of %s is told as its package tells it, and there is a reason", (name, row) => {
  const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
  expect(row).toContain(license);
  expect(row.split("|").at(-2)?.trim().length).toBeGreaterThan(20);
});

test("nobody's install scripts are needed but those that the page names", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { hasInstallScript?: true }>;
  };
  const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const told = [...page.matchAll(/^- `([^`]+)` runs/gm)].map(([, name = ""]) => name);
  expect(sorted(scripts.map(([path]) => path.replace(/^.*node_modules\//, "")))).toEqual(sorted(told));
});
