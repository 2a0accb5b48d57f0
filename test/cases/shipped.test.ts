import Ajv from "ajv/dist/2020";
import contract from "../../docs/answer.schema.json";
import { check } from "../../src/cases/check";
import { ask } from "../../src/engine";
import { toJson } from "../../src/render/json";
import { bookOf, shippedCases } from "../support/book";

const book = bookOf();

describe.each(shippedCases())("the cases of $regulation", ({ regulation, cases }) => {
  test.each(cases.map((c) => [c.id, c.title, c] as const))("%s: %s", (_id, _title, one) => {
    expect(check(one, regulation, book).faults).toEqual([]);
  });

  test("every answer has the shape of the contract, in both languages", () => {
    const fits = new Ajv({ strict: false }).compile(contract);
    for (const one of cases) {
      const replies = ask(book, { ...one.ask, regulations: [regulation] });
      if ("code" in replies) continue;
      for (const language of ["id", "en"] as const) {
        const json: unknown = JSON.parse(JSON.stringify(toJson(replies, language)));
        expect({ case: one.id, fits: fits(json), errors: fits.errors ?? [] }).toEqual({
          case: one.id,
          fits: true,
          errors: [],
        });
      }
    }
  });

  test("an absent office never acts", () => {
    for (const one of cases) {
      const replies = ask(book, { ...one.ask, regulations: [regulation] });
      if ("code" in replies) continue;
      for (const { understood, answers } of replies) {
        const absent = new Set(understood.question.absent.map((a) => a.office.id));
        for (const { part } of answers.flatMap((a) => a.findings)) {
          const acting =
            part.kind === "route"
              ? part.hops.filter((h) => ["via", "screens", "initials"].includes(h.act)).map((h) => h.office?.id)
              : [part.kind === "signer" ? part.signer?.id : part.deputy?.id];
          expect(acting.filter((id) => id !== undefined && absent.has(id))).toEqual([]);
        }
      }
    }
  });
});

test("a case that expects something else fails", () => {
  const [file] = shippedCases();
  const [one] = file?.cases ?? [];
  if (file === undefined || one === undefined) throw new Error("no cases");
  const wrong = { verdict: "silent" as const, always: [], sometimes: [], cites: ["Pasal 999"], neverActs: [] };
  const kinds = check({ ...one, expect: wrong }, file.regulation, book).faults.map((f) => f.kind);
  expect(new Set(kinds)).toEqual(new Set(["verdict", "unexpected", "not-cited"]));
});
