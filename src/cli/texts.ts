import type { Language, Text } from "../document/text";

/** The words of `--help`, in both languages. */
export const TEXTS = {
  program: {
    id: "Menjawab dari Peraturan Bupati, selalu dengan pasalnya: lewat jalur mana suatu urusan naik, siapa yang menandatangani, dan siapa yang mewakili bila pejabat berhalangan.",
    en: "Answers from the regulations of Indonesian regencies, always with the article that says so: by which path a matter goes up, who may sign, and who stands in when officials are absent.",
  },
  usage: { id: "Cara pakai:", en: "Usage:" },
  arguments: { id: "Argumen:", en: "Arguments:" },
  options: { id: "Pilihan:", en: "Options:" },
  globalOptions: { id: "Pilihan umum:", en: "Global options:" },
  commands: { id: "Perintah:", en: "Commands:" },
  examples: { id: "Contoh:", en: "Examples:" },
  values: { id: "Nilai yang diterima", en: "Accepted values" },
  help: { id: "tampilkan bantuan ini", en: "show this help" },
  helpCommand: { id: "tampilkan bantuan suatu perintah", en: "show the help of a command" },
  version: { id: "tampilkan versi", en: "show the version" },
  regulation: {
    id: "peraturan yang ditanya: id, atau daerahnya; boleh beberapa, dipisah koma (bawaan: semua yang mengenal namanya)",
    en: "regulation to ask: its id or its region; several separated by commas (default: all that know the names)",
  },
  json: { id: "keluaran JSON untuk program lain", en: "JSON for other programs" },
  lang: { id: "bahasa keluaran: id atau en", en: "language of the output: id or en" },
  noColor: { id: "tanpa warna", en: "no colours" },
  reading: {
    id: "tetapkan satu pembacaan, mis. atau-cascade (boleh diulang)",
    en: "fix a reading, e.g. atau-cascade (repeatable)",
  },
  route: {
    id: "lewat jalur mana suatu urusan naik atau ke samping",
    en: "by which path a matter goes up, or sideways",
  },
  from: { id: 'asal urusan, mis. "Dinas Pariwisata"', en: 'where the matter comes from, e.g. "Dinas Pariwisata"' },
  to: { id: "tujuan", en: "addressee" },
  for: { id: "keperluan", en: "purpose" },
  about: { id: "jabatan, perangkat daerah, atau bidang yang dibicarakan", en: "office or field that it concerns" },
  absent: {
    id: "yang berhalangan, dipisah koma; `:tidak-di-tempat` bila hanya tidak di tempat",
    en: "who is absent, separated by commas; `:tidak-di-tempat` for one who is only not in place",
  },
  character: {
    id: "sifat surat: rahasia, segera, atau keduanya",
    en: "character of the letter: rahasia, segera, or both",
  },
  whoSigns: { id: "siapa yang boleh menandatangani, dan atas nama siapa", en: "who may sign, and in whose name" },
  doc: { id: "jenis naskah", en: "document" },
  onBehalf: { id: "atas nama siapa, atau naskah siapa", en: "in whose name, or whose document" },
  signer: { id: "tanya satu calon penandatangan saja", en: "ask about one signer only" },
  capacity: { id: "own, on-behalf, atau unstated", en: "own, on-behalf or unstated" },
  matter: { id: "materi surat", en: "what the letter says" },
  delegated: { id: "sudah didelegasikan", en: "it was delegated" },
  notDelegated: { id: "tidak didelegasikan", en: "it was not delegated" },
  deputize: { id: "siapa yang mewakili bila pejabat berhalangan", en: "who stands in when officials are absent" },
  occasion: { id: "kesempatan", en: "occasion" },
  invitedBy: { id: "siapa yang mengundang (untuk undangan)", en: "who sent the invitation" },
  standFor: { id: "tanya hanya wakil dari jabatan ini", en: "ask only about standing in for this office" },
  deputy: { id: "tanya satu calon wakil saja", en: "ask about one deputy only" },
  validate: { id: "periksa berkas aturan", en: "check rule files" },
  test: {
    id: "tanyakan kasus di samping berkas aturan, dan bandingkan jawabannya",
    en: "ask the cases beside the rule files, and compare the answers",
  },
  files: { id: "berkas aturan (bawaan: semua yang terpasang)", en: "rule files (default: all that are installed)" },
  valid: { id: "sah", en: "valid" },
  internal: { id: "kesalahan dalam program", en: "internal fault" },
  unknownCommand: { id: "perintah tidak dikenal", en: "unknown command" },
  unknownOption: { id: "pilihan tidak dikenal", en: "unknown option" },
  missingArgument: { id: "argumen belum diisi", en: "missing argument" },
  missingValue: { id: "pilihan ini perlu nilai", en: "this option needs a value" },
  missingOption: { id: "pilihan ini harus ada", en: "this option is required" },
  tooMany: {
    id: "terlalu banyak argumen; nama yang berspasi diapit tanda kutip",
    en: "too many arguments; put names with spaces in quotes",
  },
  badUse: { id: "perintah tidak dapat dipahami", en: "the command was not understood" },
} as const satisfies Record<string, Text>;

/** One word of the help. */
export function text(key: keyof typeof TEXTS, language: Language): string {
  return TEXTS[key][language];
}
