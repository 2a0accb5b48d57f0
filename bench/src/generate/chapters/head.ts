import { type Clause, condition, type Draft, text } from "../draft";
import { governorAliases } from "./opening";

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
    ...draft.idle(tasks, DUTIES, "general-duty", 2, 7),
    ...draft.idle(tasks, PROPOSALS, "outside-vocabulary", 0, 4),
    [0.5, (into) => enacting(draft, into.cite("Menetapkan Perda yang disetujui bersama DPRD"))],
    [
      0.6,
      (into) =>
        draft.add("powers", {
          signer: head,
          signs: ["perbup", "keputusan-bupati"],
          cite: into.cite(`Menetapkan Peraturan dan Keputusan ${head}`),
        }),
    ],
    [0.5, (into) => court(draft, into.cite("Mewakili daerah dalam perkara; dapat menunjuk kuasa hukum"))],
    [
      0.3,
      (into) =>
        draft.add("powers", {
          signer: head,
          signs: "surat",
          matter: "kebijakan-baru",
          cite: into.cite("Menandatangani surat yang memuat kebijakan baru"),
        }),
    ],
  ]);
  const obligations = draft.section("kewajiban", head);
  draft.clauses(obligations, [
    ...draft.idle(obligations, DUTIES, "general-duty", 1, 6),
    ...reports(draft),
    [
      0.4,
      (into) =>
        relations(draft, head, into.cite("Memelihara hubungan kerja dengan Instansi Vertikal dan Perangkat Daerah")),
    ],
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

/** The reports that a head owes, and the duty to account to the council. */
function reports(draft: Draft): Clause[] {
  const { head, governor, random } = draft;
  const ministry = "Menteri Dalam Negeri";
  const report = (cite: string, more: Record<string, string | object>): void =>
    draft.add("channels", { from: head, for: "laporan", ...(more as object), cite });
  return [
    [
      1,
      (into) => {
        const cite = into.cite(`Laporan tahunan pemerintahan: kepada ${ministry} melalui ${governor}`);
        draft.office(ministry, cite, { kind: "outside" });
        draft.office(governor, cite, { kind: "outside", aliases: governorAliases(draft) });
        const months = random.between(2, 4);
        const deadline = text(
          `paling lambat ${months} bulan sesudah akhir tahun`,
          `within ${months} months after the year`,
        );
        report(cite, {
          via: governor,
          to: ministry,
          subject: text("laporan tahunan pemerintahan daerah", "yearly report on regional government"),
          ...(random.chance(0.6) ? { deadline } : {}),
        });
      },
    ],
    [
      0.9,
      (into) => {
        const cite = into.cite("Pertanggungjawaban tahunan: kepada DPRD");
        draft.office("DPRD", cite, { kind: "body", aliases: ["Dewan Perwakilan Rakyat Daerah"] });
        const subject = text("keterangan pertanggungjawaban tahunan", "yearly account");
        draft.add("channels", { from: head, for: "pertanggungjawaban", to: "DPRD", subject, cite });
      },
    ],
    [
      0.5,
      (into) => {
        const days = random.pick([7, 14, 15, 30]);
        const cite = into.cite(`Produk hukum daerah: kepada ${governor}, tembusan ${ministry}, ${days} hari`);
        draft.office(ministry, cite, { kind: "outside" });
        draft.office(governor, cite, { kind: "outside", aliases: governorAliases(draft) });
        report(cite, {
          to: governor,
          copies: ministry,
          subject: text("produk hukum daerah", "regional legislation"),
          deadline: text(`paling lambat ${days} hari sesudah ditetapkan`, `within ${days} days after enactment`),
        });
      },
    ],
    [
      0.4,
      (into) => {
        const cite = into.cite(`Izin dan laporan perjalanan luar negeri: melalui ${governor}`);
        draft.office(governor, cite, { kind: "outside", aliases: governorAliases(draft) });
        const subject = text("perjalanan ke luar negeri", "travel abroad");
        const purposes = ["izin-perjalanan", "laporan-perjalanan"];
        draft.add("channels", { from: head, for: purposes, via: governor, to: "unstated", subject, cite });
      },
    ],
    [
      0.4,
      (into) =>
        report(into.cite("Laporan lain bila diminta menteri"), {
          to: "unstated",
          subject: text("laporan yang diminta menteri", "reports that a minister asks for"),
        }),
    ],
    [0.3, (into) => informing(draft, into.cite("Laporan tahunan juga diumumkan kepada warga"))],
  ];
}

function informing(draft: Draft, cite: string): void {
  const says = text(
    "laporan tahunan diumumkan kepada warga, yang bukan jabatan",
    "the yearly report is made known to the public, which is no office",
  );
  draft.add("silences", { concerns: draft.head, for: "laporan", says, cite });
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
    ...draft.idle(
      tasks,
      [
        `Membantu ${head}`,
        "Memantau pemerintahan",
        "Menindaklanjuti hasil pengawasan",
        "Memberdayakan perempuan dan pemuda",
        "Tugas lain menurut peraturan",
      ],
      "general-duty",
      1,
      4,
    ),
    [
      1,
      (into) => standingIn(draft, into.cite(`${draft.say("Menggantikan", "Bertindak bagi")} ${head} yang berhalangan`)),
    ],
    [
      0.5,
      (into) =>
        draft.add("channels", {
          from: vice,
          for: "telaahan",
          to: head,
          cite: into.cite(`Memberi pertimbangan kepada ${head}`),
        }),
    ],
    [0.6, (into) => coordinating(draft, into.cite("Mengoordinasikan kegiatan Perangkat Daerah"))],
    [0.3, (into) => instansi(draft, into.cite("Mengoordinasikan instansi pemerintah di daerah"))],
    [0.4, (into) => signing(draft, into.cite("Menandatangani surat yang berparaf"))],
    [0.4, (into) => elsewhere(draft, into.cite(`Tugas selebihnya menurut Peraturan ${head} lain`))],
    [
      0.5,
      (into) =>
        draft.add("accountability", { from: vice, to: head, cite: into.cite(`Bertanggung jawab kepada ${head}`) }),
    ],
  ]);
  const obligations = draft.section("kewajiban", vice);
  const used = text(`kewenangan yang dilimpahkan ${head}`, `powers that the ${head} delegated`);
  const delegated = text(`hal yang dilimpahkan ${head}`, `what the ${head} delegated`);
  draft.clauses(obligations, [
    ...draft.idle(obligations, DUTIES, "general-duty", 0, 6),
    [
      0.9,
      (into) =>
        draft.add("channels", {
          from: vice,
          for: "laporan",
          to: "unstated",
          subject: used,
          cite: into.cite("Melaporkan pelimpahan kewenangan"),
        }),
    ],
    [
      0.9,
      (into) =>
        draft.add("channels", {
          from: vice,
          for: "pertanggungjawaban",
          to: "unstated",
          subject: delegated,
          cite: into.cite("Mempertanggungjawabkan hal yang dilimpahkan"),
        }),
    ],
    [0.4, (into) => relations(draft, vice, into.cite("Memelihara hubungan kerja dengan Instansi Vertikal"))],
    [1, (into) => void into.part("Menjaga nama baik pemerintah daerah", "general-duty")],
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
    says: text("instansi pemerintah di daerah tidak diberi pengertian", "instansi pemerintah is not defined"),
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
