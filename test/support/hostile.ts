import { join } from "node:path";
import { parse, stringify } from "yaml";
import { readRuleFiles } from "../../src/cli/files";
import type { RuleFiles } from "../../src/cli/shell";
import type { Source } from "../../src/source/source";

/** What a name must not do to a terminal: colours, clearing, a title, a bell, going back, lines, turned writing, an invisible mark. */
export const EVIL = "\x1b[31m\x1b[2J\x1b]0;x\x07\r\b\x9b1m\u202e\u2066\u200b";

const ROOT = join(__dirname, "../..");

/** Keys whose texts are words for people, in every rule file. */
const SPOKEN = new Set([
  "short",
  "title",
  "gist",
  "heading",
  "id",
  "en",
  "unnamed",
  "coordinator",
  "upwards",
  "words",
  "why",
]);

/** The shipped rule files with such signs in every text that people are shown, and in the names of some offices. */
export function hostileRules(): RuleFiles {
  const files = readRuleFiles({ folder: ROOT, cwd: ROOT });
  return {
    ...files,
    vocabulary: poisoned(files.vocabulary),
    regulations: files.regulations.map(poisoned),
    cases: files.cases.map(poisoned),
  };
}

function poisoned(source: Source): Source {
  return { ...source, text: stringify(within(parse(source.text), "", "")) };
}

function within(value: unknown, key: string, parent: string): unknown {
  if (typeof value === "string") return told(value, key, parent);
  if (Array.isArray(value)) return value.map((item) => within(item, key, parent));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, within(inner, name, key)]));
}

/** Ids of regulations, rules and cases stay, and names of offices but some: others call them so. */
function told(text: string, key: string, parent: string): string {
  const isId = (key === "id" && !TEXTS.has(parent)) || (key === "coordinator" && !text.includes(" yang "));
  if (SPOKEN.has(key) && !isId) return text + EVIL;
  return text.replace(/\b(Asisten II|Dinas Pariwisata|Staf Ahli)(?![\w])/g, `$1${EVIL}`);
}

/** Keys of texts in two languages. */
const TEXTS = new Set(["label", "about", "says", "options", "note"]);
