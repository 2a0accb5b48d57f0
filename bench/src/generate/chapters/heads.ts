import { condition, type Draft, SECRETARY, spoken, text } from "../draft";
import type { Part } from "../outline";
import type { Value } from "../yaml";
import { mentionedSigning, PERANGKAT_DAERAH, perangkatDaerah } from "./opening";
import { APPOINTED } from "./secretary";

const FOR_HEAD = "initials-for-head";
const FOR_VICE = "initials-for-vice";
const BOTH_WAYS = ["izin-perjalanan", "laporan-perjalanan"];

const DUTIES = ["Membina pegawai di lingkungannya", "Menyusun rencana kerja", "Menjaga mutu layanan", "Mengelola aset"];

/** The labels of a bab that a special list may displace. */
export interface General {
  readonly bab: string;
  readonly tasks: string;
}

/** The bab about the heads of offices: of every Perangkat Daerah, or of Dinas and Badan. */
export function heads(draft: Draft): General {
  const { head, vice, heads: from, random } = draft;
  const called = `Kepala ${spoken(from)}`;
  const bab = draft.bab(called);
  draft.mention(from, bab);
  if (draft.traits.heads === "perangkat-daerah" && draft.definition === null)
    perangkatDaerah(draft, draft.outline.opening(PERANGKAT_DAERAH));
  const tasks = draft.section("tugas", called);
  const appoints = draft.entries("substitutions").find(({ id }) => id === APPOINTED)?.cite;
  draft.clauses(tasks, [
    draft.bare(1, `Membantu ${head} menurut bidangnya`, "general-duty"),
    draft.saying(1, "Menandatangani surat menurut jabatannya", (cite) => ownLetters(draft, cite)),
    draft.saying(0.5, `Menandatangani keputusan teknis dan izin a.n. ${head}`, (cite) => decisions(draft, cite)),
    [typeof appoints === "string" ? 0.9 : 0, (into) => appointed(draft, into, String(appoints))],
    draft.bare(1, "Rapat staf di lingkungannya", "internal"),
    draft.saying(1, `Konsultasi kepada ${head} melalui Asisten`, (cite) => consulting(draft, cite)),
    [0.15, (into) => deputies(draft, into)],
  ]);
  const obligations = draft.section("kewajiban", called);
  const assigned = text("hal-hal yang dilimpahkan atau ditugaskan kepadanya", "what was delegated or assigned to it");
  const travelDesk = random.pick([SECRETARY, SECRETARY, draft.apparatus.desks.organisation]);
  draft.clauses(obligations, [
    ...draft.idle(DUTIES, "general-duty", 0, 3),
    draft.rule(0.95, `Telaahan teknis kepada ${head} melalui ${SECRETARY}`, "channels", {
      from,
      for: "telaahan",
      via: SECRETARY,
      to: head,
    }),
    draft.owed(1, "Mempertanggungjawabkan hal yang ditugaskan", from, "pertanggungjawaban", assigned),
    draft.owed(1, "Melapor menurut prosedur", from, "laporan", procedures(draft)),
    draft.saying(1, "Menghadiri undangan, atau menugaskan bawahan", (cite) => invitations(draft, from, cite)),
    [1, (into) => lettersUp(draft, into.part(`Surat untuk ditandatangani ${head} atau ${vice}`))],
    draft.saying(1, `Izin dan laporan perjalanan kepada ${head}`, (cite) => travel(draft, from, travelDesk, cite)),
    draft.saying(0.3, "Laporan kegiatan berkala", (cite) => quarterly(draft, cite)),
  ]);
  if (draft.traits.gates === "sekda")
    screened(draft, obligations.cite(`${SECRETARY} menyeleksi permohonan izin perjalanan`));
  const mechanism = draft.section("mekanisme", called);
  const answers = mechanism.cite(`Bertanggung jawab kepada ${head} melalui ${SECRETARY}`);
  draft.mention(from, answers);
  draft.add("accountability", { from, via: SECRETARY, to: head, cite: answers });
  if (random.chance(0.5)) scopes(draft, answers);
  policies(draft, from, mechanism.cite("Pelaksanaan kebijakan: koordinasi melalui Asisten"));
  draft.chart(from, mechanism);
  return { bab, tasks: tasks.label };
}

function scopes(draft: Draft, cite: string): void {
  const says = text(
    "lingkup koordinasi seorang Asisten bukan pertanggungjawaban kepadanya",
    "being in the scope of an Asisten is not being accountable to it",
  );
  draft.mention("Bagian", cite);
  draft.add("silences", {
    concerns: draft.random.pick(["Bagian", "Kecamatan"]),
    for: "pertanggungjawaban",
    says,
    cite,
  });
}

