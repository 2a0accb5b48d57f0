import type { Comparison } from "../../../src/compare/comparison";
import { officeWords } from "../../../src/render/compare/office-words";
import { comparedText } from "../../../src/render/compare/text";
import { PLAIN } from "../../../src/render/text/page";
import { comparedIn, short } from "../../compare/compared";
import { GOOD, swapped } from "../../support/bad";
import { bookOf } from "../../support/book";

/* Two small regulations that differ in one thing, and what is told of it. */

const OFFICES = `  - { name: Wakil Bupati, kind: official, cite: Pasal 1 }
  - { name: Asisten I, kind: official, cite: Pasal 1 }
`;

/** A small regulation of a region, with sections of its own. */
function rules(region: string, sections: string, offices = OFFICES): { path: string; text: string } {
  const text = swapped(GOOD, "\nclasses:\n", `${offices}\nclasses:\n`).replace("powers:\n", `${sections}\npowers:\n`);
  return {
    path: `rules/${region}/perbup-1-2020.yaml`,
    text: text
      .concat("  Pasal 2 huruf a: Dinas Satu\n")
      .replaceAll("x/perbup-1-2020", `${region}/perbup-1-2020`)
      .replace(/(Kabupaten|Perbup) X/g, `$1 ${region.toUpperCase()}`),
  };
}

function compared(left: string, right: string, offices: readonly [left?: string, right?: string] = []): Comparison {
  return comparedIn(bookOf([rules("y", left, offices[0]), rules("z", right, offices[1])]), "y/", "z/");
}

const { vocabulary } = bookOf();

const text = (of: Comparison, width = 200): string =>
  comparedText(of, { vocabulary, language: "id", sheet: { width, paint: PLAIN } }, { all: false });

const flat = (of: Comparison): string => text(of).replace(/[\s│]+/g, " ");

const DEPUTY = "deputy: Sekretaris Daerah, for: Bupati, occasion: umum, manner: mewakili";

describe("who is absent in the questions", () => {
  test("an official in another state too, where a rule watches that official alone", () => {
    const of = compared(
      `substitutions:\n  - { ${DEPUTY}, when: { absent: Bupati, state: tidak-di-tempat }, cite: Pasal 2 }\n`,
      "",
    );
    expect(of.compared.map(({ question }) => short(question))).toContain("deputize umum bupati:tidak-di-tempat");
  });

  test("several together only where both regulations know them all", () => {
    const both = `substitutions:\n  - { ${DEPUTY}, when: { absent: [Bupati, Wakil Bupati], joined-by: dan, state: berhalangan }, cite: Pasal 2 }\n`;
    const questions = (of: Comparison): string[] => of.compared.map(({ question }) => short(question));
    expect(questions(compared(both, ""))).toContain("deputize umum bupati+wakil-bupati");
    expect(questions(compared(both, "", [OFFICES, ""]))).not.toContain("deputize umum bupati+wakil-bupati");
  });
});

test("an order among deputies is told with its number", () => {
  const ranked = `substitutions:
  - { deputy: [Wakil Bupati, Sekretaris Daerah], for: Bupati, occasion: umum, manner: mewakili, ranked: true, when: { absent: Bupati, state: berhalangan }, cite: Pasal 2 }
`;
  expect(flat(compared(ranked, ""))).toContain("Wakil Bupati (1.) mewakili Bupati");
});

test("names with commas stand apart by semicolons", () => {
  const offices = `${OFFICES}  - { name: "Badan Perencanaan, Penelitian dan Pengembangan", kind: unit, cite: Pasal 1 }\n`;
  const channels = `channels:
  - { from: Sekretaris Daerah, for: konsultasi, to: ["Badan Perencanaan, Penelitian dan Pengembangan", Bupati], cite: Pasal 2 }
`;
  expect(flat(compared(channels, "", [offices, offices]))).toContain(
    "→ Badan Perencanaan, Penelitian dan Pengembangan; Bupati",
  );
});

test("who is compared under two names is told by both, and one that only the other lists by that", () => {
  const of = compared(
    `substitutions:
  - { deputy: Sekretaris Daerah, for: Asisten Pemerintahan, occasion: umum, manner: mewakili, when: { absent: Asisten Pemerintahan, state: berhalangan }, cite: Pasal 2 }
channels:
  - { from: Asisten Pemerintahan, for: konsultasi, to: Bupati, cite: Pasal 2 }
`,
    `substitutions:
  - { deputy: Sekretaris Daerah, for: Dinas Sosial, occasion: umum, manner: mewakili, when: { absent: Dinas Sosial, state: berhalangan }, cite: Pasal 2 }
channels:
  - { from: Dinas Sosial, for: konsultasi, to: Bupati, cite: Pasal 2 }
`,
    [
      "  - { name: Asisten Satu, kind: official, aliases: Asisten Pemerintahan, cite: Pasal 1 }\n",
      "  - { name: Asisten Pemerintahan, kind: official, cite: Pasal 1 }\n  - { name: Dinas Sosial, kind: unit, cite: Pasal 1 }\n",
    ],
  );
  expect(flat(of)).toContain("Dari Asisten Satu / Asisten Pemerintahan → Bupati");
  expect(flat(of)).toContain(
    "Bila Asisten Satu / Asisten Pemerintahan berhalangan Sekretaris Daerah mewakili Asisten Satu",
  );
  expect(flat(of)).toContain("Bila Kepala Dinas Sosial berhalangan teks tidak mengatur");
});

