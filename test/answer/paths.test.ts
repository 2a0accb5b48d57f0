import { route } from "../reference/mended-law";
import { rejectedBy, stationsBy, toldAlike, toldBy } from "./small";

/* Which path an origin has: where it starts, whom it passes and where it ends; and what is said where it leads elsewhere. */

function channels(...all: string[]): string {
  return `channels:\n${all.map((channel) => `      - { for: konsultasi, ${channel} }`).join("\n")}\n`;
}

const LISTS = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
      - { coordinator: Asisten Dua, cite: Pasal 8, lists: { Pasal 8: { huruf a: Dinas Beta } } }
`;
const SPECIAL = "special-lists: [{ office: Dinas Beta, special: BAB II, general: BAB I, cite: Pasal 1 }]\n";
const asking = (from: string) => ({ command: "route", from, for: "konsultasi" }) as const;
const none = (from: string, to = "") =>
  `no-rule: no provision on konsultasi (consultation) from ${from}${to === "" ? "" : ` to ${to}`} []`;

describe("where it starts", () => {
  test("a class that no rule speaks of has the paths of its members, and what is to be said of these", () => {
    const gates = `gates:
      - { holder: Asisten Satu, for: konsultasi, to: unstated, cite: Pasal 3 }
      - { holder: Asisten Dua, for: konsultasi, to: unstated, cite: Pasal 4 }
