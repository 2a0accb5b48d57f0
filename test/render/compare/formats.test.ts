import type { Comparison } from "../../../src/compare/comparison";
import { comparedHtml } from "../../../src/render/compare/html";
import { comparedMarkdown } from "../../../src/render/compare/markdown";
import { comparedText } from "../../../src/render/compare/text";
import { PLAIN } from "../../../src/render/text/page";
import { comparedIn } from "../../compare/compared";
import { GOOD, swapped } from "../../support/bad";
import { bookOf } from "../../support/book";

const book = bookOf();
const shipped = comparedIn(book, "kutai-barat", "kutai-timur");
const { vocabulary } = book;
const some = { all: false };
const everything = { all: true };

const text = (of: Comparison, width = 80, extent = some, language: "id" | "en" = "id"): string =>
  comparedText(of, { vocabulary, language, sheet: { width, paint: PLAIN } }, extent);

const flat = (lines: string): string => lines.replace(/[\s│]+/g, " ");

describe("in a terminal", () => {
  test("what differs stands side by side, with its articles", () => {
    const out = text(shipped);
    expect(out).toMatch(
      /→ Sekretaris Daerah → Bupati +│ → Bagian Organisasi → Bupati\n +Pasal 21 huruf f .*│ +Pasal 23 ayat \(7\)/,
    );
    expect(out).toMatch(/Wakil Bupati melaksanakan tugas +│ Wakil Bupati mewakili Bupati\n/);
  });

  test("what is said of several offices at once names none of them in its stead", () => {
    const out = flat(text(shipped, 60, everything));
    expect(out).toMatch(
      /Bila Sekretariat Daerah atau Camat berhalangan[^:]*: \(pejabat satu tingkat di bawahnya\) mewakili pejabat yang bersangkutan, ditugaskan oleh pejabat yang bersangkutan/,
    );
    expect(out).toContain("mewakili Kepala Badan Penanggulangan Bencana Daerah, ditugaskan oleh Kepala Badan");
    expect(out).not.toContain("mewakili Kepala Dinas,");
    expect(out).not.toContain("mewakili Sekretariat Daerah,");
  });

  test("a list that one text leaves to its chart is not told as nothing", () => {
    const out = text(shipped, 60).replace(/\s+/g, " ");
    const [, coordinated = ""] =
      /(Badan Pusat Statistik, Kantor Perwakilan Pertanahan.*?) Dari Asisten III/.exec(out) ?? [];
    expect(coordinated).toContain("batas teks: daftar yang dikoordinasikannya ada pada bagan terlampir");
  });

  test("where one is silent it says so, with what comes nearest", () => {
    expect(flat(text(shipped, 60))).toContain("teks tidak mengatur; terdekat: Pasal 27 · Pasal 29 ayat (2)");
  });

  test.each([30, 40, 60, 79, 80, 100])("fits %i columns, with all that is alike and in both languages", (width) => {
    for (const language of ["id", "en"] as const) {
      const long = text(shipped, width, everything, language)
        .split("\n")
        .filter((line) => [...line].length > width);
      expect(long).toEqual([]);
    }
  });

  test("one under the other, each under its regulation, where there is no room", () => {
    const out = text(shipped, 60);
    expect(out).not.toContain("│");
    expect(out).toMatch(
      /Perbup Kutai Barat 21\/2017:\n {4}Wakil Bupati melaksanakan tugas[\s\S]*?Perbup Kutai Timur 6\/2007:\n {4}Wakil Bupati mewakili/,
    );
  });

  test("what is alike is told only when all is asked for", () => {
    expect(text(shipped)).not.toContain("Sama:");
    expect(flat(text(shipped, 100, everything))).toContain(
      "Bila Bupati dan Wakil Bupati berhalangan atau tidak berada di tempat",
    );
  });

  test("topics that are told together say for which of them something holds", () => {
    const section = text(shipped, 100, everything).split("Umum (semua tugas) · Acara resmi")[2] ?? "";
    const before = section.slice(0, section.indexOf("Asisten I mewakili Bupati"));
    expect(
      before
        .trimEnd()
        .split("\n")
        .some((line) => line.includes("untuk: Acara resmi")),
    ).toBe(true);
  });

  test("two that say the same", () => {
    const twin = [GOOD, GOOD.replace("x/perbup-1-2020", "x/perbup-2-2021")];
    const same = bookOf(twin.map((rules, i) => ({ path: `rules/x/perbup-${i + 1}-202${i}.yaml`, text: rules })));
    expect(text(comparedIn(same, "x/perbup-1", "x/perbup-2"), 80, some, "en")).toContain("No difference.");
  });
});

describe("the same differences in every format", () => {
  const html = comparedHtml(shipped, vocabulary, "en", everything);
  const markdown = comparedMarkdown(shipped, vocabulary, "en", everything);

  test("a page of its own in its language, with two columns", () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("<td><p>→ Bagian Organisasi → Bupati</p>");
    expect(html).toContain("size: A4 landscape");
    expect(html).not.toMatch(/<(script|link|img)\b/);
  });

  test("every link of the page leads somewhere in it", () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  test("tables of two columns in Markdown", () => {
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 4)).toEqual([]);
  });
});

const ESCAPE = "\u001b";

test("names and conditions of a rule file are text, whatever they contain", () => {
  const hostile = `<b onclick='x'>"|"</b> **x** [a](b)`;
  const rules = (id: string, says: string): { path: string; text: string } => ({
    path: `rules/${id}.yaml`,
    text: swapped(
      GOOD.replace("x/perbup-1-2020", id).replace(
        "short: Perbup X 1/2020",
        `short: ${JSON.stringify(`${hostile} \u001b[31m${id}`)}`,
      ),
      "signs: surat, cite",
      `signs: surat, conditions: [{ code: ${says}, says: { id: ${JSON.stringify(`${hostile} \u001b[31m${says}`)}, en: x } }], cite`,
    ),
  });
  const evil = comparedIn(
    bookOf([rules("x/perbup-1-2020", "one"), rules("x/perbup-2-2020", "two")]),
    "x/perbup-1",
    "x/perbup-2",
  );
  const page = comparedHtml(evil, vocabulary, "id", some);
  expect(page).not.toMatch(/<b |onclick='/);
  expect(page).not.toContain(ESCAPE);
  expect(page).toContain("&lt;b onclick=");
  const markdown = comparedMarkdown(evil, vocabulary, "id", some);
  expect(markdown).not.toMatch(/(?<!\\)<b |\*\*x\*\*|(?<!\\)\[a/);
  expect(markdown).not.toContain(ESCAPE);
  expect(markdown.split("\n").filter((line) => line.startsWith("|") && line.split(/(?<!\\)\|/).length !== 4)).toEqual(
    [],
  );
  expect(text(evil)).not.toContain(ESCAPE);
  expect(flat(text(evil))).toContain("one");
});
