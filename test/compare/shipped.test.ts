import { bookOf } from "../support/book";
import { about, comparedIn, differing } from "./compared";

/*
 * What the two shipped regulations say differently, as their texts have it.
 */

const comparison = comparedIn(bookOf(), "kutai-barat", "kutai-timur");
const on = (question: string) => differing(comparison, question);

test("a Dinas asks for travel through the Sekretaris Daerah in one, through the Bagian Organisasi in the other", () => {
  expect(on("route laporan-perjalanan dinas")).toEqual([
    [
      "Sekretaris Daerah → Bupati (Pasal 21 huruf f · Pasal 1 angka 15)",
      "Bagian Organisasi → Bupati (Pasal 23 ayat (7))",
    ],
  ]);
});

test("the Wakil Bupati carries out the duties of the Bupati in one, and represents in the other", () => {
  expect(on("deputize umum bupati")).toEqual([
    ["Wakil Bupati for Bupati (Pasal 5 ayat (1) huruf c)", "Wakil Bupati for Bupati (Pasal 4 ayat (4))"],
  ]);
});

test("internal documents: Asisten I and II in one, Asisten III and the Bagian in the other", () => {
  expect(on("who-signs naskah-dinas-intern")).toEqual([
    ["Asisten I (Pasal 11 huruf e)", null],
    ["Asisten II (Pasal 14 huruf e)", null],
    [null, "Asisten III (Pasal 16 ayat (5))"],
    [null, "Kepala Bagian (Pasal 19 ayat (2))"],
  ]);
});

test("the letters of Asisten III a.n. Sekretaris Daerah are limited in one only", () => {
  expect(on("who-signs surat sekretaris-daerah")).toEqual([
    ["Asisten III a.n. Sekretaris Daerah (Pasal 17 huruf d)", "Asisten III a.n. Sekretaris Daerah (Pasal 16 ayat (4))"],
  ]);
});

test("gazettes are signed by nobody in the one, licences by nobody in the other", () => {
  expect(about(comparison, "who-signs lembaran-daerah").outcome).toBe("only-left");
  expect(about(comparison, "who-signs perizinan").outcome).toBe("only-right");
  expect(on("who-signs perizinan")).toContainEqual([null, "Kepala Dinas a.n. Bupati (Pasal 22 ayat (2))"]);
});

test("a Dinas that one regulation lists and the other leaves to its chart", () => {
  expect(on("route konsultasi dinas-pariwisata")[0]).toEqual([
    "Asisten II → Bupati (Pasal 20 huruf e · Pasal 1 angka 15 · Pasal 14 huruf c angka 2 huruf c)",
    "(Asisten Sekda yang terkait) → Bupati (Pasal 22 ayat (6))",
  ]);
});

test("whom the Bupati reports to", () => {
  expect(on("route laporan bupati").slice(0, 2)).toEqual([
    ["Gubernur → Menteri Dalam Negeri (Pasal 3 ayat (2) · Pasal 3 ayat (3))", null],
    [null, "Menteri Dalam Negeri → Gubernur Kalimantan Timur → Presiden (Pasal 2 ayat (2) huruf a)"],
  ]);
});

test("whom the Sekretaris Daerah may appoint to open an event", () => {
  const left = on("deputize pembukaan-penutupan bupati+wakil-bupati").flatMap(([one]) => one ?? []);
  expect(left).toContain("Asisten for Bupati (Pasal 8 huruf h)");
  const right = on("deputize pembukaan-penutupan bupati+wakil-bupati").flatMap(([, one]) => one ?? []);
  expect(right.every((one) => /^Kepala (Dinas|Badan) /.test(one))).toBe(true);
});

test("what is the same is said to be the same, whatever its article", () => {
  expect(about(comparison, "route konsultasi bupati").outcome).toBe("same");
  expect(about(comparison, "route pertanggungjawaban asisten-ii").outcome).toBe("same");
  expect(about(comparison, "deputize umum bupati+wakil-bupati").outcome).toBe("same");
});

test("names for one office are no difference; other words for the same are told apart from another path", () => {
  const gubernur = about(comparison, "route konsultasi bupati").rows[0];
  expect([gubernur?.left?.finding, gubernur?.right?.finding].map((one) => one?.because)).toEqual([
    ["Pasal 4 ayat (1)"],
    ["Pasal 3 ayat (1)"],
  ]);
  expect(about(comparison, "route laporan asisten-i").outcome).toBe("worded");
});

test("a class is not compared where one regulation speaks of its members only", () => {
  const questions = comparison.compared.filter(
    ({ question }) =>
      question.command === "route" && question.topic === "koordinasi" && question.from.left.id === "asisten",
  );
  expect(questions).toEqual([]);
});

test("an office that one regulation knows is not compared", () => {
  expect(comparison.only.left.map(({ id }) => id)).toContain("inspektorat");
  expect(comparison.only.right.map(({ id }) => id)).toContain("presiden");
  expect(comparison.only.left.map(({ id }) => id)).not.toContain("dinas-pariwisata");
});

test("letters that are both secret and urgent take a path of their own in one", () => {
  expect(on("route tanda-tangan dinas rahasia segera")).toEqual([
    [
      "(paraf berjenjang) → Bupati (Pasal 21 huruf e · Pasal 1 angka 15)",
      "Sekretaris Daerah → Bupati (Pasal 22 ayat (7))",
    ],
    [
      "(paraf berjenjang) → Wakil Bupati (Pasal 21 huruf e · Pasal 1 angka 15)",
      "Sekretaris Daerah → Wakil Bupati (Pasal 22 ayat (7))",
    ],
  ]);
});
