import { type Chart, type Line, stopsOf } from "../../src/chart/chart";
import { chartFor, KUTAI_BARAT, KUTAI_TIMUR, SUNGAI_BELANTA, told } from "../support/charts";

const of = ({ lines }: Chart, is: (line: Line) => boolean): string[] => lines.filter(is).map(told);

describe("the chart of Kutai Barat", () => {
  const chart = chartFor(KUTAI_BARAT);

  test("has a command line for every sentence that says to whom somebody answers, and no other", () => {
    expect(of(chart, ({ kind }) => kind === "command")).toEqual([
      "wakil-bupati → bupati: Pasal 5 ayat (3)",
      "sekretaris-daerah → bupati: Pasal 10 ayat (1)",
      "asisten-i → sekretaris-daerah: Pasal 13 ayat (1)",
      "asisten-ii → sekretaris-daerah: Pasal 16 ayat (1)",
      "asisten-iii → sekretaris-daerah: Pasal 19 ayat (1)",
      "perangkat-daerah → sekretaris-daerah → bupati: Pasal 22 ayat (1)",
      "staf-ahli → bupati: Pasal 23 ayat (3)",
      "sekretariat-dprd → pimpinan-dprd: Pasal 25 angka 1; Pasal 26 ayat (1)",
      "sekretariat-dprd → sekretaris-daerah → bupati: Pasal 25 angka 2; Pasal 26 ayat (1)",
      "kantor-penghubung → sekretaris-daerah → bupati: Pasal 28 ayat (1)",
      "instansi-vertikal → bupati: Pasal 29 ayat (1)",
    ]);
  });

  test("has the coordination lines of the channels; where the text stops, so does the line", () => {
    expect(of(chart, ({ source }) => source === "channel")).toEqual([
      "bupati → gubernur: Pasal 4 ayat (1)",
      "wakil-bupati → perangkat-daerah: Pasal 7 ayat (1)",
      "wakil-bupati → instansi-vertikal: Pasal 7 ayat (1)",
      "wakil-bupati → perangkat-daerah: Pasal 5 ayat (1) huruf a angka 2",
      "sekretaris-daerah → perangkat-daerah: Pasal 8 huruf a",
      "sekretaris-daerah → instansi-vertikal: Pasal 8 huruf a",
      ...[
        ["asisten-i", "asisten-ii", "asisten-iii", "Pasal 13 ayat (2)"],
        ["asisten-ii", "asisten-i", "asisten-iii", "Pasal 16 ayat (2)"],
        ["asisten-iii", "asisten-i", "asisten-ii", "Pasal 19 ayat (2)"],
      ].flatMap(([from, one, other, cite]) =>
        [one, other, "dinas", "badan", "bagian"].map((to) => `${from} → ${to}: ${cite}`),
      ),
      "perangkat-daerah → asisten → ?: Pasal 22 ayat (2)",
      "sekretariat-dprd → asisten-i → ?: Pasal 26 ayat (2)",
      "staf-ahli → sekretaris-daerah: Pasal 23 ayat (3); Pasal 1 angka 14",
      "sekretaris-daerah → staf-ahli: Pasal 23 ayat (3)",
      "staf-ahli → perangkat-daerah: Pasal 23 ayat (5)",
      "perangkat-daerah → staf-ahli: Pasal 23 ayat (5)",
      "kantor-penghubung → bagian-umum → asisten-iii: Pasal 28 ayat (2)",
      "instansi-vertikal → asisten → ?: Pasal 29 ayat (2)",
    ]);
  });

  test("has the scope of each Asisten, list by list, with the article of every unit", () => {
    const scope = chart.stations.get("scope: asisten-ii");
    expect(scope?.cites).toEqual(["Pasal 14 huruf c"]);
    expect(scope?.members).toHaveLength(20);
    expect(scope?.members[6]).toMatchObject({
      unit: "dinas-pariwisata",
      cites: ["Pasal 14 huruf c angka 2 huruf c"],
      list: { label: "Pasal 14 huruf c angka 2", heading: "Unsur Pelaksana Urusan Pemerintahan" },
    });
    expect(scope?.field).toMatchObject({ cites: ["Pasal 14 huruf a"] });
    expect(of(chart, ({ source }) => source === "list")).toEqual([
      "asisten-i → scope: asisten-i: Pasal 11 huruf c",
      "asisten-ii → scope: asisten-ii: Pasal 14 huruf c",
      "asisten-iii → scope: asisten-iii: Pasal 17 huruf c",
      "asisten-i → sekretariat-dprd: Pasal 11 huruf c angka 2 huruf a",
      "asisten-iii → bagian-umum: Pasal 17 huruf c angka 1 huruf a",
    ]);
  });

  test("has the gates, which stop at the Asisten: to whom it goes on is not said", () => {
    expect(of(chart, ({ source }) => source === "gate")).toEqual([
      "scope: asisten-i → asisten-i: Pasal 11 huruf h",
      "scope: asisten-ii → asisten-ii: Pasal 14 huruf h",
      "scope: asisten-iii → asisten-iii: Pasal 17 huruf g",
    ]);
  });

  test("draws no duty without an addressee, and no account of one thing, but names them", () => {
    const why = (reason: string): string[][] =>
      chart.undrawn.filter((one) => one.why === reason).map(({ of: who, to, cites }) => [...who, ...to, ...cites]);
    expect(why("no-addressee")).toEqual([
      ["wakil-bupati", "Pasal 6 huruf i"],
      ["sekretaris-daerah", "Pasal 9 huruf b"],
      ["asisten-i", "Pasal 12 huruf c"],
      ["asisten-ii", "Pasal 15 huruf c"],
      ["asisten-iii", "Pasal 18 huruf c"],
      ["perangkat-daerah", "Pasal 21 huruf b", "Pasal 21 huruf g"],
    ]);
    expect(why("particular")).toEqual([
      ["bupati", "dprd", "Pasal 3 ayat (2)"],
      ["sekretaris-daerah", "bupati", "Pasal 9 huruf a"],
    ]);
    expect(chart.stations.has("dprd")).toBe(false);
  });

  test("marks a member that belongs to its class in one reading only, and what is left to the annexed chart", () => {
    const members = chart.stations.get("perangkat-daerah")?.members ?? [];
    expect(members.filter(({ reading }) => reading !== null).map(({ unit }) => unit)).toEqual([
      "satuan-polisi-pamong-praja",
    ]);
    expect(chart.stations.get("asisten-i")?.pattern).toEqual(["Pasal 13 ayat (3)"]);
    expect(chart.stations.get("kantor-penghubung")?.pattern).toEqual([]);
    expect(chart.annex).toEqual(["Lampiran"]);
  });
});

