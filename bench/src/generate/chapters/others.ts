import { knownOf } from "../apparatus";
import { COUNCIL_STAFF, condition, type Draft, SECRETARY, text } from "../draft";
import type { Part } from "../outline";

import { type General, invitations, ownOffice, policies, procedures, travel } from "./heads";

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
    draft.bare(0.9, "Melayani administrasi DPRD", "general-duty"),
    draft.rule(1, "Menandatangani surat menurut jabatannya", "powers", {
      signer: from,
      signs: "surat",
      conditions: ownOffice(draft),
    }),
    draft.bare(0.9, `Rapat staf ${from}`, "internal"),
    draft.rule(1, `Konsultasi kepada ${SECRETARY} melalui Asisten`, "channels", {
      from,
      for: "konsultasi",
      via: leader,
      to: SECRETARY,
    }),
  ]);
  const desk = random.chance(0.5) ? SECRETARY : null;
  const twin = traits.layout === "pasal" && random.chance(0.25);
  const obligations = twin
    ? draft.outline.twin(traits.numbering, `Kewajiban ${from}`, "KEWAJIBAN", "first")
    : draft.section("kewajiban", from);
  draft.clauses(obligations, [
    [1, (into) => accountability(draft, into)],
    draft.bare(0.8, "Menyiapkan sidang dan risalah", "outside-vocabulary"),
    draft.saying(0.8, "Memfasilitasi rapat anggota DPRD", (cite) => meetings(draft, cite)),
    draft.owed(0.9, "Melapor menurut prosedur", from, "laporan", procedures(draft)),
    draft.saying(0.9, `Izin dan laporan perjalanan kepada ${head}`, (cite) => travel(draft, from, desk, cite)),
    draft.saying(traits.heads === "dinas-badan" ? 0.9 : 0, "Menghadiri undangan, atau menugaskan bawahan", (cite) =>
      invitations(draft, from, cite),
    ),
  ]);
  const mechanism = twin
    ? draft.outline.twin("ayat", `Hubungan kerja ${from}`, "MEKANISME", "second")
    : draft.section("mekanisme", from);
  if (twin) misnumbered(draft, obligations, mechanism);
  const guided = mechanism.cite(`Dibina ${SECRETARY}`);
  const says = text(
    "Sekretariat DPRD dibina Sekretaris Daerah; itu bukan pertanggungjawaban",
    "the Sekretariat DPRD is guided by the Sekretaris Daerah; that is not accountability",
  );
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
  const says = text(
    "rapat anggota DPRD difasilitasi; itu bukan jalur koordinasi atau laporan",
    "meetings of the DPRD are served; that is no path of coordination or report",
  );
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
    "untuk melaksanakan kebijakan pemerintah daerah",
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
  const { head, region } = draft;
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
  draft.clauses(tasks, draft.idle(duties, "general-duty", 2, 4));
  const obligations = draft.section("kewajiban", from);
  const assigned = text(`hal-hal yang ditugaskan ${head} atau wakilnya`, `what the ${head} or the deputy assigned`);
  const delegated = text(
    "tugas dan fungsi yang dilimpahkan kepada Camat",
    "duties and functions delegated to the Camat",
  );
  draft.clauses(obligations, [
    draft.owed(1, "Melaporkan tugas yang dilimpahkan", from, "laporan", delegated),
    draft.owed(0.9, "Mempertanggungjawabkan penugasan", from, "pertanggungjawaban", assigned),
    draft.saying(0.8, `Laporan berkala Camat kepada ${head} melalui Bagian`, (cite) => regular(draft, cite)),
    [region.isCity ? 0.8 : 0, (into) => wards(draft, into)],
  ]);
  const mechanism = draft.section("mekanisme", from);
  const cite = mechanism.cite(`Bertanggung jawab kepada ${head} melalui ${SECRETARY}`);
  draft.add("accountability", { from, via: SECRETARY, to: head, cite });
  draft.chart(from, mechanism);
}

function regular(draft: Draft, cite: string): void {
  const via = draft.apparatus.desks.districts;
  draft.office(via, cite);
  const [id, en] = draft.random.pick([
    ["harian", "daily"],
    ["bulanan", "monthly"],
  ] as const);
  const subject = text(`laporan ${id} kegiatan Camat`, `${en} report on the activities of the Camat`);
  draft.add("channels", { from: "Kecamatan", for: "laporan", via, to: draft.head, subject, cite });
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