`;
    const others = LISTS.replace("Dinas Alfa", "Badan Gama").replace("Dinas Beta", "Kantor Delta");
    expect(toldAlike(others + gates + channels("from: Dinas Alfa, to: Bupati, cite: Pasal 5"), route("dinas"))).toEqual(
      ["dinas-alfa > bupati [Pasal 5]", "not-listed: Dinas Alfa is in no coordination list [Pasal 3, Pasal 4]"],
    );
  });

  test("but none of the member that it is to lead to", () => {
    const rules = channels(
      "from: Dinas Alfa, via: Asisten Satu, to: unstated, cite: Pasal 5",
      "from: Dinas Beta, to: Dinas Alfa, cite: Pasal 6",
    );
    expect(toldAlike(rules, route("dinas", { to: "dinas-alfa" }))).toEqual(["dinas-beta > dinas-alfa [Pasal 6]"]);
    expect(rejectedBy(rules, { ...asking("Dinas"), to: "Dinas Alfa" })).toEqual([]);
  });

  test("a rule that names the class and a wider one is the nearer one's", () => {
    const rules = channels("from: [Dinas, Perangkat Daerah], to: Bupati, cite: Pasal 2");
    expect(toldAlike(rules, route("dinas-alfa"))).toEqual(["dinas-alfa > bupati [Pasal 2]"]);
  });

  test("what an office has by its own name it has, where its part of the text displaces what it is as a member", () => {
    const rules = SPECIAL + channels("from: [Dinas Beta, Dinas], to: Bupati, cite: Pasal 2");
    for (const reading of ["special-displaces", "both-hold"]) {
      const readings = [reading];
      expect(toldAlike(rules, route("dinas-beta", { readings }))).toEqual(["dinas-beta > bupati [Pasal 2]"]);
      expect(rejectedBy(rules, { ...asking("Dinas Beta"), readings })).toEqual([]);
    }
  });
});

describe("a coordinator's list that is a path", () => {
  test("is for the purpose of that list, also where another one of the same provision has none", () => {
    const lists = (other: string) => `coordination:
      - { coordinator: Asisten Satu, for: konsultasi, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
      - { coordinator: ${other}, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Beta } } }`;
    const own = ["asisten-satu > dinas-alfa [Pasal 7 huruf a]"];
    expect(toldAlike(lists("Asisten Satu"), route("asisten-satu"))).toEqual(own);
    expect(toldAlike(lists("Asisten Dua"), route("asisten-satu"))).toEqual(own);
    expect(toldAlike(lists("Asisten Dua"), route("asisten-dua"))).toEqual([
      "no-rule: no provision on konsultasi (consultation) from Asisten Dua [Pasal 1]",
    ]);
  });

  const LIST =
    "coordination: [{ coordinator: Asisten Satu, for: konsultasi, cite: Pasal 7, lists: { Pasal 7: { huruf a: [Dinas Beta, Kantor Delta] } } }]\n";
  const listed = ["asisten-satu > dinas-beta [Pasal 7 huruf a]", "asisten-satu > kantor-delta [Pasal 7 huruf a]"];

  test("leads to whom it names, also one whose own part displaces what it is as a member", () => {
    const rules = SPECIAL.replace("BAB I,", "BAB II,") + LIST;
    const readings = ["special-displaces"];
    expect(toldAlike(rules, route("asisten-satu", { readings }))).toEqual(listed);
    expect(toldAlike(rules, route("asisten-satu", { readings, to: "dinas-beta" }))).toEqual(listed.slice(0, 1));
  });

  test("is not told of one whose class another path leads to straight, unless it is asked about by its name", () => {
    for (const copies of ["", "copies: Badan Gama, "]) {
      const rules = LIST + channels(`from: Asisten Satu, to: Dinas, ${copies}cite: Pasal 5`);
      const toClass = "asisten-satu > dinas [Pasal 5]";
      expect(toldAlike(rules, route("asisten-satu"))).toEqual([toClass, ...listed.slice(1)]);
      expect(toldAlike(rules, route("asisten-satu", { to: "dinas" }))).toEqual([toClass]);
    }
    const rules = LIST + channels("from: Asisten Satu, to: Dinas, cite: Pasal 5");
    expect(toldAlike(rules, route("asisten-satu", { to: "dinas-beta" }))).toEqual([
      "asisten-satu > dinas-beta [Pasal 5, Pasal 7 huruf a]",
    ]);
  });

  test("and is where that path leads through somebody, to nobody named, or to the same", () => {
    const told = (channel: string) =>
      toldBy(LIST + channels(`from: Asisten Satu, ${channel}, cite: Pasal 5`), asking("Asisten Satu"));
    expect(told("via: Sekretaris Daerah, to: Dinas")).toEqual([
      "asisten-satu > sekretaris-daerah > dinas [Pasal 5]",
      ...listed,
    ]);
    expect(told("to: { unnamed: siapa pun }").slice(0, 3)).toEqual([...listed, "asisten-satu > ? [Pasal 5]"]);
    expect(told("to: Dinas Beta")).toEqual([
      "asisten-satu > dinas-beta [Pasal 5, Pasal 7 huruf a]",
      ...listed.slice(1),
    ]);
  });

  test("is left to a chart beside the paths that the text has, and alone", () => {
    const list =
      "coordination: [{ coordinator: Asisten Satu, for: konsultasi, cite: Pasal 8, chart: { cite: Lampiran, among: [Dinas] } }]\n";
    const left =
      "chart-missing: the rest of the pattern for Asisten Satu is left to the annexed chart, which the text does not contain";
    expect(toldAlike(list + channels("from: Asisten Satu, to: Bupati, cite: Pasal 5"), route("asisten-satu"))).toEqual([
      "asisten-satu > bupati [Pasal 5]",
      `${left} [Pasal 8, Lampiran]`,
    ]);
    expect(toldBy(list, asking("Asisten Satu"))).toEqual([
      "no-rule: no provision on konsultasi (consultation) from Asisten Satu [Pasal 1]",
      `${left} [Pasal 8]`,
    ]);
  });
});

describe("a rule that leaves the addressee open", () => {
  const OPEN = channels(
    "from: Dinas Alfa, via: Asisten Satu, to: Bupati, cite: Pasal 5",
    "from: Dinas Alfa, via: Asisten Dua, to: unstated, cite: Pasal 6",
  );

  test("serves whom no other names, and is told beside others where nobody is asked for", () => {
    expect(toldAlike(OPEN, route("dinas-alfa", { to: "bupati" }))).toEqual([
      "dinas-alfa > asisten-satu > bupati [Pasal 5]",
    ]);
    expect(toldAlike(OPEN, route("dinas-alfa", { to: "wakil-bupati" }))).toEqual([
      "dinas-alfa > asisten-dua > wakil-bupati [Pasal 6]",
    ]);
    expect(toldAlike(OPEN, route("dinas-alfa"))).toHaveLength(3);
  });

  test("and not one whose own path is only blocked", () => {
    expect(toldAlike(OPEN, route("dinas-alfa", { to: "bupati", absent: ["asisten-satu"] }))).toEqual([
      "no-deputy: Asisten Satu is absent, and the text puts nobody in its place here [Pasal 5]",
    ]);
  });

  test("the same holds of who screens", () => {
    const rules = `gates:
      - { holder: Asisten Satu, from: Dinas, for: konsultasi, to: Bupati, cite: Pasal 2 }
      - { holder: Asisten Dua, from: Dinas, for: konsultasi, to: unstated, cite: Pasal 3 }`;
    expect(toldAlike(rules, route("dinas-alfa", { to: "bupati" }))).toEqual([
      "dinas-alfa > asisten-satu > bupati [Pasal 2]",
    ]);
    expect(toldAlike(rules, route("dinas-alfa", { to: "wakil-bupati" }))).toEqual([
      "dinas-alfa > asisten-dua > wakil-bupati [Pasal 3]",
    ]);
    expect(toldAlike(rules, route("dinas-alfa"))).toEqual([
      "dinas-alfa > asisten-satu > bupati [Pasal 2]",
      "dinas-alfa > asisten-dua > ? [Pasal 3]",
      "addressee-unstated: the text does not say to whom Dinas Alfa addresses it [Pasal 3]",
    ]);
  });

  test("of those who may screen, whoever leaves the addressee open is told first", () => {
    const rules = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, chart: { cite: Lampiran, among: [Dinas] } }
      - { coordinator: Asisten Dua, cite: Pasal 8, chart: { cite: Lampiran, among: [Dinas] } }
gates:
      - { holder: Asisten Satu, for: konsultasi, to: Bupati, cite: Pasal 3 }
      - { holder: Asisten Dua, for: konsultasi, to: unstated, cite: Pasal 4 }`;
    const found = toldAlike(rules, route("dinas-alfa")).filter((line) => line.includes(">"));
    expect(found).toEqual(["dinas-alfa > ? > ? [Pasal 4]", "dinas-alfa > ? > bupati [Pasal 3]"]);
  });
});

