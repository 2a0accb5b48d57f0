import type { RuleWords } from "./inspection";

/** A rule in one line, in Bahasa Indonesia. */
export const idRule: RuleWords = {
  via: (steps) => `melalui ${steps}`,
  initials: (steps) => `dengan paraf ${steps}`,
  copies: (names) => `tembusan ${names}`,
  unstated: "tidak disebut",
  answers: (from, to) => `${from} bertanggung jawab kepada ${to}`,
  screens: (holder, purposes) => `${holder} menyeleksi ${purposes} dari unit di bawah koordinasinya`,
  thenTo: (to) => `lalu kepada ${to}`,
  signs: (signers, documents) => `${signers} menandatangani ${documents}`,
  onBehalf: (principal) => `a.n. ${principal}`,
  manner: {
    "melaksanakan-tugas": (deputies, offices) => `${deputies} melaksanakan tugas dan wewenang ${offices}`,
    mewakili: (deputies, offices) => `${deputies} mewakili ${offices}`,
  },
  when: (absent, states) => `bila ${absent} ${states}`,
  itself: "yang diwakili",
  appointed: (by) => `ditunjuk ${by}`,
  assigned: "ditugaskan oleh yang diwakili",
  ranked: "menurut urutan itu",
  coordinates: (coordinator, units, purposes) =>
    `${coordinator} mengoordinasikan ${units === 0 ? "unit di lingkupnya" : `${units} unit`} (${purposes})`,
  field: (topics) => `bidang ${topics}`,
  listInChart: "daftarnya ada pada bagan terlampir, yang tidak ada dalam teks",
  chart: (offices) => `pola mekanisme ${offices} ada pada bagan terlampir, yang tidak ada dalam teks`,
  silent: (offices, says) => `batas teks bagi ${offices}: ${says}`,
  character: (characters) => `untuk surat ${characters}`,
  insteadOf: (rule) => `menggantikan ${rule}`,
  reading: (id) => `hanya menurut pembacaan ${id}`,
};
