import { knownOf } from "../apparatus";
import { COUNCIL_STAFF, condition, type Draft, SECRETARY, text } from "../draft";
import type { Part } from "../outline";

import { type General, invitations, ownOffice, policies, travel } from "./heads";

const LEADERS = "Pimpinan DPRD";

/** The bab about the Staf Ahli. */
export function experts(draft: Draft): void {
  const { head, outline, apparatus } = draft;
  const from = "Staf Ahli";
  const bab = draft.bab(`Staf Ahli ${head}`);
  draft.mention(from, bab);
  const pasal = outline.pasal("ayat", "Kedudukan dan hubungan kerja Staf Ahli");
  if (draft.random.chance(0.5)) pasal.part(`Diangkat oleh ${head}`, "outside-vocabulary");
  draft.add("channels", { from, for: "telaahan", to: head, cite: pasal.cite(`Telaahan kepada ${head}`) });
  const answers = pasal.cite(`Bertanggung jawab kepada ${head}, dikoordinasikan ${SECRETARY}`);
  draft.add("accountability", { from, to: head, cite: answers });
  draft.add("channels", { from, for: "koordinasi", to: SECRETARY, cite: answers });
  const inForm = [condition("administratif", "secara administratif", "in administrative matters")];
  draft.add("channels", { from: SECRETARY, for: "koordinasi", to: from, conditions: inForm, cite: answers });
  const fields = pasal.part("Bidang Staf Ahli");
  draft.mention(from, fields.label);
  for (const field of apparatus.experts) {
    const name = `Staf Ahli ${head} Bidang ${field}`;
    draft.office(name, fields.cite(name), { kind: "official", aliases: [`Staf Ahli Bidang ${field}`] });
  }
  if (draft.random.chance(0.8)) {
    const cite = pasal.cite("Hubungan timbal balik dengan Perangkat Daerah");
    draft.mention("Perangkat Daerah", cite);
    draft.add("channels", { from, for: ["konsultasi", "koordinasi"], to: "Perangkat Daerah", mutual: true, cite });
  }
}

/** The bab about the Sekretariat DPRD, which belongs to the general kind of office as well. */
export function councilStaff(draft: Draft, general: General): void {
  const { head, random, traits, apparatus } = draft;
  const from = COUNCIL_STAFF;
  const bab = draft.bab(from);
  draft.office(from, bab, knownOf(from));
  const leader = random.chance(0.5) ? draft.related : (apparatus.asisten[0]?.name ?? "Asisten I");
  const tasks = draft.section("tugas", from);
  draft.clauses(tasks, [
    [0.9, (into) => void into.part("Melayani administrasi DPRD", "general-duty")],
    [
      1,
      (into) =>
        draft.add("powers", {
          signer: from,
          signs: "surat",
          conditions: ownOffice(draft),
          cite: into.cite("Menandatangani surat menurut jabatannya"),
        }),
    ],
    [0.9, (into) => void into.part(`Rapat staf ${from}`, "internal")],
    [
      1,
      (into) =>
        draft.add("channels", {
          from,
          for: "konsultasi",
          via: leader,
          to: SECRETARY,
          cite: into.cite(`Konsultasi kepada ${SECRETARY} melalui Asisten`),
        }),
    ],
  ]);
  const twin = traits.layout === "pasal" && random.chance(0.25);
  const obligations = twin
    ? draft.outline.twin(traits.numbering, `Kewajiban ${from}`, "KEWAJIBAN", "first")
    : draft.section("kewajiban", from);
  draft.clauses(obligations, [
    [1, (into) => accountability(draft, into)],
    [0.8, (into) => void into.part("Menyiapkan sidang dan risalah", "outside-vocabulary")],
    [0.8, (into) => meetings(draft, into.cite("Memfasilitasi rapat anggota DPRD"))],
    [
      0.9,
      (into) => {
        const subject = draft.shared(
          "laporan-due",
          text("menurut prosedur yang berlaku", "by the procedures in force"),
        );
        draft.add("channels", {
          from,
          for: "laporan",
          to: "unstated",
          subject,
          cite: into.cite("Melapor menurut prosedur"),
        });
      },
    ],
    [
      0.9,
      (into) =>
        travel(
          draft,
          from,
          random.chance(0.5) ? SECRETARY : null,
          into.cite(`Izin dan laporan perjalanan kepada ${head}`),
        ),
    ],
    [
      traits.heads === "dinas-badan" ? 0.9 : 0,
      (into) => invitations(draft, from, into.cite("Menghadiri undangan, atau menugaskan bawahan")),
    ],
  ]);
  const mechanism = twin
    ? draft.outline.twin("ayat", `Hubungan kerja ${from}`, "MEKANISME", "second")
    : draft.section("mekanisme", from);
  if (twin) misnumbered(draft, obligations, mechanism);
  const guided = mechanism.cite(`Dibina ${SECRETARY}`);
  const says = text("pembinaan bukan pertanggungjawaban", "guidance is not accountability");
  draft.add("silences", { concerns: from, for: "pertanggungjawaban", says, cite: guided });
  policies(
    draft,
    from,
    mechanism.cite("Pelaksanaan kebijakan: koordinasi melalui Asisten"),
    apparatus.asisten[0]?.name ?? "Asisten I",
  );
  draft.chart(from, mechanism);
  if (traits.heads === "perangkat-daerah" && random.chance(0.8))
    draft.add("special-lists", {
      office: from,
      special: bab,
      general: general.bab,
      cite: [tasks.label, general.tasks],
    });
}

