import { type Found, findProvisions, profileOfProvision } from "../../src/inspect/provision";
import type { Misunderstanding } from "../../src/question/question";
import { bookOf } from "../support/book";
import { only, smallBook } from "./small";

const book = smallBook();
const find = (cite: string): Found[] | Misunderstanding => findProvisions([only(book)], cite);

function found(cite: string): Found {
  const all = find(cite);
  if ("code" in all || all[0] === undefined) throw new Error(`${cite} is not found`);
  return all[0];
}

describe("a citation", () => {
  test("is found in any case and spacing", () => {
    expect(found("pasal 4  HURUF a").provision.label).toBe("Pasal 4 huruf a");
  });

  test("that is printed twice must be told apart, and both are named", () => {
    expect(find("Pasal 5 ayat (1)")).toEqual({
      code: "ambiguous-provision",
      args: {
        cite: "Pasal 5 ayat (1)",
        both: "Pasal 5 (LAMA) ayat (1) / Pasal 5 (BARU) ayat (1)",
        regulation: "Perbup X 1/2020",
      },
      suggestions: ["Pasal 5 (LAMA) ayat (1)", "Pasal 5 (BARU) ayat (1)"],
    });
    expect(found("Pasal 5 (BARU) ayat (1)").provision.gist?.id).toBe("Penutup baru");
  });

  test("that is unknown comes with the nearest", () => {
    expect(find("Pasal 4 hurf b")).toMatchObject({
      code: "unknown-provision",
      suggestions: expect.arrayContaining(["Pasal 4 huruf b"]),
    });
  });

  test("is looked up in every regulation given, and is found where it is", () => {
    const entries = [...bookOf().entries.values()];
    const both = findProvisions(entries, "Pasal 8");
    const one = findProvisions(entries, "Pasal 8 huruf b");
    if ("code" in both || "code" in one) throw new Error("not found");
    expect(both).toHaveLength(2);
    expect(one.map(({ graph }) => graph.regulation.region.id)).toEqual(["kutai-barat"]);
  });
});

describe("a provision", () => {
  test("has everything around it, the widest first, and its direct parts", () => {
    const profile = profileOfProvision(found("Pasal 2 ayat (3)"), [], book);
    expect(profile.around.map(({ label }) => label)).toEqual(["BAB II", "Pasal 2"]);
    expect(profile.parts.map(({ label }) => label)).toEqual(["Pasal 2 ayat (3) huruf a"]);
  });

  test("has what rests on it, once each, with the other citations of that", () => {
    const { uses } = profileOfProvision(found("Pasal 3 ayat (3)"), [], book);
    expect(uses.map(({ kind, cites }) => [kind, cites])).toEqual([["rule", ["Pasal 3 ayat (2)", "Pasal 3 ayat (3)"]]]);
  });
});
