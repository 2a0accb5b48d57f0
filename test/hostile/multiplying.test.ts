import { ask, type Reply } from "../../src/engine";
import { load } from "../../src/load";
import type { Asked } from "../../src/question/question";
import { PATH } from "../support/bad";
import { vocabularySource } from "../support/book";
import { inTime } from "./within";

/*
 * Small rule files in which little multiplies: stations with deputies, superiors with superiors, rules that presuppose rules,
 * classes of classes, readings of readings. Each is answered, or refused in words, within the time.
 */

const HEAD = `regulation:
  { id: x/perbup-1-2020, title: Hubungan Kerja, short: Perbup X 1/2020, kind: Peraturan Bupati, number: "1", year: 2020,
    region: { name: Kabupaten X }, enacted: "2020-01-01", in-force: "2020-01-01" }`;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const named = (word: string, count: number): string[] => upTo(count).map((i) => `Kantor ${word}${i}`);
const listed = (names: readonly string[]): string => `[${names.join(", ")}]`;
const rows = (section: string, all: readonly string[]): string =>
  `${section}:\n${all.map((row) => `  - { ${row}, cite: Pasal 1 }`).join("\n")}`;

/** A rule file of some sections, for offices with these names beside Asal and Bupati. */
function fileOf(offices: readonly string[], ...sections: readonly string[]): string {
  const all = ["Asal", "Bupati", ...offices].map((name) => `name: ${name}, kind: unit`);
  const classes = sections.some((section) => section.startsWith("classes")) ? [] : ["classes: []"];
  const provisions = "provisions: { Pasal 1: { gist: isi }, Pasal 1 huruf a: { gist: isi } }";
  return [HEAD, rows("offices", all), ...classes, ...sections, provisions].join("\n");
}

/** What comes of a question to a rule file: how many findings, or the code of the error. */
function comesOf(text: string, asked: Asked): number | string {
  return inTime(() => {
    const loading = load(vocabularySource(), [{ path: PATH, text }]);
    if (!loading.ok) return loading.diagnostics.map(({ code }) => code).join();
    const replies = ask(loading.book, asked);
    if ("code" in replies) return replies.code;
    return (replies as readonly Reply[]).flatMap(({ answers }) => answers.flatMap(({ findings }) => findings)).length;
  });
}

const away = (names: readonly string[]): string => names.join("; ");
const STANDS_IN = "occasion: umum, manner: mewakili, when: { state: berhalangan }";
const fromAsal = { command: "route", from: "Asal", for: "konsultasi" } as const;
const readings = (count: number): string =>
  rows(
    "readings",
    upTo(count).map((i) => `about: hal ${i}, options: { ya-${i}: ya, tidak-${i}: tidak }`),
  );