function accountability(draft: Draft, into: Part): void {
  const split = draft.random.chance(0.5);
  const first = into.cite(`Bertanggung jawab kepada ${LEADERS}${split ? " dalam urusan teknis" : ""}`);
  draft.office(LEADERS, first, { kind: "body", aliases: ["Ketua DPRD"] });
  const technical = [
    condition("teknis-operasional", "secara teknis operasional", "in technical and operational matters"),
  ];
  draft.add("accountability", {
    from: COUNCIL_STAFF,
    to: LEADERS,
    conditions: split ? technical : undefined,
    cite: first,
  });
  if (!split) return;
  const cite = into.cite(`Bertanggung jawab kepada ${draft.head} dalam urusan administrasi`);
  const inForm = [condition("administratif", "secara administratif", "in administrative matters")];
  draft.add("accountability", { from: COUNCIL_STAFF, via: SECRETARY, to: draft.head, conditions: inForm, cite });
}

function meetings(draft: Draft, cite: string): void {
  const says = text("fasilitasi rapat bukan jalur koordinasi", "serving meetings is no path of coordination");
  draft.add("silences", { concerns: COUNCIL_STAFF, for: ["koordinasi", "laporan"], says, cite });
}

function misnumbered(draft: Draft, first: Part, second: Part): void {
  const says = text("nomor pasal tercetak dua kali", "the number of the pasal is printed twice");
  draft.add("oddities", { code: "as-printed", cite: [first.label, second.label], says });
}

/** The bab about the office that represents the region elsewhere. */
export function liaison(draft: Draft): void {
  const { head, apparatus } = draft;
  const from = "Kantor Penghubung";
  const bab = draft.bab(from);
  draft.office(from, bab, { head: "Kepala Kantor Penghubung", aliases: ["Penghubung"] });
  const tasks = draft.section("tugas", from);
  tasks.part("Menghubungkan daerah dengan pusat dan provinsi", "outside-vocabulary");
  tasks.part("Rapat staf Penghubung", "internal");
  const mechanism = draft.section("mekanisme", from);
  draft.add("accountability", {
    from,
    via: SECRETARY,
    to: head,
    cite: mechanism.cite(`Bertanggung jawab kepada ${head} melalui ${SECRETARY}`),
  });
  const cite = mechanism.cite("Koordinasi melalui Bagian");
  draft.office(apparatus.desks.mail, cite);
  const policy = condition(
    "pelaksanaan-kebijakan",
    "untuk melaksanakan kebijakan daerah",
    "for carrying out a policy of the region",
  );
  const to = apparatus.asisten.at(-1)?.name ?? SECRETARY;
  draft.add("channels", {
    from,
    for: ["koordinasi", "konsultasi"],
    via: apparatus.desks.mail,
    to,
    conditions: [draft.shared("policy", policy)],
    cite,
  });
}

