import { LIMITS } from "../../src/limits";
import { findOffice, similarNames, similarTo } from "../../src/question/offices";
import { BARAT, entryOf, TIMUR } from "./shipped-book";

const found = (regulation: string, typed: string) => findOffice(entryOf(regulation), typed);

describe("an office that a regulation names", () => {
  test.each([
    // as it is printed, and in any spelling
    ["Bupati", "bupati", "bupati"],
    ["BUPATI", "bupati", "bupati"],
    ["Wakil Bupati", "wakil-bupati", "wakil-bupati"],
    ["WakilBupati", "wakil-bupati", "wakil-bupati"],
    ["wakilbupati", "wakil-bupati", "wakil-bupati"],
    ["wakil-bupati", "wakil-bupati", "wakil-bupati"],
    ["  wakil   bupati ", "wakil-bupati", "wakil-bupati"],
    // short forms
    ["Wabup", "wakil-bupati", "wakil-bupati"],
    ["Sekda", "sekretaris-daerah", "sekretaris-daerah"],
    ["SEKDAKAB", "sekretaris-daerah", "sekretaris-daerah"],
    ["Setda", "sekretariat-daerah", "sekretariat-daerah"],
    ["Sekwan", "sekretariat-dprd", "sekretariat-dprd"],
    ["Mendagri", "menteri-dalam-negeri", "menteri-dalam-negeri"],
    // numbers
    ["Asisten II", "asisten-ii", "asisten-ii"],
    ["Asisten 2", "asisten-ii", "asisten-ii"],
    ["AsistenII", "asisten-ii", "asisten-ii"],
    ["asisten2", "asisten-ii", "asisten-ii"],
    ["Ass. 3", "asisten-iii", "asisten-iii"],
    // other names
    ["Sekretaris DPRD", "sekretariat-dprd", "sekretariat-dprd"],
    ["Ketua DPRD", "pimpinan-dprd", "pimpinan-dprd"],
    ["Gubernur Kalimantan Timur", "gubernur", "gubernur-kalimantan-timur"],
    // a class, by its own name or its head's
    ["Asisten", "asisten", "asisten"],
    ["Asisten Sekda", "asisten", "asisten"],
    ["Dinas", "dinas", "dinas"],
    ["Kepala Dinas", "dinas", "dinas"],
    ["Kadis", "dinas", "dinas"],
    ["Kepala Badan", "badan", "badan"],
    ["Kabag", "bagian", "bagian"],
    ["Camat", "kecamatan", "kecamatan"],
    ["Perangkat Daerah", "perangkat-daerah", "perangkat-daerah"],
    ["Kepala Perangkat Daerah", "perangkat-daerah", "perangkat-daerah"],
    ["Instansi Vertikal", "instansi-vertikal", "instansi-vertikal"],
  ])("%p", (typed, barat, timur) => {
    expect([found(BARAT, typed), found(TIMUR, typed)].map((unit) => [unit?.id, unit?.unlistedIn])).toEqual([
      [barat, null],
      [timur, null],
    ]);
  });

  test.each([
    ["Kadis Pariwisata", "dinas-pariwisata"],
    ["KadisPariwisata", "dinas-pariwisata"],
    ["kadispariwisata", "dinas-pariwisata"],
    ["Kepala Dinas Pariwisata", "dinas-pariwisata"],
    ["Dispar", "dinas-pariwisata"],
    ["Dinas Pariwisata Kab. Kutai Barat", "dinas-pariwisata"],
    ["Kabag Hukum", "bagian-hukum"],
    ["Bag. Hukum", "bagian-hukum"],
    ["Sekretariat KORPRI Kabupaten Kutai Barat", "sekretariat-korpri"],
    ["Kantor Penghubung Pemerintah Kabupaten Kutai Barat", "kantor-penghubung"],
    ["Sekretaris Daerah Kabupaten Kutai Barat", "sekretaris-daerah"],
    ["Bupati Kubar", "bupati"],
    ["Polres Kutai Barat", "polres-kutai-barat"],
    ["Polres", "polres-kutai-barat"],
    ["Satpol PP", "satuan-polisi-pamong-praja"],
    ["Inspektur", "inspektorat"],
    ["Kepala BPBD", "badan-penanggulangan-bencana-daerah"],
    ["Staf Ahli Bupati", "staf-ahli"],
    ["Badan Perencanaan, Penelitian dan Pengembangan Daerah", "badan-perencanaan-penelitian-dan-pengembangan-daerah"],
    ["badan perencanaan penelitian & pengembangan daerah", "badan-perencanaan-penelitian-dan-pengembangan-daerah"],
    ["Asisten Ekonomi, Pembangunan dan SDA", "asisten-ii"],
    ["Kepala Dinas Perumahan, Kawasan Permukiman dan Pertanahan", "dinas-perumahan-kawasan-permukiman-dan-pertanahan"],
    ["Staf Ahli Bidang Pemerintahan, Hukum dan Politik", "staf-ahli-bupati-bidang-pemerintahan-hukum-dan-politik"],
  ])("%p in Kutai Barat", (typed, id) => {
    const unit = found(BARAT, typed);
    expect([unit?.id, unit?.unlistedIn]).toEqual([id, null]);
  });

  test.each([
    ["Asisten Ketataprajaan", "asisten-i"],
    ["Asisten I/Asisten Ketataprajaan", "asisten-i"],
    ["Asisten Administrasi", "asisten-iii"],
    ["Bupati Kutai Timur", "bupati"],
    ["Sekda Kab. Kutim", "sekretaris-daerah"],
    ["Presiden", "presiden"],
  ])("%p in Kutai Timur", (typed, id) => {
    expect(found(TIMUR, typed)?.id).toBe(id);
  });

  test("a unit and its head are one node, and the three Asisten are not the class", () => {
    expect(found(BARAT, "Kepala Dinas Pariwisata")).toBe(found(BARAT, "Dinas Pariwisata"));
    expect([found(BARAT, "Asisten")?.isClass, found(BARAT, "Asisten I")?.isClass]).toEqual([true, false]);
  });

  test("the Sekretariat and the Sekretaris Daerah are two", () => {
    expect(found(BARAT, "Sekretariat Daerah")).not.toBe(found(BARAT, "Sekretaris Daerah"));
  });
});

