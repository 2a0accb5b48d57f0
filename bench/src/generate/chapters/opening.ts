import { knownOf } from "../apparatus";
import { COUNCIL_STAFF, type Draft, SECRETARIAT, SECRETARY } from "../draft";
import type { Part } from "../outline";

const REASONS = [
  "Perlunya alur kerja yang jelas antarpejabat",
  "Susunan perangkat daerah yang berubah",
  "Perlu ditetapkan dengan peraturan",
];
const LAWS = [
  "Undang-undang tentang pemerintahan daerah",
  "Undang-undang tentang pembentukan daerah",
  "Undang-undang tentang aparatur negara",
  "Undang-undang tentang administrasi pemerintahan",
  "Undang-undang tentang pembentukan peraturan",
  "Peraturan pemerintah tentang perangkat daerah",
  "Peraturan pemerintah tentang keuangan daerah",
  "Peraturan pemerintah tentang pembinaan dan pengawasan",
  "Peraturan menteri tentang tata naskah dinas",
  "Peraturan menteri tentang produk hukum daerah",
];

/** Terms that are defined and that no rule uses. */
const UNUSED = [
  "Hubungan kerja: cara pejabat saling berhubungan dalam tugasnya",
  "Koordinasi: penyelarasan kerja beberapa pejabat",
  "Konsultasi: permintaan arahan sebelum suatu keputusan",
  "Naskah dinas: alat komunikasi kedinasan yang tertulis",
  "Paraf: tanda persetujuan pada konsep naskah",
];

/** What stands before the first bab. */
export function preamble(draft: Draft): void {
  const { outline, random, region } = draft;
  if (random.chance(0.6)) {
    const menimbang = outline.apart("Menimbang", "Pertimbangan", "recital");
    for (const reason of random.some(REASONS, 2, 3)) menimbang.part(reason, "recital");
  } else outline.apart("Menimbang", draft.say(...REASONS), "recital");
  const mengingat = outline.apart("Mengingat", "Dasar hukum", "legal-basis", "angka");
  for (const law of random.some(LAWS, 4, 9)) mengingat.part(law, "legal-basis");
  const own = `Perda ${region.name} ${random.between(1, 19)}/${random.between(2005, 2012)} tentang susunan perangkat daerah`;
  mengingat.part(own, "legal-basis");
}

/** The first bab of a regulation that says what its terms mean. */
export function definitions(draft: Draft): void {
  const { outline, random, head, vice, governor, traits } = draft;
  outline.openBab("KETENTUAN UMUM");
  const terms = outline.pasal("angka", draft.say("Arti istilah", "Pengertian", "Istilah yang dipakai"));
  const region = `${draft.region.isCity ? "Kota" : "Kabupaten"} ${draft.region.name}`;
  terms.part(`Daerah: ${region}`, "definition");
  terms.part(`Pemerintah Daerah: ${head} dan perangkatnya`, "definition");
  official(draft, "DPRD", terms, "body", ["Dewan Perwakilan Rakyat Daerah"]);
  if (random.chance(0.7)) official(draft, "Menteri Dalam Negeri", terms, "outside");
  official(draft, governor, terms, "outside", governorAliases(draft));
  official(draft, head, terms);
  official(draft, vice, terms);
  official(draft, SECRETARY, terms);
  if (random.chance(0.8)) official(draft, SECRETARIAT, terms, "unit");
  for (const { name, aliases } of draft.apparatus.asisten) {
    official(draft, name, terms, "official", aliases);
    draft.mention("Asisten", terms.parts.at(-1)?.label ?? "");
  }
  if (traits.bab.experts) draft.mention("Staf Ahli", terms.cite(`Staf Ahli: pembantu ${head} menurut keahlian`));
  const kinds = terms.cite("Dinas dan Badan di lingkungan pemerintah daerah");
  draft.mention(["Dinas", "Badan"], kinds);
  if (random.chance(0.6)) draft.mention("Bagian", terms.cite("Bagian: unit kerja pada Sekretariat Daerah"));
  if (random.chance(0.5)) draft.mention("Kecamatan", terms.cite("Kecamatan: wilayah kerja Camat"));
  if (random.chance(0.8))
    draft.mention("Instansi Vertikal", terms.cite("Instansi Vertikal: perangkat kementerian di daerah"));
  perangkatDaerah(draft, terms.cite(PERANGKAT_DAERAH));
  for (const desk of random.some(Object.values(draft.apparatus.desks), 1, 4)) official(draft, desk, terms, "unit");
  for (const term of random.some(UNUSED, 1, UNUSED.length)) terms.part(term, "definition");
  terms.part(`Perda: Peraturan Daerah ${region}`, "definition");
  if (random.chance(0.3)) agreements(draft, terms);
}

const WHOLE = [SECRETARIAT, COUNCIL_STAFF, "Inspektorat", "Dinas", "Badan", "Kecamatan"];
export const PERANGKAT_DAERAH = `Perangkat Daerah: ${WHOLE.join(", ")}`;

/** What a provision does that says what a Perangkat Daerah is. */
export function perangkatDaerah(draft: Draft, cite: string): void {
  draft.define(WHOLE, cite);
  for (const name of [SECRETARIAT, COUNCIL_STAFF, "Inspektorat"]) draft.office(name, cite, knownOf(name));
}

/** A definition that only mentions who signs. */
function agreements(draft: Draft, terms: Part): void {
  const cite = terms.cite(`Naskah perjanjian, nota kesepahaman dan kontrak yang ditandatangani ${draft.head}`);
  mentionedSigning(draft, cite);
  const signs = draft.random.some(["perjanjian-kerja-sama", "nota-kesepahaman", "kontrak"], 2, 3);
  draft.add("powers", { signer: draft.head, signs, reading: "mention-empowers", cite });
}

/** The reading that a provision leaves open when it speaks of a signature in passing. */
export function mentionedSigning(draft: Draft, cite: string): void {
  draft.reading(
    { id: "penyebutan tanda tangan tanpa pemberian wewenang", en: "a mention of a signature that gives no power" },
    {
      "mention-empowers": {
        id: "penyebutan itu mengandung wewenang menandatangani",
        en: "the mention carries the power to sign",
      },
      "mention-only": { id: "penyebutan itu tidak memberi wewenang apa pun", en: "the mention gives no power at all" },
    },
    cite,
  );
}

/** The other names of the Gubernur. */
export function governorAliases({ governor, province }: Draft): string[] {
  return governor === "Gubernur" ? [`Gubernur ${province}`] : ["Gubernur"];
}

function official(draft: Draft, name: string, terms: Part, kind = "official", aliases: readonly string[] = []): void {
  const called = kind === "official" ? "pejabat pada" : kind === "unit" ? "unit kerja" : "dalam hubungannya dengan";
  const label = terms.cite(
    `${name}: ${aliases[0] ?? name}, ${called} ${draft.region.isCity ? "Kota" : "Kabupaten"} ${draft.region.name}`,
  );
  draft.office(name, label, { kind, aliases: aliases.length > 0 ? aliases : undefined });
}
