import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateRegulations } from "./generate/index";
import { PROJECT, type Source } from "./jenjang";

/** The regulation whose questions are asked where one is enough. */
export const SHIPPED = "kutai-barat/perbup-21-2017";

/** The texts of a rules folder. */
export interface Rules {
  readonly vocabulary: Source;
  readonly shipped: readonly Source[];
  readonly invented: readonly Source[];
}

/** The rules as shipped, with some invented regulations beside them. */
export function rulesWith(invented: number, seed: number): Rules {
  const folder = join(PROJECT, "rules");
  const shipped = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /^[^/]+\/[^/]+\.yaml$/.test(path) && !path.endsWith(".cases.yaml") && !path.startsWith("schema"))
    .sort()
    .map((path) => ({ path: join("rules", path), text: readFileSync(join(folder, path), "utf8") }));
  const vocabulary = { path: "rules/vocabulary.yaml", text: readFileSync(join(folder, "vocabulary.yaml"), "utf8") };
  const others = generateRegulations(invented, seed).map(({ path, text }) => ({ path: join("rules", path), text }));
  return { vocabulary, shipped, invented: others };
}

/** The id of a regulation, from the path of its file. */
export function idOf({ path }: Source): string {
  return path.replace(/^rules\//, "").replace(/\.ya?ml$/, "");
}

const temporary: string[] = [];

/** An empty folder, which is removed when the benchmark ends. */
export function temporaryFolder(): string {
  if (temporary.length === 0)
    process.on("exit", () => {
      for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
    });
  const folder = mkdtempSync(join(tmpdir(), "jenjang-bench-"));
  temporary.push(folder);
  return folder;
}

/** An installation of jenjang whose rules folder holds more regulations beside the shipped ones. */
export function installationWith(regulations: readonly Source[]): string {
  const folder = temporaryFolder();
  for (const part of ["bin", "dist", "rules", "package.json"])
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true, preserveTimestamps: true });
  writeSources(regulations, folder);
  return folder;
}

export function writeSources(sources: readonly Source[], folder: string): void {
  for (const { path, text } of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
