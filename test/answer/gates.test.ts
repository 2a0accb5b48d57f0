import { route } from "../reference/mended-law";
import { rejectedBy, stationsBy, toldAlike, toldBy } from "./small";

/* Who screens what others propose, where the text names whose proposals, or leaves it to a list, or to a chart that it lacks. */

const LISTS = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
      - { coordinator: Asisten Dua, cite: Pasal 8, lists: { Pasal 8: { huruf a: Dinas Beta } } }
`;
const chart = (among: string) => `chart: { cite: Lampiran, among: [${among}] }`;
const CHARTS = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, ${chart("Dinas, Badan Gama")} }
      - { coordinator: Asisten Dua, cite: Pasal 8, ${chart("Dinas, Badan Gama")} }
`;
const BOTH = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, ${chart("Dinas, Asisten Satu")} }
      - { coordinator: Asisten Dua, cite: Pasal 8, lists: { Pasal 8: { huruf a: Dinas Beta } } }
`;

function gates(...all: string[]): string {
  return `gates:\n${all.map((gate) => `      - { for: konsultasi, ${gate} }`).join("\n")}\n`;
}

/** Gates of both Asisten, by their lists. */
function byList(one: string, two: string): string {
  return gates(`holder: Asisten Satu, to: ${one}, cite: Pasal 3`, `holder: Asisten Dua, to: ${two}, cite: Pasal 4`);
}

const TO_BUPATI =
  "channels: [{ from: [Dinas, Badan Gama, Asisten Satu], for: konsultasi, to: Bupati, cite: Pasal 5 }]\n";
const WHETHER = "is left to the annexed chart, which the text does not contain";
const asking = (from: string) => ({ command: "route", from, for: "konsultasi" }) as const;

test("two who screen and leave open to whom it goes on screen one after the other, and make one path", () => {
  const rules = gates(
    "holder: Asisten Satu, from: Dinas, to: unstated, cite: Pasal 2",
    "holder: Asisten Dua, from: Dinas, to: unstated, cite: Pasal 3",
  );
  expect(toldAlike(rules, route("dinas-alfa"))).toEqual([
    "dinas-alfa > asisten-satu > asisten-dua > ? [Pasal 2, Pasal 3]",
    "addressee-unstated: the text does not say to whom Dinas Alfa addresses it [Pasal 2, Pasal 3]",
  ]);
  expect(stationsBy(rules, asking("Dinas Alfa"))).toEqual([
    [
      "origin Dinas Alfa [Pasal 2, Pasal 3]",
      "screens Asisten Satu [Pasal 2]",
      "screens Asisten Dua [Pasal 3]",
      "addressee … [Pasal 2, Pasal 3]",
    ],
  ]);
});

const NAMED = gates(
  "holder: Asisten Satu, from: Dinas, to: Bupati, cite: Pasal 2",
  "holder: Asisten Dua, from: Dinas, to: Wakil Bupati, cite: Pasal 3",
);

test("two who say to whom it goes on make two paths, on no condition", () => {
  expect(toldAlike(NAMED, route("dinas-alfa"))).toEqual([
    "dinas-alfa > asisten-satu > bupati [Pasal 2]",
    "dinas-alfa > asisten-dua > wakil-bupati [Pasal 3]",
  ]);
});

test("and whoever asks for another addressee is told where they lead", () => {
  expect(toldAlike(NAMED, route("dinas-alfa", { to: "sekretaris-daerah" }))).toEqual([
    "no-rule: no provision on konsultasi (consultation) from Dinas Alfa to Sekretaris Daerah []",
    "no-rule: the one there is leads to Bupati, not to Sekretaris Daerah [Pasal 2]",
    "no-rule: the one there is leads to Wakil Bupati, not to Sekretaris Daerah [Pasal 3]",
  ]);
});

test("a screening leads nobody to itself", () => {
  const rules = gates("holder: Asisten Satu, from: Dinas, to: Dinas Alfa, cite: Pasal 2");
  expect(toldAlike(rules, route("dinas-alfa"))).toEqual([
    "no-rule: no provision on konsultasi (consultation) from Dinas Alfa []",
    "no-rule: the one there is leads to Dinas Alfa [Pasal 2]",
  ]);
  expect(rejectedBy(rules, asking("Dinas Alfa"))).toEqual(["Pasal 2: addressee"]);
});

test("nobody screens itself", () => {
  const rules = gates("holder: Asisten Satu, from: Asisten, to: unstated, cite: Pasal 2") + TO_BUPATI;
  expect(toldAlike(rules, route("asisten-satu"))).toEqual(["asisten-satu > bupati [Pasal 5]"]);
});

const SPECIAL = "special-lists: [{ office: Dinas Beta, special: BAB II, general: BAB I, cite: Pasal 1 }]\n";

test("who screens what a class proposes does not screen a member whose own part displaces that, but does whom it names", () => {
  const screened = (from: string) =>
    SPECIAL + gates(`holder: Asisten Satu, from: ${from}, to: Bupati, cite: Pasal 2`) + TO_BUPATI;
  const told = (from: string, reading: string) =>
    toldAlike(screened(from), route("dinas-beta", { readings: [reading] }));
  expect(told("Dinas", "special-displaces")).toEqual(["dinas-beta > bupati [Pasal 5]"]);
  expect(told("Dinas", "both-hold")).toHaveLength(2);
  expect(told("Dinas Beta", "special-displaces")).toHaveLength(2);
});

describe("one who screens what the text names, and whoever is in its list, of an origin in no list", () => {
  const rules = (from: string, list: string) =>
    CHARTS +
    gates(
      `holder: Asisten Satu, from: Badan Gama, to: ${from}, cite: Pasal 2`,
      `holder: Asisten Satu, to: ${list}, cite: Pasal 3`,
      `holder: Asisten Dua, to: ${list}, cite: Pasal 4`,
    );
  const told = (from: string, list: string) => toldBy(rules(from, list), asking("Badan Gama"));

  test.each([
    ["both leave open to whom", "unstated", "unstated"],
    ["both say to whom", "Bupati", "Wakil Bupati"],
  ])("screens it by the text, and only the other one may by its list: %s", (_, from, list) => {
    const lines = told(from, list);
    expect(lines[0]).toMatch(/^badan-gama > asisten-satu > \S+ \[Pasal 2\]$/);
    expect(lines[2]).toBe("  in-list: if it is among the units that Asisten Dua coordinates [Pasal 4, Lampiran]");
    expect(lines).toContain(
      `chart-missing: Asisten Dua screen the proposals of the units they coordinate; whether Badan Gama is one ${WHETHER} [Pasal 4, Lampiran]`,
    );
  });

  test.each([
    ["leaves open to whom", "unstated", "Bupati"],
    ["says to whom", "Bupati", "unstated"],
  ])("and may by its list too, where only the one %s", (_, from, list) => {
    const lines = told(from, list);
    expect(lines[0]).toMatch(/^badan-gama > asisten-satu > \S+ \[Pasal 2\]$/);
    expect(lines[2]).toBe(
      "  in-list: if it is among the units that Asisten Satu or Asisten Dua coordinates [Pasal 3, Pasal 4, Lampiran]",
    );
  });
});

test("one who screens by the list does not screen what is in the list of another, who screens nothing", () => {
  const rules = `${LISTS}${gates("holder: Asisten Satu, to: unstated, cite: Pasal 3")}${TO_BUPATI}`;
  expect(toldAlike(rules, route("dinas-beta"))).toEqual(["dinas-beta > bupati [Pasal 5]"]);
  expect(toldAlike(rules, route("dinas-alfa"))).toEqual([
    "dinas-alfa > asisten-satu > bupati [Pasal 5, Pasal 3, Pasal 7 huruf a]",
  ]);
});

test("that nobody lists an origin is told where lists decide who screens, and only there", () => {
  expect(toldAlike(LISTS + byList("unstated", "unstated") + TO_BUPATI, route("badan-gama"))).toEqual([
    "badan-gama > bupati [Pasal 5]",
    "not-listed: Badan Gama is in no coordination list [Pasal 3, Pasal 4]",
  ]);
  const named = gates("holder: Asisten Satu, from: Dinas, to: unstated, cite: Pasal 3");
  expect(toldAlike(LISTS + named + TO_BUPATI, route("badan-gama"))).toEqual(["badan-gama > bupati [Pasal 5]"]);
});

test("and not of one who screens itself by its list", () => {
  for (const lists of [LISTS, CHARTS, BOTH])
    expect(toldBy(lists + byList("unstated", "unstated") + TO_BUPATI, asking("Asisten Satu"))).toEqual([
      "asisten-satu > bupati [Pasal 5]",
    ]);
});

test("of a class, those screen whose lists name some of it", () => {
  expect(toldAlike(LISTS + byList("unstated", "unstated") + TO_BUPATI, route("dinas"))).toEqual([
    "dinas > ? > bupati [Pasal 5, Pasal 3, Pasal 4]",
    "step-unnamed: Dinas is a class of offices; who coordinates it depends on the member [Pasal 3, Pasal 4]",
  ]);
  const [path] = stationsBy(LISTS + byList("Sekretaris Daerah", "unstated") + TO_BUPATI, asking("Dinas"));
  expect(path).toEqual(["origin Dinas [Pasal 5]", "screens Asisten Dua [Pasal 4]", "addressee Bupati [Pasal 5]"]);
});

test("and not those whose lists name others", () => {
  const rules = LISTS.replace("Dinas Alfa", "Kantor Delta");
  const [path] = stationsBy(rules + byList("unstated", "unstated") + TO_BUPATI, asking("Dinas"));
  expect(path).toEqual(["origin Dinas [Pasal 5]", "screens Asisten Dua [Pasal 4]", "addressee Bupati [Pasal 5]"]);
});

const CHARTED = `chart-missing: Asisten Satu and Asisten Dua screen the proposals of the units they coordinate; whether Dinas Alfa is one ${WHETHER} [Pasal 3, Pasal 4, Lampiran]`;

test("where a chart decides who screens, the paths that there are say so", () => {
  for (const lists of [CHARTS, BOTH])
    expect(toldAlike(lists + byList("unstated", "unstated") + TO_BUPATI, route("dinas-alfa"))).toEqual([
      "dinas-alfa > bupati [Pasal 5]",
      CHARTED,
    ]);
});

test("and where there are none, the screening is a path on that condition", () => {
  expect(toldAlike(CHARTS + byList("unstated", "unstated"), route("dinas-alfa"))).toEqual([
    "dinas-alfa > ? > ? [Pasal 3, Pasal 4]",
    "  in-list: if it is among the units that Asisten Satu or Asisten Dua coordinates [Pasal 3, Pasal 4, Lampiran]",
    CHARTED,
    "addressee-unstated: the text does not say to whom Dinas Alfa addresses it [Pasal 3, Pasal 4]",
  ]);
});

test("those who send it on to the same make one path, to others one each", () => {
  expect(toldAlike(CHARTS + byList("Bupati", "Bupati"), route("dinas-alfa"))).toEqual([
    "dinas-alfa > ? > bupati [Pasal 3, Pasal 4]",
    "  in-list: if it is among the units that Asisten Satu or Asisten Dua coordinates [Pasal 3, Pasal 4, Lampiran]",
    CHARTED,
  ]);
  expect(toldAlike(CHARTS + byList("Bupati", "Wakil Bupati"), route("dinas-alfa"))).toEqual([
    "dinas-alfa > ? > bupati [Pasal 3]",
    "  in-list: if it is among the units that Asisten Satu coordinates [Pasal 3, Lampiran]",
    "dinas-alfa > ? > wakil-bupati [Pasal 4]",
    "  in-list: if it is among the units that Asisten Dua coordinates [Pasal 4, Lampiran]",
    CHARTED,
  ]);
});

test("what a chart does not choose among nobody screens by it", () => {
  const rules = CHARTS.replaceAll(", Badan Gama", "") + byList("unstated", "unstated") + TO_BUPATI;
  expect(toldAlike(rules, route("badan-gama"))).toEqual(["badan-gama > bupati [Pasal 5]"]);
  expect(toldAlike(BOTH + byList("unstated", "unstated") + TO_BUPATI, route("badan-gama"))).toEqual([
    "badan-gama > bupati [Pasal 5]",
  ]);
});

test("of a class that one may screen by a chart, and another does by its list, the other screens some", () => {
  const [path] = stationsBy(BOTH + byList("unstated", "unstated") + TO_BUPATI, asking("Dinas"));
  expect(path).toEqual(["origin Dinas [Pasal 5]", "screens Asisten Dua [Pasal 4]", "addressee Bupati [Pasal 5]"]);
});

const OWN_LIST_TOO = `${CHARTS}      - { coordinator: Asisten Satu, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Beta } } }\n`;

test("of one who has a list and a chart, only the chart is cited for what the list does not name", () => {
  expect(toldAlike(OWN_LIST_TOO + byList("unstated", "unstated") + TO_BUPATI, route("dinas-alfa"))).toEqual([
    "dinas-alfa > bupati [Pasal 5]",
    CHARTED,
  ]);
  expect(stationsBy(OWN_LIST_TOO + byList("unstated", "unstated") + TO_BUPATI, asking("Dinas"))).toEqual([
    ["origin Dinas [Pasal 5]", "addressee Bupati [Pasal 5]"],
  ]);
});

test("of two charts of one holder, only the one that chooses among such is cited", () => {
  const rules = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, ${chart("Dinas")} }
      - { coordinator: Asisten Satu, cite: Pasal 8, chart: { cite: BAB II, among: [Badan Gama] } }
${gates("holder: Asisten Satu, to: Bupati, cite: Pasal 3")}`;
  expect(toldAlike(rules, route("dinas-alfa"))).toEqual([
    "dinas-alfa > ? > bupati [Pasal 3]",
    "  in-list: if it is among the units that Asisten Satu coordinates [Pasal 3, Lampiran]",
    `chart-missing: Asisten Satu screen the proposals of the units they coordinate; whether Dinas Alfa is one ${WHETHER} [Pasal 3, Lampiran]`,
  ]);
});
