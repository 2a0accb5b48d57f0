import type { VerificationWords } from "./verification";

/** Pemeriksaan terhadap salinan, in Bahasa Indonesia. */
export const idVerification: VerificationWords = {
  differences: {
    "missing-in-text": () => "ada dalam indeks, tetapi tidak ditemukan dalam salinan, beserta seluruh isinya",
    "missing-in-index": ({ found }) =>
      `ada dalam salinan, tetapi tidak ada dalam indeks${found === "" ? "" : `: "${found}"`}`,
    "heading-differs": ({ expected, found }) =>
      `judul dalam indeks ${quoted(expected)}, dalam salinan ${quoted(found)}`,
    "stands-elsewhere": ({ expected, found }) =>
      `dalam indeks di bawah ${expected || "tidak ada judul"}, dalam salinan di bawah ${found || "tidak ada judul"}`,
    "office-not-mentioned": ({ expected, rule }) =>
      `${expected} tidak disebut di sini, padahal ${rule === "" ? "pasal ini dikutip untuknya" : `aturan \`${rule}\` mengutipnya`}`,
    "connective-differs": ({ expected, found, rule }) =>
      `antara pejabat yang berhalangan, aturan \`${rule}\` memakai ${quoted(expected)}, salinan ${found === "" ? "tidak menyebut mereka menurut urutan itu" : quoted(found)}`,
    "oddity-not-found": ({ expected }) =>
      `dinyatakan janggal dalam berkas aturan, tetapi tidak demikian dalam salinan ini${expected === "" ? "" : `: "${expected}"`}`,
  },
  declared: (count) => `${count} kejanggalan naskah yang dinyatakan dalam berkas aturan`,
  agree: (provisions, names) => `${provisions} ketentuan dan ${names} penyebutan jabatan sesuai dengan salinan`,
  differ: (count) => `${count} perbedaan`,
};

function quoted(words: string | undefined): string {
  return words === undefined || words === "" ? "tidak ada" : `"${words}"`;
}
