import type { Apparatus } from "./apparatus";
import { type NotRoutable, Outline, type Part } from "./outline";
import type { Region } from "./places";
import type { Random } from "./random";
import type { Traits } from "./traits";
import { type Entry, Repeated, type Value } from "./yaml";

export const SECRETARY = "Sekretaris Daerah";
export const SECRETARIAT = "Sekretariat Daerah";
export const COUNCIL_STAFF = "Sekretariat DPRD";

/** The sections of rules, in the order in which a rule file has them. */
export const SECTIONS = [
  "offices",
  "classes",
  "readings",
  "special-lists",
  "coordination",
  "accountability",
  "channels",
  "gates",
  "powers",
  "substitutions",
  "charts",
  "silences",
  "oddities",
] as const;
export type Section = (typeof SECTIONS)[number];

/** A clause that a pasal may have: how likely, and what writes it. */
export type Clause = readonly [likely: number, write: (into: Part) => void];

/** What a bab is divided into for one office. */
type Topic = "tugas" | "kewajiban" | "mekanisme";
const HEADINGS: Readonly<Record<Topic, readonly [paragraf: string, pasal: string]>> = {
  tugas: ["Tugas dan Kewenangan", "KEWENANGAN"],
  kewajiban: ["Kewajiban", "KEWAJIBAN"],
  mekanisme: ["Mekanisme Hubungan Kerja", "MEKANISME"],
};

/** Phrases in which clauses end. */
const PHRASES = [
  "sesuai bidang tugas dan fungsinya masing-masing",
  "menurut ketentuan yang berlaku di daerah",
  "di lingkungan pemerintah daerah",
  "demi kelancaran jalannya pemerintahan",
  "dengan memperhatikan kebijakan pimpinan",
  "berdasarkan pembagian tugas yang ditetapkan",
  "menurut tata naskah dinas",
  "secara tertib, terpadu dan tepat waktu",
  "untuk keterpaduan pelaksanaan tugas",
  "dengan semangat kerja sama dan keterbukaan",
];

/** A regulation that is being drawn up: its text grows clause by clause, and with each clause the rules that rest on it. */
export class Draft {
  readonly outline: Outline;
  private readonly sections = new Map<Section, Entry[]>(SECTIONS.map((name) => [name, []]));
  private readonly mentions = new Map<string, string[]>();
  private readonly choices = new Map<string, { about: Value; options: Entry; cite: string[] }>();
  private readonly repeats = new Map<string, Repeated>();

  /** Where the text says what a Perangkat Daerah is, if it does. */
  definition: string | null = null;
  /** Where lists and sentences name the Instansi Vertikal. */
  readonly verticals = { lists: [] as string[], sentences: [] as { units: readonly string[]; cite: string }[] };

  readonly head: string;
  readonly vice: string;
  readonly governor: string;
  /** Those who head an office, as this regulation speaks of them. */
  readonly heads: string | readonly string[];
  /** The Asisten without a name: the related one, an office's own, and the one in whose field a matter lies. */
  readonly related: Entry;
  readonly own: Entry;
  readonly inField: Entry;

  constructor(
    readonly random: Random,
    readonly region: Region,
    readonly traits: Traits,
    readonly apparatus: Apparatus,
    readonly province: string,
  ) {
    this.outline = new Outline(random.pick(["Kesatu", "Pertama"]), (gist) => this.worded(gist));
    this.head = region.isCity ? "Wali Kota" : "Bupati";
    this.vice = `Wakil ${this.head}`;
    this.governor = random.pick(["Gubernur", `Gubernur ${province}`]);
    this.heads = traits.heads === "perangkat-daerah" ? "Perangkat Daerah" : ["Dinas", "Badan"];
    this.related = {
      coordinator: this.say("Asisten yang terkait", "Asisten terkait", "Asisten Sekda yang berkaitan"),
      by: ["office", "topic"],
    };
    this.own = {
      coordinator: this.say("Asisten masing-masing", "Asisten yang mengoordinasikannya", "Asisten yang membawahkannya"),
      by: "office",
    };
    this.inField = {
      coordinator: this.say("Asisten yang membidangi urusannya", "Asisten menurut bidang urusannya"),
      by: "topic",
    };
  }

  /** What a clause says, often with a phrase that such clauses end in. */
  private worded(gist: string): string {
    const whole = /^(Lingkup|Bidang|Staf Ahli)|menurut|sesuai|di lingkungan|\d/.test(gist);
    if (whole || this.random.chance(0.1)) return gist;
    return `${gist} ${this.say(...PHRASES)}`;
  }

  /** One of several wordings. */
  say(...wordings: readonly string[]): string {
    return this.random.pick(wordings);
  }

  /** Adds a rule, or whatever else the section holds. */
  add(section: Section, entry: Entry): void {
    this.sections.get(section)?.push(entry);
  }

  entries(section: Section): readonly Entry[] {
    return this.sections.get(section) ?? [];
  }

  /** Remembers where names stand, for the citations of offices and classes. */
  mention(names: string | readonly string[], label: string): void {
    for (const name of [names].flat()) {
      const labels = this.mentions.get(name) ?? [];
      if (!labels.includes(label)) this.mentions.set(name, [...labels, label]);
    }
  }

