import { condition, type Draft, text } from "../draft";
import { governorAliases } from "./opening";
import { reports } from "./reports";

const DUTIES = [
  "Memimpin jalannya pemerintahan",
  "Menjaga kerukunan dan keamanan warga",
  "Meningkatkan mutu layanan umum",
  "Mendorong kemajuan ekonomi warga",
  "Menjaga kelestarian lingkungan",
  "Menjunjung dasar negara",
  "Menerapkan tata kelola yang baik",
  "Mendukung program nasional",
  "Mengembangkan sumber daya manusia",
  "Memberdayakan masyarakat",
  "Tugas lain menurut peraturan",
];
const HELP = ["Memantau pemerintahan", "Menindaklanjuti hasil pengawasan", "Tugas lain menurut peraturan"];
const PROPOSALS = [
  "Mengusulkan rancangan Perda",
  "Mengajukan rancangan anggaran tahunan kepada DPRD",
  "Mengajukan rencana pembangunan daerah",
  "Mengambil tindakan dalam keadaan mendesak",
  "Mengusulkan pengisian jabatan",
];

/** The bab about the Bupati or Wali Kota. */
export function head(draft: Draft): void {
  const { head, random, governor } = draft;
  const bab = draft.bab(head);
  draft.office(head, bab, { kind: "official" });
  const tasks = draft.section("tugas", head);
  draft.clauses(tasks, [
    ...draft.idle(DUTIES, "general-duty", 2, 7),
    ...draft.idle(PROPOSALS, "outside-vocabulary", 0, 4),
    draft.saying(0.5, "Menetapkan Perda yang disetujui bersama DPRD", (cite) => enacting(draft, cite)),
    draft.rule(0.6, `Menetapkan Peraturan dan Keputusan ${head}`, "powers", {
      signer: head,
      signs: ["perbup", "keputusan-bupati"],
    }),
    draft.saying(0.5, "Mewakili daerah dalam perkara; dapat menunjuk kuasa hukum", (cite) => court(draft, cite)),
    draft.rule(0.3, "Menandatangani surat yang memuat kebijakan baru", "powers", {
      signer: head,
      signs: "surat",
      matter: "kebijakan-baru",
    }),
  ]);
  const obligations = draft.section("kewajiban", head);
  draft.clauses(obligations, [
    ...draft.idle(DUTIES, "general-duty", 1, 6),
    ...reports(draft),
    draft.saying(0.4, "Memelihara hubungan kerja dengan Instansi Vertikal dan Perangkat Daerah", (cite) =>
      relations(draft, head, cite),
    ),
  ]);
  const mechanism = draft.section("mekanisme", head);
  const cite = mechanism.cite(
    `${draft.say("Konsultasi dan koordinasi", "Berkonsultasi dan berkoordinasi")} dengan ${governor}`,
  );
  draft.office(governor, cite, { kind: "outside", aliases: governorAliases(draft) });
  draft.add("channels", { from: head, for: ["konsultasi", "koordinasi"], to: governor, cite });
  if (random.chance(0.2)) mechanism.part("Membina dan mengawasi perangkat daerah", "general-duty");
  draft.chart(head, mechanism);
}

function enacting(draft: Draft, cite: string): void {
  const agreed = condition("persetujuan-dprd", "setelah disetujui bersama DPRD", "once agreed with the DPRD");
  draft.add("powers", { signer: draft.head, signs: "perda", conditions: [agreed], cite });
}

function court(draft: Draft, cite: string): void {
  draft.add("substitutions", {
    deputy: { unnamed: "kuasa hukum" },
    for: draft.head,
    occasion: "pengadilan",
    manner: "mewakili",
    appointer: draft.head,
    cite,
  });
}

function relations(draft: Draft, who: string, cite: string): void {
  const says = text(
    `${who} memelihara hubungan kerja; jalurnya tidak disebut`,
    `the ${who} keeps up working relations; by which path is not said`,
  );
  draft.add("silences", {
    concerns: who,
    for: draft.random.pick([["koordinasi"], ["konsultasi", "koordinasi"]]),
    says,
    cite,
  });
}

