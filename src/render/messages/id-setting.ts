import type { SettingWords } from "./setting";

const by = (origin: string | undefined): string => (origin === "" ? "bawaan" : `menurut ${origin}`);

/** Bahasa Indonesia: what is in effect, and from where. */
export const idSetting: SettingWords = {
  byDefault: "bawaan",
  inEffect: "Yang berlaku",
  labels: {
    program: "program",
    node: "Node.js",
    "user-file": "pengaturan Anda",
    "folder-file": "pengaturan folder",
    regulation: "peraturan",
    lang: "bahasa",
    rules: "folder aturan",
    "rule-files": "berkas aturan",
    cache: "simpanan",
    output: "keluaran",
    encoding: "huruf",
  },
  all: "semua yang mengenal namanya",
  languages: { id: "Bahasa Indonesia", en: "Bahasa Inggris" },
  loaded: "Peraturan yang dapat dipilih",
  howTo: {
    choose: "memilih",
    forget: "melupakan pilihan",
    once: "untuk satu pertanyaan saja",
    all: "menanyakan semua sekali ini",
  },
  used: (regulation) => `Mulai sekarang yang ditanya: ${regulation}`,
  forgotten: "Pilihan peraturan dilupakan.",
  nothingForgotten: "Tidak ada pilihan peraturan yang perlu dilupakan.",
  writtenTo: (file) => `dicatat dalam ${file}`,
  overridden: (regulation, origin) => `Tetapi di sini yang berlaku ${regulation}, menurut ${origin}.`,
  health: {
    program: ({ version }) => `jenjang ${version}`,
    node: ({ version }) => `${version}`,
    "node-old": ({ version, needed }) => `${version}, padahal diperlukan ${needed} atau yang lebih baru`,
    "file-found": ({ file }) => `${file}`,
    "file-absent": ({ file }) => `belum ada (${file})`,
    "file-nowhere": () => "tidak ada tempatnya: folder rumah pengguna tidak diketahui",
    "file-faulty": ({ at, message }) => `${at}: ${message}`,
    "no-folder-file": () => "tidak ada di folder kerja maupun di atasnya",
    regulation: ({ names, origin }) => `${names} (${by(origin)})`,
    "regulation-all": ({ origin }) => `semua yang mengenal namanya (${by(origin)})`,
    "regulation-unknown": ({ name, origin }) => `\`${name}\` tidak dikenal (${by(origin)})`,
    lang: ({ lang, origin }) => `Bahasa ${lang === "id" ? "Indonesia" : "Inggris"} (${by(origin)})`,
    "lang-ignored": ({ value }) => `JENJANG_LANG berisi \`${value}\`, yang bukan id atau en, maka diabaikan`,
    "rules-folder": ({ folder, origin }) => `${folder} (${by(origin)})`,
    "rules-folder-missing": ({ folder, origin }) => `${folder} tidak ada (${by(origin)})`,
    "rule-files": ({ count, overlays }) =>
      `${count} peraturan${overlays === "" ? "" : `, dengan ${overlays}`}, semuanya sah`,
    "rule-files-faulty": ({ faults, files, count }) =>
      `${faults} kesalahan dalam ${files} berkas; peraturan yang dapat dimuat: ${count}`,
    cache: ({ folder, size, files }) => `${folder} (${size?.replace(".", ",")}, ${files} berkas)`,
    "cache-off": () => "tidak ada tempatnya; setiap panggilan membaca ulang berkas aturan",
    "cache-closed": ({ folder, reason }) => `${folder} tidak dapat ditulis (${reason})`,
    output: ({ width, kind, colour }) =>
      `lebar ${width} kolom, ${kind === "terminal" ? "terminal" : "bukan terminal"}, ${colour === "yes" ? "berwarna" : "tanpa warna"}`,
    encoding: ({ locale }) => `${locale}`,
    "encoding-plain": ({ locale }) => `${locale === "" ? "tidak disebut" : locale}, bukan UTF-8`,
  },
  mending: {
    "node-old": ({ needed }) => `pasang Node.js ${needed} atau yang lebih baru`,
    "file-absent": () => "`jenjang use DAERAH` membuatnya",
    "file-nowhere": () => "sebutkan berkasnya dengan JENJANG_CONFIG",
    "file-faulty": () => "perbaiki baris itu; kunci yang dikenal: regulation, rules, lang",
    "regulation-unknown": ({ meant, known }) =>
      meant === "" ? `yang ada: ${known}` : `mungkin maksudnya \`${meant}\``,
    "lang-ignored": () => "isi JENJANG_LANG dengan id atau en",
    "rules-folder-missing": () => "buat folder itu, atau hapus dari pengaturan atau dari --rules",
    "rule-files-faulty": ({ command }) => `\`${command}\` menunjukkan semuanya`,
    "cache-off": () => "sebutkan foldernya dengan JENJANG_CACHE; jawaban sama, hanya lebih cepat",
    "cache-closed": () =>
      "buka foldernya, atau sebutkan yang lain dengan JENJANG_CACHE; jawaban sama, hanya lebih cepat",
    "encoding-plain": () => "tanda seperti → dan ✓ mungkin tidak tampil; pakai locale UTF-8, mis. LANG=id_ID.UTF-8",
  },
  healthy: "Semuanya baik.",
  unhealthy: (wrong, notes) =>
    [wrong > 0 ? `${wrong} hal perlu diperbaiki` : "", notes > 0 ? `${notes} hal perlu diketahui` : ""]
      .filter((part) => part !== "")
      .join(", "),
};