const CASES: readonly (readonly [what: string, text: string, asked: Asked, comes: number | string])[] = [
  [
    "eight stations in whose place twelve deputies may act",
    fileOf(
      [...named("V", 8), ...named("D", 12)],
      rows("channels", [`from: Asal, for: konsultasi, via: ${listed(named("V", 8))}, to: Bupati`]),
      rows("substitutions", [`deputy: ${listed(named("D", 12))}, for: ${listed(named("V", 8))}, ${STANDS_IN}`]),
    ),
    { ...fromAsal, absent: away(named("V", 8)) },
    "too-many-ways",
  ],
  [
    "a power after the paraf of eight in whose place twelve deputies may act",
    fileOf(
      [...named("V", 8), ...named("D", 12)],
      rows("powers", [`signer: Asal, signs: surat, after-paraf: ${listed(named("V", 8))}`]),
      rows("substitutions", [`deputy: ${listed(named("D", 12))}, for: ${listed(named("V", 8))}, ${STANDS_IN}`]),
    ),
    { command: "who-signs", doc: "surat", absent: away(named("V", 8)) },
    "too-many-ways",
  ],
  [
    "a chain of superiors in which there are two ways to each, on different conditions",
    fileOf(
      named("K", 300),
      rows(
        "accountability",
        upTo(299).flatMap((i) =>
          ["a", "b"].map((which) => {
            const to = `to: Kantor K${i + 1}, conditions: [{ code: ${which}${i}, says: bila ${which}${i} }]`;
            return `from: Kantor K${i}, ${to}`;
          }),
        ),
      ),
      rows("channels", ["from: Kantor K0, for: konsultasi, to: { upwards: ke atas }"]),
    ),
    { ...fromAsal, from: "Kantor K0" },
    "too-many-ways",
  ],
  [
    "sixty offices of which each answers to every other",
    fileOf(
      named("K", 60),
      rows(
        "accountability",
        named("K", 60).map((from) => `from: ${from}, to: ${listed(named("K", 60).filter((to) => to !== from))}`),
      ),
      rows("channels", ["from: Kantor K0, for: konsultasi, to: { upwards: ke atas }"]),
    ),
    { ...fromAsal, from: "Kantor K0" },
    59,
  ],
  [
    "forty pairs of substitutions of which each presupposes both of the pair before",
    fileOf(
      ["Wakil"],
      rows(
        "substitutions",
        upTo(40).flatMap((i) =>
          ["a", "b"].map((which) => {
            const before = i === 0 ? "" : `presupposes: [a${i - 1}, b${i - 1}], `;
            return `id: ${which}${i}, deputy: Wakil, for: Bupati, ${before}${STANDS_IN}`;
          }),
        ),
      ),
    ),
    { command: "deputize", absent: "Bupati", occasion: "umum" },
    1,
  ],
  [
    "a thousand substitutions of which each presupposes the one before",
    fileOf(
      ["Wakil"],
      rows(
        "substitutions",
        upTo(1000).map((i) => {
          const before = i === 0 ? "" : `presupposes: s${i - 1}, `;
          return `id: s${i}, deputy: Wakil, for: Bupati, ${before}${STANDS_IN}`;
        }),
      ),
    ),
    { command: "deputize", absent: "Bupati", occasion: "umum" },
    1,
  ],
  [
    "forty pairs of classes of which each has both of the pair before",
    fileOf(
      [],
      `classes:\n${upTo(40)
        .flatMap((i) =>
          ["A", "B"].map((which) => {
            const of = i === 0 ? "Asal" : `[A${i - 1} Kelas, B${i - 1} Kelas]`;
            return `  - { name: ${which}${i} Kelas, cite: Pasal 1, members: [{ of: ${of}, cite: Pasal 1 }] }`;
          }),
        )
        .join("\n")}`,
      rows("channels", ["from: A39 Kelas, for: konsultasi, to: Bupati"]),
    ),
    fromAsal,
    1,
  ],
  [
    "three classes of thirty, of each of which somebody must be away, and all are",
    fileOf(
      [...named("A", 30), ...named("B", 30), ...named("C", 30)],
      `classes:\n${["A", "B", "C"]
        .map(
          (which) =>
            `  - { name: ${which} Kelas, cite: Pasal 1, members: [{ of: ${listed(named(which, 30))}, cite: Pasal 1 }] }`,
        )
        .join("\n")}`,
      rows("substitutions", [
        "deputy: Asal, for: Bupati, occasion: umum, manner: mewakili, when: { absent: [A Kelas, B Kelas, C Kelas], joined-by: [dan, dan], state: berhalangan }",
      ]),
    ),
    { command: "deputize", absent: away([...named("A", 30), ...named("B", 30), ...named("C", 30)]) },
    "too-many-ways",
  ],
  [
    "three hundred coordinators of one office, who are all above it too",
    fileOf(
      named("K", 300),
      rows(
        "coordination",
        named("K", 300).map((of) => `coordinator: ${of}, lists: { Pasal 1: { huruf a: Asal } }`),
      ),
      rows("accountability", ["from: Asal, to: { coordinator: terkait, by: office }"]),
      rows("channels", [
        "from: Asal, for: konsultasi, via: { coordinator: terkait, by: office }, to: { upwards: ke atas }",
      ]),
    ),
    fromAsal,
    "too-many-ways",
  ],
  [
    "nine readings on which ninety paths hang",
    fileOf(
      named("K", 90),
      readings(9),
      rows(
        "channels",
        upTo(90).map((i) => `from: Asal, for: konsultasi, to: Kantor K${i}, reading: ya-${i % 9}`),
      ),
    ),
    fromAsal,
    90,
  ],
  [
    "nine readings on which a thousand paths hang",
    fileOf(
      named("K", 1000),
      readings(9),
      rows(
        "channels",
        upTo(1000).map((i) => `from: Asal, for: konsultasi, to: Kantor K${i}, reading: ya-${i % 9}`),
      ),
    ),
    fromAsal,
    "too-many-ways",
  ],
  [
    "more readings than can be compared",
    fileOf(
      named("K", 10),
      readings(10),
      rows(
        "channels",
        upTo(10).map((i) => `from: Asal, for: konsultasi, to: Kantor K${i}, reading: ya-${i}`),
      ),
    ),
    fromAsal,
    "too-many-readings",
  ],
];

test.each(CASES)("%s", (_, text, asked, comes) => {
  expect(comesOf(text, asked)).toBe(comes);
});
