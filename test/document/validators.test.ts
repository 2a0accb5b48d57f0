import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import type { FileKind } from "../../src/document/file-kind";
import { validatorOf } from "../../src/document/validators";

/* What ships has the functions written out that the source has ajv make; both find the same faults. */

const ROOT = join(__dirname, "../..");
const built = require("../../dist/validators.js") as { readonly validatorOf: typeof validatorOf };
const read = (path: string): unknown => parse(readFileSync(join(ROOT, path), "utf8"));

const FILES: Readonly<Record<FileKind, unknown>> = {
  regulation: read("test/good/rules/sungai-belanta/perbup-34-2022.yaml"),
  vocabulary: read("rules/vocabulary.yaml"),
  cases: read("test/good/rules/sungai-belanta/perbup-34-2022.cases.yaml"),
  overlay: {
    overlay: { extends: "x/perbup-1-2020", title: "Bagan", short: "Bagan" },
    supplies: [{ chart: "Pasal 1", coordination: [] }],
  },
  setting: { regulation: "kutai-barat", lang: "id", rules: "aturan" },
};
const KINDS = Object.keys(FILES) as FileKind[];

/** A value with one place in it, found by a few numbers, changed. */
function spoilt(value: unknown, [step = 0, ...steps]: readonly number[], change: unknown): unknown {
  if (typeof value !== "object" || value === null || steps.length === 0) return change;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return change;
  const inside = spoilt((value as Record<string, unknown>)[key], steps, change);
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? inside : one));
  const { [key]: _old, ...others } = value as Record<string, unknown>;
  return inside === undefined ? others : { ...others, [inside === "renamed" ? "a-new-key" : key]: inside };
}

const STEPS = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });
const CHANGE = fc.oneof(fc.constantFrom<unknown>(undefined, "renamed", null, [], {}), fc.jsonValue());

test.each(KINDS)("the shipped function for a %s finds what ajv finds", (kind) => {
  const [source, shipped] = [validatorOf(kind), built.validatorOf(kind)];
  const refused = { count: 0 };
  fc.assert(
    fc.property(STEPS, CHANGE, (steps, change) => {
      const value = spoilt(FILES[kind], steps, change);
      expect(shipped(value)).toBe(source(value));
      expect(shipped.errors).toEqual(source.errors);
      if (source.errors !== null) refused.count += 1;
    }),
    { numRuns: 200 },
  );
  expect(refused.count).toBeGreaterThan(50);
});

test.each(["regulation", "vocabulary", "cases", "setting"] as const)("a good %s has no fault for either", (kind) => {
  expect([validatorOf(kind)(FILES[kind]), built.validatorOf(kind)(FILES[kind])]).toEqual([true, true]);
});