describe("an office that only its class's name covers", () => {
  test.each([
    ["Dinas Kebudayaan", "dinas-kebudayaan", "Dinas Kebudayaan", "Kepala Dinas Kebudayaan", "dinas"],
    ["Kadis Kebudayaan", "dinas-kebudayaan", "Dinas Kebudayaan", "Kepala Dinas Kebudayaan", "dinas"],
    ["DinasKebudayaan", "dinas-kebudayaan", "Dinas Kebudayaan", "Kepala Dinas Kebudayaan", "dinas"],
    [
      "dinas kebudayaan kabupaten kutai barat",
      "dinas-kebudayaan",
      "Dinas Kebudayaan",
      "Kepala Dinas Kebudayaan",
      "dinas",
    ],
    [
      "Badan Ekonomi Kreatif",
      "badan-ekonomi-kreatif",
      "Badan Ekonomi Kreatif",
      "Kepala Badan Ekonomi Kreatif",
      "badan",
    ],
    ["Bagian Tata Usaha", "bagian-tata-usaha", "Bagian Tata Usaha", "Kepala Bagian Tata Usaha", "bagian"],
    ["Camat Long Iram", "kecamatan-long-iram", "Kecamatan Long Iram", "Camat Long Iram", "kecamatan"],
    ["camat-long-iram", "kecamatan-long-iram", "Kecamatan Long Iram", "Camat Long Iram", "kecamatan"],
    ["Kecamatan Long Iram", "kecamatan-long-iram", "Kecamatan Long Iram", "Camat Long Iram", "kecamatan"],
    ["Dinas PUPR", "dinas-pupr", "Dinas PUPR", "Kepala Dinas PUPR", "dinas"],
  ])("%p", (typed, id, name, head, cls) => {
    const unit = found(BARAT, typed);
    expect([unit?.id, unit?.name, unit?.head, unit?.unlistedIn?.id]).toEqual([id, name, head, cls]);
  });

  test("what one regulation lists may be unlisted in another", () => {
    expect(found(BARAT, "Dinas Pariwisata")?.unlistedIn).toBeNull();
    expect(found(TIMUR, "Dinas Pariwisata")?.unlistedIn?.id).toBe("dinas");
  });

  test("it is no class, and no part of the graph", () => {
    expect(found(BARAT, "Dinas Kebudayaan")?.isClass).toBe(false);
    expect(entryOf(BARAT).graph.units.has("dinas-kebudayaan")).toBe(false);
  });
});

