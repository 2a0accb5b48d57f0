import type { Language, Text } from "../document/text";

/** The words of `--help`, in both languages. */
const TEXTS = {
  program: {
    id: "Menjawab dari Peraturan Bupati, selalu dengan pasalnya: lewat jalur mana suatu urusan naik, siapa yang menandatangani, dan siapa yang mewakili bila pejabat berhalangan.",
    en: "Answers from the regulations of Indonesian regencies, always with the article that says so: by which path a matter goes up, who may sign, and who stands in when officials are absent.",
  },
  usage: { id: "Cara pakai:", en: "Usage:" },
  arguments: { id: "Argumen:", en: "Arguments:" },
  options: { id: "Opsi:", en: "Options:" },
  globalOptions: { id: "Opsi umum:", en: "Global options:" },
  commands: { id: "Perintah:", en: "Commands:" },
  groupQuestions: { id: "Bertanya:", en: "Questions:" },
  groupText: { id: "Naskah dan bukti:", en: "The text and proof:" },
  groupSetup: { id: "Menyiapkan:", en: "Setting up:" },
  examples: { id: "Contoh:", en: "Examples:" },
  values: { id: "Nilai yang diterima", en: "Accepted values" },
  help: { id: "tampilkan bantuan ini", en: "show this help" },
  helpCommand: { id: "tampilkan bantuan suatu perintah", en: "show the help of a command" },
  version: { id: "tampilkan versi", en: "show the version" },
  regulation: {
    id: "peraturan yang ditanya: id atau daerahnya; boleh beberapa, dipisah koma; `semua`: semuanya (bawaan: yang dipilih dengan `jenjang use`, atau semua yang mengenal nama itu)",
    en: "regulation to ask: its id or its region; several separated by commas; `all`: every one (default: the choice of `jenjang use`, or all that know the names)",
  },
  rules: {
    id: "folder berisi berkas aturan lain, di samping yang terpasang (boleh diulang)",
    en: "a folder of further rule files, beside the installed ones (repeatable)",
  },
  json: { id: "keluaran JSON untuk program lain", en: "JSON for other programs" },
  format: {
    id: "bentuk jawaban: text, json, markdown, atau html; dua yang terakhir berupa nota yang siap dilampirkan (bawaan: text)",
    en: "form of the answer: text, json, markdown or html; the last two are a note, ready to be attached (default: text)",
  },
  output: {
    id: "tulis jawaban ke berkas ini; tanpa --format bentuknya menurut akhir namanya: .txt, .json, .md, .html",
    en: "write the answer to this file; without --format its ending tells the form: .txt, .json, .md, .html",
  },
  force: { id: "ganti berkas yang sudah ada", en: "replace a file that is there already" },
  block: {
    id: "sertakan blok tanda tangan setiap temuan; nama dan NIP tinggal diisi",
    en: "add the signature block of each finding; name and NIP are left to be filled in",
  },
  writtenTo: { id: "Ditulis ke", en: "Written to" },
  lang: { id: "bahasa keluaran: id atau en", en: "language of the output: id or en" },
  noColor: { id: "tanpa warna", en: "no colours" },
  reading: {
    id: "tetapkan satu pembacaan, mis. atau-cascade (boleh diulang)",
    en: "fix a reading, e.g. atau-cascade (repeatable)",
  },
  use: {
    id: "tetapkan peraturan mana yang ditanya bila tidak disebut; tanpa nama: tunjukkan apa yang berlaku",
    en: "choose which regulation is asked where none is named; without a name: show what is in effect",
  },
  doctor: {
    id: "periksa apa yang berlaku dan apakah semuanya baik, dan tunjukkan cara memperbaikinya",
    en: "show what is in effect, whether all is well, and how to mend what is not",
  },
  home: { id: "id peraturan, atau daerahnya; boleh beberapa", en: "id of a regulation, or its region; or several" },
  forgetHome: { id: "lupakan pilihan itu", en: "forget the choice" },
  route: {
    id: "lewat jalur mana suatu urusan naik atau ke samping",
    en: "by which path a matter goes up, or sideways",
  },
  from: { id: 'asal urusan, mis. "Dinas Pariwisata"', en: 'where the matter comes from, e.g. "Dinas Pariwisata"' },
  to: { id: "tujuan", en: "addressee" },
  for: { id: "keperluan", en: "purpose" },
  about: { id: "jabatan, perangkat daerah, atau bidang yang dibicarakan", en: "office or field that it concerns" },
  absent: {
    id: "pejabat yang berhalangan, dipisah koma; `:tidak-di-tempat` bila hanya tidak di tempat",
    en: "who is absent (berhalangan), separated by commas; `:tidak-di-tempat` for one who is only not in place",
  },
  character: {
    id: "sifat surat: rahasia, segera, atau keduanya",
    en: "character of the letter: rahasia (secret), segera (urgent), or both",
  },
  whoSigns: { id: "siapa yang berwenang menandatangani, dan atas nama siapa", en: "who may sign, and in whose name" },
  doc: { id: "jenis naskah dinas", en: "kind of naskah dinas (official document)" },
  onBehalf: { id: "atas nama siapa, atau naskah siapa", en: "in whose name (a.n.), or whose document" },
  signer: { id: "hanya tanyakan satu calon penanda tangan", en: "ask about one signer only" },
  capacity: {
    id: "bentuk penandatanganan: own (kewenangan sendiri), on-behalf (a.n.), atau unstated (tidak disebut)",
    en: "form: own (in its own right), on-behalf (a.n.) or unstated",
  },
  matter: { id: "materi surat", en: "what the letter is about" },
  delegated: { id: "sudah didelegasikan", en: "it was delegated" },
  notDelegated: { id: "tidak didelegasikan", en: "it was not delegated" },
  deputize: { id: "siapa yang mewakili bila pejabat berhalangan", en: "who stands in when officials are absent" },
  occasion: { id: "kesempatan", en: "occasion" },
  invitedBy: { id: "siapa yang mengundang (untuk undangan)", en: "who sent the invitation" },
  standFor: { id: "hanya tanyakan siapa yang mewakili jabatan ini", en: "ask only about standing in for this office" },
  deputy: { id: "hanya tanyakan satu calon wakil", en: "ask about one deputy only" },
  explain: {
    id: "tunjukkan seluruh alur penalaran suatu jawaban, dan apa yang tidak berlaku",
    en: "show the whole derivation of an answer, and what was rejected",
  },
  validate: { id: "periksa berkas aturan", en: "check rule files" },
  test: {
    id: "ajukan kasus yang ada di samping berkas aturan, lalu bandingkan jawabannya",
    en: "ask the cases beside the rule files, and compare the answers",
  },
  verify: {
    id: "bandingkan berkas aturan dengan salinan peraturan milik Anda",
    en: "compare a rule file with your own copy of the regulation",
  },
  oneRegulation: {
    id: "peraturan yang diperiksa: id atau daerahnya (bawaan: yang dipilih dengan `jenjang use`)",
    en: "regulation to check: its id or its region (default: the choice of `jenjang use`)",
  },
  copy: { id: "salinan peraturan berupa teks biasa (UTF-8)", en: "the regulation as plain text (UTF-8)" },
  strict: {
    id: "anggap peringatan sebagai kesalahan, mis. ketentuan yang terlewat",
    en: "take warnings for faults, such as forgotten provisions",
  },
  coverage: {
    id: "apakah setiap ketentuan dipakai aturan, atau jelas alasannya bila tidak, dan kasus mana yang mengujinya",
    en: "whether every provision is used by rules, or says why not, and which cases test it",
  },
  cite: {
    id: "apa isi suatu ketentuan, dan aturan mana yang bertumpu padanya",
    en: "what a provision says, and which rules rest on it",
  },
  provision: {
    id: 'kutipan, mis. "Pasal 8 huruf b"',
    en: 'citation, e.g. "Pasal 8 huruf b" (article 8, letter b)',
  },
  compare: {
    id: "di mana dua peraturan menjawab pertanyaan yang sama dengan berbeda, pasal demi pasal",
    en: "where two regulations answer the same question differently, article against article",
  },
  compared: { id: "dua peraturan: id, atau daerahnya", en: "two regulations: their ids or regions" },
  topic: {
    id: "hanya pokok ini: keperluan, naskah, kesempatan, atau perintah (route, who-signs, deputize); boleh beberapa, dipisah koma",
    en: "only this topic: a purpose, document, occasion, or command (route, who-signs, deputize); several separated by commas",
  },
  allAnswers: { id: "tunjukkan juga yang sama", en: "show what is alike too" },
  comparisonFormat: {
    id: "bentuk keluaran: text, json, markdown, atau html (bawaan: text)",
    en: "form of the output: text, json, markdown or html (default: text)",
  },
  show: {
    id: "semua yang dikatakan peraturan tentang satu jabatan, dengan pasalnya",
    en: "everything that the regulations say about one office, with the articles",
  },
  office: { id: 'jabatan, unit, atau kelompok, mis. "Asisten II"', en: 'office, unit or class, e.g. "Asisten II"' },
  list: { id: "nama-nama yang dapat ditanyakan, menurut jenisnya", en: "the names to ask with, of one kind" },
  listed: { id: "jenis", en: "kind" },
  init: {
    id: "cetak skrip yang membuat shell melengkapi perintah dan nama jabatan dengan tombol Tab",
    en: "print the script by which a shell completes commands and the names of offices with Tab",
  },
  initShell: {
    id: "shell yang dipakai (tanpa ini: petunjuk pemasangan untuk shell Anda)",
    en: "the shell (without it: how to set up yours)",
  },
  noFunctions: {
    id: "hanya pelengkapan: tanpa route, who-signs, dan deputize sebagai perintah tersendiri",
    en: "completion only: without route, who-signs and deputize as commands of their own",
  },
  initAdd: { id: "Tambahkan baris ini di akhir berkas", en: "Put this line at the end of" },
  initYours: { id: "shell Anda:", en: "your shell:" },
  initThen: {
    id: "lalu buka terminal baru. Setelah itu tombol Tab melengkapi perintah, nama jabatan, dan istilah: `jenjang route sek` lalu Tab.",
    en: "and open a new terminal. From then on Tab completes commands, offices and terms: `jenjang route sek`, then Tab.",
  },
  initShort: {
    id: "route, who-signs, dan deputize juga menjadi perintah tersendiri di terminal. Perintah sistem dengan nama yang sama tetap ada: `command route`. Tanpa itu: tambahkan --no-functions.",
    en: "route, who-signs and deputize become commands of their own at the prompt. A system command of the same name is still there: `command route`. Without them: add --no-functions.",
  },
  session: {
    id: "sesi tanya jawab: pertanyaan demi pertanyaan, dengan riwayat dan tombol Tab",
    en: "a session: question after question, with history and Tab",
  },
  noHistory: { id: "tanpa menyimpan atau membaca riwayat", en: "neither keep nor read a history" },
  chart: {
    id: "bagan garis komando dan garis koordinasi suatu peraturan, digambar dari aturannya",
    en: "chart of the command and coordination lines of a regulation, drawn from its rules",
  },
  chartFormat: {
    id: "bentuk bagan (bawaan: menurut akhiran berkas, atau tree)",
    en: "form of the chart (default: by the file's ending, or tree)",
  },
  chartOutput: { id: "tulis ke berkas ini; - untuk keluaran standar", en: "write to this file; - is standard output" },
  highlight: { id: "tandai jalur dari jabatan ini", en: "mark the path from this office" },
  highlightTo: { id: "tujuan jalur yang ditandai", en: "addressee of the marked path" },
  highlightFor: { id: "keperluan jalur yang ditandai", en: "purpose of the marked path" },
  chartBeside: {
    id: "tulis pula bagan dengan jalur ini ditandai; bentuknya menurut akhiran berkas (svg, html, png, mmd, dot, txt)",
    en: "also write the chart with this path marked; its form follows the file's ending (svg, html, png, mmd, dot, txt)",
  },
  files: { id: "berkas aturan (bawaan: semua yang terpasang)", en: "rule files (default: all that are installed)" },
  valid: { id: "sah", en: "valid" },
  validWith: { id: "dengan", en: "with" },
  loading: { id: "Membaca berkas aturan", en: "Reading rule files" },
  unwritable: { id: "keluaran tidak dapat ditulis", en: "the output cannot be written" },
  internal: { id: "kesalahan di dalam program", en: "internal fault" },
  unknownCommand: { id: "perintah tidak dikenal", en: "unknown command" },
  unknownOption: { id: "opsi tidak dikenal", en: "unknown option" },
  missingArgument: { id: "argumen belum diisi", en: "missing argument" },
  missingValue: { id: "opsi ini perlu nilai", en: "this option needs a value" },
  missingOption: { id: "opsi ini harus ada", en: "this option is required" },
  tooMany: {
    id: "terlalu banyak argumen; nama yang berspasi diapit tanda kutip",
    en: "too many arguments; put names with spaces in quotes",
  },
  repeatedOption: { id: "opsi ini hanya boleh sekali", en: "this option may be given only once" },
  emptyOption: { id: "nilai opsi ini kosong", en: "the value of this option is empty" },
  wrongChoice: { id: "nilai opsi ini tidak dikenal", en: "unknown value of this option" },
  conflictingOptions: { id: "opsi ini bertentangan dengan opsi lain", en: "this option conflicts with another" },
  badUse: { id: "perintah tidak dapat dipahami", en: "the command was not understood" },
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof TEXTS;

/** One word of the help. */
export function text(key: TextKey, language: Language): string {
  return TEXTS[key][language];
}
