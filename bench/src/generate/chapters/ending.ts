import { COUNCIL_STAFF, type Draft, oneOrMore, SECRETARIAT, text } from "../draft";
import type { Entry, Value } from "../yaml";

const DISASTER = "Badan Penanggulangan Bencana Daerah";
const STATISTICS = "Badan Pusat Statistik";
const GUARD = "Satuan Polisi Pamong Praja";

/** What the last bab and the annex leave for the head of the file. */
export interface Ending {
  /** The provision that repeals an older regulation, and what that one is called. */
  readonly repeals: { readonly title: string; readonly cite: string } | null;
  readonly annex: string | null;
}

/** The bab about the charts, the closing provisions and the annex. */
export function ending(draft: Draft): Ending {
  const { outline, random, head, traits } = draft;
  if (traits.charts && random.chance(0.4)) {
    outline.openBab("BAGAN");
    const { label } = outline.pasal("ayat", "Bagan adalah bagian dari peraturan ini");
    draft.add("charts", { of: head, cite: label });
  }
  outline.openBab("KETENTUAN PENUTUP");
  const last = outline.pasal("ayat", "Ketentuan akhir");
  if (random.chance(0.3)) elsewhere(draft, last.cite("Tata naskah dinas menurut peraturan lain"));
  const older = `Peraturan ${head} Nomor ${random.between(1, 60)} Tahun ${random.between(1999, 2004)}`;
  const revoked = random.chance(0.5) ? last.part(`${older} dicabut`, "closing").label : null;
  if (revoked === null) last.part("Ketentuan lama berlaku bila tidak bertentangan", "closing");
  last.part("Saat mulai berlaku", "closing");
  const annex = traits.charts ? outline.apart("Lampiran", "Bagan; isinya tidak ada dalam teks", "chart").label : null;
  return { repeals: revoked === null ? null : { title: older, cite: revoked }, annex };
}

function elsewhere(draft: Draft, cite: string): void {
  const says = text(
    "tata naskah dinas diatur dalam peraturan lain",
    "official documents are left to another regulation",
  );
  draft.add("silences", {
    concerns: draft.heads,
    signs: ["surat", "naskah-dinas-intern"],
    gap: "other-regulation",
    says,
    cite,
  });
}

/** The classes that the text speaks of, once it is known where it does. */
export function classes(draft: Draft): void {
  const named = (name: string, about: Entry, members: readonly Entry[] = []): void =>
    draft.add("classes", {
      name,
      ...about,
      cite: draft.citeOf(name),
      members: members.length > 0 ? members : undefined,
    });
  const each = (names: readonly string[]): Entry[] => names.map((of) => ({ of, cite: draft.first(of) }));
  const asisten = each(draft.apparatus.asisten.map(({ name }) => name));
  named("Asisten", { head: "Asisten", aliases: ["Asisten Sekretaris Daerah", "Asisten Sekda"] }, asisten);
  named("Dinas", { head: "Kepala Dinas", open: true });
  const { except, members } = badan(draft);
  named("Badan", { head: "Kepala Badan", open: true, except }, members);
  named("Bagian", { head: "Kepala Bagian", open: true });
  named("Kecamatan", { head: "Camat", open: true });
  if (draft.isMentioned("Kelurahan")) named("Kelurahan", { head: "Lurah", open: true });
  named("Perangkat Daerah", { head: "Kepala Perangkat Daerah" }, perangkatDaerah(draft));
  named("Instansi Vertikal", {}, verticals(draft));
  if (draft.isMentioned("Instansi Pemerintah")) named("Instansi Pemerintah", {});
  const service = "Unsur Pelayanan Administrasi";
  if (draft.isMentioned(service)) named(service, {}, [{ of: "Bagian", cite: draft.first(service) }]);
  if (!draft.isMentioned("Staf Ahli")) return;
  const experts = draft
    .entries("offices")
    .flatMap(({ name }) => (String(name).startsWith("Staf Ahli ") ? [String(name)] : []));
  named("Staf Ahli", { head: "Staf Ahli", aliases: [`Staf Ahli ${draft.head}`] }, each(experts));
}

