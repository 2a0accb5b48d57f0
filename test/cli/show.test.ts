import { jenjang } from "../support/shell";

/** The lines of a section, whose title begins with some words. */
function section(out: string, title: string): string[] {
  const lines = out.split("\n");
  const from = lines.findIndex((line) => line.startsWith(title));
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => !line.startsWith(" "));
  return from < 0 ? [] : rest.slice(0, to < 0 ? undefined : to);
}

const flat = (lines: readonly string[]): string => lines.join(" ").replace(/\s+/g, " ");

describe("show", () => {
  test("tells who an office is: its kind, other names, classes and coordinator, with articles", () => {
    const { exit, out } = jenjang(["show", "Dinas Pariwisata", "-r", "kutai-barat"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/pimpinan +Kepala Dinas Pariwisata/);
    expect(out).toMatch(/termasuk +Dinas; Perangkat Daerah \(Pasal 1 angka 15\)/);
    expect(out).toMatch(/koordinator +Asisten II \(Pasal 14 huruf c angka 2 huruf c\)/);
    expect(out).toMatch(/diseleksi oleh +Asisten II: izin perjalanan dinas \(Pasal 14 huruf h\)/);
    expect(jenjang(["show", "Sekretariat DPRD", "-r", "kutai-barat"]).out).toMatch(/khusus\/umum +BAB VIII \/ BAB VI/);
  });

  test("says through which class a rule reaches it", () => {
    const { out } = jenjang(["show", "Dinas Pariwisata", "-r", "kutai-barat"]);
    expect(out).toMatch(/^Berwenang menandatangani, sebagai Perangkat Daerah$/m);
    const ends = flat(section(out, "Jalur yang tertuju kepadanya"));
    expect(ends).toContain("Asisten II (Pasal 16 ayat (2)), Asisten III (Pasal 19 ayat (2)): koordinasi sebagai Dinas");
    expect(ends).toContain("Staf Ahli: konsultasi, koordinasi Pasal 23 ayat (5), sebagai Perangkat Daerah");
  });

  test("tells its part in every kind of rule", () => {
    const { out } = jenjang(["show", "Asisten II", "-r", "kutai-barat", "--lang", "en"]);
    expect(flat(section(out, "Answers to"))).toBe(" Sekretaris Daerah (regional secretary) Pasal 16 ayat (1)");
    expect(flat(section(out, "May sign"))).toContain(
      "surat (letter) a.n. (on behalf of) Sekretaris Daerah Pasal 14 huruf d",
    );
    expect(flat(section(out, "Screens"))).toContain(
      "izin perjalanan dinas (official travel permission), then to (not said) Pasal 14 huruf h",
    );
    expect(flat(section(out, "Coordinates"))).toContain("Pasal 14 huruf c angka 5: a PLN; b PDAM");
    expect(flat(section(out, "May stand in"))).toContain("Pasal 14 huruf f");
    expect(flat(section(out, "Left to the chart"))).toContain("Pasal 16 ayat (3)");
    expect(out).toContain("as the coordinator meant");
    expect(section(out, "Who stands in for it")).toEqual([]);
  });

  test("tells the paths that start at it in the order of the purposes", () => {
    const { out } = jenjang(["show", "Bupati", "-r", "kutai-timur"]);
    const purposes = section(out, "Jalur yang bermula di sini").flatMap(
      (line) => /^ {2}(\S.*) →/.exec(line)?.[1] ?? [],
    );
    expect(purposes[0]).toBe("konsultasi, koordinasi");
    expect(purposes.at(-1)).toBe("laporan lain");
  });

  test("answers for an unlisted member of an open class, and for a class", () => {
    const member = jenjang(["show", "Dinas Pertambangan Rakyat", "-r", "kutai-timur"]);
    expect(member.exit).toBe(0);
    expect(member.out).toMatch(/jenis +tidak disebut namanya; dijawab sebagai Dinas/);
    const cls = jenjang(["show", "Perangkat Daerah", "-r", "kutai-barat"]);
    expect(flat(cls.out.split("\n"))).toContain("anggota Sekretariat Daerah (Pasal 1 angka 15)");
  });

  test("leaves open what the text leaves to a chart", () => {
    const { out } = jenjang(["show", "Dinas Sosial", "-r", "kutai-timur"]);
    expect(flat(out.split("\n"))).toContain(
      "ada pada bagan terlampir, yang tidak ada dalam teks (BAB IV (alinea pembuka))",
    );
  });

  test("fits the width of the terminal", () => {
    for (const columns of [40, 60, 80]) {
      const { out } = jenjang(["show", "Sekda"], { columns });
      for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(columns);
    }
  });

  test("does not know an office that is not there, and says which is near", () => {
    const { exit, out, err } = jenjang(["show", "Bupatti", "--lang", "en"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("did you mean `Bupati`");
  });

  test("has a JSON with its part in every rule", () => {
    const { out } = jenjang(["show", "Dinas Pariwisata", "-r", "kutai-barat", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      contract: 1,
      offices: [
        {
          office: "dinas-pariwisata",
          isClass: false,
          coordinators: [{ office: "asisten-ii", cites: ["Pasal 14 huruf c angka 2 huruf c"] }],
          roles: { answers: [{ cites: ["Pasal 22 ayat (1)"], through: "perangkat-daerah" }], screens: [] },
        },
      ],
    });
  });
});
