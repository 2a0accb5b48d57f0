import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LIMITS } from "../../src/limits";

const page = readFileSync(join(__dirname, "../../docs/limits.md"), "utf8");
const [indonesian = "", english = ""] = page.split("\n---\n");

/** The second column of the table in a part of the page. */
function limitsIn(part: string): string[] {
  return [...part.matchAll(/^\| [^|]+ \| ([^|]+) \|/gm)].map(([, limit]) => limit?.trim() ?? "").slice(1);
}

const inDigits = (limit: string): number => (limit === "1 MiB" ? 1024 * 1024 : Number(limit.replace(/\D/g, "")));

test.each([
  ["Bahasa Indonesia", indonesian],
  ["English", english],
])("every limit of the program stands on the page in %s", (_, part) => {
  const told = limitsIn(part).map(inDigits);
  expect(Object.values(LIMITS).filter((limit) => !told.includes(limit))).toEqual([]);
  expect(told).toHaveLength(Object.keys(LIMITS).length + 1);
});

test("both tables have the same rows", () => {
  expect(limitsIn(indonesian).map(inDigits)).toEqual(limitsIn(english).map(inDigits));
});
