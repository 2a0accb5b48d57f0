import { lawWith, route, whoSigns } from "../reference/mended-law";
import type { About } from "../reference/question";
import { toldAlike, toldBy } from "./small";

/* Whom the text means by "the related one": by lists, by the field of a matter, or by a chart that it lacks. */

const FIELDS = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, field: { cite: Pasal 7, topics: [hukum, { name: niaga, cite: Pasal 6 }] }, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
      - { coordinator: Asisten Dua, cite: Pasal 8, field: { cite: Pasal 8, topics: [tani, hukum] }, lists: { Pasal 8: { huruf a: Dinas Beta } } }
      - { coordinator: Sekretaris Daerah, cite: Pasal 6 }
`;
const via = (by: string) =>
  `channels: [{ from: [Dinas Alfa, Dinas Beta, Badan], for: konsultasi, via: { coordinator: Asisten yang terkait, by: ${by} }, to: Bupati, cite: Pasal 5 }]`;
const topic = (id: string): About => ({ kind: "topic", id });
const office = (id: string): About => ({ kind: "office", id });

describe("by the matter alone", () => {
  test.each([
    ["a topic, where the field names it", topic("tani"), ["dinas-alfa > asisten-dua > bupati [Pasal 5, Pasal 8]"]],
    ["or where another provision does", topic("niaga"), ["dinas-alfa > asisten-satu > bupati [Pasal 5, Pasal 6]"]],
    [
      "a topic of two",
      topic("hukum"),
      ["dinas-alfa > asisten-satu > bupati [Pasal 5, Pasal 7]", "dinas-alfa > asisten-dua > bupati [Pasal 5, Pasal 8]"],
    ],
    ["an office", office("dinas-beta"), ["dinas-alfa > asisten-dua > bupati [Pasal 5, Pasal 8 huruf a]"]],
    [
      "an office in no list",
      office("kantor-delta"),
      [
        "dinas-alfa > ? > bupati [Pasal 5]",
        "not-listed: Kantor Delta is in no coordination list [Pasal 7, Pasal 8, Pasal 6]",
      ],
    ],
  ])("%s", (_, about, told) => {
    expect(toldAlike(FIELDS + via("topic"), route("dinas-alfa", { about }))).toEqual(told);
  });

  test("that the matter decides is said once, for whomever", () => {
    expect(toldAlike(FIELDS + via("topic"), route("dinas"))).toEqual([
      "dinas-alfa > ? > bupati [Pasal 5]",
      "dinas-beta > ? > bupati [Pasal 5]",
      "step-unnamed: who it is depends on the field of the matter; name it with --about [Pasal 7, Pasal 8]",
    ]);
  });
});

describe("by the lists or by the matter", () => {
  const told = (rules: string, about: string) =>
    toldBy(rules + via("[office, topic]"), { command: "route", from: "Dinas Alfa", for: "konsultasi", about });

  test("where both mean the same, it is by the list", () => {
    expect(told(FIELDS, "niaga")).toEqual(["dinas-alfa > asisten-satu > bupati [Pasal 5, Pasal 7 huruf a]"]);
  });

  test("where they do not, it depends on the reading", () => {
    expect(told(FIELDS, "tani")).toEqual([
      "(related-by-office) dinas-alfa > asisten-satu > bupati [Pasal 5, Pasal 7 huruf a]",
      "(related-by-topic) dinas-alfa > asisten-dua > bupati [Pasal 5, Pasal 8]",
    ]);
  });

  test("also where one of two is the same", () => {
    const two = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, field: { cite: Pasal 7, topics: [hukum] }, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
      - { coordinator: Asisten Dua, cite: Pasal 8, lists: { Pasal 8: { huruf a: Dinas Alfa } } }
      - { coordinator: Sekretaris Daerah, cite: Pasal 6, field: { cite: Pasal 6, topics: [hukum] } }
`;
    expect(told(two, "hukum")).toEqual([
      "dinas-alfa > asisten-satu > bupati [Pasal 5, Pasal 7 huruf a, Pasal 7]",
      "(related-by-office) dinas-alfa > asisten-dua > bupati [Pasal 5, Pasal 8 huruf a]",
      "(related-by-topic) dinas-alfa > sekretaris-daerah > bupati [Pasal 5, Pasal 6]",
    ]);
  });
});

