import { jenjang } from "../support/shell";

describe("cite", () => {
  test("shows what a provision says, where it stands, what rests on it and what tests it", () => {
    const { exit, out } = jenjang(["cite", "Pasal 8 huruf b", "-r", "kutai-barat"]);
    expect(exit).toBe(0);
    const [title, gist] = out.split("\n");
    expect(title).toBe("Perbup Kutai Barat 21/2017 · Pasal 8 huruf b");
    expect(gist).toMatch(/^ {2}Mewakili Bupati/);
    expect(out).toMatch(/bagian dari {2}BAB IV +TUGAS/);
    expect(out).toContain("Sekretaris Daerah mewakili Bupati/Wakil Bupati: semua tugas");
    expect(out).toMatch(/substitutions-\d+, rules\/kutai-barat\/perbup-21-2017\.yaml:\d+:\d+/);
    expect(out).toMatch(/^Diuji oleh \d+ kasus$/m);
  });

  test("shows the other provisions that a rule needs", () => {
    const { out } = jenjang(["cite", "Pasal 20 huruf c", "-r", "kutai-barat"]);
    expect(out.replace(/\s+/g, " ")).toContain("+ Pasal 8 huruf h");
  });

  test("says why no rule rests on a provision", () => {
    const { out } = jenjang(["cite", "Pasal 31", "-r", "kutai-barat", "--lang", "en"]);
    expect(out).toContain("no rule: a closing provision");
  });

  test("lists the parts of a provision that has some", () => {
    const { out } = jenjang(["cite", "pasal 22", "-r", "kutai-timur"]);
    expect(out).toMatch(/memuat +Pasal 22 ayat \(1\)/);
    expect(out).toContain("Pasal 22 ayat (7)");
  });

  test("without -r shows the provision of every regulation that has it", () => {
    const { out } = jenjang(["cite", "Pasal 8"]);
    expect(out).toContain("Perbup Kutai Barat 21/2017 · Pasal 8");
    expect(out).toContain("Perbup Kutai Timur 6/2007 · Pasal 8");
    expect(jenjang(["cite", "Pasal 8 huruf b"]).out).not.toContain("Kutai Timur");
  });

  test("asks which is meant of a pasal that is printed twice, and names both", () => {
    const { exit, out, err } = jenjang(["cite", "Pasal 26 ayat (1)", "-r", "kutai-timur", "--lang", "en"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err.replace(/\s+/g, " ")).toContain(
      "printed twice in Perbup Kutai Timur 6/2007: Pasal 26 (KEWAJIBAN) ayat (1) / Pasal 26 (MEKANISME) ayat (1)",
    );
    expect(jenjang(["cite", "Pasal 26 (MEKANISME) ayat (1)"]).exit).toBe(0);
    expect(jenjang(["cite", "Pasal 26 ayat (1)", "-r", "kutai-barat"]).exit).toBe(0);
  });

  test("does not know a provision that is not there, and says what is near", () => {
    const { exit, err } = jenjang(["cite", "Pasal 8 hruf b", "-r", "kutai-barat", "--lang", "en"]);
    expect(exit).toBe(2);
    expect(err).toContain("there is no provision `Pasal 8 hruf b`");
    expect(err).toContain("did you mean `Pasal 8 huruf b`");
  });

  test("has a JSON with rules in words and places, and one for errors", () => {
    const { out } = jenjang(["cite", "Pasal 8 huruf b", "--json", "--lang", "en"]);
    expect(JSON.parse(out)).toMatchObject({
      contract: 1,
      provisions: [
        {
          regulation: "kutai-barat/perbup-21-2017",
          cite: "Pasal 8 huruf b",
          notRoutable: null,
          rules: [{ kind: "substitution", cites: ["Pasal 8 huruf b"], file: "rules/kutai-barat/perbup-21-2017.yaml" }],
        },
      ],
    });
    const wrong = jenjang(["cite", "Pasal 99", "--json"]);
    expect(JSON.parse(wrong.out)).toMatchObject({ contract: 1, error: { code: "unknown-provision" } });
    expect(wrong.exit).toBe(2);
  });
});

describe("cite --text", () => {
  const copy = [
    "BAB I",
    "KETENTUAN UMUM",
    "Pasal 1",
    "Dalam Peraturan Bupati ini yang dimaksud dengan:",
    "1. Daerah adalah Kabupaten Kutai Barat;",
    "2. Pemerintah Daerah adalah Bupati.",
    "",
  ].join("\n");
  const cite = (...args: string[]) => jenjang(["cite", ...args], { texts: { "copy.txt": copy } });

  test("shows the words of the provision in the asker's own copy, and where they stand", () => {
    const { exit, out } = cite("Pasal 1 angka 2", "-r", "kutai-barat", "--text", "copy.txt");
    expect(exit).toBe(0);
    expect(out).toContain("Bunyi dalam salinan copy.txt:6:1");
    expect(out).toContain("Pemerintah Daerah adalah Bupati");
  });

  test("shows all that is inside it", () => {
    const { out } = cite("Pasal 1", "-r", "kutai-barat", "--text", "copy.txt");
    expect(out).toMatch(/angka 1 +Daerah adalah Kabupaten Kutai Barat/);
    expect(out).toMatch(/angka 2 +Pemerintah Daerah adalah Bupati/);
  });

  test("gives the passages in the JSON too, each with its place", () => {
    const { out } = cite("Pasal 1 angka 2", "-r", "kutai-barat", "--text", "copy.txt", "--json");
    expect(JSON.parse(out)).toMatchObject({
      passages: [{ cite: "Pasal 1 angka 2", heading: null, text: expect.stringContaining("Pemerintah Daerah") }],
    });
  });

  test("says when the copy does not have it, when several regulations do, and when the file is not there", () => {
    expect(cite("Pasal 8 huruf b", "-r", "kutai-barat", "--text", "copy.txt").out).toContain(
      "salinan ini tidak memuatnya",
    );
    expect(cite("Pasal 8", "--text", "copy.txt")).toMatchObject({ exit: 2, out: "" });
    expect(cite("Pasal 8", "-r", "kutai-barat", "--text", "none.txt")).toMatchObject({ exit: 2, out: "" });
  });
});
