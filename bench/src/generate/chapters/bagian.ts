import { condition, type Draft, SECRETARY, text } from "../draft";
import { mentionedSigning } from "./opening";

/** The bab about the heads of Bagian. */
export function bagian(draft: Draft): void {
  const { head, vice, random } = draft;
  const from = "Bagian";
  const bab = draft.bab("Kepala Bagian");
  draft.mention(from, bab);
  const tasks = draft.section("tugas", "Kepala Bagian");
  draft.clauses(tasks, [
    [1, (into) => drafts(draft, into.cite("Membantu penyusunan laporan"))],
    [0.9, (into) => letters(draft, into.cite("Menandatangani naskah dinas intern"))],
    [1, (into) => void into.part("Rapat staf Bagian", "internal")],
    [0.6, (into) => processing(draft, into.cite(`Memproses surat untuk ${head} dan ${vice}`))],
    [
      0.7,
      (into) =>
        draft.add("channels", {
          from,
          for: "telaahan",
          to: { upwards: "kepada atasan" },
          cite: into.cite("Telaahan kepada atasan"),
        }),
    ],
    [
      random.chance(0.5) ? 1 : 0,
      (into) => doubtfulInitials(draft, into.cite(`Surat untuk ${vice} berparaf kepala unit/Asisten`)),
    ],
  ]);
  const obligations = draft.section("kewajiban", "Kepala Bagian");
  draft.clauses(obligations, [
    [
      1,
      (into) =>
        draft.add("channels", {
          from,
          for: "telaahan",
          to: [draft.own, SECRETARY],
          cite: into.cite("Telaahan dan konsep kepada Asisten dan Sekretaris Daerah"),
        }),
    ],
    [
      0.7,
      (into) =>
        draft.add("channels", {
          from,
          for: "laporan-perjalanan",
          via: draft.own,
          to: head,
          cite: into.cite(`Laporan perjalanan kepada ${head} melalui Asisten`),
        }),
    ],
    [
      0.9,
      (into) => {
        const subject = text("hal yang ditugaskan Asisten", "what the Asisten assigned");
        draft.add("channels", {
          from,
          for: "pertanggungjawaban",
          to: "unstated",
          subject,
          cite: into.cite("Mempertanggungjawabkan penugasan"),
        });
      },
    ],
  ]);
  const mechanism = draft.section("mekanisme", "Bagian");
  const answers = mechanism.cite("Bertanggung jawab kepada Asisten sebidang");
  if (random.chance(0.5)) draft.add("accountability", { from, to: draft.own, cite: answers });
  else draft.add("accountability", { from, via: draft.own, to: SECRETARY, cite: answers });
  const sideways = mechanism.cite("Unsur pelayanan: konsultasi ke atas, koordinasi ke samping");
  draft.mention(["Dinas", "Badan", "Unsur Pelayanan Administrasi"], sideways);
  draft.add("channels", { from, for: "konsultasi", to: { upwards: "ke atas" }, cite: sideways });
  draft.add("channels", { from, for: "koordinasi", to: ["Dinas", "Badan", "Bagian"], cite: sideways });
  draft.chart(from, mechanism);
}

function drafts(draft: Draft, cite: string): void {
  const says = text("Kepala Bagian hanya membantu menyusun laporan", "a Kepala Bagian only helps to draft reports");
  draft.add("silences", { concerns: "Bagian", for: "laporan", says, cite });
}

function letters(draft: Draft, cite: string): void {
  draft.add("powers", { signer: "Bagian", signs: "naskah-dinas-intern", cite });
  if (draft.random.chance(0.5)) return;
  const weight = condition("bobot-informasi", "berbobot informasi saja", "if it only carries information");
  draft.add("powers", { signer: "Bagian", signs: "surat", conditions: [weight], cite });
}

function processing(draft: Draft, cite: string): void {
  const says = text("jalur dan paraf surat yang diproses tidak disebut", "by which path the letters go is not said");
  draft.add("silences", { concerns: "Bagian", for: "tanda-tangan", gap: "step-unnamed", says, cite });
  if (draft.random.chance(0.5)) return;
  mentionedSigning(draft, cite);
  draft.add("powers", { signer: draft.head, signs: "surat", reading: "mention-empowers", cite });
}

/** Initials of offices between which a slash stands: of the one a letter comes from, or of each. */
function doubtfulInitials(draft: Draft, cite: string): void {
  const { vice } = draft;
  const options = {
    "initials-of-origin": { id: "cukup paraf kepala unit asal", en: "the head of the unit it comes from is enough" },
    "initials-of-each": {
      id: "kepala unit dan Asisten sama-sama memaraf",
      en: "the head and the Asisten both initial",
    },
  };
  draft.reading(
    { id: "garis miring di antara para pemaraf", en: "the slash between those who initial" },
    options,
    cite,
  );
  const letter = { for: "tanda-tangan", to: vice };
  const each = [draft.related, SECRETARY];
  draft.add("channels", {
    from: ["Bagian", "Asisten"],
    ...letter,
    initials: SECRETARY,
    reading: "initials-of-origin",
    cite,
  });
  draft.add("channels", { from: "Bagian", ...letter, initials: each, reading: "initials-of-each", cite });
  draft.add("channels", { from: "Asisten", ...letter, initials: SECRETARY, reading: "initials-of-each", cite });
}
