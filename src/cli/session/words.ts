import type { Language, Text } from "../../document/text";

/** Words that mean something in a session only, in both languages. */
export const VERBS = {
  leave: ["exit", "keluar", "quit"],
  help: ["help", "bantuan", "?"],
  why: ["explain", "mengapa", "why"],
  use: ["use", "pakai"],
} as const;

/** What may be done in a session, each with an example: two columns. */
export const HELP: readonly {
  readonly title: Text;
  readonly rows: readonly (readonly [typed: string | Text, says: Text])[];
}[] = [
  {
    title: { id: "Tanyakan", en: "Ask" },
    rows: [
      [
        'route "Dinas Pariwisata" --to Bupati',
        { id: "lewat jalur mana suatu urusan naik", en: "by which path a matter goes up" },
      ],
      ["who-signs --doc surat --on-behalf Sekda", { id: "siapa yang menandatangani", en: "who may sign" }],
      ["deputize --absent Bupati,WakilBupati", { id: "siapa yang mewakili", en: "who stands in" }],
      [
        "show Inspektorat",
        { id: "begitu pula semua perintah lain: cite, list, …", en: "all other commands too: cite, list, …" },
      ],
    ],
  },
  {
    title: { id: "Ubah pertanyaan sebelumnya", en: "Change the question before" },
    rows: [
      ["--to Sekda", { id: "ganti nilai suatu pilihan", en: "another value of an option" }],
      ["--for -", { id: "tanpa pilihan itu (juga: --no-for)", en: "without that option (also: --no-for)" }],
      ["--absent +Sekda", { id: "tambahkan ke dalam daftar", en: "one more in a list" }],
      ["--absent -Sekda", { id: "keluarkan dari daftar", en: "one less in a list" }],
      ["-r kutai-timur", { id: "pertanyaan yang sama kepada peraturan lain", en: "the same of another regulation" }],
    ],
  },
  {
    title: { id: "Selain itu", en: "And" },
    rows: [
      [
        { id: "mengapa", en: "why" },
        { id: "jelaskan jawaban terakhir (juga: explain)", en: "explain the last answer (also: explain)" },
      ],
      [
        "use kutai-barat",
        {
          id: "tanya peraturan itu saja dalam sesi ini; `use -`: semua",
          en: "in this session ask only this one; `use -`: all",
        },
      ],
      ["help route", { id: "pilihan suatu perintah, dengan contoh", en: "the options of a command, with examples" }],
      [
        { id: "keluar", en: "exit" },
        {
          id: "selesai (juga: exit, Ctrl-D); Ctrl-C menghapus baris",
          en: "leave (also: Ctrl-D); Ctrl-C clears the line",
        },
      ],
    ],
  },
];

const WORDS = {
  greeting: {
    id: "Ketik pertanyaan, `help` untuk bantuan, `keluar` untuk selesai. Tab melengkapi.",
    en: "Type a question, `help` for help, `exit` to leave. Tab completes.",
  },
  leaveHint: { id: "Ctrl-D atau `keluar` untuk selesai", en: "Ctrl-D or `exit` to leave" },
  using: { id: "peraturan dalam sesi ini:", en: "regulations in this session:" },
  usingAll: { id: "semua yang mengenal namanya", en: "all that know the names" },
  noHistory: { id: "riwayat tidak dapat disimpan:", en: "the history cannot be kept:" },
  more: { id: "lagi; ketik beberapa huruf", en: "more; type some letters" },
} as const satisfies Record<string, Text>;

/** One phrase of a session. */
export function phrase(key: keyof typeof WORDS, language: Language): string {
  return WORDS[key][language];
}