describe("whom it passes", () => {
  test("who acts twice in a row, or at the end, is one station; copies are not in the way and come before the end", () => {
    const rules = channels(
      "from: Dinas, steps: [{ via: Asisten Satu }, { initials: Asisten Satu }, { initials: Dinas Alfa }, { via: Bupati }], to: Bupati, copies: [Asisten Dua, Badan Gama], cite: Pasal 5",
    );
    expect(stationsBy(rules, asking("Dinas Alfa"))).toEqual([
      [
        "origin Dinas Alfa [Pasal 5]",
        "via Asisten Satu [Pasal 5]",
        "copied Asisten Dua [Pasal 5]",
        "copied Badan Gama [Pasal 5]",
        "addressee Bupati [Pasal 5]",
      ],
    ]);
  });

  test("somebody whom the text only describes, in the place of one who is away", () => {
    const rules = `substitutions: [{ deputy: { unnamed: pejabat yang ditunjuk }, for: Asisten Satu, occasion: umum, manner: mewakili, cite: Pasal 6 }]
${channels("from: Dinas, via: Asisten Satu, to: Bupati, cite: Pasal 5")}`;
    expect(stationsBy(rules, { ...asking("Dinas Alfa"), absent: "Asisten Satu" })).toEqual([
      ["origin Dinas Alfa [Pasal 5]", "via pejabat yang ditunjuk [Pasal 5, Pasal 6]", "addressee Bupati [Pasal 5]"],
    ]);
  });

  const RELATED = channels(
    "from: [Dinas, Badan Gama], via: { coordinator: Asisten yang terkait, by: office }, to: Bupati, cite: Pasal 5",
  );

  test("somebody whom the text would name by a list, where it has none", () => {
    expect(toldAlike(RELATED, route("dinas-alfa"))).toEqual([
      "dinas-alfa > ? > bupati [Pasal 5]",
      "not-listed: Dinas Alfa is in no coordination list []",
    ]);
  });

  test("nobody, where everybody is away whom it may be", () => {
    expect(toldAlike(LISTS + RELATED, route("badan-gama", { absent: ["asisten-satu", "asisten-dua"] }))).toEqual([
      "no-deputy: Asisten yang terkait is absent, and the text puts nobody in its place here [Pasal 5]",
    ]);
    expect(toldAlike(LISTS + RELATED, route("badan-gama", { absent: ["asisten-satu"] }))).toEqual([
      "badan-gama > ? > bupati [Pasal 5]",
      "not-listed: Badan Gama is in no coordination list [Pasal 7, Pasal 8]",
    ]);
  });
});

