import type { NoteWords } from "./note";

/** Words of a note, in Bahasa Indonesia. */
export const idNote: NoteWords = {
  kind: "Nota jawaban menurut teks peraturan",
  titles: {
    route: "Jalur penyampaian urusan",
    "who-signs": "Wewenang menandatangani naskah dinas",
    deputize: "Yang mewakili pejabat yang berhalangan",
  },
  labels: {
    date: "Tanggal",
    question: "Pertanyaan",
    command: "Perintah",
    articles: "Ketentuan yang dikutip",
    article: "Ketentuan",
    gist: "Isi ringkas",
    blocks: "Blok tanda tangan",
    page: "Halaman",
  },
  meanings: {
    answered: "Jawabannya sama menurut semua pembacaan, dan setiap langkahnya disebut.",
    partial: "Teks mengatur hal ini, tetapi sebagiannya tidak disebut; bagian itu dinyatakan pada batas teks.",
    ambiguous:
      "Kata-kata teks dapat dibaca lebih dari satu cara, dan jawabannya berbeda menurut pembacaan; teks sendiri tidak memilih.",
    silent: "Tidak ada ketentuan dalam peraturan ini yang menjawab; di bawah ini tempat teks berhenti.",
  },
  answeredAsFixed: "Dengan pembacaan yang ditetapkan itu jawabannya satu, dan setiap langkahnya disebut.",
  supplied: "Sebagiannya bertumpu pada berkas tambahan yang disebut pada temuannya, bukan pada teks peraturan.",
  fixed: (readings) => `Penanya menetapkan pembacaan: ${readings}. Menurut pembacaan lain jawabannya dapat berbeda.`,
  months: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  asks: {
    route: ({ from, to, thing, character, about, absent }) =>
      [
        `Melalui jalur mana${to === "" ? " dan kepada siapa" : ""} ${from} menyampaikan ${thing || "suatu urusan"}`,
        character && ` yang bersifat ${character}`,
        about && ` mengenai ${about}`,
        to && ` kepada ${to}`,
        absent && `, bila ${absent}`,
        "?",
      ].join(""),
    "who-signs": ({ thing, principal, signer, capacity, about, matter, delegated, absent }) =>
      [
        signer === ""
          ? `Siapa yang berwenang menandatangani ${thing || "naskah dinas"}`
          : thing === ""
            ? `Naskah dinas apa yang boleh ditandatangani ${signer}`
            : `Apakah ${signer} berwenang menandatangani ${thing}`,
        principal && ` bagi ${principal}`,
        delegated && ` ${delegated}`,
        about && ` mengenai ${about}`,
        matter && ` berupa ${matter}`,
        capacity && `, ${capacity}`,
        absent && `, bila ${absent}`,
        "?",
      ].join(""),
    deputize: ({ absent, represented, deputy, thing, host }) =>
      [
        `Bila ${absent}, `,
        deputy === "" ? "siapa yang mewakili" : `apakah ${deputy} dapat mewakili`,
        represented && ` ${represented}`,
        thing && ` untuk ${thing}`,
        host && ` ${thing.endsWith("undangan") ? "dari" : "atas undangan"} ${host}`,
        "?",
      ].join(""),
  },
  things: {
    purposes: { koordinasi: "urusan koordinasi", "izin-perjalanan": "permohonan izin perjalanan dinas" },
    documents: { keputusan: "keputusan penetapan dan pengaturan teknis" },
    occasions: { umum: "semua tugas", pengadilan: "urusan di dalam dan di luar pengadilan" },
  },
  thing: (label) => label,
  absent: (names, _, state) => `${names} ${state}`,
  capacities: {
    own: "atas kewenangannya sendiri",
    "on-behalf": "atas nama pejabat lain",
    unstated: "tanpa bentuk yang disebut teks",
  },
  delegation: { true: "yang didelegasikan", false: "yang tidak didelegasikan" },
  regulation: (kind, place, number) => `${kind} ${place} Nomor ${number}`,
  about: (title) => `tentang ${title}`,
  enacted: (day) => `ditetapkan ${day}`,
  ruleFile: (file, version, hash) =>
    `Berkas aturan ${file}${version === null ? "" : `, versi ${version}`}, sha256 ${hash}`,
  overlay: (file, title, hash) => `Berkas tambahan ${file} (${title}), sha256 ${hash}`,
  madeBy: (program, day) => `Dibuat dengan ${program} pada ${day}.`,
  caution: [
    "Nota ini menunjukkan apa yang tertulis dalam teks peraturan; bukan nasihat hukum.",
    "Apakah peraturannya masih berlaku perlu diperiksa tersendiri.",
    "Isi ringkas ketentuan memakai kata-kata penyusun berkas aturan, bukan bunyi peraturan.",
  ],
  block: {
    onBehalf: "a.n.",
    openForm: "(atas nama atau tidak — tidak diatur)",
    formOpen: "teks tidak menyebut bentuk penandatanganannya; bagian itu dibiarkan terbuka",
    name: "(nama)",
    number: "NIP …",
    ofClass: (title) => `${title} adalah kelompok jabatan; lengkapi dengan nama unitnya`,
    unnamed: "teks tidak menyebut jabatannya",
    asFixed: (readings) => `dengan pembacaan yang ditetapkan penanya ${readings}`,
    certain: "menurut semua pembacaan",
    none: "Tidak ada blok tanda tangan: teks tidak mengatur hal yang ditanyakan.",
  },
};
