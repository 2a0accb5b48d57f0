import { load } from "../../../src/load";
import { bookOf, shippedSources, vocabularySource } from "../../support/book";
import { firstAnswer, noteFor } from "./made";

const AMBIGUOUS = {
  command: "deputize",
  absent: "Bupati",
  occasion: "acara-resmi",
  regulations: ["kutai-timur"],
} as const;
const ANSWERED = {
  command: "route",
  from: "Dinas Pariwisata",
  to: "Bupati",
  for: "konsultasi",
  regulations: ["kutai-barat"],
} as const;

test("an answer stands with its stations, articles and certainty, under the whole title of its regulation", () => {
  const note = noteFor(ANSWERED);
  const [regulation] = note.regulations;
  expect(regulation?.title).toBe("Peraturan Bupati Kutai Barat Nomor 21 Tahun 2017");
  expect([regulation?.about.slice(0, 35), regulation?.enacted]).toEqual([
    "tentang Mekanisme Hubungan Kerja da",
    "ditetapkan 22 Juni 2017",
  ]);
  const answer = firstAnswer(note);
  expect([answer.topics, answer.verdict, answer.verdictWords]).toEqual([["Konsultasi"], "answered", "terjawab"]);
  expect(answer.groups).toEqual([
    {
      head: null,
      nothing: null,
      findings: [
        {
          says: "Dinas Pariwisata → Asisten II → Bupati",
          articles: "Pasal 20 huruf e · Pasal 1 angka 15 · Pasal 14 huruf c angka 2 huruf c",
          certainty: "disusun dari beberapa ketentuan",
          conditions: [],
          steps: [],
          stations: [
            { act: "dari", name: "Dinas Pariwisata", cites: ["Pasal 1 angka 15"] },
            { act: "melalui", name: "Asisten II", cites: ["Pasal 20 huruf e", "Pasal 14 huruf c angka 2 huruf c"] },
            { act: "kepada", name: "Bupati", cites: ["Pasal 20 huruf e"] },
          ],
        },
      ],
    },
  ]);
});

test("every article that is cited is listed once with its gist, in the order of the text", () => {
  expect(noteFor(ANSWERED).regulations[0]?.articles).toEqual([
    { label: "Pasal 1 angka 15", gist: expect.stringContaining("Perangkat Daerah") },
    { label: "Pasal 14 huruf c angka 2 huruf c", gist: "Lingkup Asisten II: Dinas Pariwisata" },
    { label: "Pasal 20 huruf e", gist: expect.stringContaining("Berkonsultasi") },
  ]);
});

test("an ambiguous answer shows every reading with what it yields, and the words that it turns on", () => {
  const answer = firstAnswer(noteFor(AMBIGUOUS));
  expect(answer.verdict).toBe("ambiguous");
  expect(answer.turnsOn.map(({ says, articles }) => [says, articles])).toEqual([
    [expect.stringContaining("bergantung pada cara membaca"), expect.stringContaining("Pasal 7 ayat (5)")],
  ]);
  expect(answer.groups.map(({ head, findings, nothing }) => [head, findings.map(({ says }) => says), nothing])).toEqual(
    [
      ["menurut semua pembacaan", ["Wakil Bupati mewakili Bupati"], null],
      [
        expect.stringContaining("[atau-literal]"),
        [
          "Sekretaris Daerah mewakili Bupati",
          "Asisten I mewakili Bupati",
          "Asisten II mewakili Bupati",
          "Asisten III mewakili Bupati",
        ],
        null,
      ],
      [expect.stringContaining("[atau-cascade]"), [], "(tidak ada lagi)"],
    ],
  );
});

test("where an answer turns on several choices, a reading from which nothing follows is named too", () => {
  const note = noteFor({ command: "who-signs", doc: "surat", absent: "Sekda", regulations: ["kutai-timur"] });
  const answer = firstAnswer(note);
  expect(answer.turnsOn).toHaveLength(2);
  const heads = answer.groups.map(({ head }) => /\[[a-z-]+\]/.exec(head ?? "")?.[0] ?? "");
  expect(heads).toEqual(["", "[mention-empowers]", "[letters-too]", "[mention-only]", "[decisions-only]"]);
  expect(answer.groups.map(({ nothing }) => nothing).slice(3)).toEqual(["(tidak ada lagi)", "(tidak ada lagi)"]);
});

test("a reading that the asker fixed is told, and the verdict does not speak of all readings", () => {
  const note = noteFor({ ...AMBIGUOUS, readings: ["atau-cascade"] });
  expect(note.regulations[0]?.remarks).toEqual([expect.stringContaining("[atau-cascade]. Menurut pembacaan lain")]);
  const answer = firstAnswer(note);
  expect([answer.verdict, answer.meaning.includes("semua pembacaan")]).toEqual(["answered", false]);
});

