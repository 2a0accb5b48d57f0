import { type Clause, type Draft, text } from "../draft";
import type { Entry } from "../yaml";
import { governorAliases } from "./opening";

const MINISTRY = "Menteri Dalam Negeri";

/** The reports that the head of a region owes, and the duty to account to the council. */
export function reports(draft: Draft): Clause[] {
  const { governor } = draft;
  return [
    draft.saying(1, `Laporan tahunan: kepada ${MINISTRY} melalui ${governor}`, (cite) => yearly(draft, cite)),
    draft.saying(0.9, "Pertanggungjawaban tahunan: kepada DPRD", (cite) => account(draft, cite)),
    draft.saying(0.6, `Produk hukum daerah: kepada ${governor}, tembusan ${MINISTRY}`, (cite) =>
      legislation(draft, cite),
    ),
    draft.saying(0.3, `Keputusan tentang aset daerah: kepada ${governor}`, (cite) => assets(draft, cite)),
    draft.saying(0.5, `Izin dan laporan perjalanan luar negeri: melalui ${governor}`, (cite) => abroad(draft, cite)),
    draft.saying(0.5, "Laporan lain bila diminta menteri", (cite) => asked(draft, cite)),
    draft.saying(0.3, "Laporan tahunan juga diumumkan kepada warga", (cite) => toThePublic(draft, cite)),
  ];
}

function report(draft: Draft, cite: string, more: Entry): void {
  draft.add("channels", { from: draft.head, for: "laporan", ...more, cite });
}

function superiors(draft: Draft, cite: string): void {
  draft.office(MINISTRY, cite, { kind: "outside" });
  draft.office(draft.governor, cite, { kind: "outside", aliases: governorAliases(draft) });
}

function yearly(draft: Draft, cite: string): void {
  superiors(draft, cite);
  const months = draft.random.between(2, 4);
  const late = text(`paling lambat ${months} bulan sesudah akhir tahun`, `within ${months} months after the year`);
  const subject = text("laporan tahunan tentang jalannya pemerintahan daerah", "yearly report on regional government");
  const deadline = draft.random.chance(0.6) ? late : undefined;
  report(draft, cite, { via: draft.governor, to: MINISTRY, subject, deadline });
}

function account(draft: Draft, cite: string): void {
  draft.office("DPRD", cite, { kind: "body", aliases: ["Dewan Perwakilan Rakyat Daerah"] });
  const subject = text("pertanggungjawaban pada akhir tahun anggaran", "the account at the end of the budget year");
  draft.add("channels", { from: draft.head, for: "pertanggungjawaban", to: "DPRD", subject, cite });
}

function legislation(draft: Draft, cite: string): void {
  superiors(draft, cite);
  const days = draft.random.pick([7, 14, 15, 30]);
  const subject = text("produk hukum daerah yang ditetapkan tahun itu", "regional legislation enacted in the year");
  const deadline = text(`paling lambat ${days} hari sesudah ditetapkan`, `within ${days} days after enactment`);
  report(draft, cite, { to: draft.governor, copies: MINISTRY, subject, deadline });
}

function assets(draft: Draft, cite: string): void {
  superiors(draft, cite);
  const subject = text("keputusan tentang penghapusan aset daerah", "decisions on the disposal of regional assets");
  report(draft, cite, { to: draft.governor, subject });
}

function abroad(draft: Draft, cite: string): void {
  superiors(draft, cite);
  const subject = text("perjalanan dinas ke luar negeri dan hasilnya", "travel abroad on duty, and its outcome");
  const purposes = ["izin-perjalanan", "laporan-perjalanan"];
  draft.add("channels", { from: draft.head, for: purposes, via: draft.governor, to: "unstated", subject, cite });
}

function asked(draft: Draft, cite: string): void {
  const subject = text(
    "laporan lain yang diminta menteri dengan surat",
    "other reports that a minister asks for by letter",
  );
  report(draft, cite, { to: "unstated", subject });
}

function toThePublic(draft: Draft, cite: string): void {
  const says = text(
    "laporan tahunan diumumkan kepada warga, yang bukan jabatan",
    "the yearly report is made known to the public, which is no office",
  );
  draft.add("silences", { concerns: draft.head, for: "laporan", says, cite });
}
