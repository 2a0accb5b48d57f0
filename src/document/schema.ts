import Ajv, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import casesSchema from "../../rules/schema/cases.schema.json";
import overlaySchema from "../../rules/schema/overlay.schema.json";
import regulationSchema from "../../rules/schema/regulation.schema.json";
import vocabularySchema from "../../rules/schema/vocabulary.schema.json";
import type { Findings } from "../diagnostic/diagnostic";
import { nearest } from "../diagnostic/nearest";
import { descend, plain, type Tree } from "../syntax/tree";

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, verbose: true });
const compiled = new Map<string, ValidateFunction>();

/** Which schema a file is held against. */
export type FileKind = "regulation" | "vocabulary" | "cases" | "overlay";

const SCHEMAS: Readonly<Record<FileKind, object>> = {
  regulation: regulationSchema,
  vocabulary: vocabularySchema,
  cases: casesSchema,
  overlay: overlaySchema,
};

/** Checks the shape of a file against its JSON Schema; every fault goes to `findings` with its place. */
export function fitsSchema(kind: FileKind, tree: Tree, findings: Findings): boolean {
  const validate = compiled.get(kind) ?? ajv.compile(SCHEMAS[kind]);
  compiled.set(kind, validate);
  if (validate(plain(tree))) return true;
  for (const error of validate.errors ?? []) report(error, tree, findings);
  return false;
}

function report(error: ErrorObject, tree: Tree, findings: Findings): void {
  const path = error.instancePath.split("/").slice(1).map(unescaped);
  const at = descend(tree, path);
  if (error.keyword === "additionalProperties") unknownKey(error, at, findings);
  else if (error.keyword === "required") {
    findings.add("missing-key", at.place, { key: String(error.params.missingProperty), in: path.at(-1) ?? "" });
  } else if (error.propertyName !== undefined) wrongKey(error.propertyName, error, at, findings);
  else if (error.keyword !== "propertyNames") wrongValue(error, at, path.at(-1) ?? "", findings);
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function unknownKey(error: ErrorObject, at: Tree, findings: Findings): void {
  const key = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const place = at.kind === "mapping" ? at.entries.get(key)?.keyPlace : undefined;
  findings.add("unknown-key", place ?? at.place, { key }, { suggestions: nearest(key, known, 1) });
}

function wrongValue(error: ErrorObject, at: Tree, key: string, findings: Findings): void {
  const value = at.kind === "scalar" ? String(at.value) : "";
  const known = error.keyword === "enum" ? (error.params.allowedValues as string[]) : [];
  const expected = known.length > 0 ? known.join(" | ") : expectation(error);
  findings.add("wrong-value", at.place, { key, value, expected }, { suggestions: nearest(value, known, 1) });
}

/** A key that is no id where ids are keys. */
function wrongKey(name: string, error: ErrorObject, at: Tree, findings: Findings): void {
  const place = at.kind === "mapping" ? at.entries.get(name)?.keyPlace : undefined;
  findings.add("wrong-value", place ?? at.place, { key: name, value: name, expected: expectation(error) });
}

/** What the schema asks for, without words of any language. */
function expectation({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case "type":
      return [params.type as string | string[]].flat().join(" | ");
    case "pattern":
      return choicesIn(String(params.pattern));
    case "const":
      return String(params.allowedValue);
    case "minLength":
    case "minItems":
    case "minProperties":
      return "≥ 1";
    default:
      return String(message);
  }
}

/** A pattern that only lists words as those words; any other as it is. */
function choicesIn(pattern: string): string {
  const [, words] = /^\^\(([^()[\]\\]+)\)\$$/.exec(pattern) ?? [];
  return words?.replaceAll("|", " | ") ?? pattern;
}
