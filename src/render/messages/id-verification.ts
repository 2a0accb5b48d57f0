import type { VerificationWords } from "./verification";

/** Pemeriksaan terhadap naskah, in Bahasa Indonesia. */
export const idVerification: VerificationWords = {
  differences: {
    "missing-in-text": () => "ada dalam indeks, tidak ditemukan dalam naskah, dengan segala isinya",
    "missing-in-index": ({ found }) => `ada dalam naskah, tidak ada dalam indeks${found === "" ? "" : `: "${found}"`}`,
    "heading-differs": ({ expected, found }) => `judul dalam indeks ${quoted(expected)}, dalam naskah ${quoted(found)}`,
    "stands-elsewhere": ({ expected, found }) =>
      `dalam indeks di bawah ${expected || "tidak ada judul"}, dalam naskah di bawah ${found || "tidak ada judul"}`,
    "office-not-mentioned": ({ expected, rule }) =>
      `${expected} tidak disebut di sini, padahal ${rule === "" ? "pasal ini dikutip untuknya" : `aturan \`${rule}\` mengutipnya`}`,
    "connective-differs": ({ expected, found, rule }) =>
      `antara pejabat yang berhalangan, aturan \`${rule}\` memakai ${quoted(expected)}, naskah ${found === "" ? "tidak menyebut mereka berurutan" : quoted(found)}`,
    "oddity-not-found": ({ expected }) =>
      `dinyatakan ganjil dalam berkas aturan, tetapi tidak demikian dalam naskah ini${expected === "" ? "" : `: "${expected}"`}`,
  },
  declared: (count) => `${count} keganjilan naskah dinyatakan dalam berkas aturan`,
  agree: (provisions, names) => `${provisions} ketentuan dan ${names} penyebutan jabatan sesuai dengan naskah`,
  differ: (count) => `${count} perbedaan`,
};

function quoted(words: string | undefined): string {
  return words === undefined || words === "" ? "tidak ada" : `"${words}"`;
}
