import type { ErrorObject } from "ajv/dist/2020";
import type { Findings, Shape } from "../diagnostic/diagnostic";
import { nearest } from "../diagnostic/nearest";
import type { Place } from "../source/source";
import { descend, type Entry, type Mapping, plain, type Tree } from "../syntax/tree";
import type { FileKind } from "./file-kind";

/** Loaded when a file is read: most answers come from a book that is compiled already. */
const validators = (): typeof import("./validators") => require("./validators");

/** Checks the shape of a file against its JSON Schema; every fault goes to `findings` with its place. */
export function fitsSchema(kind: FileKind, tree: Tree, findings: Findings): boolean {
  const values = plain(tree);
  const validate = validators().validatorOf(kind);
  if (validate(values)) return true;
  const other = MISTAKABLE.find((one) => one !== kind && hasKeysOf(one, values));
  if (other !== undefined) findings.add("other-kind", tree.place, { kind: other, wanted: kind });
  else for (const error of validate.errors as ErrorObject[]) report(error, tree, findings);
  return false;
}

/** The kinds of files that their keys alone tell. */
const MISTAKABLE: readonly FileKind[] = ["regulation", "vocabulary", "cases", "overlay"];

/** Whether a file has the keys of a kind at its top, all that are asked for and no others, whatever stands after them. */
function hasKeysOf(kind: FileKind, values: unknown): boolean {
  const validate = validators().validatorOf(kind);
  validate(values);
  return (validate.errors ?? []).every(({ instancePath }) => instancePath !== "");
}

function report(error: ErrorObject, tree: Tree, findings: Findings): void {
  const path = error.instancePath.split("/").slice(1).map(unescaped);
  const at = descend(tree, path);
  const key = path.at(-1) ?? "";
  if (error.keyword === "additionalProperties") unknownKey(error, at, findings);
  else if (MISSING.has(error.keyword)) {
    findings.add("missing-key", at.place, { key: String(error.params.missingProperty), in: key });
  } else if (error.propertyName !== undefined) wrongKey(error.propertyName, error, at, findings);
  else if (error.keyword !== "propertyNames") wrongValue(error, at, key, findings);
}

/** What asks for a key: always, or beside another. */
const MISSING = new Set(["required", "dependentRequired"]);

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function unknownKey(error: ErrorObject, at: Tree, findings: Findings): void {
  const key = String(error.params.additionalProperty);
  const known = Object.keys({ ...error.parentSchema?.properties });
  findings.add("unknown-key", placeOfKey(key, at), { key }, { suggestions: () => nearest(key, known, 1) });
}

/** Where a key stands that is wrong in a mapping. */
function placeOfKey(key: string, mapping: Tree): Place {
  return ((mapping as Mapping).entries.get(key) as Entry).keyPlace;
}

function wrongValue(error: ErrorObject, at: Tree, key: string, findings: Findings): void {
  const value = at.kind === "scalar" ? String(at.value) : "";
  const known = error.keyword === "enum" ? (error.params.allowedValues as string[]) : [];
  findings.add(
    "wrong-value",
    at.place,
    { key, value, ...expectation(error) },
    { suggestions: () => nearest(value, known, 1) },
  );
}

/** A key that is no id where ids are keys. */
function wrongKey(name: string, error: ErrorObject, at: Tree, findings: Findings): void {
  findings.add("wrong-value", placeOfKey(name, at), { key: name, value: name, ...expectation(error) });
}

/** What the schema asks for, without words of any language. */
function expectation({ keyword, params }: ErrorObject): { readonly shape: Shape; readonly expected: string } {
  switch (keyword) {
    case "enum":
      return { shape: "choice", expected: (params.allowedValues as string[]).join(" | ") };
    case "const":
      return { shape: "choice", expected: String(params.allowedValue) };
    case "type":
      return { shape: "type", expected: [params.type as string | string[]].flat().join(" | ") };
    case "pattern":
      return shapeOf(String(params.pattern));
    case "minimum":
      return { shape: "at-least", expected: String(params.limit) };
    case "maximum":
      return { shape: "at-most", expected: String(params.limit) };
    case "maxProperties":
      return { shape: "one-key", expected: String(params.limit) };
    case "false schema":
      return { shape: "absent", expected: "" };
    default:
      return { shape: "filled", expected: "" };
  }
}

/** What the patterns of the schemas are for; one that only lists words as those words. */
function shapeOf(pattern: string): { readonly shape: Shape; readonly expected: string } {
  const [, words] = /^\^\(([^()[\]\\]+)\)\$$/.exec(pattern) ?? [];
  if (words !== undefined) return { shape: "choice", expected: words.replaceAll("|", " | ") };
  if (pattern === ID) return { shape: "id", expected: "" };
  return { shape: pattern === DATE ? "date" : "pattern", expected: pattern };
}

const ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
const DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
