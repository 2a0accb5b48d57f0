import { apparatusOf } from "./apparatus";
import { asistens } from "./chapters/asisten";
import { bagian } from "./chapters/bagian";
import { classes, type Ending, ending, oddities } from "./chapters/ending";
import { head, vice } from "./chapters/head";
import { heads } from "./chapters/heads";
import { definitions, preamble } from "./chapters/opening";
import { councilStaff, districts, experts, inspectorate, liaison, vertical } from "./chapters/others";
import { secretary } from "./chapters/secretary";
import { Draft, SECTIONS, type Section } from "./draft";
import { personOf, type Region, regionAt, townOf } from "./places";
import { Random } from "./random";
import { traitsOf } from "./traits";
import { type Entry, sectionToYaml } from "./yaml";

/** A regulation that nobody ever made. */
export interface Generated {
  readonly id: string;
  /** Where its file belongs, from a folder of rules. */
  readonly path: string;
  /** The rule file. */
  readonly text: string;
}

/** Draws one regulation. The same seed and index give the same text, whatever else is drawn. */
export function generateRegulation(seed: number, index: number): Generated {
  const region = regionAt(seed, index);
  const stream = (name: string): Random => new Random(seed, index, name);
  const province = `${stream("province").pick(["Tanah", "Nusa", "Bumi", "Riak"])} ${townOf(stream("province of"))}`;
  const apparatus = apparatusOf(stream("apparatus"), region);
  const draft = new Draft(stream("text"), region, traitsOf(stream("traits")), apparatus, province);
  const last = written(draft);
  const header = headerOf(stream("header"), region, last);
  const id = String(header.id);
  return { id, path: `${id}.yaml`, text: fileOf(draft, header, `seed ${seed}, index ${index}`) };
}

/** Writes the text from its first bab to its last. */
function written(draft: Draft): Ending {
  const { bab, defines } = draft.traits;
  preamble(draft);
  if (defines) definitions(draft);
  head(draft);
  vice(draft);
  secretary(draft);
  asistens(draft);
  if (bab.bagian) bagian(draft);
  const general = heads(draft);
  if (bab.experts) experts(draft);
  if (bab.dprd) councilStaff(draft, general);
  if (bab.liaison) liaison(draft);
  if (bab.districts) districts(draft);
  if (bab.inspectorate) inspectorate(draft);
  if (bab.vertical) vertical(draft);
  const last = ending(draft);
  classes(draft);
  for (const reading of draft.readings()) draft.add("readings", reading);
  oddities(draft);
  return last;
}

function headerOf(random: Random, region: Region, last: Ending): Entry {
  const [kind, short, head] = region.isCity
    ? ["Peraturan Wali Kota", "Perwali", "Wali Kota"]
    : ["Peraturan Bupati", "Perbup", "Bupati"];
  const number = random.between(1, 90);
  const year = random.between(2005, 2024);
  const printed = random.chance(0.15)
    ? `${number}/${random.between(100, 999)}.${random.between(1, 9)}/HK/${year}`
    : String(number);
  const month = random.between(1, 12);
  const day = random.between(1, 27);
  const date = (plus: number): string =>
    `${year}-${String(month).padStart(2, "0")}-${String(day + plus).padStart(2, "0")}`;
  const promulgated = random.chance(0.6) ? date(random.between(0, 1)) : undefined;
  const place = `${region.isCity ? "Kota" : "Kabupaten"} ${region.name}`;
  const what = random.pick([
    "Hubungan Kerja dan Koordinasi",
    "Tata Hubungan Kerja",
    "Pola Hubungan Kerja Perangkat Daerah",
  ]);
  const brief = region.name
    .split(" ")
    .map((word) => word.slice(0, 3))
    .join("")
    .toLowerCase();
  return {
    id: `${region.id}/${short.toLowerCase()}-${number}-${year}`,
    title: `${what} di Lingkungan Pemerintah ${place}`,
    short: `${short} ${region.name} ${number}/${year}`,
    kind,
    number: printed,
    year,
    region: {
      name: place,
      aliases: [region.name, ...(random.chance(0.3) ? [brief.charAt(0).toUpperCase() + brief.slice(1)] : [])],
    },
    enacted: date(0),
    promulgated,
    "in-force": promulgated ?? date(0),
    signatory: { office: `${head} ${region.name}`, name: personOf(random) },
    repeals: last.repeals === null ? undefined : [{ ...last.repeals }],
    annexes: last.annex === null ? undefined : [{ title: "Bagan hubungan kerja", cite: last.annex, "in-text": false }],
  };
}

/** What stands over a section in the file. */
const COMMENTS: Readonly<Partial<Record<Section, string>>> = {
  offices: "Who is who",
  coordination: "Who coordinates whom",
  accountability: "To whom one answers",
  channels: "Paths: from whom, for what, through whom, to whom",
  powers: "Who signs what, in whose name",
  substitutions: "Who stands in for whom",
  charts: "Where the text stops",
  oddities: "What is odd in the printed text",
};

function fileOf(draft: Draft, header: Entry, drawnFrom: string): string {
  const sections = SECTIONS.filter((name) => draft.entries(name).length > 0).map((name) => {
    const comment = COMMENTS[name];
    return (comment === undefined ? "" : `# ── ${comment} ──\n\n`) + sectionToYaml(name, draft.entries(name));
  });
  return [
    `# Invented (${drawnFrom}), for benchmarks and tests. No such region, regulation or person exists; this is no law.`,
    sectionToYaml("regulation", header),
    ...sections,
    `# ── The text, provision by provision ──\n\n${sectionToYaml("provisions", draft.outline.provisions())}\n`,
  ].join("\n\n");
}
