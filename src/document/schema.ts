import Ajv, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import regulationSchema from "../../rules/schema/regulation.schema.json";
import vocabularySchema from "../../rules/schema/vocabulary.schema.json";
import type { Findings } from "../diagnostic/diagnostic";
import { nearest } from "../diagnostic/nearest";
import { type Mapping, type Tree, descend, plain } from "../syntax/tree";

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, verbose: true });
const compiled = new Map<string, ValidateFunction>();

/** Which schema a file is held against. */
export type FileKind = "regulation" | "vocabulary";

/** Checks the shape of a file against its JSON Schema; every fault goes to `findings` with its place. */
export function fitsSchema(kind: FileKind, tree: Tree, findings: Findings): boolean {
  const validate = compiled.get(kind) ?? ajv.compile(kind === "regulation" ? regulationSchema : vocabularySchema);
  compiled.set(kind, validate);
  if (validate(plain(tree))) return true;
  for (const error of validate.errors ?? []) report(error, tree, findings);
  return false;
}

function report(error: ErrorObject, tree: Tree, findings: Findings): void {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const at = descend(tree, path);
  const where = path.at(-1) ?? "";
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      const known = Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {});
      const place = (at as Mapping).entries.get(key)?.keyPlace ?? at.place;
      return findings.add("unknown-key", place, { key, known: known.join(", ") }, { suggestions: nearest(key, known, 1) });
    }
    case "required":
      return findings.add("missing-key", at.place, { key: String(error.params["missingProperty"]), in: where });
    case "propertyNames":
      return;
    default: {
      const expected = error.keyword === "enum" ? (error.params["allowedValues"] as string[]).join(", ") : String(error.message);
      const value = at.kind === "scalar" ? String(at.value) : "";
      const known = error.keyword === "enum" ? (error.params["allowedValues"] as string[]) : [];
      return findings.add("wrong-value", at.place, { key: where, value, expected }, { suggestions: nearest(value, known, 1) });
    }
  }
}