  /** Where a name stands first, and sometimes where it stands next. */
  citeOf(name: string): Value {
    const first = this.first(name);
    const second = this.mentions.get(name)?.[1];
    return second !== undefined && this.random.chance(0.15) ? [first, second] : first;
  }

  /** Where a name stands first. */
  first(name: string): string {
    const [first] = this.mentions.get(name) ?? [];
    if (first === undefined) throw new Error(`${name} stands nowhere in the text`);
    return first;
  }

  isMentioned(name: string): boolean {
    return this.mentions.has(name);
  }

  /** Declares an office; a second declaration only remembers where else it stands. */
  office(name: string, label: string, about: Entry = {}): void {
    this.mention(name, label);
    if (this.hasOffice(name)) return;
    this.add("offices", { name, kind: "unit", ...about, cite: this.citeOf(name) });
  }

  hasOffice(name: string): boolean {
    return this.entries("offices").some((office) => office.name === name);
  }

  /** Notes where the text says what a Perangkat Daerah is, and who is named there. */
  define(offices: readonly string[], label: string): void {
    this.definition = label;
    this.mention(["Perangkat Daerah", ...offices], label);
  }

  /** A reading that this regulation leaves open; met again, it gains a citation. */
  reading(about: Entry, options: Entry, cite: string): void {
    const key = Object.keys(options).join();
    const known = this.choices.get(key);
    if (known === undefined) this.choices.set(key, { about, options, cite: [cite] });
    else if (!known.cite.includes(cite)) known.cite.push(cite);
  }

  readings(): Entry[] {
    return [...this.choices.values()];
  }

  /** A value that several rules share, written out once. */
  shared(name: string, value: Value): Repeated {
    const known = this.repeats.get(name);
    if (known !== undefined) return known;
    const repeated = new Repeated(name, value);
    this.repeats.set(name, repeated);
    return repeated;
  }

  /** Opens a bab about an office. @returns its label */
  bab(about: string): string {
    const whole =
      this.traits.layout === "paragraf" ? `TUGAS, KEWENANGAN, KEWAJIBAN DAN HUBUNGAN KERJA ${about}` : about;
    return this.outline.openBab(whole.toUpperCase());
  }

  /** A pasal on one topic of an office, under a heading as this regulation has them. */
  section(topic: Topic, about: string): Part {
    const [paragraf, pasal] = HEADINGS[topic];
    const numbering = topic === "mekanisme" ? "ayat" : this.traits.numbering;
    if (this.traits.layout === "pasal") return this.outline.pasal(numbering, `${paragraf} ${about}`, pasal);
    this.outline.openParagraf(`${paragraf} ${about}`);
    return this.outline.pasal(numbering, this.say(`Isi ${paragraf.toLowerCase()} ${about}`, `${paragraf}: ${about}`));
  }

  /** A clause that says something, and a rule that rests on it. */
  rule(likely: number, gist: string, section: Section, entry: Entry): Clause {
    return this.saying(likely, gist, (cite) => this.add(section, { ...entry, cite }));
  }

  /** A clause that says something, and whatever rests on it. */
  saying(likely: number, gist: string, write: (cite: string) => void): Clause {
    return [likely, (into) => write(into.cite(gist))];
  }

  /** A duty to report or to account whose addressee the text leaves open. */
  owed(likely: number, gist: string, from: Value, purpose: string, subject: Value): Clause {
    return this.rule(likely, gist, "channels", { from, for: purpose, to: "unstated", subject });
  }

  /** A clause on which no rule rests. */
  bare(likely: number, gist: string, why: NotRoutable): Clause {
    return [likely, (into) => void into.part(gist, why)];
  }

  /** Writes those of the clauses that this regulation has, in an order of its own. */
  clauses(into: Part, clauses: readonly Clause[]): void {
    const present = clauses.filter(([likely]) => this.random.chance(likely));
    while (present.length > 0) {
      const [next] = present.splice(this.random.between(0, Math.min(2, present.length - 1)), 1);
      next?.[1](into);
    }
  }

  /** Clauses on which no rule rests. */
  idle(gists: readonly string[], why: NotRoutable, least: number, most: number): Clause[] {
    return this.random.some(gists, least, most).map((gist) => this.bare(1, gist, why));
  }

  /** The reference to the annexed chart that ends an office's mechanism, where this regulation has charts. */
  chart(of: string | readonly string[], into: Part): void {
    if (!this.traits.charts) return;
    const cite = into.cite(
      this.say(`Pola hubungan ${spoken(of)} ada pada bagan`, `Bagan hubungan kerja ${spoken(of)}`),
    );
    this.add("charts", { of, cite });
  }
}

/** Names as a sentence has them. */
export function spoken(names: string | readonly string[]): string {
  return [names].flat().join("/");
}

/** A text in both languages. */
export function text(id: string, en: string): Entry {
  return { id, en };
}

/** A condition with its code. */
export function condition(code: string, id: string, en: string): Entry {
  return { code, says: { id, en } };
}

/** The single name, or the list of names. */
export function oneOrMore(names: readonly Value[]): Value {
  const [only] = names;
  return names.length === 1 && only !== undefined ? only : names;
}