describe("the chart of Kutai Timur", () => {
  const chart = chartFor(KUTAI_TIMUR);

  test("has no command line from the Wakil Bupati or the Instansi Vertikal, since no sentence says to whom they answer", () => {
    expect(of(chart, ({ kind }) => kind === "command")).toEqual([
      "sekretaris-daerah → bupati: Pasal 9 ayat (1)",
      "asisten-i → sekretaris-daerah: Pasal 12 ayat (1)",
      "asisten-ii → sekretaris-daerah: Pasal 15 ayat (1)",
      "asisten-iii → sekretaris-daerah: Pasal 18 ayat (1)",
      "bagian → asisten: Pasal 21 ayat (1)",
      "dinas → sekretaris-daerah → bupati: Pasal 23 ayat (1); Pasal 24 ayat (1)",
      "badan → sekretaris-daerah → bupati: Pasal 23 ayat (1); Pasal 24 ayat (1)",
      "sekretariat-dprd → pimpinan-dprd: Pasal 25 ayat (1); Pasal 26 (KEWAJIBAN) ayat (1); Pasal 26 (MEKANISME) ayat (1)",
      "kecamatan → sekretaris-daerah → bupati: Pasal 29 ayat (1)",
    ]);
  });

  test("leaves to the annexed chart whom each Asisten coordinates, and guesses nobody", () => {
    const lists = chart.lines.filter(({ source }) => source === "list");
    expect(lists.map(({ from, cites }) => [from, ...cites])).toEqual([
      ["asisten-i", "Pasal 10 ayat (2)", "BAB IV (alinea pembuka)"],
      ["asisten-ii", "Pasal 13 ayat (2)", "BAB IV (alinea pembuka)"],
      ["asisten-iii", "Pasal 16 ayat (2)", "BAB IV (alinea pembuka)"],
    ]);
    const left = new Set(lists.map(({ to }) => chart.stations.get(to ?? "")));
    expect([...left].map((station) => station?.kind)).toEqual(["left"]);
  });

  test("has gates of two Asisten only, and they lead on to the Sekretaris Daerah", () => {
    const gates = chart.lines.filter(({ source }) => source === "gate");
    expect(gates.map(({ via, to, cites }) => [...via, to, ...cites])).toEqual([
      ["asisten-i", "sekretaris-daerah", "Pasal 10 ayat (7)"],
      ["asisten-ii", "sekretaris-daerah", "Pasal 13 ayat (7)"],
    ]);
  });

  test("lets a Bagian coordinate with other Bagian", () => {
    expect(of(chart, ({ from, to }) => from === "bagian" && to === "bagian")).toEqual([
      "bagian → bagian: Pasal 21 ayat (2)",
    ]);
  });
});

test("who is only said to be below somebody is drawn so, and not as coordination", () => {
  const chart = chartFor(SUNGAI_BELANTA);
  const under = chart.lines.filter(({ kind }) => kind === "under");
  expect(under.map(({ from, cites }) => [from, ...cites])).toEqual([
    ["asisten-pemerintahan-dan-kesejahteraan-rakyat", "Pasal 2 ayat (3)"],
    ["asisten-perekonomian-dan-administrasi-umum", "Pasal 3 ayat (3)"],
  ]);
  expect(under.map(({ to }) => chart.stations.get(to ?? "")?.kind)).toEqual(["below", "below"]);
});

test.each([
  KUTAI_BARAT,
  KUTAI_TIMUR,
  SUNGAI_BELANTA,
])("every line of %s has a station at each end and articles that are there", (id) => {
  const { lines, stations, graph } = chartFor(id);
  for (const line of lines) {
    expect(stopsOf(line).filter((stop) => !stations.has(stop))).toEqual([]);
    expect(line.cites.length).toBeGreaterThan(0);
    expect(line.cites.filter((cite) => !graph.regulation.provisions.has(cite))).toEqual([]);
  }
});