test("a silent answer has no finding, and says where the text stops", () => {
  const answer = firstAnswer(noteFor({ ...ANSWERED, absent: "Asisten II" }));
  expect([answer.verdict, answer.groups]).toEqual(["silent", []]);
  expect(answer.gaps[0]).toEqual({
    says: expect.stringContaining("Asisten II berhalangan"),
    articles: "Pasal 20 huruf e · Pasal 14 huruf c angka 2 huruf c",
  });
});

test("two regulations stand one after the other, and a name that is not listed is told", () => {
  const note = noteFor({ ...ANSWERED, regulations: [] });
  expect(note.regulations.map(({ title }) => title)).toEqual([
    "Peraturan Bupati Kutai Barat Nomor 21 Tahun 2017",
    "Peraturan Bupati Kutai Timur Nomor 6/02.188.3/HK/V/2007",
  ]);
  expect(note.regulations[1]?.remarks).toEqual([expect.stringContaining("tidak disebut namanya")]);
});

test("topics with the same answer share one", () => {
  const { regulations } = noteFor({ command: "deputize", absent: "Bupati,WakilBupati", regulations: ["kutai-barat"] });
  expect(regulations[0]?.answers.map(({ topics }) => topics)[0]).toEqual(["Umum (semua tugas)", "Menghadiri undangan"]);
});

test("the rule file is named with its version and the start of its hash; without a version with its hash alone", () => {
  const hashed = { fingerprint: () => "0123456789abcdef0123" };
  expect(noteFor(ANSWERED, hashed).regulations[0]?.files).toEqual([
    "Berkas aturan kutai-barat/perbup-21-2017.yaml, versi 1.0, sha256 0123456789abcdef",
  ]);
  const unversioned = shippedSources().map(({ path, text }) => ({
    path,
    text: text.replace(/^ {2}version:.*\n/m, ""),
  }));
  expect(noteFor(ANSWERED, hashed, bookOf(unversioned)).regulations[0]?.files).toEqual([
    "Berkas aturan kutai-barat/perbup-21-2017.yaml, sha256 0123456789abcdef",
  ]);
});

test("what rests on an overlay says so, and the overlay stands among the files with its own hash", () => {
  const text = `overlay: { extends: kutai-timur/perbup-6-2007, title: Bagan Lampiran }
coordination:
  - { coordinator: Asisten II, units: [Dinas Pariwisata], cite: Lampiran }
`;
  const overlay = { path: "/home/a/rules/kutai-timur/bagan.overlay.yaml", text };
  const loading = load(vocabularySource(), shippedSources(), [overlay]);
  if (!loading.ok) throw new Error("the overlay does not load");
  const note = noteFor({ ...ANSWERED, regulations: ["kutai-timur"] }, {}, loading.book);
  expect(note.regulations[0]?.files[1]).toBe(
    "Berkas tambahan kutai-timur/bagan.overlay.yaml (Bagan Lampiran), sha256 0000000000000000",
  );
  const { verdict, meaning, groups } = firstAnswer(note);
  expect([verdict, meaning]).toEqual(["answered", expect.stringContaining("bukan pada teks peraturan")]);
  expect(groups[0]?.findings[0]?.conditions).toEqual([expect.stringMatching(/^bertumpu pada: Bagan Lampiran/)]);
  expect(firstAnswer(noteFor(ANSWERED)).meaning).not.toContain("berkas tambahan");
});

test("days are written as officials write them, and what the note is not is said, in both languages", () => {
  const id = noteFor(ANSWERED);
  expect([id.day, id.caution.join(" ")]).toEqual(["22 November 2026", expect.stringContaining("bukan nasihat hukum")]);
  const en = noteFor(ANSWERED, { language: "en", day: { year: 2026, month: 5, day: 1 } });
  expect([en.day, en.regulations[0]?.enacted]).toEqual(["1 May 2026", "enacted 22 June 2017"]);
  expect(en.caution.join(" ")).toContain("no legal advice");
});

test("an explained note has every step with its place, and what was rejected and why", () => {
  const answer = firstAnswer(noteFor(AMBIGUOUS, { explained: true }));
  expect(answer.groups[0]?.findings[0]?.steps).toEqual([
    { says: expect.stringMatching(/^Pasal 4 ayat \(4\): /), place: expect.stringMatching(/perbup-6-2007\.yaml:\d+$/) },
  ]);
  expect(answer.rejected.length).toBeGreaterThan(0);
  const listed = (noteFor(AMBIGUOUS, { explained: true }).regulations[0]?.articles ?? []).map(({ label }) => label);
  for (const { why, cites } of answer.rejected) {
    expect(why).not.toBe("");
    expect(listed).toEqual(expect.arrayContaining([...cites]));
  }
  expect(firstAnswer(noteFor(AMBIGUOUS)).rejected).toEqual([]);
});
