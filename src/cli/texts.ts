import type { Language, Text } from "../document/text";

/** The words of `--help`, in both languages. */
const TEXTS = {
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
  explain: {
    id: "tunjukkan seluruh penalaran suatu jawaban, dan apa yang tidak berlaku",
    en: "show the whole derivation of an answer, and what was rejected",
  },
  validate: { id: "periksa berkas aturan", en: "check rule files" },
  test: {
    id: "tanyakan kasus di samping berkas aturan, dan bandingkan jawabannya",
    en: "ask the cases beside the rule files, and compare the answers",
  },
  verify: {
    id: "bandingkan berkas aturan dengan naskah peraturan milik Anda",
    en: "compare a rule file with your own copy of the regulation",
  },
  oneRegulation: {
    id: "peraturan yang diperiksa: id, atau daerahnya",
    en: "regulation to check: its id or its region",
  },
  copy: { id: "naskah peraturan sebagai teks biasa (UTF-8)", en: "the regulation as plain text (UTF-8)" },
  strict: {
    id: "anggap peringatan sebagai kesalahan, mis. ketentuan yang terlupa",
    en: "take warnings for faults, such as forgotten provisions",
  },
  coverage: {
    id: "apakah setiap ketentuan dipakai aturan, atau jelas mengapa tidak, dan kasus mana yang mengujinya",
    en: "whether every provision is used by rules, or says why not, and which cases test it",
  },
  cite: {
    id: "apa isi suatu ketentuan, dan aturan mana yang bertumpu padanya",
    en: "what a provision says, and which rules rest on it",
  },
  provision: { id: 'kutipan, mis. "Pasal 8 huruf b"', en: 'citation, e.g. "Pasal 8 huruf b"' },
  show: {
    id: "semua yang dikatakan peraturan tentang satu jabatan, dengan pasalnya",
    en: "everything that the regulations say about one office, with the articles",
  },
  office: { id: 'jabatan, unit, atau kelompok, mis. "Asisten II"', en: 'office, unit or class, e.g. "Asisten II"' },
  list: { id: "nama-nama yang dapat ditanyakan, menurut jenisnya", en: "the names to ask with, of one kind" },
  listed: { id: "jenis", en: "kind" },
  chart: {
    id: "bagan garis komando dan garis koordinasi suatu peraturan, digambar dari aturannya",
    en: "chart of the command and coordination lines of a regulation, drawn from its rules",
  },
  chartFormat: {
    id: "bentuk bagan (bawaan: menurut akhiran berkas, atau tree)",
    en: "form of the chart (default: by the file's ending, or tree)",
  },
  output: { id: "tulis ke berkas; - untuk keluaran standar", en: "write to a file; - is standard output" },
  force: { id: "ganti berkas yang sudah ada", en: "replace a file that is there" },
  highlight: { id: "tandai jalur dari jabatan ini", en: "mark the path from this office" },
  highlightTo: { id: "tujuan jalur yang ditandai", en: "addressee of the marked path" },
  highlightFor: { id: "keperluan jalur yang ditandai", en: "purpose of the marked path" },
  chartBeside: {
    id: "tulis pula bagan dengan jalur ini ditandai; bentuknya menurut akhiran berkas (svg, html, png, mmd, dot, txt)",
    en: "also write the chart with this path marked; its form follows the file's ending (svg, html, png, mmd, dot, txt)",
  },
  files: { id: "berkas aturan (bawaan: semua yang terpasang)", en: "rule files (default: all that are installed)" },
  valid: { id: "sah", en: "valid" },
  loading: { id: "Membaca berkas aturan", en: "Reading rule files" },
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
  repeatedOption: { id: "pilihan ini hanya boleh sekali", en: "this option may be given only once" },
  emptyOption: { id: "nilai pilihan ini kosong", en: "the value of this option is empty" },
  wrongChoice: { id: "nilai pilihan ini tidak dikenal", en: "unknown value of this option" },
  conflictingOptions: { id: "pilihan ini bertentangan dengan pilihan lain", en: "this option conflicts with another" },
  badUse: { id: "perintah tidak dapat dipahami", en: "the command was not understood" },
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof TEXTS;

/** One word of the help. */
export function text(key: TextKey, language: Language): string {
  return TEXTS[key][language];
}