/** What a report is about that the text only says to follow the procedures. */
export function procedures(draft: Draft): Value {
  const subject = text(
    "pelaksanaan tugas menurut prosedur dan mekanisme yang berlaku",
    "the discharge of its duties, by the procedures in force",
  );
  return draft.shared("procedures", subject);
}

function quarterly(draft: Draft, cite: string): void {
  const days = draft.random.between(5, 15);
  const subject = text("realisasi kegiatan tiap triwulan", "quarterly report on activities");
  const deadline = text(`paling lambat tanggal ${days} bulan berikutnya`, `by day ${days} of the following month`);
  draft.add("channels", {
    from: draft.heads,
    for: "laporan",
    via: draft.inField,
    to: SECRETARY,
    subject,
    deadline,
    cite,
  });
}

/** The condition that a power belongs to the office itself. */
export function ownOffice(draft: Draft): Value {
  return [
    draft.shared(
      "own-office",
      condition(
        "kewenangan-jabatan",
        "berdasarkan kewenangan jabatannya dan tata naskah dinas",
        "by virtue of its own office and the rules on documents",
      ),
    ),
  ];
}

function ownLetters(draft: Draft, cite: string): void {
  draft.add("powers", { signer: draft.heads, signs: "surat", conditions: ownOffice(draft), cite });
}

function decisions(draft: Draft, cite: string): void {
  const power = { signer: draft.heads, "on-behalf-of": draft.head };
  const field = condition(
    "sesuai-kewenangan",
    "bersifat teknis, dalam bidang tugas dan tanggung jawabnya",
    "in technical matters, within its own field and duties",
  );
  draft.add("powers", {
    ...power,
    signs: draft.random.pick([["keputusan", "perizinan"], "perizinan"]),
    conditions: [field],
    cite,
  });
  if (draft.random.chance(0.5)) return;
  const options = {
    "decisions-only": { id: "hanya naskah berbentuk keputusan", en: "documents in the form of a decision only" },
    "letters-too": { id: "surat pun termasuk", en: "letters too" },
  };
  draft.reading(
    { id: '"berbentuk keputusan" sesudah "naskah dan surat"', en: "what berbentuk keputusan limits" },
    options,
    cite,
  );
  draft.add("powers", { ...power, signs: "surat", reading: "letters-too", conditions: [field], cite });
}

/** What the heads may do on appointment, and who follows when they cannot. */
function appointed(draft: Draft, into: Part, appoints: string): void {
  const { head, random } = draft;
  const part = into.part("Membuka atau menutup acara atas penunjukan; bila berhalangan, Kepala Bagian");
  const cite = part.label;
  const rule = { occasion: "pembukaan-penutupan", manner: "mewakili", presupposes: APPOINTED, cite, with: appoints };
  draft.add("substitutions", { deputy: draft.heads, for: head, appointer: SECRETARY, ...rule });
  if (random.chance(0.25)) return;
  draft.mention("Bagian", cite);
  const had = [
    condition(
      "telah-ditunjuk",
      "kepala yang berhalangan itu telah ditunjuk untuk mewakili",
      "the prevented head had been appointed to stand in",
    ),
  ];
  const conditions = draft.shared("had-been-appointed", had);
  draft.add("substitutions", {
    deputy: "Bagian",
    for: draft.heads,
    when: { state: "berhalangan" },
    conditions,
    ...rule,
  });
  for (const absent of [draft.heads].flat())
    draft.add("substitutions", {
      deputy: "Bagian",
      for: head,
      when: { absent, state: "berhalangan" },
      conditions,
      ...rule,
    });
}

/** Who acts in the place of a head, day by day. */
function deputies(draft: Draft, into: Part): void {
  const cite = into.cite("Sekretaris unit bertindak sebagai pelaksana harian");
  const limit = condition("batas-plh", "tidak untuk keputusan yang mengikat", "not for binding decisions");
  draft.add("substitutions", {
    deputy: { unnamed: "sekretaris unit yang bersangkutan" },
    for: draft.heads,
    occasion: "umum",
    manner: "melaksanakan-tugas",
    when: { state: "berhalangan" },
    conditions: [limit],
    cite,
  });
}

function consulting(draft: Draft, cite: string): void {
  const { head, vice, random } = draft;
  const to = [head, vice, SECRETARY];
  const via = random.chance(0.85) ? draft.related : random.pick([draft.own, draft.inField]);
  draft.add("channels", {
    from: draft.heads,
    for: "konsultasi",
    via,
    to: random.chance(0.85) ? to : [head, SECRETARY],
    cite,
  });
}