/** The bab about districts, and in a city about wards. */
export function districts(draft: Draft): void {
  const { head, apparatus, region, random } = draft;
  const from = "Kecamatan";
  const bab = draft.bab(from);
  draft.mention(from, bab);
  const tasks = draft.section("tugas", from);
  const duties = [
    "Urusan pemerintahan umum",
    "Membina ketertiban wilayah",
    "Membina pembangunan wilayah",
    "Membina pemerintahan terbawah",
  ];
  draft.clauses(tasks, draft.idle(tasks, duties, "general-duty", 2, 4));
  const obligations = draft.section("kewajiban", from);
  const assigned = text(`hal yang ditugaskan ${head}`, `what the ${head} assigned`);
  const delegated = text("tugas Camat yang dilimpahkan", "duties delegated to the Camat");
  draft.clauses(obligations, [
    [
      1,
      (into) =>
        draft.add("channels", {
          from,
          for: "laporan",
          to: "unstated",
          subject: delegated,
          cite: into.cite("Melaporkan tugas yang dilimpahkan"),
        }),
    ],
    [
      0.9,
      (into) =>
        draft.add("channels", {
          from,
          for: "pertanggungjawaban",
          to: "unstated",
          subject: assigned,
          cite: into.cite("Mempertanggungjawabkan penugasan"),
        }),
    ],
    [
      0.8,
      (into) => {
        const cite = into.cite(`Laporan berkala Camat kepada ${head} melalui Bagian`);
        draft.office(apparatus.desks.districts, cite);
        const every = random.pick([
          text("laporan harian Camat", "daily report of the Camat"),
          text("laporan bulanan Camat", "monthly report of the Camat"),
        ]);
        draft.add("channels", { from, for: "laporan", via: apparatus.desks.districts, to: head, subject: every, cite });
      },
    ],
    [region.isCity ? 0.8 : 0, (into) => wards(draft, into)],
  ]);
  const mechanism = draft.section("mekanisme", from);
  const cite = mechanism.cite(`Bertanggung jawab kepada ${head} melalui ${SECRETARY}`);
  draft.add("accountability", { from, via: SECRETARY, to: head, cite });
  draft.chart(from, mechanism);
}

function wards(draft: Draft, into: Part): void {
  const cite = into.cite("Lurah melapor dan bertanggung jawab kepada Camat");
  draft.mention(["Kelurahan", "Kecamatan"], cite);
  draft.add("accountability", { from: "Kelurahan", to: "Kecamatan", cite });
  const subject = text("laporan mingguan Lurah", "weekly report of the Lurah");
  draft.add("channels", { from: "Kelurahan", for: "laporan", to: "Kecamatan", subject, cite });
}

/** The bab about the offices of ministries in the region. */
export function vertical(draft: Draft): void {
  const from = "Instansi Vertikal";
  const bab = draft.bab(from);
  const pasal = draft.outline.pasal("ayat", `Hubungan kerja ${from}`);
  draft.mention(from, bab);
  const first = pasal.cite(`${from} dan ${draft.head}`);
  if (draft.random.chance(0.6)) draft.add("accountability", { from, to: draft.head, cite: first });
  else draft.add("channels", { from: draft.head, for: "koordinasi", to: from, mutual: true, cite: first });
  policies(draft, from, pasal.cite("Pelaksanaan kebijakan: koordinasi melalui Asisten"), draft.own);
}

/** The bab about the Inspektorat, which reports past the others. */
export function inspectorate(draft: Draft): void {
  const { head, vice } = draft;
  const from = "Inspektorat";
  const bab = draft.bab(from);
  draft.office(from, bab, knownOf(from));
  const pasal = draft.outline.pasal("ayat", `Hubungan kerja ${from}`);
  draft.add("accountability", { from, to: head, cite: pasal.cite(`Bertanggung jawab langsung kepada ${head}`) });
  const cite = pasal.cite(`Laporan pengawasan kepada ${head}, tembusan ${vice} dan ${SECRETARY}`);
  const days = draft.random.between(3, 10);
  const deadline = text(
    `paling lambat ${days} hari kerja sesudah pengawasan`,
    `within ${days} working days after the supervision`,
  );
  const subject = text("laporan hasil pengawasan", "report on supervision");
  draft.add("channels", { from, for: "laporan", to: head, copies: [vice, SECRETARY], subject, deadline, cite });
  draft.add("channels", {
    from,
    for: "konsultasi",
    to: [head, vice],
    cite: pasal.cite(`Konsultasi langsung kepada ${head} atau ${vice}`),
  });
}