describe("a name that nobody bears", () => {
  test.each([
    ["Bupatti", ["Bupati"]],
    ["KORPRI", ["Sekretariat KORPRI"]],
    ["Bupati Kutai Timur", []],
    ["Walikota", []],
    ["", []],
    ["---", []],
    ["🙂", []],
  ])("%p has suggestions %j", (typed, suggestions) => {
    expect(found(BARAT, typed)).toBeUndefined();
    expect(similarNames(entryOf(BARAT), typed)).toEqual(suggestions);
  });

  test.each(["Asisten 4", "Asisten Dua"])("%p looks like the Asisten", (typed) => {
    expect(found(BARAT, typed)).toBeUndefined();
    expect(similarNames(entryOf(BARAT), typed)).toEqual(["Asisten", "Asisten I", "Asisten II"]);
  });

  test("an alias suggests the name of its office, once", () => {
    expect(similarNames(entryOf(BARAT), "Kesbangpoll")).toEqual(["Badan Kesatuan Bangsa dan Politik"]);
  });
});

describe("a short form that was misspelt", () => {
  test.each([
    ["alone", "Sekdaa", "Sekretaris Daerah"],
    ["with a letter too few", "Sekd", "Sekretaris Daerah"],
    ["among other words", "Kabbag Hukum", "Bagian Hukum"],
    ["after another word", "Kantor Setdaa", undefined],
  ])("%s comes first, by the office it means", (_where, typed, meant) => {
    expect(similarNames(entryOf(BARAT), typed)[0]).toBe(meant);
  });

  test("is none that is told when it is right, or means nobody whom the text names", () => {
    expect(similarNames(entryOf(BARAT), "Kadiss Kebudayaan")).not.toContain("Dinas Kebudayaan");
    expect(similarNames(entryOf(BARAT), "Kadis Pariwisataa")[0]).toBe("Dinas Pariwisata");
  });

  test("three names are told at most, and each once", () => {
    const names = similarNames(entryOf(BARAT), "Asisten Kesra");
    expect(names.length).toBeLessThanOrEqual(3);
    expect(new Set(names).size).toBe(names.length);
    expect(similarNames(entryOf(BARAT), "Asisten 4", 1)).toEqual(["Asisten"]);
  });
});

describe("what can be the name of an unlisted office", () => {
  test("in one word it needs three letters after the class's", () => {
    expect(found(BARAT, "dinasabc")).toMatchObject({ id: "dinas-abc", name: "Dinas Abc" });
    expect(found(BARAT, "kadisbudaya")).toMatchObject({ id: "dinas-budaya" });
    expect(found(BARAT, "dinasab")).toBeUndefined();
    expect(found(BARAT, "abcdinas")).toBeUndefined();
  });

  test("every word must be plain letters and digits, since they make its id", () => {
    expect(found(BARAT, "Dinas 4 Baru")).toMatchObject({ id: "dinas-4-baru" });
    for (const typed of ["Dinas Δέλτα", "Dinas Baru Δέλτα", "Dinas Δέλτα Baru"])
      expect([typed, found(BARAT, typed)]).toEqual([typed, undefined]);
  });

  test("no class, and not nothing", () => {
    expect(found(BARAT, "Dinas/Badan")).toBeUndefined();
    expect(found(BARAT, "Dinas Badan")).toBeUndefined();
    expect(found(BARAT, "Kepala Dinas ")?.id).toBe("dinas");
  });

  test("it is a unit of its own, without a place in the rule file", () => {
    expect(found(BARAT, "Dinas Kebudayaan")).toMatchObject({ kind: "unit", isClass: false, unit: null });
  });

  test("what it looks like leaves its class out", () => {
    const unit = found(BARAT, "Dinas Pariwsata");
    expect(unit && similarTo(entryOf(BARAT), unit)).toEqual(["Dinas Pariwisata"]);
    const short = found(BARAT, "Dinas Xyz");
    expect(short && similarTo(entryOf(BARAT), short)).not.toContain("Dinas");
  });
});

describe("a name as long as no name is", () => {
  const named = (length: number) => `Dinas ${"a".repeat(length - "Dinas ".length)}`;

  test("is nobody's, and one that is just short enough may be", () => {
    expect(findOffice(entryOf(BARAT), named(LIMITS.nameLength))?.name).toBe(
      named(LIMITS.nameLength).replace(" a", " A"),
    );
    expect(findOffice(entryOf(BARAT), named(LIMITS.nameLength + 1))).toBeUndefined();
  });

  test("is compared with others by how it begins", () => {
    const padded = `Bupatti${" ".repeat(LIMITS.nameLength)}${"x".repeat(60)}`;
    expect(similarNames(entryOf(BARAT), padded)[0]).toBe("Bupati");
  });
});