/** Invitations that an office attends through somebody below its head. */
export function invitations(draft: Draft, who: Value, cite: string): void {
  draft.add("substitutions", {
    deputy: { unnamed: draft.say("pejabat satu tingkat di bawahnya", "pejabat setingkat di bawahnya") },
    for: who,
    occasion: "undangan",
    manner: "mewakili",
    assigned: true,
    "invited-by": draft.random.pick([
      [draft.head, SECRETARY],
      [draft.head, draft.vice, SECRETARY],
    ]),
    when: { state: "tidak-di-tempat" },
    cite,
  });
}

/** How a letter climbs to the signature, and how a secret or urgent one does. */
function lettersUp(draft: Draft, part: Part): void {
  const { head, vice, traits, random } = draft;
  const base = { from: draft.heads, for: "tanda-tangan" };
  const cite = part.label;
  if (traits.initials === "unnamed") {
    const words = draft.say("paraf berjenjang", "paraf menurut jenjangnya");
    draft.add("channels", { id: FOR_HEAD, ...base, initials: { unnamed: words }, to: [head, vice], cite });
  } else {
    const last = random.chance(0.4) ? [vice] : [];
    if (traits.initials === "named")
      draft.add("channels", { id: FOR_HEAD, ...base, initials: [draft.related, SECRETARY, ...last], to: head, cite });
    else draft.add("channels", { id: FOR_HEAD, ...base, steps: desks(draft, cite), to: head, cite });
    draft.add("channels", { id: FOR_VICE, ...base, initials: [draft.related, SECRETARY], to: vice, cite });
  }
  if (random.chance(0.75)) {
    mentionedSigning(draft, cite);
    const signers = random.chance(0.5) ? [head, vice] : [head];
    for (const signer of signers) draft.add("powers", { signer, signs: "surat", reading: "mention-empowers", cite });
  }
  if (traits.shortcut !== "none") shortcut(draft, part);
}

/** Desks and initials in turn. */
function desks(draft: Draft, cite: string): Value {
  const { law, mail } = draft.apparatus.desks;
  for (const desk of [law, mail]) draft.office(desk, cite);
  return [{ via: law }, { initials: draft.own }, { via: mail }, { initials: SECRETARY }];
}

function shortcut(draft: Draft, part: Part): void {
  const { head, vice, traits } = draft;
  const cite = part.cite(`Surat rahasia dan segera: cukup paraf ${SECRETARY}`);
  const instead = traits.initials === "unnamed" ? FOR_HEAD : [FOR_HEAD, FOR_VICE];
  const rule = {
    from: draft.heads,
    for: "tanda-tangan",
    initials: SECRETARY,
    to: [head, vice],
    "instead-of": instead,
    cite,
  };
  if (traits.shortcut === "either") {
    for (const of of ["rahasia", "segera"]) draft.add("channels", { ...rule, character: { of }, with: part.label });
    return;
  }
  const options = {
    "secret-and-urgent": {
      id: "satu jenis: surat yang rahasia sekaligus segera",
      en: "one kind: letters both secret and urgent",
    },
    "secret-or-urgent": {
      id: "dua jenis: surat rahasia, dan surat yang segera",
      en: "two kinds: secret letters, and urgent letters",
    },
  };
  draft.reading({ id: '"rahasia dan segera"', en: "rahasia dan segera (secret and urgent)" }, options, cite);
  draft.add("channels", {
    ...rule,
    character: { of: ["rahasia", "segera"], all: "secret-and-urgent", any: "secret-or-urgent" },
  });
}

/** Permission to travel, and the report of it. */
export function travel(draft: Draft, from: Value, via: string | null, cite: string): void {
  if (via !== null && via !== SECRETARY) draft.office(via, cite);
  draft.add("channels", { from, for: BOTH_WAYS, via: via ?? undefined, to: draft.head, cite });
}

function screened(draft: Draft, cite: string): void {
  draft.add("gates", { holder: SECRETARY, from: draft.heads, for: "izin-perjalanan", to: "unstated", cite });
}

/** The path of carrying out a policy, whose addressee the text leaves open. */
export function policies(
  draft: Draft,
  from: Value,
  cite: string,
  via: Value = draft.random.pick([draft.own, draft.related]),
): void {
  const policy = condition(
    "pelaksanaan-kebijakan",
    "untuk melaksanakan kebijakan pemerintah daerah",
    "for carrying out a policy of the region",
  );
  const purposes = draft.random.pick([["koordinasi"], ["koordinasi", "konsultasi"]]);
  draft.add("channels", {
    from,
    for: purposes,
    via,
    to: "unstated",
    conditions: [draft.shared("policy", policy)],
    cite,
  });
}
