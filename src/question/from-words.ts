import { nearest } from "../diagnostic/nearest";
import type { TermKind } from "../document/vocabulary";
import type { Book, Entry } from "../graph/book";
import type { UnitNode } from "../graph/node";
import { LIMITS } from "../limits";
import { findOffice, similarNames } from "./offices";
import {
  type Absence,
  type Asked,
  type AskedDeputies,
  type AskedRoute,
  type AskedSigners,
  CAPACITIES,
  type Capacity,
  type DeputiesQuestion,
  type Misunderstanding,
  type Question,
  type RouteQuestion,
  type SignersQuestion,
  type Subject,
} from "./question";
import { chooseRegulations } from "./regulations";
import { findTerm } from "./terms";
import { findTopic, topicsIn } from "./topics";

/** A question in the terms of one regulation that knows its names. */
export interface Understood {
  readonly entry: Entry;
  readonly question: Question;
  /** Units that the regulation does not list, taken for members of an open class. */
  readonly unlisted: readonly UnitNode[];
}

/**
 * Puts a typed question into the terms of every regulation that knows its names.
 * @returns at least one understood question, or why there is none
 */
export function understand(asked: Asked, book: Book): readonly Understood[] | Misunderstanding {
  const chosen = chooseRegulations(book, asked.regulations ?? []);
  if (!Array.isArray(chosen)) return chosen as Misunderstanding;
  const understood: Understood[] = [];
  const failures: Misunderstanding[] = [];
  for (const entry of chosen as Entry[]) {
    const words = new Words(book, entry);
    const question = words.question(asked);
    if (words.failures.length === 0 && question !== undefined)
      understood.push({ entry, question, unlisted: words.unlisted });
    else failures.push(...words.failures);
  }
  return understood.length > 0 ? understood : mostTelling(failures);
}

/** Of several regulations' complaints the one that helps most: that of the nearest names. */
function mostTelling(failures: readonly Misunderstanding[]): Misunderstanding {
  const [first] = failures;
  if (first === undefined) return { code: "nothing-loaded", args: {}, suggestions: [] };
  const same = failures.filter((f) => f.code === first.code && JSON.stringify(f.args) === JSON.stringify(first.args));
  const typed = first.args.name ?? first.args.term ?? first.args.topic ?? "";
  const all = [...new Set(same.flatMap((f) => f.suggestions))];
  const best = nearest(typed, all);
  return { ...first, suggestions: best.length > 0 ? best : all.slice(0, 3) };
}

/** Reads the words of one question for one regulation, collecting everything that is not understood. */
class Words {
  readonly failures: Misunderstanding[] = [];
  readonly unlisted: UnitNode[] = [];

  constructor(
    private readonly book: Book,
    private readonly entry: Entry,
  ) {}

  question(asked: Asked): Question | undefined {
    if (asked.command === "route") return this.route(asked);
    return asked.command === "who-signs" ? this.signers(asked) : this.deputies(asked);
  }

  private route(asked: AskedRoute): RouteQuestion | undefined {
    const from = this.office(asked.from);
    const to = this.office(asked.to);
    if (from !== null && from.id === to?.id) this.fail("same-office", { name: from.name });
    const rest = {
      to,
      purpose: this.term("purposes", asked.for),
      about: this.subject(asked.about),
      characters: this.terms("characters", asked.character),
      absent: this.absences(asked.absent),
    };
    return from === null ? undefined : { command: "route", from, ...rest };
  }

  private signers(asked: AskedSigners): SignersQuestion | undefined {
    return {
      command: "who-signs",
      document: this.term("documents", asked.doc),
      onBehalf: this.office(asked.onBehalf),
      signer: this.office(asked.signer),
      capacity: this.capacity(asked.capacity),
      about: this.subject(asked.about),
      matter: this.term("matters", asked.matter),
      delegated: asked.delegated ?? null,
      absent: this.absences(asked.absent),
    };
  }

  private deputies(asked: AskedDeputies): DeputiesQuestion | undefined {
    const absent = this.absences(asked.absent);
    if (absent.length === 0 && this.failures.length === 0) this.fail("nothing-asked", { options: "--absent" });
    return {
      command: "deputize",
      absent,
      occasion: this.term("occasions", asked.occasion),
      invitedBy: this.office(asked.invitedBy),
      for: this.office(asked.for),
      deputy: this.office(asked.deputy),
    };
  }

