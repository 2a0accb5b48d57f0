import Ajv, { type ValidateFunction } from "ajv/dist/2020";
import casesSchema from "../../rules/schema/cases.schema.json";
import settingSchema from "../../rules/schema/jenjang.schema.json";
import overlaySchema from "../../rules/schema/overlay.schema.json";
import regulationSchema from "../../rules/schema/regulation.schema.json";
import vocabularySchema from "../../rules/schema/vocabulary.schema.json";
import type { FileKind } from "./file-kind";

/*
 * Ajv makes a function of a schema while the program runs. The build puts the functions themselves in the place of this
 * file (build/validators.mjs), so that the program that ships makes no code.
 */

const SCHEMAS = {
  regulation: regulationSchema,
  vocabulary: vocabularySchema,
  cases: casesSchema,
  overlay: overlaySchema,
  setting: settingSchema,
} satisfies Readonly<Record<FileKind, object>>;

/** What makes functions of the schemas: with their source, for the build. */
export const ajv = new Ajv({
  schemas: SCHEMAS,
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  verbose: true,
  code: { source: true },
});

/** What says whether the values of a file fit the schema of its kind. */
export function validatorOf(kind: FileKind): ValidateFunction {
  return ajv.compile(SCHEMAS[kind]);
}
