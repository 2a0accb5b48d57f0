import { run } from "../../src/cli/program";
import { jenjang, jenjangLater, shellFor } from "../support/shell";

const BARAT = ["chart", "-r", "kutai-barat"];

describe("chart", () => {
  test("draws a tree for the terminal, of every regulation when none is named", () => {
    const { exit, out, err } = jenjang(["chart"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("Perbup Kutai Barat 21/2017");
    expect(out).toContain("Perbup Kutai Timur 6/2007");
  });

  test("gives text formats to standard output, as does -o -", async () => {
    expect(jenjang([...BARAT, "--format", "mermaid"]).out).toContain("flowchart BT");
    expect(jenjang([...BARAT, "--format", "dot", "-o", "-"]).out).toMatch(/^digraph /);
    expect((await jenjangLater([...BARAT, "--format", "svg"])).out).toMatch(/^<svg /);
    expect((await jenjangLater([...BARAT, "--format", "html"])).out).toMatch(/^<!doctype html>/);
  });

  test.each([
    ["bagan.svg", /^<svg /],
    ["bagan.HTML", /^<!doctype html>/],
    ["bagan.mmd", /^---\ntitle/],
    ["bagan.gv", /^digraph /],
    ["bagan.txt", /^Bagan hubungan kerja/],
  ])("writes %s in the form of its ending", async (file, start) => {
    const written = new Map<string, string | Uint8Array>();
    const { exit, out } = await jenjangLater([...BARAT, "-o", file], { written });
    expect([exit, out, [...written.keys()]]).toEqual([0, "", [file]]);
    expect(written.get(file)).toMatch(start);
  });

  test("writes a PNG of an A3 sheet, with letters in it", async () => {
    const written = new Map<string, string | Uint8Array>();
    await jenjangLater([...BARAT, "-o", "bagan.png"], { written });
    const png = Buffer.from(written.get("bagan.png") as Uint8Array);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16) / png.readUInt32BE(20)).toBeCloseTo(420 / 297, 2);
    expect(png.length).toBeGreaterThan(300_000);
  });

  test.each([[[]], [["-o", "-"]]])("does not send a PNG to a terminal, and says what to do (%j)", (output) => {
    const { exit, out, err } = jenjang([...BARAT, "--format", "png", ...output], { tty: true });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("-o bagan.png");
  });

  test("gives the bytes of a PNG to a pipe", async () => {
    const { exit, out } = await jenjangLater([...BARAT, "--format", "png"]);
    expect([exit, out.slice(0, 8)]).toEqual([0, "\x89PNG\r\n\x1a\n"]);
  });

  test("of no regulations is none", () => {
    const rules = { ...shellFor([]).readRules(), regulations: [], cases: [] };
    for (const form of [[], ["--json"], ["--format", "svg"]]) {
      const { exit, out, err } = jenjang(["chart", ...form, "--lang", "en"], { rules });
      expect([exit, out + err]).toEqual([2, expect.stringContaining("no regulation is loaded")]);
    }
  });

  test.each([
    [["--format", "svgg"], "did you mean `svg`"],
    [["-o", "chart.jpg"], "the name `chart.jpg`"],
    [["-o", "chart.svgg"], "did you mean `.svg`"],
    [["-o", "chart"], "the name `chart`"],
    [["--to", "Bupati"], "--highlight"],
    [["--highlight", "Bupatti"], "did you mean `Bupati`"],
  ])("refuses %j with advice", (options, advice) => {
    const { exit, out, err } = jenjang([...BARAT, ...options, "--lang", "en"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(advice);
  });

  test("draws a picture of one regulation only, and names those there are", () => {
    const { exit, out, err } = jenjang(["chart", "--format", "dot"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("sebutkan tepat satu peraturan");
    expect(err).toMatch(/kutai-barat\/perbup-21-2017, kutai-timur\/perbup-6-2007/);
    expect(JSON.parse(jenjang(["chart", "-r", "nowhere", "--json"]).out)).toMatchObject({
      error: { code: "unknown-regulation" },
    });
  });

  test("says so when a file is there already", async () => {
    let err = "";
    const shell = shellFor([...BARAT, "-o", "x.svg"], {}, { out: () => undefined, err: (text) => (err += text) });
    const writeFile = (file: string) => ({ code: "file-exists", args: { file }, suggestions: [] }) as const;
    expect(await run({ ...shell, writeFile })).toBe(2);
    expect(err).toContain("--force");
  });

  test("marks a path", () => {
    const path = ["--highlight", "Dinas Pariwisata", "--to", "Bupati", "--for", "konsultasi"];
    const { exit, out } = jenjang([...BARAT, ...path]);
    expect(exit).toBe(0);
    expect(out).toContain("Jalur dari Dinas Pariwisata kepada Bupati");
    expect(jenjang([...BARAT, ...path, "--format", "mermaid"]).out).toContain("linkStyle");
  });

  test("draws nothing where there is no path to mark", () => {
    const { exit, out, err } = jenjang([
      ...BARAT,
      "--highlight",
      "PLN",
      "--to",
      "Bupati",
      "--for",
      "telaahan",
      "--lang",
      "en",
    ]);
    expect([exit, out]).toEqual([3, ""]);
    expect(err).toContain("PLN → Bupati");
  });

  test("does not put the JSON into a picture's file", () => {
    const written = new Map<string, string | Uint8Array>();
    for (const options of [
      ["-o", "x.svg"],
      ["--format", "dot"],
    ])
      expect(jenjang([...BARAT, "--json", ...options], { written })).toMatchObject({ exit: 2 });
    expect(written.size).toBe(0);
  });

  test("has a JSON with every line and station", () => {
    const { charts } = JSON.parse(jenjang([...BARAT, "--json"]).out);
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ regulation: "kutai-barat/perbup-21-2017", highlight: null });
    expect(charts[0].lines[0]).toMatchObject({
      kind: "command",
      from: "wakil-bupati",
      to: "bupati",
      cites: ["Pasal 5 ayat (3)"],
    });
  });
});

describe("route --chart", () => {
  const ROUTE = ["route", "Dinas Pariwisata", "--to", "Bupati", "--for", "konsultasi"];

  test("writes the chart with the path marked, and prints the answer as without it", async () => {
    const written = new Map<string, string | Uint8Array>();
    const { exit, out, err } = await jenjangLater([...ROUTE, "-r", "kutai-barat", "--chart", "jalur.svg"], { written });
    const plain = jenjang([...ROUTE, "-r", "kutai-barat"]);
    expect([exit, out]).toEqual([plain.exit, plain.out]);
    expect(err).toBe("Ditulis ke jalur.svg\n");
    expect(written.get("jalur.svg")).toContain("Jalur dari Dinas Pariwisata kepada Bupati");
  });

  test("draws the tree into a file of text, in a width that does not hang on the terminal", async () => {
    const written = new Map<string, string | Uint8Array>();
    const asked = [...ROUTE, "-r", "kutai-barat", "--chart", "jalur.txt"];
    await jenjangLater(asked, { written, columns: 40, tty: true });
    const narrow = written.get("jalur.txt");
    await jenjangLater(asked, { written });
    expect(narrow).toMatch(/^Bagan hubungan kerja/);
    expect(written.get("jalur.txt")).toBe(narrow);
  });

  test("draws nothing of a question that is not understood", () => {
    const written = new Map<string, string | Uint8Array>();
    const asked = ["route", "Mantri Besar", "-r", "kutai-barat"];
    expect(jenjang([...asked, "--chart", "x.svg"], { written })).toEqual(jenjang(asked));
    expect(written.size).toBe(0);
  });

  test("keeps standard output to JSON where that is asked for", async () => {
    const written = new Map<string, string | Uint8Array>();
    const { out, err } = await jenjangLater([...ROUTE, "-r", "kutai-barat", "--chart", "x.mmd", "--json"], { written });
    expect(JSON.parse(out)).toMatchObject({ contract: 1 });
    expect([err, written.size]).toEqual(["Ditulis ke x.mmd\n", 1]);
  });

  test("refuses to choose among regulations, or a form from an ending it does not know, and then answers nothing", () => {
    for (const [args, words] of [
      [[...ROUTE, "--chart", "x.svg"], "exactly one"],
      [[...ROUTE, "-r", "kutai-barat", "--chart", "x.pdf"], "x.pdf"],
      [[...ROUTE, "-r", "kutai-barat", "--chart", "-"], "which form"],
    ] as const) {
      const { exit, out, err } = jenjang([...args, "--lang", "en"]);
      expect([exit, out]).toEqual([2, ""]);
      expect(err).toContain(words);
    }
  });

  test("writes no chart where the answer has no path, and still answers", () => {
    const written = new Map<string, string | Uint8Array>();
    const silent = ["route", "PLN", "--to", "Bupati", "--for", "telaahan", "-r", "kutai-barat"];
    const { exit, out, err } = jenjang([...silent, "--chart", "x.svg"], { written });
    expect([exit, out]).toEqual([3, jenjang(silent).out]);
    expect([err.includes("x.svg"), written.size]).toEqual([true, 0]);
    const json = jenjang([...silent, "--chart", "x.svg", "--json"], { written });
    expect(json).toEqual({ ...jenjang([...silent, "--json"]), err: "" });
  });
});

describe("a path to mark that the rules do not know", () => {
  test.each([
    [["--highlight", "Dinas Kesehatan", "--for", "tanda-tangan", "--to", "Gubernur"], "Dinas Kesehatan → Gubernur"],
    [["--highlight", "Gubernur", "--for", "tanda-tangan"], "Gubernur"],
  ])("is said with its ends: %j", (args, ends) => {
    const { exit, out, err } = jenjang(["chart", "-r", "kutai-barat", ...args]);
    expect([exit, out]).toEqual([3, ""]);
    expect(err).toContain(ends);
  });
});
