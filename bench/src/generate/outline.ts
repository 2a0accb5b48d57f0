import type { Entry } from "./yaml";

/** How the parts of a pasal are numbered: `ayat (1)`, `huruf a` or `angka 1`. */
export type Numbering = "ayat" | "huruf" | "angka";

/** Why no rule rests on a provision. */
export type NotRoutable =
  | "recital"
  | "legal-basis"
  | "definition"
  | "general-duty"
  | "internal"
  | "outside-vocabulary"
  | "closing"
  | "chart";

/** What the parts of a part are numbered by. */
const BELOW: Readonly<Record<Numbering, Numbering>> = { ayat: "huruf", huruf: "angka", angka: "huruf" };

const TEENS = ["X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX"];
const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", ...TEENS, "XX"];
const ORDINALS = ["Kedua", "Ketiga", "Keempat", "Kelima", "Keenam"];

/** How a regulation puts what a clause says. */
type Wording = (gist: string) => string;

/** A provision with the parts below it. */
export class Part {
  readonly parts: Part[] = [];

  constructor(
    readonly label: string,
    readonly entry: Entry,
    private readonly numbering: Numbering,
    private readonly wording: Wording,
  ) {}

  /** Adds the next part. @returns the part, whose label rules cite */
  part(gist: string, notRoutable?: NotRoutable, heading?: string): Part {
    const label = `${this.label} ${marker(this.numbering, this.parts.length)}`;
    const entry = {
      heading,
      gist: this.numbering === "angka" ? gist : this.wording(gist),
      "not-routable": notRoutable,
    };
    const part = new Part(label, entry, BELOW[this.numbering], this.wording);
    this.parts.push(part);
    return part;
  }

  /** Adds the next part. @returns its label */
  cite(gist: string): string {
    return this.part(gist).label;
  }
}

function marker(numbering: Numbering, at: number): string {
  if (numbering === "ayat") return `ayat (${at + 1})`;
  return numbering === "angka" ? `angka ${at + 1}` : `huruf ${letter(at)}`;
}

function letter(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}

/** The text of a regulation as it is being drawn up: its bab, its pasal and their parts, in their order. */
export class Outline {
  private readonly top: Part[] = [];
  private babs = 0;
  private bagians = 0;
  private paragrafs = 0;
  private pasals = 0;
  private bab = "";
  private within = "";

  /** @param firstOrdinal `Kesatu` or `Pertama`, as the first bagian of a bab is called */
  constructor(
    private readonly firstOrdinal: string,
    private readonly wording: Wording,
  ) {}

  /** Opens a bab. @returns its label */
  openBab(heading: string): string {
    this.babs += 1;
    this.bagians = 0;
    this.paragrafs = 0;
    this.bab = `BAB ${ROMAN[this.babs]}`;
    this.within = this.bab;
    return this.add(this.bab, { heading }).label;
  }

  /** Opens a bagian of the bab. @returns its label */
  openBagian(heading: string): string {
    this.bagians += 1;
    this.paragrafs = 0;
    const ordinal = this.bagians === 1 ? this.firstOrdinal : (ORDINALS[this.bagians - 2] ?? String(this.bagians));
    this.within = `${this.bab} Bagian ${ordinal}`;
    return this.add(this.within, { heading }).label;
  }

  /** Opens a paragraf of the bagian, or of the bab. */
  openParagraf(heading: string): void {
    this.paragrafs += 1;
    this.add(`${this.within} Paragraf ${this.paragrafs}`, { heading });
  }

  /** The paragraph without a number that opens a bab. @returns its label */
  opening(gist: string): string {
    return this.add(`${this.bab} (alinea pembuka)`, { gist }).label;
  }

  pasal(numbering: Numbering, gist: string, heading?: string): Part {
    this.pasals += 1;
    return this.add(`Pasal ${this.pasals}`, { heading, gist }, numbering);
  }

  /** A pasal that bears the number of the one before or after it, told apart by its heading. */
  twin(numbering: Numbering, gist: string, heading: string, which: "first" | "second"): Part {
    if (which === "first") this.pasals += 1;
    return this.add(`Pasal ${this.pasals} (${heading})`, { heading, gist }, numbering);
  }

  /** What stands before the first bab or after the last: Menimbang, Mengingat, Lampiran. */
  apart(label: string, gist: string, notRoutable: NotRoutable, numbering: Numbering = "huruf"): Part {
    return this.add(label, { gist, "not-routable": notRoutable }, numbering);
  }

  /** The index of the text. */
  provisions(): Entry {
    return Object.fromEntries(this.all().map(({ label, entry }) => [label, entry]));
  }

  /** Every provision, in the order of the text. */
  all(): Part[] {
    const below = (part: Part): Part[] => [part, ...part.parts.flatMap(below)];
    return this.top.flatMap(below);
  }

  private add(label: string, entry: Entry, numbering: Numbering = "huruf"): Part {
    const part = new Part(label, entry, numbering, this.wording);
    this.top.push(part);
    return part;
  }
}
