import { LISTABLE } from "../../src/inspect/listing";
import { jenjang } from "../support/shell";

interface Json {
  readonly contract: number;
  readonly list: string;
  readonly groups: { regulation: string | null; items: { id: string; name: string; aliases: string[] }[] }[];
}

const json = (...args: string[]): Json => JSON.parse(jenjang(["list", ...args, "--json"]).out) as Json;

describe("list", () => {
  test.each(LISTABLE.map((kind) => [kind]))("%s is not empty, fits 60 columns, and has a JSON", (kind) => {
    const { exit, out } = jenjang(["list", kind], { columns: 60 });
    expect(exit).toBe(0);
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(60);
    const { contract, list, groups } = json(kind);
    expect([contract, list]).toEqual([1, kind]);
    for (const { items } of groups) expect(items.length).toBeGreaterThan(0);
  });

  test("gives terms with labels in the language asked for, and what else they are called", () => {
    expect(jenjang(["list", "documents"]).out).toMatch(/^ {2}surat +Surat \(surat dinas; letter\)$/m);
    expect(jenjang(["list", "purposes", "--lang", "en"]).out).toMatch(/^ {2}laporan +Laporan lain \(other report\)/m);
  });

  test("gives offices of each regulation, or of the one asked for", () => {
    expect(json("offices").groups.map(({ regulation }) => regulation)).toEqual([
      "kutai-barat/perbup-21-2017",
      "kutai-timur/perbup-6-2007",
    ]);
    const [only, ...others] = json("offices", "-r", "kutai-timur").groups;
    expect([only?.regulation, others]).toEqual(["kutai-timur/perbup-6-2007", []]);
    expect(only?.items.map(({ name }) => name)).toContain("Bagian Organisasi");
    expect(jenjang(["list", "offices"]).out).toContain("  Inspektorat (Kepala Inspektorat;");
  });

  test("gives what it lists once, and nothing of another regulation", () => {
    const ids = json("provisions", "-r", "kutai-timur").groups.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("Pasal 26 (MEKANISME) ayat (2)");
    expect(ids).not.toContain("Pasal 8 huruf b");
  });

  test("gives the shared readings and those of each regulation", () => {
    const groups = json("readings", "-r", "kutai-timur").groups.map(({ regulation, items }) => [
      regulation,
      items.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      [null, expect.arrayContaining(["atau-literal", "atau-cascade"])],
      ["kutai-timur/perbup-6-2007", expect.arrayContaining(["letters-too", "mention-only"])],
    ]);
  });

  test("does not know another kind, and says what there is", () => {
    const { exit, out, err } = jenjang(["list", "ofices", "--lang", "en"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("did you mean `offices`?");
    expect(err).toContain("regulations, offices, classes");
  });
});

test.each([
  ["coverage"],
  ["cite"],
  ["show"],
  ["list"],
  ["validate"],
])("the examples in the help of %s work as printed, in both languages", (command) => {
  for (const lang of ["id", "en"]) {
    const { out } = jenjang([command, "--help", "--lang", lang]);
    const examples = [...out.matchAll(/^ {2}jenjang (.+)$/gm)].map(([, words = ""]) =>
      [...words.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ""),
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const args of examples) expect(jenjang(args)).toMatchObject({ exit: 0, err: "" });
  }
});
