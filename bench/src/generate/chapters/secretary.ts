import { condition, type Draft, SECRETARIAT, SECRETARY, text } from "../draft";
import type { Part } from "../outline";
import type { Entry, Value } from "../yaml";

/** The substitution that other clauses build on: who may be appointed to open or close an event. */
export const APPOINTED = "appointed-to-open";

/** The bab about the Sekretaris Daerah. */
export function secretary(draft: Draft): void {
  const { head, vice, traits } = draft;
  const bab = draft.bab(SECRETARY);
  draft.office(SECRETARY, bab, { kind: "official" });
  const tasks = draft.section("tugas", SECRETARY);
  draft.clauses(tasks, [
    draft.saying(1, "Melayani dan mengoordinasikan Perangkat Daerah dan Instansi Vertikal", (cite) =>
      serving(draft, cite),
    ),
    draft.saying(1, `Mewakili ${head} dan ${vice} yang keduanya tidak ada`, (cite) => bothAway(draft, cite)),
    draft.rule(0.5, "Menandatangani Lembaran Daerah dan Berita Daerah", "powers", {
      signer: SECRETARY,
      signs: ["lembaran-daerah", "berita-daerah"],
    }),
    draft.saying(0.5, `Menandatangani Keputusan ${head} yang didelegasikan`, (cite) => delegated(draft, cite)),
    draft.saying(1, `Menandatangani surat penjelasan kebijakan a.n. ${head}`, (cite) => explaining(draft, cite)),
    draft.saying(1, "Menandatangani surat ke bawah", (cite) => within(draft, cite)),
    draft.saying(1, `Acara resmi: mewakili ${head}`, (cite) => atEvents(draft, cite)),
    [0.9, (into) => appointing(draft, into)],
    draft.bare(1, `Rapat staf ${SECRETARIAT}`, "internal"),
  ]);
  if (traits.sekdaDeputy !== "none") actingSecretary(draft, tasks);
  const handed = text(`hal-hal yang dilimpahkan ${head} dan ${vice}`, `what the ${head} and the ${vice} delegated`);
  const obligations = draft.section("kewajiban", SECRETARY);
  draft.clauses(obligations, [
    draft.saying(1, `Menyusun laporan pertanggungjawaban kepada ${head}`, (cite) => ownAccount(draft, cite)),
    draft.owed(0.9, "Mempertanggungjawabkan tugas yang dilimpahkan", SECRETARY, "pertanggungjawaban", handed),
    draft.bare(0.3, "Membina pegawai", "general-duty"),
    draft.bare(1, "Menjaga kelancaran administrasi", "general-duty"),
  ]);
  const mechanism = draft.section("mekanisme", SECRETARY);
  draft.add("accountability", { from: SECRETARY, to: head, cite: mechanism.cite(`Bertanggung jawab kepada ${head}`) });
  if (draft.random.chance(0.8)) staff(draft, mechanism.cite("Koordinasi staf"));
  draft.chart(SECRETARY, mechanism);
}

function serving(draft: Draft, cite: string): void {
  const to = ["Perangkat Daerah", "Instansi Vertikal"];
  draft.mention(to, cite);
  draft.add("channels", { from: SECRETARY, for: "koordinasi", to, cite });
}

function bothAway(draft: Draft, cite: string): void {
  const { head, vice, random } = draft;
  const absent = [head, vice];
  const joint = random.weighted({ dan: 85, atau: 15 });
  const state = random.weighted({ both: 75, "tidak-di-tempat": 10, berhalangan: 15 });
  draft.add("substitutions", {
    deputy: SECRETARY,
    for: absent,
    occasion: "umum",
    manner: "mewakili",
    when: { absent, "joined-by": joint, state: state === "both" ? ["tidak-di-tempat", "berhalangan"] : state },
    cite,
  });
}

function delegated(draft: Draft, cite: string): void {
  const signs = draft.random.pick([["perbup", "keputusan-bupati"], ["keputusan-bupati"]]);
  draft.add("powers", { signer: SECRETARY, signs, "on-behalf-of": draft.head, delegated: true, cite });
}

function explaining(draft: Draft, cite: string): void {
  const matter = draft.random.pick([["penjelasan-kebijakan", "petunjuk-pelaksanaan"], ["penjelasan-kebijakan"]]);
  draft.add("powers", { signer: SECRETARY, signs: "surat", "on-behalf-of": draft.head, matter, cite });
}

function within(draft: Draft, cite: string): void {
  const scope = condition(
    "lingkup-perangkat-daerah",
    "untuk lingkup Perangkat Daerah serta jajaran di bawahnya",
    "within the Perangkat Daerah and the ranks below",
  );
  draft.add("powers", { signer: SECRETARY, signs: "surat", conditions: [scope], cite });
}

