import { Readable } from "node:stream";
import { LIMITS } from "../../src/limits";
import { isPrintable } from "../fuzz/oracle";
import { vocabularySource } from "../support/book";
import { jenjang, jenjangLater, type Ran } from "../support/shell";
import { inTime, SHORT } from "./within";

/** A call that is answered or refused with a status of the contract, in time, in few words, and steers no terminal. */
function called(args: readonly string[]): Ran {
  const ran = inTime(() => jenjang(args));
  // a file whose name is too long for the system cannot be written; that is no question misunderstood
  expect(ran.err.includes("(ENAMETOOLONG)") ? [1] : [0, 2, 3, 4]).toContain(ran.exit);
  isPrintable(ran.out + ran.err);
  return ran;
}

/** Every place of a command line into which somebody else's words may come. */
const PLACES: readonly string[][] = [
  ["route"],
  ["route", "Bupati", "--to"],
  ["route", "Bupati", "--for"],
  ["route", "Bupati", "--about"],
  ["route", "Bupati", "--absent"],
  ["route", "Bupati", "--character"],
  ["route", "Bupati", "-r"],
  ["route", "Bupati", "--rules"],
  ["route", "Bupati", "--reading"],
  ["route", "Bupati", "--lang"],
  ["who-signs", "--doc"],
  ["who-signs", "--signer"],
  ["who-signs", "--on-behalf"],
  ["who-signs", "--capacity"],
  ["who-signs", "--matter"],
  ["deputize", "--absent"],
  ["deputize", "--absent", "Bupati", "--occasion"],
  ["deputize", "--absent", "Bupati", "--invited-by"],
  ["deputize", "--absent", "Bupati", "--deputy"],
  ["explain", "route"],
  ["show"],
  ["cite"],
  ["list"],
  ["help"],
  ["compare", "kutai-barat"],
  ["compare", "kutai-barat", "kutai-timur", "--topic"],
  ["chart", "--highlight"],
  ["use"],
  ["init"],
  ["verify", "-r", "kutai-barat", "--text"],
  ["complete", "bash"],
  [],
];

/** One place of each kind of word: an office, a term, a list, a regulation, a provision, a command, a line. */
const OF_EACH_KIND = PLACES.filter((place) =>
  [
    "route",
    "route Bupati --about",
    "route Bupati --for",
    "route Bupati --absent",
    "route Bupati -r",
    "cite",
    "complete bash",
    "",
  ].includes(place.join(" ")),
);

/** What is typed by nobody who wants an answer, as long as an argument may be. */
const HARD: readonly (readonly [string, string])[] = [
  ["one long word", "A".repeat(LIMITS.argumentLength)],
  ["many words", "Dinas ".repeat(1600)],
  ["many capitals", "aB".repeat(5000)],
  ["many short forms", "kadis".repeat(2000)],
  ["nothing but spaces", " ".repeat(9999)],
  ["nothing but marks", "\u0301".repeat(9999)],
  ["nothing but commas", ",".repeat(9999)],
];

describe.each(HARD)("%s", (_, word) => {
  test("in every place", () => {
    for (const place of OF_EACH_KIND) called([...place, word]);
  });
});

