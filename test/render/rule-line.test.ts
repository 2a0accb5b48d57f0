import type { Language } from "../../src/document/text";
import type { Role } from "../../src/inspect/roles";
import { type PartLine, partLine } from "../../src/render/part-line";
import { ruleLine } from "../../src/render/rule-line";
import { only, smallBook } from "../inspect/small";
import { bookOf } from "../support/book";

/** The rules of the small regulation that rest on a provision, in words. */
function told(cite: string, language: Language = "id"): string[] {
  const book = smallBook();
  const { graph } = only(book);
  return [...graph.rules.values()]
    .filter(({ rule }) => rule.grounds.each.includes(cite))
    .map(({ rule }) => ruleLine(rule, graph, book.vocabulary, language));
}

test.each<[string, string, string]>([
  [
    "Pasal 2 ayat (1)",
    "Asisten I mengoordinasikan 1 unit (koordinasi); bidang hukum; daftarnya ada pada bagan terlampir, yang tidak ada dalam teks",
    "Asisten I coordinates 1 unit (koordinasi (coordination)); field: hukum; its list is left to the annexed chart, which the text does not contain",
  ],
  [
    "Pasal 3 ayat (1)",
    "Kepala Perangkat Daerah bertanggung jawab kepada Bupati, melalui Sekretaris Daerah",
    "Kepala Perangkat Daerah answers to Bupati, via Sekretaris Daerah",
  ],
  [
    "Pasal 3 ayat (2)",
    "Kepala Perangkat Daerah → Bupati/Sekretaris Daerah, melalui (Asisten yang terkait), tembusan Inspektorat: konsultasi, laporan lain",
    "Kepala Perangkat Daerah → Bupati/Sekretaris Daerah, via (Asisten yang terkait), copy to Inspektorat: konsultasi (consultation), laporan lain (other report)",
  ],
  [
    "Pasal 4 huruf a",
    "Asisten I menyeleksi izin perjalanan dinas dari unit yang dikoordinasikannya, lalu kepada Sekretaris Daerah",
    "Asisten I screens izin perjalanan dinas (official travel permission) of the units it coordinates, then to Sekretaris Daerah",
  ],
  [
    "Pasal 4 huruf b",
    "Kepala Dinas menandatangani surat a.n. Bupati; sepanjang materinya berupa susulan; sepanjang didelegasikan",
    "Kepala Dinas signs surat (letter) a.n. Bupati; if the letter is about a follow-up; as far as it was delegated",
  ],
  [
    "Pasal 4 huruf c",
    "Sekretaris Daerah mewakili Bupati: semua tugas; bila Bupati dan Asisten I berhalangan; ditunjuk oleh Bupati",
    "Sekretaris Daerah represents Bupati: all ordinary duties; when Bupati and Asisten I are berhalangan (prevented); appointed by Bupati",
  ],
  [
    "Pasal 4 huruf d",
    "pola mekanisme Dinas ada pada bagan terlampir, yang tidak ada dalam teks",
    "the pattern of Dinas is left to the annexed chart, which the text does not contain",
  ],
  ["Pasal 4 huruf e", "batas teks bagi Bagian: tidak disebut", "the text stops for Bagian: tidak disebut"],
])("the rule on %s in one line, in both languages", (cite, id, en) => {
  expect([told(cite), told(cite, "en")]).toEqual([[id], [en]]);
});

test("every shipped rule is one line without holes, in both languages", () => {
  const book = bookOf();
  for (const { graph } of book.entries.values()) {
    for (const { rule } of graph.rules.values()) {
      for (const language of ["id", "en"] as const) {
        const line = ruleLine(rule, graph, book.vocabulary, language);
        expect(line).not.toMatch(/\n|undefined|null|\(\)|: *;|; *;|, *,|\/\/|^\s|\s$/);
      }
    }
  }
});

test("conditions, readings and the path that is replaced follow the rule", () => {
  const book = bookOf();
  const { graph } =
    [...book.entries.values()].find((e) => e.graph.regulation.region.id === "kutai-timur") ?? only(book);
  const lines = [...graph.rules.values()].map(({ rule }) => ruleLine(rule, graph, book.vocabulary, "id"));
  expect(lines).toEqual(
    expect.arrayContaining([
      "Bupati menandatangani surat; hanya bila penyebutan itu mengandung wewenang menandatangani [mention-empowers]",
      expect.stringMatching(/^Wakil Bupati → Perangkat Daerah: koordinasi; syarat: sesuai dengan pelimpahan/),
      expect.stringMatching(
        /surat untuk ditandatangani; untuk surat rahasia, segera; menggantikan jalur Pasal 23 ayat \(6\)$/,
      ),
    ]),
  );
});

test("to somebody with a part in it, a rule is told without that part", () => {
  const book = smallBook();
  const { graph } = only(book);
  const to = (cite: string, role: Role): PartLine[] =>
    [...graph.rules.values()]
      .filter(({ rule }) => rule.grounds.each.includes(cite))
      .map(({ rule }) => partLine(rule, role, graph, book.vocabulary, "id"));
  const between = ", melalui (Asisten yang terkait), tembusan Inspektorat";
  const purposes = "konsultasi, laporan lain";
  const from = "Kepala Perangkat Daerah";
  expect([
    to("Pasal 3 ayat (1)", "passes"),
    to("Pasal 3 ayat (2)", "starts"),
    to("Pasal 3 ayat (2)", "ends"),
    to("Pasal 4 huruf a", "screens"),
    to("Pasal 4 huruf b", "signed-for"),
    to("Pasal 4 huruf c", "appoints"),
  ]).toEqual([
    [{ who: from, says: " → Bupati: pertanggungjawaban" }],
    [{ who: "", says: `${purposes} → Bupati/Sekretaris Daerah${between}` }],
    [{ who: from, says: `${between}: ${purposes}` }],
    [{ who: "", says: "izin perjalanan dinas, lalu kepada Sekretaris Daerah" }],
    [{ who: "Kepala Dinas", says: ": surat; sepanjang materinya berupa susulan; sepanjang didelegasikan" }],
    [{ who: "Sekretaris Daerah", says: " mewakili Bupati: semua tugas; bila Bupati dan Asisten I berhalangan" }],
  ]);
});
