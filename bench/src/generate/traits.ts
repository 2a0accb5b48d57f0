import type { Numbering } from "./outline";
import type { Random } from "./random";

/** In what ways one regulation differs from the others, beside its names. */
export interface Traits {
  /** How the parts of most pasal are numbered. */
  readonly numbering: Numbering;
  /** Whether a bab is divided into paragraf with headings, or its pasal bear headings themselves. */
  readonly layout: "paragraf" | "pasal";
  /** Whether a first bab defines the terms. */
  readonly defines: boolean;
  /** How the text says whom an Asisten coordinates: list by list, in one sentence for each kind, or in a chart only. */
  readonly lists: "lettered" | "sentences" | "chart";
  /** Whether heads of offices are spoken of as Perangkat Daerah, or as Dinas and Badan. */
  readonly heads: "perangkat-daerah" | "dinas-badan";
  readonly gates: "none" | "some" | "all" | "sekda";
  /** What a letter needs on its way to the head's signature. */
  readonly initials: "unnamed" | "named" | "mixed";
  /** Whether secret and urgent letters take a shorter way. */
  readonly shortcut: "none" | "doubtful" | "either";
  /** Who takes over from the Sekretaris Daerah. */
  readonly sekdaDeputy: "none" | "appointed" | "ranked";
  readonly viceManner: "mewakili" | "melaksanakan-tugas";
  /** The word between the absent at official events: for the Sekretaris Daerah, and for the Asisten. */
  readonly joint: "dan" | "atau" | "/";
  readonly asistenJoint: "atau" | "/" | "mixed";
  readonly eventState: "berhalangan" | "tidak-di-tempat" | "both";
  /** Whether the text limits each Asisten who signs to its own field. */
  readonly fieldBound: boolean;
  readonly charts: boolean;
  /** The bab that not every regulation has. */
  readonly bab: {
    readonly bagian: boolean;
    readonly experts: boolean;
    readonly dprd: boolean;
    readonly liaison: boolean;
    readonly districts: boolean;
    readonly vertical: boolean;
    readonly inspectorate: boolean;
  };
}

export function traitsOf(random: Random): Traits {
  const lists = random.weighted({ lettered: 55, sentences: 10, chart: 35 });
  const spread = lists === "lettered" ? 1 : 1.5;
  return {
    numbering: random.weighted({ huruf: 50, ayat: 50 }),
    layout: random.weighted({ paragraf: 50, pasal: 50 }),
    defines: random.chance(0.65),
    lists,
    heads: random.weighted({ "perangkat-daerah": 55, "dinas-badan": 45 }),
    gates: random.weighted({ none: 20, some: 30, all: 40, sekda: 10 }),
    initials: random.weighted({ unnamed: 35, named: 45, mixed: 20 }),
    shortcut: random.weighted({ none: 50, doubtful: 35, either: 15 }),
    sekdaDeputy: random.weighted({ none: 65, appointed: 25, ranked: 10 }),
    viceManner: random.pick(["mewakili", "melaksanakan-tugas"]),
    joint: random.weighted({ dan: 15, atau: 65, "/": 20 }),
    asistenJoint: random.weighted({ atau: 55, "/": 15, mixed: 30 }),
    eventState: random.weighted({ berhalangan: 75, "tidak-di-tempat": 10, both: 15 }),
    fieldBound: random.chance(0.1),
    charts: random.chance(0.9),
    bab: {
      bagian: random.chance(0.5 * spread),
      experts: random.chance(0.65),
      dprd: random.chance(0.95),
      liaison: random.chance(0.45),
      districts: random.chance(0.6 * spread),
      vertical: random.chance(0.55 * spread),
      inspectorate: random.chance(0.25),
    },
  };
}