describe("one letter too long", () => {
  test.each(PLACES.map((place) => [place.join(" "), place] as const))("after `%s`", (_, place) => {
    const { exit, out, err } = called([...place, "A".repeat(LIMITS.argumentLength + 1)]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(String(LIMITS.argumentLength));
    expect(err.length).toBeLessThan(SHORT);
  });

  test("in JSON, by its code", () => {
    const { exit, out } = called(["route", "A".repeat(LIMITS.argumentLength + 1), "--json"]);
    expect([exit, JSON.parse(out).error.code]).toEqual([2, "too-long"]);
  });

  test("an argument too many", () => {
    const { exit, err } = called(["validate", ...Array.from({ length: LIMITS.arguments }, () => "x")]);
    expect([exit, err.includes(String(LIMITS.arguments + 1))]).toEqual([2, true]);
  });
});

describe("names that only look like an office", () => {
  test.each([
    ["a Cyrillic letter", "Bup\u0430ti", "Bupati"],
    ["a Greek letter", "Bupat\u03b9", "Bupati"],
    ["an Armenian letter", "\u054fupati", "Bupati"],
    ["a Cyrillic letter in the name of a Dinas that nobody lists", "Dinas S\u043esial", "Dinas Sosial"],
    ["a zero for an O", "D1nas Kesehatan", "Dinas Kesehatan"],
  ])("with %s is not taken for it, and what is meant is offered", (_, name, meant) => {
    const { exit, out, err } = called(["route", name, "-r", "kutai-barat"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(`maksud Anda \`${meant}\``);
  });

  test.each([
    ["a mark between letters that nobody sees", "Bu\u200bpati"],
    ["marks of direction", "\u202aBupati\u202c"],
    ["wide letters", "Ｂｕｐａｔｉ"],
    ["a ligature of compatibility", "Sekretaris Daer\u00adah".replace("Sekretaris Daer\u00adah", "Bupa\u00adti")],
  ])("the same letters with %s are the same name, and the answer has them without", (_, name) => {
    const { exit, out } = called(["who-signs", "--signer", name, "-r", "kutai-barat"]);
    expect([exit, out]).toEqual([0, called(["who-signs", "--signer", "Bupati", "-r", "kutai-barat"]).out]);
  });

  test("one letter composed or decomposed is the same name", () => {
    const asked = ["Dinas Café", "Dinas Cafe\u0301"].map((name) => called(["route", name, "-r", "kutai-barat"]));
    expect(asked[0]?.exit).toBe(asked[1]?.exit);
    expect(asked[0]?.err.normalize("NFC")).toBe(asked[1]?.err.normalize("NFC"));
  });
});

describe("names of what is built in", () => {
  test.each([
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "toString",
    "valueOf",
  ])("`%s` is nothing, in every place", (name) => {
    for (const place of PLACES.filter(([first]) => first !== undefined && first !== "complete"))
      expect([place, called([...place, name]).exit]).toEqual([place, 2]);
  });
});

describe("lists", () => {
  const absent = (count: number): string[] => [
    "deputize",
    "-r",
    "kutai-barat",
    "--absent",
    Array.from({ length: count }, (_, i) => `Dinas A${i}`).join(","),
  ];

  test("of as many names as may be are answered", () => {
    expect(called(absent(LIMITS.listed)).exit).not.toBe(2);
  });

  test("of one more are refused, also in pieces", () => {
    expect(called(absent(LIMITS.listed + 1)).err).toContain(`${LIMITS.listed + 1}`);
    const pieces = Array.from({ length: LIMITS.listed + 1 }, () => ["--absent", "Bupati"]).flat();
    expect(called(["deputize", ...pieces]).exit).toBe(2);
  });
});

describe("a session", () => {
  const said = async (...chunks: (string | Buffer)[]): Promise<Ran> =>
    jenjangLater(["shell"], { input: Readable.from(chunks) });

  test("refuses a line that is too long and answers the next", async () => {
    const { exit, out, err } = await said(`route ${"A".repeat(LIMITS.argumentLength)}\nroute Bupati -r kutai-barat\n`);
    expect([exit, out.includes("Gubernur"), err.includes("…")]).toEqual([0, true, true]);
  });

  test("reads lines however they end, also where a letter or an end comes in two pieces", async () => {
    const [first, second] = [Buffer.from("# café\r"), Buffer.from("\nroute Bupati -r kutai-barat --json")];
    const whole = await said("route Bupati -r kutai-barat --json\n");
    expect(await said(first.subarray(0, 6), first.subarray(6), second)).toEqual(whole);
    expect(await said("# x\rroute Bupati -r kutai-barat --json\r")).toEqual(whole);
  });

  test("gives up a line that never ends", async () => {
    const piece = "0".repeat(100_000);
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        given += 1;
        yield piece;
      }
    }
    const { exit } = await jenjangLater(["shell"], { input: Readable.from(endless()) });
    expect([exit, given < 100]).toEqual([2, true]);
  });
});

describe("a chart", () => {
  test("of more lines than are drawn is refused in every form, and given in JSON", () => {
    const offices = Array.from({ length: LIMITS.drawn + 1 }, (_, i) => `Kantor ${i} A`);
    const text = `regulation: { id: x/perbup-1-2020, title: T, short: Perbup X 1/2020, kind: Peraturan Bupati, number: "1", year: 2020, region: { name: Kabupaten X }, enacted: "2020-01-01", in-force: "2020-01-01" }
offices:
  - { name: Bupati, kind: official, cite: Pasal 1 }
${offices.map((name) => `  - { name: ${name}, kind: unit, cite: Pasal 1 }`).join("\n")}
classes: []
channels:
  - { from: Kantor 1 A, for: konsultasi, via: Kantor 2 A, to: Bupati, cite: Pasal 1 }
accountability:
${offices.map((name) => `  - { from: ${name}, to: Bupati, cite: Pasal 1 }`).join("\n")}
provisions:
  Pasal 1: satu
`;
    const { vocabulary } = rulesOf();
    const rules = { ...rulesOf(), vocabulary, regulations: [{ path: "rules/x/perbup-1-2020.yaml", text }] };
    for (const form of ["tree", "svg", "png", "html", "dot", "mermaid"]) {
      const { exit, err } = jenjang(["chart", "--format", form], { rules });
      expect([form, exit, err.includes(String(LIMITS.drawn))]).toEqual([form, 2, true]);
    }
    expect(jenjang(["chart", "--json"], { rules }).exit).toBe(0);
    const beside = jenjang(["route", "Kantor 1 A", "--to", "Bupati", "--for", "konsultasi", "--chart", "x.svg"], {
      rules,
    });
    expect(beside).toMatchObject({ exit: 2, out: "", err: expect.stringContaining(String(LIMITS.drawn)) });
  });
});

function rulesOf() {
  const vocabulary = vocabularySource();
  return { stamps: new Map(), vocabulary, regulations: [], overlays: [], cases: [], unreadable: [] };
}