describe("where it ends", () => {
  test("at an office that the rule names, also where its own part displaces what it is as a member", () => {
    const rules = SPECIAL + channels("from: Dinas Alfa, to: Dinas Beta, cite: Pasal 2");
    expect(toldAlike(rules, route("dinas-alfa", { to: "dinas-beta", readings: ["special-displaces"] }))).toEqual([
      "dinas-alfa > dinas-beta [Pasal 2]",
    ]);
  });

  test("at somebody whom the text only describes", () => {
    expect(
      toldAlike(channels("from: Dinas, to: { unnamed: pejabat lain }, cite: Pasal 2"), route("dinas-alfa")),
    ).toEqual([
      "dinas-alfa > ? [Pasal 2]",
      'addressee-unstated: the text says "pejabat lain" without naming anyone [Pasal 2]',
    ]);
  });

  test("never at the origin", () => {
    const rules = channels("from: Dinas, to: Dinas Alfa, cite: Pasal 2");
    expect(toldAlike(rules, route("dinas-alfa"))).toEqual([
      none("Dinas Alfa"),
      "no-rule: the one there is leads to Dinas Alfa [Pasal 2]",
    ]);
  });

  const ABOVE = `accountability:
      - { from: Dinas Beta, to: Wakil Bupati, cite: Pasal 4 }
      - { from: Wakil Bupati, to: Bupati, cite: Pasal 3 }
`;

  test.each([
    [
      "at others",
      channels("from: Dinas, to: [Wakil Bupati, Bupati], cite: Pasal 2"),
      "no-rule: the one there is leads to Wakil Bupati or Bupati, not to Sekretaris Daerah [Pasal 2]",
    ],
    [
      "at somebody described, whoever that is",
      channels("from: Dinas, to: [{ unnamed: pejabat lain }, Bupati], cite: Pasal 2"),
      'addressee-unstated: the text says "pejabat lain" without naming anyone [Pasal 2]',
    ],
    [
      "at nobody",
      ABOVE + channels("from: Dinas, to: unstated, cite: Pasal 2"),
      "addressee-unstated: the text does not say to whom Dinas Beta addresses it [Pasal 2]",
    ],
    [
      "above",
      ABOVE + channels("from: Dinas, to: { upwards: ke atas }, cite: Pasal 2"),
      "no-rule: the one there is leads to Wakil Bupati or Bupati, not to Sekretaris Daerah [Pasal 2]",
    ],
    [
      "at whoever coordinates",
      LISTS + channels("from: Dinas, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 2"),
      "no-rule: the one there is leads to Asisten Dua, not to Sekretaris Daerah [Pasal 2]",
    ],
    [
      "at whoever coordinates, where no list tells",
      LISTS.replace("Dinas Beta", "Kantor Delta") +
        channels("from: Dinas, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 2"),
      "not-listed: Dinas Beta is in no coordination list [Pasal 2, Pasal 7, Pasal 8]",
    ],
  ])("whoever asks for another addressee is told so: %s", (_, rules, why) => {
    expect(toldAlike(rules, route("dinas-beta", { to: "sekretaris-daerah" }))).toEqual([
      none("Dinas Beta", "Sekretaris Daerah"),
      why,
    ]);
  });
});