/** Who bears the name of a Badan without belonging by it, and who perhaps belongs all the same. */
function badan(draft: Draft): { except?: Value; members?: Entry[] } {
  const except = [STATISTICS, DISASTER].filter((name) => draft.isMentioned(name));
  if (except.length === 0) return {};
  if (!except.includes(DISASTER) || draft.random.chance(0.5)) return { except: oneOrMore(except) };
  const cite = draft.first(DISASTER);
  const options = {
    "bpbd-badan": { id: "bernama Badan, jadi termasuk", en: "it is named a Badan, so it is one" },
    "bpbd-lembaga-lain": { id: "didaftar tersendiri, jadi tidak", en: "it is listed apart, so it is none" },
  };
  draft.reading({ id: `${DISASTER} sebagai Badan`, en: `${DISASTER} as a Badan` }, options, cite);
  return { except: oneOrMore(except), members: [{ of: DISASTER, cite, reading: "bpbd-badan" }] };
}

function perangkatDaerah(draft: Draft): Entry[] {
  const { random } = draft;
  const offices = [SECRETARIAT, COUNCIL_STAFF, "Inspektorat"].filter((name) => draft.hasOffice(name));
  const kinds = ["Dinas", "Badan", "Kecamatan"];
  if (draft.definition === null) return undefinedMembers(draft, offices, kinds);
  const members: Entry[] = [{ of: [...offices, ...kinds], cite: draft.definition }];
  if (draft.isMentioned(GUARD) && random.chance(0.5)) {
    const cite = draft.first(GUARD);
    const options = {
      "satpol-pp-perangkat-daerah": {
        id: "didaftar bersama Dinas, jadi termasuk",
        en: "listed among the Dinas, so it is one",
      },
      "satpol-pp-lain": {
        id: "tidak disebut dalam pengertian, jadi tidak",
        en: "not named in the definition, so it is none",
      },
    };
    draft.reading({ id: `${GUARD} sebagai Perangkat Daerah`, en: `${GUARD} as a Perangkat Daerah` }, options, cite);
    members.push({ of: GUARD, cite, reading: "satpol-pp-perangkat-daerah" });
  } else if (draft.isMentioned(GUARD)) members.push({ of: GUARD, cite: draft.first(GUARD) });
  return members;
}

/** Where the text does not say what a Perangkat Daerah is, whoever is treated like one. */
function undefinedMembers(draft: Draft, offices: readonly string[], kinds: readonly string[]): Entry[] {
  const says = text(
    "Perangkat Daerah tidak diberi pengertian; kata-kata itu dipakai pula bagi unit ini",
    "Perangkat Daerah is not defined; this unit is described in the same words",
  );
  const gap = draft.shared("undefined-perangkat-daerah", { code: "term-undefined", says });
  const used = draft.first("Perangkat Daerah");
  return [...kinds, ...offices].map((of) => ({
    of,
    cite: draft.first(of),
    with: draft.first(of) === used ? undefined : used,
    gap,
  }));
}

function verticals(draft: Draft): Entry[] {
  const { lists, sentences } = draft.verticals;
  return [
    ...(lists.length > 0 ? [{ lists }] : []),
    ...sentences.map(({ units, cite }): Entry => ({ of: oneOrMore(units), cite })),
  ];
}

/** What may be odd: the words that are, if any, and why. */
const ODD = [
  [
    "ber koordinasi",
    "ejaannya berbeda dari pasal-pasal lain, dan tidak diubah",
    "spelt unlike the other pasal, and left as it stands",
  ],
  [
    "tersebut di atas",
    "rujukan ini tidak menunjuk ke ketentuan mana pun",
    "the reference points to no provision of the text",
  ],
  ["Sekda kab", "nama jabatan di sini tercetak dengan singkatan", "the office is printed in a short form here"],
  [
    "sesuai sesuai",
    "satu kata tercetak dua kali berturut-turut; dibaca sekali saja",
    "a word is printed twice in a row; read as once",
  ],
  [
    undefined,
    "tercetak tanpa tanda baca penutup, tidak seperti butir lain",
    "printed without its last mark, unlike other items",
  ],
] as const;

/** What is odd in the printed text. */
export function oddities(draft: Draft): void {
  const { random } = draft;
  const clauses = draft.outline.all().filter(({ label }) => label.startsWith("Pasal "));
  const cited = random.some(clauses, 2, 8);
  for (const { label } of cited) {
    const [detail, id, en] = random.pick(ODD);
    draft.add("oddities", { code: "as-printed", cite: label, detail, says: { id, en } });
  }
}