/** The bab about the Wakil Bupati or Wakil Wali Kota. */
export function vice(draft: Draft): void {
  const { head, vice, random } = draft;
  const bab = draft.bab(vice);
  draft.office(vice, bab, { kind: "official" });
  const tasks = draft.section("tugas", vice);
  draft.clauses(tasks, [
    ...draft.idle([`Membantu ${head}`, ...HELP], "general-duty", 1, 4),
    draft.saying(1, `${draft.say("Menggantikan", "Bertindak bagi")} ${head} yang berhalangan`, (cite) =>
      standingIn(draft, cite),
    ),
    draft.rule(0.5, `Memberi pertimbangan kepada ${head}`, "channels", {
      from: vice,
      for: "telaahan",
      to: head,
    }),
    draft.saying(0.6, "Mengoordinasikan kegiatan Perangkat Daerah", (cite) => coordinating(draft, cite)),
    draft.saying(0.3, "Mengoordinasikan instansi pemerintah di daerah", (cite) => instansi(draft, cite)),
    draft.saying(0.4, "Menandatangani surat yang berparaf", (cite) => signing(draft, cite)),
    draft.saying(0.4, `Tugas selebihnya menurut Peraturan ${head} lain`, (cite) => elsewhere(draft, cite)),
    draft.rule(0.5, `Bertanggung jawab kepada ${head}`, "accountability", { from: vice, to: head }),
  ]);
  const obligations = draft.section("kewajiban", vice);
  const used = text(`penggunaan kewenangan yang dilimpahkan ${head}`, `the use of powers that the ${head} delegated`);
  const delegated = text(`hal-hal yang dilimpahkan ${head} kepadanya`, `what the ${head} delegated to it`);
  draft.clauses(obligations, [
    ...draft.idle(DUTIES, "general-duty", 0, 6),
    draft.owed(0.9, "Melaporkan pelimpahan kewenangan", vice, "laporan", used),
    draft.owed(0.9, "Mempertanggungjawabkan hal yang dilimpahkan", vice, "pertanggungjawaban", delegated),
    draft.saying(0.4, "Memelihara hubungan kerja dengan Instansi Vertikal", (cite) => relations(draft, vice, cite)),
    draft.bare(1, "Menjaga nama baik pemerintah daerah", "general-duty"),
  ]);
  const mechanism = draft.section("mekanisme", vice);
  const cite = mechanism.cite("Koordinasi dan pembinaan Perangkat Daerah");
  const to = random.chance(0.5) ? ["Perangkat Daerah", "Instansi Vertikal"] : "Perangkat Daerah";
  draft.mention(to, cite);
  const assigned = condition(
    "pelimpahan-tugas",
    `menurut pelimpahan tugas dari ${head}`,
    `as the ${head} has delegated`,
  );
  draft.add("channels", {
    from: vice,
    for: "koordinasi",
    to,
    conditions: random.chance(0.4) ? [assigned] : undefined,
    cite,
  });
  draft.chart(vice, mechanism);
}

function standingIn(draft: Draft, cite: string): void {
  const { head, vice, traits, random } = draft;
  const state = random.weighted({ berhalangan: 85, both: 15 });
  draft.add("substitutions", {
    deputy: vice,
    for: head,
    occasion: "umum",
    manner: traits.viceManner,
    when: { absent: head, state: state === "both" ? ["tidak-di-tempat", "berhalangan"] : state },
    cite,
  });
}

function coordinating(draft: Draft, cite: string): void {
  draft.mention("Perangkat Daerah", cite);
  draft.add("channels", { from: draft.vice, for: "koordinasi", to: "Perangkat Daerah", cite });
}

function instansi(draft: Draft, cite: string): void {
  draft.mention("Instansi Pemerintah", cite);
  draft.add("channels", { from: draft.vice, for: "koordinasi", to: "Instansi Pemerintah", cite });
  draft.add("silences", {
    concerns: draft.vice,
    for: "koordinasi",
    gap: "term-undefined",
    says: text(
      "instansi pemerintah yang dikoordinasikan itu tidak diberi pengertian",
      "the instansi pemerintah that are coordinated are not defined",
    ),
    cite,
  });
}

function signing(draft: Draft, cite: string): void {
  const paraf = [
    { unnamed: draft.say("kepala unit yang mengajukan", "Kepala Bagian atau Kepala Dinas terkait") },
    "Sekretaris Daerah",
  ];
  draft.add("powers", { signer: draft.vice, signs: "surat", "after-paraf": paraf, cite });
}

function elsewhere(draft: Draft, cite: string): void {
  const { head, vice } = draft;
  const says = text(
    `tugas ${vice} selebihnya diatur dalam Peraturan ${head} lain`,
    `the other duties of the ${vice} are left to another regulation`,
  );
  draft.add("silences", { concerns: vice, gap: "other-regulation", says, cite });
}
