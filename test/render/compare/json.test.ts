import Ajv from "ajv/dist/2020";
import answer from "../../../docs/answer.schema.json";
import schema from "../../../docs/comparison.schema.json";
import { comparedJson } from "../../../src/render/compare/json";
import { comparedIn } from "../../compare/compared";
import { bookOf, shippedSources, sourceOf } from "../../support/book";

const book = bookOf([...shippedSources(), sourceOf("test/good/rules/sungai-belanta/perbup-34-2022.yaml")]);
const fits = new Ajv({ strict: false }).addSchema(answer, "answer.schema.json").compile(schema);

test.each([
  ["kutai-barat", "kutai-timur"],
  ["sungai-belanta", "kutai-barat"],
])("%s and %s: the shape of the schema, in both languages", (left, right) => {
  const comparison = comparedIn(book, left, right);
  for (const language of ["id", "en"] as const) {
    for (const all of [true, false]) {
      const json: unknown = JSON.parse(JSON.stringify(comparedJson(comparison, book.vocabulary, language, { all })));
      expect({ fits: fits(json), errors: fits.errors ?? [] }).toEqual({ fits: true, errors: [] });
    }
  }
});

test("only messages and labels depend on the language", () => {
  const comparison = comparedIn(book, "kutai-barat", "kutai-timur");
  const bare = (language: "id" | "en"): string =>
    JSON.stringify(comparedJson(comparison, book.vocabulary, language, { all: true }), (key, value: unknown) =>
      key === "message" || key === "label" ? "" : value,
    );
  expect(bare("en")).toBe(bare("id"));
});

test("the schema refuses what is no comparison", () => {
  expect(fits({ contract: 1, comparison: { left: {}, right: {} } })).toBe(false);
});
