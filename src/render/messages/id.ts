import type { Catalogue } from "./catalogue";
import { idComparing } from "./id-comparing";
import { idInspection, idRule } from "./id-inspection";
import { idReasons } from "./id-reasons";
import { idVerification } from "./id-verification";
import { inSentence } from "./in-sentence";
import { expectation, fileKind, syntaxReason, systemReason } from "./reasons";

/** Bahasa Indonesia, as an official writes it. */
export const id: Catalogue = {
  phrases: {
    "condition.delegated": () => "sepanjang didelegasikan",
    "condition.matter": ({ matters }) => `sepanjang materinya berupa ${matters}`,
    "condition.invited-by": ({ hosts }) => `untuk undangan ${hosts}`,
    "condition.paraf": ({ initials }) => `setelah dibubuhi paraf ${initials}`,
    "condition.supplied": ({ title, file }) => `${title} (${file}), bukan teks peraturan`,
    "condition.in-list": ({ holders }) => `bila termasuk unit yang dikoordinasikan ${holders}`,
    "gap.topic-decides": () => "pejabatnya bergantung pada bidang urusan; sebutkan bidangnya dengan --about",
    "gap.needs-appointment": ({ office, appointer }) =>
      `${office} berhalangan atau tidak di tempat; penggantinya harus lebih dahulu ditunjuk oleh ${appointer}`,
    "gap.only-represents": ({ deputy, office }) =>
      `${deputy} hanya mewakili ${office}; menurut pembacaan itu ia tidak menandatangani`,
    "gap.addressee-unstated": ({ from }) => `teks tidak menyebut kepada siapa jalur dari ${from} ini tertuju`,
    "gap.step-unnamed": ({ step }) => `teks menyebut "${step}" tanpa memerinci jabatannya`,
    "gap.deputy-unnamed": ({ words }) => `teks menyebut "${words}" tanpa menyebut jabatannya`,
    "gap.member-decides": ({ office }) =>
      `${office} adalah kelompok jabatan; koordinatornya bergantung pada anggota yang dimaksud`,
    "gap.coordinator-in-chart": ({ office }) =>
      `siapa yang mengoordinasikan ${office} ada pada bagan terlampir, yang tidak ada dalam teks`,
    "gap.coordinator-not-listed": ({ office }) => `${office} tidak ada dalam daftar lingkup koordinasi mana pun`,
    "gap.gate-in-chart": ({ office, holders }) =>
      `${holders} menyeleksi usulan unit yang dikoordinasikannya; termasuk tidaknya ${office} ada pada bagan terlampir, yang tidak ada dalam teks`,
    "gap.field-unknown": ({ subject }) => `teks tidak menunjukkan ${subject} termasuk bidang siapa`,
    "gap.chart": ({ office }) =>
      `selebihnya, pola mekanisme ${office} ada pada bagan terlampir, yang tidak ada dalam teks`,
    "gap.no-deputy": ({ office }) =>
      `${office} berhalangan atau tidak di tempat, dan teks tidak menempatkan siapa pun sebagai penggantinya di sini`,
    "gap.capacity-unstated": ({ signer }) =>
      `teks tidak menyebut apakah ${signer} menandatangani atas nama pejabat yang digantikannya atau tidak`,
    "gap.rank-unstated": ({ words }) => `teks menyebut "${words}" tanpa memerinci urutannya`,
    "gap.no-route": ({ from, to, purpose }) =>
      `tidak ada ketentuan tentang ${purpose === "" ? "jalur apa pun" : inSentence(purpose)} dari ${from}${to === "" ? "" : ` kepada ${to}`}`,
    "gap.other-addressee": ({ to, names }) => `yang ada tertuju kepada ${names}${to === "" ? "" : `, bukan ${to}`}`,
    "gap.no-power": ({ document, signer, principal }) =>
      `tidak ada ketentuan yang memberi wewenang${signer === "" ? "" : ` kepada ${signer}`} menandatangani ${document === "" ? "naskah dinas" : inSentence(document)}${principal === "" ? "" : ` bagi ${principal}`} dalam hal ini`,
    "gap.no-substitution": ({ absent, occasion, deputy, represented }) =>
      `tidak ada ketentuan yang menempatkan ${deputy === "" ? "seorang pengganti" : deputy}${represented === "" ? "" : ` untuk mewakili ${represented}`}${onOccasion(occasion, represented === "" ? "untuk" : "dalam")} bila hanya ${absent} yang berhalangan atau tidak di tempat`,
  },
  diagnostics: {
    "file-unreadable": ({ reason }) => `berkas tidak dapat dibaca: ${systemReason(reason, idReasons)}`,
    "too-many-files": ({ count, most }) => `terlalu banyak isinya: ${count}, paling banyak ${most}`,
    "too-many-entries": ({ key, count, most }) => `terlalu banyak isi \`${key}\`: ${count}, paling banyak ${most}`,
    "more-faults": () => "masih ada kesalahan lain; perbaiki dahulu yang di atas, lalu periksa lagi",
    "yaml-syntax": ({ reason }) => `bukan YAML yang sah: ${syntaxReason(reason, idReasons)}`,
    "empty-file": () => "berkas kosong",
    "other-kind": ({ kind, wanted }) =>
      `isi berkas ini ${fileKind(kind, idReasons)}, bukan ${fileKind(wanted, idReasons)}; pindahkan atau ganti namanya`,
    "unknown-key": ({ key }) => `kunci \`${key}\` tidak dikenal di sini`,
    "missing-key": ({ key }) => `kunci \`${key}\` tidak ada`,
    "wrong-value": ({ key, value, ...wanted }) =>
      `nilai${value === "" ? "" : ` \`${value}\``} untuk \`${key}\` tidak sesuai: ${expectation(wanted, idReasons)}`,
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
    "orphan-provision": ({ cite, parent }) => `\`${cite}\` ada tanpa \`${parent}\` sebelumnya`,
    "class-cycle": ({ name }) => `\`${name}\` memuat dirinya sendiri`,
    "own-coordinator": ({ name }) => `\`${name}\` mengoordinasikan dirinya sendiri`,
    "nothing-to-extend": ({ id }) => `tidak ada peraturan \`${id}\` untuk dilengkapi`,
    "nothing-left-open": ({ name }) => `teks tidak menyerahkan daftar \`${name}\` kepada bagan`,
    "not-left-open": ({ name, coordinator }) =>
      `\`${name}\` tidak termasuk unit yang diserahkan teks kepada bagan untuk \`${coordinator}\``,
    "trigger-joints": ({ wanted, written }) =>
      `di antara pejabat yang berhalangan perlu ${wanted} kata penghubung, tertulis ${written}`,
    "forgotten-provision": ({ cite }) => `\`${cite}\` tidak dipakai aturan apa pun, dan tidak diberi \`not-routable\``,
    "contradicted-provision": ({ cite, reason }) => `\`${cite}\` dipakai, padahal ditandai \`not-routable: ${reason}\``,
  },
  misunderstandings: {
    "unknown-office": ({ name }) => `jabatan atau perangkat daerah \`${name}\` tidak dikenal`,
    "unknown-term": ({ term, kind }) => `\`${term}\` bukan ${KINDS[kind as string] ?? "istilah"} yang dikenal`,
    "unknown-topic": ({ topic }) => `\`${topic}\` bukan jabatan, perangkat daerah, atau bidang yang dikenal`,
    "unknown-regulation": ({ regulation }) => `peraturan \`${regulation}\` tidak dikenal`,
    "unknown-reading": ({ reading }) => `pembacaan \`${reading}\` tidak dikenal`,
    "unknown-provision": ({ cite }) => `ketentuan \`${cite}\` tidak ada`,
    "ambiguous-provision": ({ cite, both, regulation }) => `\`${cite}\` tercetak dua kali dalam ${regulation}: ${both}`,
    "unknown-format": ({ format }) => `\`${format}\` bukan bentuk bagan yang dikenal`,
    "binary-to-terminal": ({ format }) =>
      `${format} bukan untuk layar; tulis ke berkas dengan -o, mis. -o bagan.${format}`,
    "unknown-list": ({ list }) => `tidak ada daftar \`${list}\``,
    "unknown-shell": ({ shell }) =>
      shell === "" ? "tidak diketahui shell apa yang dipakai; sebutkan namanya" : `shell \`${shell}\` tidak didukung`,
    "too-long": ({ word, count, most }) => `terlalu panjang: \`${word}\`, ${count} huruf; paling banyak ${most}`,
    "too-many": ({ what, count, most }) =>
      `terlalu banyak ${TOO_MANY[what ?? ""] ?? ""}: ${count}; paling banyak ${most}`,
    "unclosed-quote": ({ quote }) =>
      quote === "\\" ? "baris berakhir dengan garis miring terbalik" : `tanda kutip ${quote} belum ditutup`,
    "no-question-before": ({ option }) => `\`${option}\` mengubah pertanyaan sebelumnya, tetapi belum ada pertanyaan`,
    "not-in-list": ({ item, option }) => `\`${item}\` tidak ada dalam ${option} pertanyaan sebelumnya`,
    "no-session-here": () => "sudah berada di dalam sesi; keluar dengan `keluar` atau Ctrl-D",
    "conflicting-readings": ({ reading, other }) => `pembacaan \`${reading}\` dan \`${other}\` bertentangan`,
    "conflicting-states": ({ name }) => `\`${name}\` disebut dalam dua keadaan`,
    "too-many-readings": () =>
      "gabungan pembacaan untuk pertanyaan ini terlalu banyak; tetapkan beberapa dengan --reading",
    "too-many-ways": ({ most }) => `terlalu banyak kemungkinan jawaban untuk pertanyaan ini: lebih dari ${most}`,
    "unreadable-text": ({ file, reason }) =>
      `berkas \`${file}\` tidak dapat dibaca: ${systemReason(reason, idReasons)}`,
    "unwritable-file": ({ file, reason }) =>
      `berkas \`${file}\` tidak dapat ditulis: ${systemReason(reason, idReasons)}`,
    "file-exists": ({ file }) => `berkas \`${file}\` sudah ada; gunakan --force untuk menggantinya`,
    "no-folder": ({ folder }) => `folder aturan \`${folder}\` tidak ada`,
    "no-setting-place": () => "tidak ada tempat untuk mencatat pengaturan; sebutkan berkasnya dengan JENJANG_CONFIG",
    "uneditable-setting": ({ file, line }) =>
      `\`${file}\` tidak dapat diubah tanpa mengubah isinya yang lain; tulis sendiri di dalamnya: ${line}`,
    "unknown-ending": ({ file }) => `dari nama \`${file}\` tidak jelas bentuk apa yang diminta`,
    "conflicting-options": ({ option, other }) => `\`${option}\` dan \`${other}\` bertentangan`,
    "option-alone": ({ option, needs }) => `\`${option}\` hanya berarti bersama \`${needs}\``,
    "unknown-date": ({ value }) => `nilai SOURCE_DATE_EPOCH bukan bilangan detik: \`${value}\``,
    "same-office": ({ name }) => `asal dan tujuan sama: \`${name}\``,
    "nothing-asked": ({ options }) => `pertanyaan belum lengkap; sebutkan ${options}`,
    "one-regulation": () => "sebutkan tepat satu peraturan",
    "two-regulations": () => "sebutkan tepat dua peraturan yang berlainan",
    "no-provisions": ({ file }) => `tidak ada ketentuan yang dapat dikenali dalam \`${file}\``,
    "nothing-loaded": () => "tidak ada peraturan yang dimuat",
  },
  home: {
    chosenBy: (origin) => `menurut ${origin}`,
    askedAtHome: (home, others) =>
      `Yang ditanya hanya ${home}, sesuai pengaturan; yang mengenalnya: ${others}. Untuk menanyakan semua: \`-r all\``,
  },
  checks: {
    reading: "hanya berlaku menurut pembacaan lain",
    "special-list": "digantikan oleh ketentuan khusus bagi perangkat daerah ini",
    character: "untuk surat dengan sifat lain",
    displaced: "digantikan oleh ketentuan yang lebih khusus",
    addressee: "tujuannya bukan yang ditanyakan",
    "no-deputy": "yang harus bertindak berhalangan, dan tidak ada penggantinya",
    document: "untuk jenis naskah lain",
    principal: "atas nama orang lain dari yang ditanyakan",
    signer: "wewenang penandatangan lain",
    capacity: "dalam bentuk penandatanganan lain",
    matter: "untuk materi surat lain",
    delegation: "hanya untuk yang didelegasikan",
    field: "di luar bidangnya",
    occasion: "untuk kesempatan lain",
    represented: "tidak mewakili yang ditanyakan",
    deputy: "pengganti lain, atau yang ditanyakan sendiri berhalangan",
    invitation: "untuk undangan dari pihak lain",
    trigger: "syarat berhalangan menurut ketentuan ini belum terpenuhi",
    appointer: "yang harus menunjuk berhalangan",
  },
  rejections: {
    deputyAway: "yang harus menggantikan sendiri berhalangan",
    fails: (readings) => `tidak berlaku ${readings}`,
    otherName: (principal, asked) => `a.n. ${principal}, bukan a.n. ${asked}`,
    notOf: (asked) => `bukan naskah ${asked}, dan bukan a.n. ${asked}`,
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
    supplied: "bertumpu pada",
    textStops: "batas teks",
    note: "catatan",
    readingsDiffer: "Jawabannya bergantung pada cara membaca",
    if: "bila",
    "and-if": "dan",
    "or-if": "atau",
    always: "menurut semua pembacaan",
    unnamed: "tidak disebut",
    own: "atas kewenangannya sendiri",
    "on-behalf": "a.n.",
    unstated: "bentuknya tidak disebut",
    "by-appointment": "ditunjuk",
    "by-assignment": "ditugaskan",
    appointer: "oleh",
    unlisted: "tidak disebut namanya dalam peraturan ini; dijawab menurut ketentuan untuk",
    error: "galat",
    warning: "peringatan",
    known: "Yang dapat dipilih",
    seeHelp: "Lihat",
    explicit: "dinyatakan utuh oleh satu ketentuan",
    composed: "disusun dari beberapa ketentuan",
    rejected: "Dipertimbangkan, tetapi tidak berlaku di sini:",
    nothing: "tidak ada",
    nothingMore: "tidak ada lagi",
  },
  didYouMean: (names) => `maksud Anda ${names.map((n) => `\`${n}\``).join(" atau ")}?`,
  caseFaults: {
    misunderstood: ({ got }) => `pertanyaan tidak dipahami: ${got}`,
    understood: () => "pertanyaan seharusnya tidak dipahami, tetapi dijawab",
    "no-answer": ({ expected }) => `tidak ada jawaban ${expected}`,
    verdict: ({ expected, got }) => `kesimpulannya ${got}, seharusnya ${expected}`,
    missing: ({ expected }) => `seharusnya ada: ${expected}`,
    unexpected: ({ got }) => `tidak seharusnya ada: ${got}`,
    "not-cited": ({ expected }) => `tidak mengutip ${expected}`,
    acts: ({ got }) => `${got} tidak boleh bertindak di sini`,
  },
  caseCoverage: (tested, used) => `menguji ${tested} dari ${used} ketentuan yang dipakai aturan`,
  tally: (passed, failed) => `${passed} kasus sesuai, ${failed} tidak sesuai`,
  warnings: (count, files) => `${count} peringatan dalam ${files} berkas`,
  faults: (count, files) => `${count} kesalahan dalam ${files} berkas`,
  rule: idRule,
  inspection: idInspection,
  verification: idVerification,
  reasons: idReasons,
  comparing: idComparing,
  and: "dan",
  or: "atau",
};

/** An occasion after its preposition, where it does not begin with one. */
function onOccasion(occasion: string | undefined, preposition: string): string {
  if (occasion === "") return "";
  const label = inSentence(occasion);
  return label.startsWith("di ") ? ` ${label}` : ` ${preposition} ${label}`;
}

/** What there can be too much of. */
const TOO_MANY: Readonly<Record<string, string>> = {
  names: "nama",
  arguments: "argumen",
  lines: "baris dalam salinan",
  drawn: "garis untuk digambar",
};

const KINDS: Readonly<Record<string, string>> = {
  purposes: "keperluan",
  documents: "jenis naskah",
  matters: "materi surat",
  characters: "sifat surat",
  occasions: "kesempatan",
  states: "keadaan berhalangan",
  capacities: "bentuk penandatanganan",
  topics: "pokok perbandingan",
  formats: "bentuk keluaran",
};
