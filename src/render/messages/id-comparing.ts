import type { ComparingWords } from "./comparing";

/** Perbandingan dua peraturan, in Bahasa Indonesia. */
export const idComparing: ComparingWords = {
  title: (left, right) => `Perbandingan ${left} dengan ${right}`,
  commands: {
    route: "Jalur",
    "who-signs": "Penandatanganan",
    deputize: "Pejabat yang mewakili",
  },
  from: (offices) => `Dari ${offices}`,
  signs: "Siapa yang menandatangani",
  signsFor: (principals) => `Naskah ${principals}, atau yang ditandatangani atas namanya`,
  absent: (offices, states) => `Bila ${offices} ${states}`,
  withMembers: (classes, but) => `${classes} (dengan semua anggotanya${but === "" ? "" : `, kecuali ${but}`})`,
  membersOnly: (cls) => `semua anggota ${cls}`,
  group: (letter, offices) => `daftar ${letter}: ${offices}`,
  groupAgain: (letter, count) => `daftar ${letter} (${count} unit, disebut di atas)`,
  likewise: (topics) => `demikian pula: ${topics}`,
  onlyOn: (topics) => `untuk: ${topics}`,
  within: (principals) => `juga tampak bila yang ditanyakan hanya naskah ${principals}`,
  withinLetters: (letters) => `juga tampak ${letters}`,
  see: (topics) => `Perbedaan lain: lihat ${topics}.`,
  overview: "Ikhtisar",
  asked: (questions) => `${questions} pertanyaan yang dijawab sedikitnya oleh salah satu peraturan:`,
  tallies: {
    same: (count) => `${count} dijawab sama`,
    worded: (count) => `${count} dijawab sama, dengan rumusan yang berbeda`,
    different: (count) => `${count} dijawab berbeda`,
    "only-left": (count, regulation) => `${count} hanya dijawab ${regulation}`,
    "only-right": (count, regulation) => `${count} hanya dijawab ${regulation}`,
  },
  short: (counts) =>
    [
      counted(counts.different + counts["only-left"] + counts["only-right"], "berbeda"),
      counted(counts.worded, "berbeda rumusan"),
      counted(counts.same, "sama"),
    ]
      .flat()
      .join(" · "),
  foldedTo: (differences) =>
    `Pertanyaan yang perbedaannya sama disebut sekali, menjadi ${differences} butir di bawah ini.`,
  unanswered: (questions) => `${questions} pertanyaan tidak dibandingkan, karena pembacaannya terlalu banyak.`,
  agreed: "Tanpa perbedaan:",
  noDifference: "Tidak ada perbedaan.",
  alike: "Sama:",
  worded: "sama, hanya rumusannya berbeda:",
  stops: {
    "chart-missing": "siapa orangnya ada pada bagan terlampir, yang tidak ada dalam teks",
    "list-missing": "daftar yang dikoordinasikannya ada pada bagan terlampir, yang tidak ada dalam teks",
    "not-listed": "tidak ada dalam daftar lingkup koordinasi mana pun",
  },
  silent: (nearest) => `teks tidak mengatur${nearest === "" ? "" : `; terdekat: ${nearest}`}`,
  under: (ids) => `menurut pembacaan ${ids}`,
  concerned: "pejabat yang bersangkutan",
  acts: { screens: "menyeleksi", initials: "paraf", copied: "tembusan" },
  readings: "Pembacaan",
  onlyIn: (regulation) => `Hanya dikenal ${regulation}, jadi tidak dibandingkan`,
  nobody: "tidak ada",
  basis:
    "Yang dibandingkan ialah siapa dan jalur yang disebut teks masing-masing, bukan nomor pasalnya. Perbandingan ini bukan pendapat hukum.",
};

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
