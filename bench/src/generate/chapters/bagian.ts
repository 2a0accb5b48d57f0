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
    draft.saying(1, "Membantu penyusunan laporan", (cite) => drafts(draft, cite)),
    draft.saying(0.9, "Menandatangani naskah dinas intern", (cite) => letters(draft, cite)),
    draft.bare(1, "Rapat staf Bagian", "internal"),
    draft.saying(0.6, `Memproses surat untuk ${head} dan ${vice}`, (cite) => processing(draft, cite)),
    draft.rule(0.7, "Telaahan kepada atasan", "channels", {
      from,
      for: "telaahan",
      to: { upwards: "kepada atasan" },
    }),
    draft.saying(random.chance(0.5) ? 1 : 0, `Surat untuk ${vice} berparaf kepala unit/Asisten`, (cite) =>
      doubtfulInitials(draft, cite),
    ),
  ]);
  const assigned = text(
    "hal-hal yang ditugaskan Asisten atau Sekretaris Daerah",
    "what the Asisten or the Sekretaris Daerah assigned",
  );
  const obligations = draft.section("kewajiban", "Kepala Bagian");
  draft.clauses(obligations, [
    draft.rule(1, "Telaahan dan konsep kepada Asisten dan Sekretaris Daerah", "channels", {
      from,
      for: "telaahan",
      to: [draft.own, SECRETARY],
    }),
    draft.rule(0.7, `Laporan perjalanan kepada ${head} melalui Asisten`, "channels", {
      from,
      for: "laporan-perjalanan",
      via: draft.own,
      to: head,
    }),
    draft.owed(0.9, "Mempertanggungjawabkan penugasan", from, "pertanggungjawaban", assigned),
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
  const says = text(
    "Kepala Bagian hanya membantu menyusun laporan para atasannya",
    "a Kepala Bagian only helps to draft the reports of its superiors",
  );
  draft.add("silences", { concerns: "Bagian", for: "laporan", says, cite });
}

function letters(draft: Draft, cite: string): void {
  draft.add("powers", { signer: "Bagian", signs: "naskah-dinas-intern", cite });
  if (draft.random.chance(0.5)) return;
  const weight = condition(
    "bobot-informasi",
    "berbobot informasi dan tidak bertentangan dengan kebijakan",
    "it only carries information and runs against no policy",
  );
  draft.add("powers", { signer: "Bagian", signs: "surat", conditions: [weight], cite });
}

function processing(draft: Draft, cite: string): void {
  const says = text(
    "surat diproses untuk ditandatangani; jalur dan parafnya tidak disebut",
    "letters are processed for signature; by which path and whose initials is not said",
  );
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
