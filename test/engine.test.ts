import { compareRegulations } from "../src/compare/comparison";
import { ask } from "../src/engine";
import { only, SMALL, smallBook } from "./inspect/small";
import { BARAT, BOOK, entryOf, TIMUR } from "./question/shipped-book";
import { swapped } from "./support/bad";
import { bookOf } from "./support/book";

/** A regulation in which who signs hangs on ten choices at once. */
const choices = Array.from({ length: 10 }, (_, i) => i);
const MANY = swapped(
  swapped(
    SMALL,
    "special-lists:\n",
    `${choices.map((i) => `  - { about: pilihan, options: { ya-${i}: ya, tidak-${i}: tidak }, cite: Pasal 1 angka 5 }`).join("\n")}\n\nspecial-lists:\n`,
  ),
  "powers:\n",
  `powers:\n${choices.map((i) => `  - { signer: Inspektorat, signs: surat, reading: ya-${i}, cite: Pasal 4 huruf b }`).join("\n")}\n`,
);

test("a question that hangs on more readings than can be compared is refused, and not half answered", () => {
  const asked = { command: "who-signs", doc: "surat" } as const;
  expect(ask(smallBook(MANY), asked)).toEqual({ code: "too-many-readings", args: {}, suggestions: [] });
  const fixed = ask(smallBook(MANY), { ...asked, readings: choices.slice(0, 5).map((i) => `ya-${i}`) });
  expect("code" in fixed ? fixed.code : fixed.length).toBe(1);
});

test("such a question is left out of a comparison, and counted", () => {
  const twin = MANY.replaceAll("x/perbup-1-2020", "y/perbup-1-2020").replaceAll("Kabupaten X", "Kabupaten Y");
  const book = bookOf([
    { path: "rules/x/perbup-1-2020.yaml", text: MANY },
    { path: "rules/y/perbup-1-2020.yaml", text: twin },
  ]);
  const [left, right] = [...book.entries.values()];
  if (left === undefined || right === undefined) throw new Error("nothing is loaded");
  const { unanswered } = compareRegulations(
    book,
    { left, right },
    (command, topic) => command === "who-signs" && topic === "surat",
  );
  expect(unanswered.length).toBeGreaterThan(0);
});

test("a reading of another regulation is no choice here, and no error; one of none is", () => {
  const [reading] = entryOf(BARAT).graph.regulation.readings.flatMap(({ options }) => [...options.keys()]);
  if (reading === undefined) throw new Error("no reading");
  const asked = { command: "who-signs", doc: "surat", regulations: [TIMUR] } as const;
  const replies = ask(BOOK, { ...asked, readings: [reading] });
  expect("code" in replies ? replies.code : replies.map(({ fixed }) => fixed.size)).toEqual([0]);
  expect(ask(BOOK, { ...asked, readings: ["no-such-reading"] })).toMatchObject({ code: "unknown-reading" });
});

test("two readings of one choice contradict each other, the same one twice does not", () => {
  const asked = { command: "who-signs", doc: "surat", regulations: [only(smallBook()).id] } as const;
  expect(ask(smallBook(), { ...asked, readings: ["luas", "sempit"] })).toMatchObject({
    code: "conflicting-readings",
    args: { reading: "sempit", other: "luas" },
  });
  expect("code" in ask(smallBook(), { ...asked, readings: ["luas", "luas"] })).toBe(false);
});
