import { dotOf } from "../../../src/render/chart/dot";
import { linesIn, widthIn } from "../../../src/render/chart/measure";
import { mermaidOf } from "../../../src/render/chart/mermaid";
import { setBox } from "../../../src/render/chart/setting";
import { chartTree } from "../../../src/render/chart/tree";
import { PLAIN } from "../../../src/render/text/page";
import { drawn, KUTAI_BARAT, KUTAI_TIMUR, SUNGAI_BELANTA, tellingOf } from "../../support/charts";

const tree = (id: string, width = 80, language: "id" | "en" = "id"): string =>
  chartTree(tellingOf(id, undefined, language), { width, paint: PLAIN });

describe("the tree", () => {
  test("has the chain of command from the top, each with its article", () => {
    const lines = tree(KUTAI_BARAT).split("\n");
    const from = lines.indexOf("Bupati");
    expect(lines.slice(from, from + 4)).toEqual([
      "Bupati",
      "├─ Wakil Bupati  Pasal 5 ayat (3)",
      "├─ Sekretaris Daerah  Pasal 10 ayat (1)",
      "│  ├─ Asisten I  Pasal 13 ayat (1)",
    ]);
    const onwards = lines.findIndex((line) => line.startsWith("│  ├─ Perangkat Daerah (kelompok), melalui"));
    expect(
      lines
        .slice(onwards, onwards + 2)
        .join(" ")
        .replace(/[│\s]+/g, " "),
    ).toContain("melalui Sekretaris Daerah kepada Bupati Pasal 22 ayat (1)");
  });

  test("names what is no line, with the reason", () => {
    const flat = tree(KUTAI_TIMUR).replace(/\s+/g, " ");
    expect(flat).toContain(
      "Wakil Bupati: hal-hal yang dilimpahkan Bupati; kepada siapa tidak disebut (Pasal 5 ayat (2))",
    );
    expect(flat).toContain(
      "Diserahkan pada bagan terlampir, yang tidak ada dalam teks: siapa mengoordinasikan siapa Pasal 10 ayat (2)",
    );
  });

  test.each([KUTAI_BARAT, KUTAI_TIMUR, SUNGAI_BELANTA])("of %s fits every width, in both languages", (id) => {
    for (const width of [40, 60, 80, 100])
      for (const language of ["id", "en"] as const)
        for (const line of tree(id, width, language).split("\n")) expect([...line].length).toBeLessThanOrEqual(width);
  });

  test("tells the steps of a marked path, and which are lines", () => {
    const telling = tellingOf(KUTAI_BARAT, { from: "Dinas Pariwisata", to: "Bupati", for: "konsultasi" });
    const flat = chartTree(telling, { width: 80, paint: PLAIN }).replace(/\s+/g, " ");
    expect(flat).toContain("Dinas Pariwisata → Asisten II (Konsultasi; koordinasi) Pasal 20 huruf e");
    expect(flat).toContain("Asisten II → Bupati (Konsultasi; bukan garis pada bagan) Pasal 20 huruf e");
  });
});

describe("Mermaid", () => {
  const drawing = drawn(KUTAI_BARAT);
  const links = mermaidOf(drawing)
    .split("\n")
    .flatMap((line) => /^ {2}(b\d+) (\S+)\|.*\| (b\d+)$/.exec(line)?.slice(1, 4).join(" ") ?? []);

  test("has an arrow exactly where a stroke has one, and a ring where it only passes", () => {
    for (const { from, to, head, tail } of drawing.strokes) {
      const here = links.filter((link) =>
        [`${from} `, ` ${to}`].every((end, i) => (i === 0 ? link.startsWith(end) : link.endsWith(end))),
      );
      const back = links.filter((link) => link.startsWith(`${to} `) && link.endsWith(` ${from}`));
      const arrowAtTo = here.some((link) => link.includes("> ")) || back.some((link) => link.includes(" <"));
      const arrowAtFrom = back.some((link) => link.includes("> ")) || here.some((link) => link.includes(" <"));
      const others = drawing.strokes.filter((one) => [one.from, one.to].sort().join() === [from, to].sort().join());
      if (others.length > 1) continue;
      expect([from, to, arrowAtFrom, arrowAtTo]).toEqual([from, to, tail === "arrow", head === "arrow"]);
    }
    expect(links.length).toBeGreaterThanOrEqual(drawing.strokes.length);
  });
});

test("DOT draws command lines solid, coordination lines dashed, and says so in its legend", () => {
  const drawing = drawn(KUTAI_BARAT);
  const edges = dotOf(drawing)
    .split("\n")
    .filter((line) => /^ {2}\w+ -> /.test(line));
  expect(edges).toHaveLength(drawing.strokes.length);
  for (const [i, { kind }] of drawing.strokes.entries())
    expect(edges[i]).toContain(kind === "command" ? "style=solid" : "style=dashed");
  expect(dotOf(drawing)).toContain("Garis koordinasi: ");
});

describe("text in the picture", () => {
  const face = { size: 10, weight: "regular" } as const;

  test("breaks between words, and within a word only where it alone is too wide", () => {
    expect(linesIn("Sekretaris Daerah", 60, face)).toEqual(["Sekretaris", "Daerah"]);
    const pieces = linesIn("Mempertanggungjawabkan", 50, face);
    expect(pieces.join("")).toBe("Mempertanggungjawabkan");
    for (const piece of pieces) expect(widthIn(piece, face)).toBeLessThanOrEqual(50);
  });

  test("a long list has two columns, and loses no row", () => {
    const parts = [
      { text: "Daftar", style: "name", marked: false } as const,
      ...Array.from({ length: 50 }, (_, i) => ({ text: `Unit ${i}`, style: "row", marked: false }) as const),
    ];
    const { lines, height } = setBox({ id: "b1", kind: "scope", parts, tip: "", marked: false });
    expect(lines.map(({ text }) => text)).toEqual(parts.map(({ text }) => text));
    expect(new Set(lines.slice(1).map(({ x }) => x)).size).toBe(2);
    expect(height).toBeLessThan(300);
  });
});