test("more lists than letters", () => {
  const of = compared("", "");
  const groups = new Map(Array.from({ length: 27 }, (_, i) => [`list ${i}`, "x"]));
  const told = officeWords(of.shared.slice(0, 4), { comparison: of, vocabulary, language: "id", groups });
  expect(told).toContain("B2");
});

describe("questions in words", () => {
  test("whose documents, where only the question about one office shows a difference", () => {
    const offices = `${OFFICES}  - { name: Dinas Sosial, kind: unit, cite: Pasal 1 }\n`;
    const powers = (signer: string): string => `powers:
  - { signer: ${signer}, signs: perda, on-behalf-of: Dinas, cite: Pasal 2 }
  - { signer: Bupati, signs: surat, on-behalf-of: Dinas Sosial, cite: Pasal 2 }
`;
    const of = comparedIn(
      bookOf(
        [
          ["y", "Wakil Bupati"],
          ["z", "Asisten I"],
        ].map(([region = "", signer = ""]) => {
          const { path, text: whole } = rules(region, "", offices);
          return { path, text: whole.replace("powers:\n", powers(signer)) };
        }),
      ),
      "y/",
      "z/",
    );
    expect(flat(of)).toContain(
      "Siapa yang menandatangani juga tampak bila yang ditanyakan hanya naskah Dinas Wakil Bupati, a.n. Kepala Dinas Asisten I, a.n. Kepala Dinas",
    );
    expect(flat(of)).toContain(
      "Naskah Dinas Sosial, atau yang ditandatangani atas namanya Wakil Bupati, a.n. Kepala Dinas Sosial Asisten I, a.n. Kepala Dinas Sosial",
    );
  });

  test("letters of a character beside all letters, where both have a path in common", () => {
    const of = compared(
      `channels:
  - { from: Sekretaris Daerah, for: tanda-tangan, to: Bupati, cite: Pasal 2 }
  - { from: Sekretaris Daerah, for: tanda-tangan, to: Wakil Bupati, character: { of: rahasia }, cite: Pasal 2 }
`,
      "",
    );
    expect(flat(of)).toContain("Dari Sekretaris Daerah (juga tampak untuk surat rahasia) → Bupati");
    expect(flat(of)).toContain("Dari Sekretaris Daerah, untuk surat rahasia → Wakil Bupati");
  });
});

test("a text that does not even leave to a chart whom somebody coordinates is not said to", () => {
  const of = compared(
    `coordination:\n  - { coordinator: Asisten I, for: koordinasi, cite: Pasal 1, lists: { Pasal 2: { huruf a: Dinas Satu } } }\n`,
    "channels:\n  - { from: Asisten I, for: koordinasi, to: Bupati, cite: Pasal 2 }\n",
  );
  expect(flat(of)).toContain("Dari Asisten I → Dinas Satu → Bupati Pasal 2 huruf a Pasal 2");
  expect(flat(of)).not.toContain("batas teks");
});

test("a row that stands twice in one answer is told once, with the articles of both", () => {
  const twice = `channels:
  - { from: Sekretaris Daerah, for: konsultasi, to: Bupati, conditions: [{ code: bidang, says: sesuai bidangnya }], cite: Pasal 1 }
  - { from: Sekretaris Daerah, for: konsultasi, to: Bupati, conditions: [{ code: bidang, says: Sesuai bidangnya }], cite: Pasal 2 }
`;
  const of = flat(compared(twice, ""));
  expect(of.split("syarat: sesuai bidangnya")).toHaveLength(2);
  expect(of).toContain("Pasal 1 · Pasal 2");
});

test("regulations that share no question have no overview, and questions that were not compared are counted", () => {
  const book = bookOf([rules("y", ""), rules("z", "")]);
  const none = comparedIn(book, "y/", "z/", () => false);
  expect(none.topics).toEqual([]);
  expect(text(none)).not.toContain("Ikhtisar");
  expect(text(comparedIn(book, "y/", "z/"))).toContain("Ikhtisar");
  const [question] = comparedIn(book, "y/", "z/").compared.map((one) => one.question);
  if (question === undefined) throw new Error("nothing is compared");
  expect(text({ ...none, unanswered: [question] })).toContain(
    "1 pertanyaan tidak dibandingkan, karena pembacaannya terlalu banyak.",
  );
  for (const of of [none, comparedIn(book, "y/", "z/")]) expect(text(of)).not.toContain("\n\n\n");
});
