/*
 * Loads rule files once, in a process of its own so that neither way finds the other's memory warm, and prints how many
 * milliseconds that took. Arguments: `load` or `parse`, and a folder with rules.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jenjang, type Source } from "../jenjang";

const [way, folder = ""] = process.argv.slice(2);

function source(path: string): Source {
  return { path, text: readFileSync(join(folder, path), "utf8") };
}

const vocabulary = source("rules/vocabulary.yaml");
const regulations = readdirSync(join(folder, "rules"), { recursive: true, encoding: "utf8" })
  .filter((path) => /^[^/]+\/[^/]+\.yaml$/.test(path) && !path.endsWith(".cases.yaml"))
  .map((path) => source(join("rules", path)));

async function once(): Promise<number> {
  if (way === "parse") {
    const { parse } = await import("yaml");
    const start = performance.now();
    for (const { text } of regulations) parse(text);
    return performance.now() - start;
  }
  const { load } = jenjang();
  const start = performance.now();
  const loading = load(vocabulary, regulations);
  const time = performance.now() - start;
  if (!loading.ok || loading.book.entries.size !== regulations.length) throw new Error("the rules have faults");
  return time;
}

void once().then((time) => process.stdout.write(String(time)));