describe("by a chart", () => {
  const CHART = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, chart: { cite: Lampiran, among: [Badan] } }
      - { coordinator: Asisten Dua, cite: Pasal 8, lists: { Pasal 8: { huruf a: Dinas Beta } } }
`;
  const blocked = "no-deputy: Asisten yang terkait is absent, and the text puts nobody in its place here [Pasal 5]";

  test("it may be whose chart chooses among such, and nobody else", () => {
    expect(toldAlike(CHART + via("office"), route("badan-gama", { absent: ["asisten-satu"] }))).toEqual([blocked]);
    expect(toldAlike(CHART + via("office"), route("badan-gama", { absent: ["asisten-dua"] }))).toEqual([
      "badan-gama > ? > bupati [Pasal 5, Pasal 3]",
      "chart-missing: who coordinates Badan Gama is left to the annexed chart, which the text does not contain [Lampiran, Pasal 7]",
    ]);
  });

  test("an office of another kind is in no list, whatever the chart says, and it may be anybody", () => {
    for (const absent of [["asisten-satu"], ["asisten-dua"]])
      expect(toldAlike(CHART + via("office"), route("dinas-alfa", { absent }))).toEqual([
        "dinas-alfa > ? > bupati [Pasal 5]",
        "not-listed: Dinas Alfa is in no coordination list [Pasal 7, Pasal 8]",
      ]);
    const absent = ["asisten-satu", "asisten-dua"];
    expect(toldAlike(CHART + via("office"), route("dinas-alfa", { absent }))).toEqual([blocked]);
  });
});

describe("a power bound to a field", () => {
  const POWER = "powers: [{ signer: Asisten Satu, signs: surat, field-bound: true, cite: Pasal 2 }]";
  const none = "no-rule: in this case no provision empowers anyone to sign surat (letter)";

  test.each([
    ["serves what lies in it, for whomever else too", topic("hukum"), ["asisten-satu [Pasal 2, Pasal 7]"]],
    ["and offices in the list", office("dinas-alfa"), ["asisten-satu [Pasal 2, Pasal 7 huruf a]"]],
    ["no topic of another", topic("tani"), [`${none} [Pasal 2]`]],
    ["no office in the list of another", office("dinas-beta"), [`${none} [Pasal 2]`]],
    [
      "of an office in no list nobody can say",
      office("kantor-delta"),
      [`${none} []`, "not-listed: the text does not tell in whose field Kantor Delta lies [Pasal 7, Pasal 8, Pasal 6]"],
    ],
  ])("%s", (_, about, told) => {
    expect(toldAlike(FIELDS + POWER, whoSigns({ about }))).toEqual(told);
  });
});

describe("who holds a power to sign its own", () => {
  const power = (signer: string) => `powers: [{ signer: ${signer}, signs: surat, cite: Pasal 2 }]`;

  test.each([
    ["of a class that is asked about, the one whose document it is", "Badan", "badan", "badan-gama"],
    ["also where the text names it", "Badan Gama", "badan", "badan-gama"],
    ["one who signs what its class has to sign", "Badan", "badan-gama", "badan"],
  ])("%s", (_, named, signer, onBehalf) => {
    expect(toldAlike(power(named), whoSigns({ signer, onBehalf }))).toEqual(["badan-gama [Pasal 2, Pasal 3]"]);
  });

  test("nobody of another class", () => {
    expect(toldAlike(power("Badan"), whoSigns({ signer: "asisten", onBehalf: "badan-gama" }))).toEqual([
      "no-rule: in this case no provision empowers Asisten to sign surat (letter) for Badan Gama [Pasal 2]",
    ]);
  });

  test("not one whose own part displaces what it is as a member of that class", () => {
    const rules = `special-lists: [{ office: Dinas Beta, special: BAB II, general: BAB I, cite: Pasal 1 }]
${power("Dinas")}`;
    const asked = { signer: "dinas-beta", onBehalf: "dinas" };
    expect(toldAlike(rules, whoSigns({ ...asked, readings: ["special-displaces"] }))).toHaveLength(1);
    expect(toldAlike(rules, whoSigns({ ...asked, readings: ["both-hold"] }))).toEqual(["dinas-beta [Pasal 2]"]);
  });

  test.each(["[Badan, Perangkat Daerah]", "[Perangkat Daerah, Badan]"])("by the nearer of two classes: %s", (both) => {
    const law = lawWith(power(both));
    const text = law.text.replace("{ of: Dinas, cite", "{ of: [Dinas, Badan], cite");
    const asked = { command: "who-signs", doc: "surat", signer: "Badan Gama" } as const;
    expect(toldBy("", asked, { ...law, text })).toEqual(["badan-gama [Pasal 2, Pasal 3]"]);
  });
});
