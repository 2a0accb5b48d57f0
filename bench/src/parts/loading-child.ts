/*
 * Loads rule files once, in a process of its own so that no way finds another's memory warm, and prints how many
 * milliseconds that took. Arguments: `load`, `all-cores`, `parse`, `keep`, `open` or `open-all`, and a folder with rules.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jenjang, type Source } from "../jenjang";

const [way, folder = ""] = process.argv.slice(2);
const rules = join(folder, "rules");
const edition = { program: "benchmark", rules };
const kept = join(folder, "book.bin");
const { keepBook, load, loadOnAllCores, openBook, stampOf } = jenjang();

function source(path: string): Source {
  return { path, text: readFileSync(join(folder, path), "utf8") };
}

const files = readdirSync(rules, { recursive: true, encoding: "utf8" }).filter(
  (path) => /^[^/]+\/[^/]+\.yaml$/.test(path) && !path.endsWith(".cases.yaml"),
);

/** Loads everything from YAML. @param loading `load`, or what does the same */
function loaded(
  loading: (vocabulary: Source, regulations: readonly Source[]) => ReturnType<typeof load>,
): () => unknown {
  const vocabulary = source("rules/vocabulary.yaml");
  const regulations = files.map((path) => source(join("rules", path)));
  return () => {
    const result = loading(vocabulary, regulations);
    if (!result.ok || result.book.entries.size !== regulations.length) throw new Error("the rules have faults");
    return result.book;
  };
}

/** Opens the compiled book, compared with every file. @param whole whether every part of it is read */
function opened(whole: boolean): void {
  const book = openBook(kept, edition);
  if (book?.isWhollyCurrent !== true || book.entries.size !== files.length) throw new Error("no book, or an old one");
  if (!whole) return;
  for (const { graph, names } of book.entries.values()) {
    if (names.all().length === 0) throw new Error("an empty part");
    for (const part of Object.values(graph.regulation)) if (part === undefined) throw new Error("a part is missing");
  }
}

/** Loads everything and keeps it as a compiled book. */
function keep(): void {
  const result = loadOnAllCores(
    source("rules/vocabulary.yaml"),
    files.map((path) => source(join("rules", path))),
  );
  if (!result.ok) throw new Error("the rules have faults");
  const folders = files.map((path) => path.slice(0, path.indexOf("/")));
  const paths = [".", "vocabulary.yaml", ...new Set(folders), ...files];
  const stamps = new Map(
    paths.flatMap((path) => {
      const stamp = stampOf(join(rules, path));
      return stamp === undefined ? [] : [[path, stamp] as const];
    }),
  );
  if (!keepBook(kept, edition, result.book, stamps)) throw new Error("the book cannot be kept");
}

async function parsing(): Promise<() => unknown> {
  const { parse } = await import("yaml");
  const texts = files.map((path) => source(join("rules", path)).text);
  return () => texts.map((text) => parse(text));
}

async function workOf(wanted: string | undefined): Promise<() => unknown> {
  switch (wanted) {
    case "parse":
      return parsing();
    case "load":
      return loaded(load);
    case "all-cores":
      return loaded(loadOnAllCores);
    case "keep":
      return keep;
    case "open":
      return () => opened(false);
    case "open-all":
      return () => opened(true);
    default:
      throw new Error(`no such way: ${wanted}`);
  }
}

void workOf(way).then((work) => {
  const start = performance.now();
  work();
  process.stdout.write(String(performance.now() - start));
});