  private office(typed: string | undefined): UnitNode | null {
    if (typed === undefined) return null;
    const unit = findOffice(this.entry, typed);
    if (unit === undefined || this.isElsewhere(unit)) {
      this.failures.push({
        code: "unknown-office",
        args: { name: typed },
        suggestions: similarNames(this.entry, typed),
      });
      return null;
    }
    if (unit.unlistedIn !== null && !this.unlisted.includes(unit)) this.unlisted.push(unit);
    return unit;
  }

  /** An unlisted name that ends in the name of another region belongs to that region. */
  private isElsewhere(unit: UnitNode): boolean {
    if (unit.unlistedIn === null) return false;
    return this.book.places.atEndOf(unit.id.replaceAll("-", "")).some((id) => id !== this.entry.region.id);
  }

  private term(kind: TermKind, typed: string | undefined): string | null {
    if (typed === undefined) return null;
    const found = findTerm(this.book.vocabulary, kind, typed);
    if (typeof found === "string") return found;
    this.failures.push(found);
    return null;
  }

  private terms(kind: TermKind, typed: string | undefined): string[] {
    if (typed === undefined) return [];
    const parts = typed
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    return [...new Set(parts.map((part) => this.term(kind, part)).filter((id) => id !== null))];
  }

  private capacity(typed: string | undefined): Capacity | null {
    if (typed === undefined) return null;
    const key = typed.toLowerCase().replace(/[\s_]+/g, "-");
    const found = CAPACITIES.find((capacity) => capacity === key);
    if (found === undefined)
      this.fail(
        "unknown-term",
        { term: typed, kind: "capacities", known: CAPACITIES.join(", ") },
        nearest(typed, CAPACITIES),
      );
    return found ?? null;
  }

  /** An office, or a topic in the field of somebody whom the regulation names. */
  private subject(typed: string | undefined): Subject | null {
    if (typed === undefined) return null;
    const topic = findTopic(this.entry, typed);
    if (topic !== undefined) return { kind: "topic", topic };
    const unit = findOffice(this.entry, typed);
    if (unit !== undefined) return { kind: "unit", unit };
    const topics = topicsIn(this.entry);
    const names = [...topics.map((t) => t.name), ...similarNames(this.entry, typed)];
    this.fail("unknown-topic", { topic: typed, known: topics.map((t) => t.name).join(", ") }, nearest(typed, names));
    return null;
  }

  private absences(typed: string | undefined): Absence[] {
    if (typed === undefined) return [];
    const count = typed.split(/[,;]/).length;
    if (count > LIMITS.listed) {
      this.fail("too-many", { what: "names", count: String(count), most: String(LIMITS.listed) });
      return [];
    }
    const all = new Map<string, Absence>();
    for (const item of this.splitNames(typed)) {
      const colon = item.lastIndexOf(":");
      const name = colon < 0 ? item : item.slice(0, colon);
      const state = colon < 0 ? undefined : item.slice(colon + 1);
      const office = this.office(name.trim());
      const [id] = state === undefined ? this.book.vocabulary.states.keys() : [this.term("states", state)];
      if (office === null || id == null) continue;
      if ((all.get(office.id)?.state ?? id) !== id) this.fail("conflicting-states", { name: office.name });
      all.set(office.id, { office, state: id });
    }
    return [...all.values()];
  }

  /** Splits a list at commas and semicolons; a name that contains commas stays whole when it is known. */
  private splitNames(typed: string): string[] {
    const names: string[] = [];
    for (const part of typed.split(";")) {
      const pieces = part.split(",");
      while (pieces.length > 0) {
        const name = pieces
          .splice(0, pieces.length === 1 ? 1 : this.longestName(pieces))
          .join(",")
          .trim();
        if (name !== "") names.push(name);
      }
    }
    return names;
  }

  private longestName(pieces: readonly string[]): number {
    for (let length = Math.min(pieces.length, 12); length > 1; length -= 1) {
      if (pieces.slice(0, length - 1).some((piece) => piece.includes(":"))) continue;
      const joined = pieces
        .slice(0, length)
        .join(",")
        .replace(/:[^:]*$/, "");
      if (this.entry.names.find(joined) !== undefined) return length;
    }
    return 1;
  }

  private fail(code: Misunderstanding["code"], args: Record<string, string>, suggestions: string[] = []): void {
    this.failures.push({ code, args, suggestions });
  }
}