/** The trigger of official events, in the words of this regulation. */
export function eventTrigger(draft: Draft, absent: Value, joint?: Value): Entry {
  const { eventState } = draft.traits;
  return { absent, "joined-by": joint, state: eventState === "both" ? ["tidak-di-tempat", "berhalangan"] : eventState };
}

function atEvents(draft: Draft, cite: string): void {
  const { head, vice, traits, random } = draft;
  const rule = { deputy: SECRETARY, for: head, occasion: "acara-resmi", manner: "mewakili" };
  // "dan/atau": one rule for each, so that either is enough
  if (random.chance(0.1))
    for (const one of [head, vice]) draft.add("substitutions", { ...rule, when: eventTrigger(draft, one), cite });
  else draft.add("substitutions", { ...rule, when: eventTrigger(draft, [head, vice], traits.joint), cite });
}

function appointing(draft: Draft, into: Part): void {
  const { head, vice, random, heads } = draft;
  const cite = into.cite(`Menunjuk pejabat untuk membuka atau menutup acara mewakili ${head}`);
  const absent = random.pick([
    [head, vice],
    [head, vice],
    [head, vice, SECRETARY, "Asisten"],
  ]);
  const kinds = ["Dinas", "Badan"];
  const wide = random.chance(0.5);
  const last = { unnamed: draft.say("pejabat lain yang ditunjuk", "yang mewakili kepala perangkat daerah") };
  const order = random.weighted({ none: 50, unstated: 38, ranked: 12 });
  draft.mention([...(wide ? ["Asisten", "Bagian"] : []), ...kinds], cite);
  draft.add("substitutions", {
    id: APPOINTED,
    deputy: wide ? ["Asisten", ...kinds, "Bagian", ...(random.chance(0.5) ? [last] : [])] : kinds,
    ranked: order === "ranked" ? true : undefined,
    for: random.chance(0.5) ? head : [head, vice],
    occasion: "pembukaan-penutupan",
    manner: "mewakili",
    appointer: SECRETARY,
    when: { absent, "joined-by": random.pick(["/", "/", "atau", "dan"]), state: "berhalangan" },
    "order-unstated": order === "unstated" ? draft.say("secara berjenjang", "menurut tingkatan") : undefined,
    cite,
  });
  if (random.chance(0.6)) outcome(draft, heads, cite);
}

/** Who was appointed reports how it went. */
function outcome(draft: Draft, from: Value, cite: string): void {
  draft.add("channels", {
    from,
    for: "laporan",
    to: SECRETARY,
    subject: text(
      "hasil mewakili pada pembukaan atau penutupan acara",
      "the outcome of standing in when an event was opened or closed",
    ),
    conditions: [condition("telah-ditunjuk", "bila ia ditunjuk untuk mewakili", "if it was appointed to stand in")],
    cite,
  });
}

/** Who takes over from the Sekretaris Daerah, within which limits. */
function actingSecretary(draft: Draft, tasks: Part): void {
  const { apparatus, traits, head, random } = draft;
  const names = apparatus.asisten.map(({ name }) => name);
  const cite = tasks.cite(`Pelaksana harian ${SECRETARY}`);
  const days = random.between(3, 15);
  const limit = condition("batas-waktu", `paling lama ${days} hari kerja`, `for at most ${days} working days`);
  const rule = { for: SECRETARY, occasion: "umum", manner: "melaksanakan-tugas", when: { state: "berhalangan" } };
  if (traits.sekdaDeputy === "ranked")
    draft.add("substitutions", { deputy: names, ranked: true, ...rule, conditions: [limit], cite });
  else draft.add("substitutions", { deputy: "Asisten", ...rule, appointer: head, conditions: [limit], cite });
}

function ownAccount(draft: Draft, cite: string): void {
  const subject = text(
    "laporan pertanggungjawaban atas tugas dan fungsinya sendiri",
    "accountability report on its own duties and functions",
  );
  draft.add("channels", { from: SECRETARY, for: "pertanggungjawaban", to: draft.head, subject, cite });
  if (draft.random.chance(0.5)) return;
  const says = text(
    "yang disusun adalah laporan pertanggungjawaban, bukan laporan lain",
    "what it draws up is an account, no other report",
  );
  draft.add("silences", { concerns: SECRETARY, for: "laporan", says, cite });
}

function staff(draft: Draft, cite: string): void {
  const says = text(
    "staf dikoordinasikan; dengan siapa dan lewat jalur mana tidak disebut",
    "the staff is coordinated; with whom and by which path is not said",
  );
  draft.add("silences", { concerns: SECRETARY, for: "koordinasi", says, cite });
}
