import type { Catalogue } from "./catalogue";
import { idInspection, idRule } from "./id-inspection";
import { idVerification } from "./id-verification";

/** Bahasa Indonesia, as an official writes it. */
export const id: Catalogue = {
  phrases: {
    "condition.delegated": () => "sepanjang didelegasikan",
    "condition.matter": ({ matters }) => `sepanjang materinya berupa ${matters}`,
    "condition.invited-by": ({ hosts }) => `untuk undangan ${hosts}`,
    "condition.paraf": ({ initials }) => `setelah dibubuhi paraf ${initials}`,
    "condition.in-list": ({ holders }) => `bila termasuk unit di bawah koordinasi ${holders}`,
    "gap.only-represents": ({ deputy, office }) =>
      `${deputy} hanya mewakili ${office}; menurut pembacaan itu ia tidak menandatangani`,
    "gap.addressee-unstated": ({ from }) => `tidak disebut kepada siapa ${from} harus menyampaikannya`,
    "gap.step-unnamed": ({ step }) => `"${step}" tidak diperinci siapa saja`,
    "gap.deputy-unnamed": ({ words }) => `"${words}" tidak disebut jabatannya`,
    "gap.member-decides": ({ office }) =>
      `${office} adalah kelompok jabatan; siapa koordinatornya bergantung pada anggota yang dimaksud`,
    "gap.coordinator-in-chart": ({ office }) =>
      `siapa yang mengoordinasikan ${office} ada pada bagan terlampir, yang tidak ada dalam teks`,
    "gap.coordinator-not-listed": ({ office }) => `${office} tidak ada dalam daftar lingkup koordinasi mana pun`,
    "gap.gate-in-chart": ({ office, holders }) =>
      `${holders} menyeleksi usulan dari unit di bawah koordinasinya; apakah ${office} termasuk, ada pada bagan terlampir, yang tidak ada dalam teks`,
    "gap.field-unknown": ({ subject }) => `tidak dapat diketahui dari teks, ${subject} termasuk bidang siapa`,
    "gap.chart": ({ office }) =>
      `pola mekanisme ${office} selebihnya ada pada bagan terlampir, yang tidak ada dalam teks`,
    "gap.no-deputy": ({ office }) =>
      `${office} berhalangan atau tidak di tempat, dan teks tidak menempatkan siapa pun sebagai penggantinya di sini`,
    "gap.capacity-unstated": ({ signer }) => `bentuk penandatanganan oleh ${signer} (a.n., u.b., Plh.) tidak disebut`,
    "gap.rank-unstated": ({ words }) => `teks menyebut "${words}" tanpa memerinci urutannya`,
    "gap.no-route": ({ from, to, purpose }) =>
      `tidak ada ketentuan tentang ${purpose === "" ? "jalur apa pun" : lower(purpose)} dari ${from}${to === "" ? "" : ` kepada ${to}`}`,
    "gap.other-addressee": ({ to, names }) => `yang ada tertuju kepada ${names}${to === "" ? "" : `, bukan ${to}`}`,
    "gap.no-power": ({ document, signer, principal }) =>
      `tidak ada ketentuan yang memberi wewenang${signer === "" ? "" : ` kepada ${signer}`} menandatangani ${document === "" ? "naskah dinas" : lower(document)}${principal === "" ? "" : ` bagi ${principal}`} dalam hal ini`,
    "gap.no-substitution": ({ absent, occasion, deputy, represented }) =>
      `tidak ada ketentuan yang menempatkan ${deputy === "" ? "seorang pengganti" : deputy}${represented === "" ? "" : ` sebagai wakil ${represented}`}${occasion === "" ? "" : ` untuk ${lower(occasion)}`} bila hanya ${absent} yang berhalangan atau tidak di tempat`,
  },
  diagnostics: {
    "file-unreadable": ({ reason }) => `berkas tidak dapat dibaca: ${reason}`,
    "yaml-syntax": ({ reason }) => `bukan YAML yang benar: ${reason}`,
    "empty-file": () => "berkas kosong",
    "unknown-key": ({ key }) => `kunci \`${key}\` tidak dikenal di sini`,
    "missing-key": ({ key }) => `kunci \`${key}\` tidak ada`,
    "wrong-value": ({ key, value, expected }) =>
      `nilai${value === "" ? "" : ` \`${value}\``} untuk \`${key}\` tidak sesuai: ${expected}`,
    "id-path-mismatch": ({ id }) => `id \`${id}\` tidak sesuai dengan letak berkas ini`,
    "duplicate-id": ({ id }) => `\`${id}\` sudah ada`,
    "name-taken": ({ name, other }) => `salah satu nama \`${name}\` sudah dipakai \`${other}\``,
    "unknown-office": ({ name }) => `jabatan atau perangkat daerah \`${name}\` tidak dikenal`,
    "unknown-term": ({ term, kind }) => `istilah \`${term}\` tidak ada dalam kosakata untuk \`${kind}\``,
    "unknown-provision": ({ cite }) => `\`${cite}\` tidak ada dalam indeks ketentuan`,
    "ambiguous-provision": ({ cite, both }) => `\`${cite}\` tercetak dua kali; sebutkan ${both}`,
    "unknown-reading": ({ id }) => `pembacaan \`${id}\` tidak dinyatakan dalam \`readings\``,
    "unknown-rule": ({ id }) => `tidak ada aturan dengan id \`${id}\``,
    "malformed-provision": ({ cite }) => `\`${cite}\` bukan bentuk kutipan yang dikenal`,
    "orphan-provision": ({ cite, parent }) => `\`${cite}\` berdiri tanpa \`${parent}\` sebelumnya`,
    "class-cycle": ({ name }) => `\`${name}\` memuat dirinya sendiri`,
    "own-coordinator": ({ name }) => `\`${name}\` mengoordinasikan dirinya sendiri`,
    "trigger-joints": ({ wanted, written }) =>
      `antara pejabat yang berhalangan perlu ${wanted} kata penghubung, tertulis ${written}`,
    "forgotten-provision": ({ cite }) => `\`${cite}\` tidak dipakai aturan apa pun, dan tidak diberi \`not-routable\``,
    "contradicted-provision": ({ cite, reason }) =>
      `\`${cite}\` dipakai, padahal ditandai \`not-routable: ${reason}\``,
  },
  misunderstandings: {
    "unknown-office": ({ name }) => `jabatan atau perangkat daerah \`${name}\` tidak dikenal`,
    "unknown-term": ({ term, kind }) => `\`${term}\` bukan ${KINDS[kind ?? ""] ?? "istilah"} yang dikenal`,
    "unknown-topic": ({ topic }) => `\`${topic}\` bukan jabatan, perangkat daerah, atau bidang yang dikenal`,
    "unknown-regulation": ({ regulation }) => `peraturan \`${regulation}\` tidak dikenal`,
    "unknown-reading": ({ reading }) => `pembacaan \`${reading}\` tidak dikenal`,
    "unknown-provision": ({ cite }) => `ketentuan \`${cite}\` tidak ada`,
    "ambiguous-provision": ({ cite, both, regulation }) =>
      `\`${cite}\` tercetak dua kali dalam ${regulation}: ${both}`,
    "unknown-list": ({ list }) => `tidak ada daftar \`${list}\``,
    "same-office": ({ name }) => `asal dan tujuan sama: \`${name}\``,
    "nothing-asked": ({ options }) => `pertanyaannya belum lengkap; sebutkan ${options}`,
    "one-regulation": () => "peraturan yang dituju harus tepat satu",
    "no-provisions": ({ file }) => `tidak ada ketentuan yang dapat dikenali dalam \`${file}\``,
    "nothing-loaded": () => "tidak ada peraturan yang dimuat",
  },
  verdicts: {
    answered: "terjawab",
    partial: "terjawab sebagian",
    ambiguous: "bergantung pada pembacaan",
    silent: "teks tidak mengatur",
  },
  words: {
    answer: "Jawaban",
    condition: "syarat",
    subject: "perihal",
    deadline: "tenggat",
    textStops: "batas teks",
    note: "catatan",
    readingsDiffer: "Jawabannya bergantung pada cara membaca",
    if: "bila",
    "and-if": "dan",
    "or-if": "atau",
    always: "menurut semua pembacaan",
    origin: "dari",
    via: "melalui",
    screens: "diseleksi",
    initials: "paraf",
    addressee: "kepada",
    copied: "tembusan",
    unnamed: "tidak disebut",
    own: "atas kewenangannya sendiri",
    "on-behalf": "a.n.",
    unstated: "bentuk tidak disebut",
    "by-office": "karena jabatannya",
    "by-appointment": "ditunjuk",
    "by-assignment": "ditugaskan",
    representing: "mewakili",
    appointer: "oleh",
    unlisted: "tidak disebut namanya dalam peraturan ini; dijawab menurut ketentuan untuk",
    error: "galat",
    warning: "peringatan",
    known: "Pilihan",
    seeHelp: "Lihat",
    nothing: "tidak ada",
    nothingMore: "tidak ada lagi",
  },
  didYouMean: (names) => `maksud Anda ${names.map((n) => `\`${n}\``).join(" atau ")}?`,
  caseFaults: {
    misunderstood: ({ got }) => `pertanyaan tidak dipahami: ${got}`,
    understood: () => "pertanyaan seharusnya tidak dipahami, tetapi dijawab",
    "no-answer": ({ expected }) => `tidak ada jawaban ${expected}`,
    verdict: ({ expected, got }) => `putusan ${got}, seharusnya ${expected}`,
    missing: ({ expected }) => `tidak ada: ${expected}`,
    unexpected: ({ got }) => `tidak diharapkan: ${got}`,
    "not-cited": ({ expected }) => `tidak mengutip ${expected}`,
    acts: ({ got }) => `${got} tidak boleh bertindak di sini`,
  },
  tally: (passed, failed) => `${passed} kasus sesuai, ${failed} tidak`,
  warnings: (count, files) => `${count} peringatan dalam ${files} berkas`,
  faults: (count, files) => `${count} kesalahan dalam ${files} berkas`,
  rule: idRule,
  inspection: idInspection,
  verification: idVerification,
  and: "dan",
  or: "atau",
};

const KINDS: Readonly<Record<string, string>> = {
  purposes: "keperluan",
  documents: "jenis naskah",
  matters: "materi surat",
  characters: "sifat surat",
  occasions: "kesempatan",
  states: "keadaan berhalangan",
  capacities: "bentuk penandatanganan",
};

function lower(text: string | undefined): string {
  const all = text ?? "";
  return /^[A-Z][a-z]+ [A-Z]/.test(all) ? all : all.charAt(0).toLowerCase() + all.slice(1);
}
