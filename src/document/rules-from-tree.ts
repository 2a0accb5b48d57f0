import type { Findings } from "../diagnostic/diagnostic";
import { nearest } from "../diagnostic/nearest";
import { kebab } from "../name/name";
import { type Place, placeIn, type Sources, type Span } from "../source/source";
import type { Tree } from "../syntax/tree";
import { Parties } from "./parties-from-tree";
import type { Citations } from "./provisions-from-tree";
import { Reader, type Word, wordOf } from "./reader";
import type {
  Channel,
  Chart,
  Condition,
  Coordination,
  GapCode,
  Gate,
  Joint,
  Power,
  ReadingChoice,
  Silence,
  SpecialList,
  Substitution,
  Topic,
  Trigger,
} from "./regulation";
import { listItems, type Units } from "./units-from-tree";
import type { Terms, Vocabulary } from "./vocabulary";
import { dimension } from "./vocabulary-from-tree";

/** Reads the rules of a regulation, resolving every name, term, reading and citation. */
export class Rules {
  private readonly readingIds = new Set<string>();
  private readonly ruleIds = new Map<string, Reader>();
  private readonly parties: Parties;

  private readonly sources: Sources;

  constructor(
    private readonly root: Reader,
    private readonly units: Units,
    private readonly vocabulary: Vocabulary,
    private readonly citations: Citations,
    private readonly findings: Findings,
  ) {
    this.parties = new Parties(units);
    this.sources = { source: root.place.source, overlays: [] };
  }

  readings(): ReadingChoice[] {
    const taken = new Set([...this.vocabulary.canons.values()].flatMap((c) => [...c.options.keys()]));
    return this.root.readers("readings").map((reader, i) => {
      const choice = dimension(`reading-${i + 1}`, reader);
      for (const id of choice.options.keys()) {
        if (taken.has(id)) this.findings.add("duplicate-id", reader.place, { id });
        taken.add(id);
        this.readingIds.add(id);
      }
      return { ...choice, cite: this.citations.all(reader.wordList("cite")), place: reader.place };
    });
  }

  private at(span: Span): Place {
    return placeIn(this.sources, span);
  }

  specialLists(): SpecialList[] {
    return this.root.readers("special-lists").map((reader) => ({
      office: this.unit(reader, "office"),
      special: this.citations.all(reader.wordList("special"))[0] ?? "",
      general: this.citations.all(reader.wordList("general"))[0] ?? "",
      cite: this.citations.all(reader.wordList("cite")),
      place: reader.place,
    }));
  }

  coordination(): Coordination[] {
    return this.section("coordination", (reader, base) => {
      const field = reader.has("field") ? reader.sub("field") : undefined;
      const chart = reader.has("chart") ? reader.sub("chart") : undefined;
      const coordinator = this.unit(reader, "coordinator");
      const units = this.listed(reader);
      for (const { unit, place } of units) {
        if (unit === coordinator) this.findings.add("own-coordinator", this.at(place), { name: unit });
      }
      return {
        ...base,
        kind: "coordination",
        coordinator,
        purposes: this.terms(reader, "for", this.vocabulary.purposes),
        field:
          field === undefined
            ? null
            : {
                cite: this.citations.all(field.wordList("cite")),
                place: field.place,
                topics: field.trees("topics").map((tree) => this.topic(tree)),
              },
        units,
        chart:
          chart === undefined
            ? null
            : {
                cite: this.citations.all(chart.wordList("cite")),
                among: this.units.resolveAll(chart.wordList("among")),
              },
      };
    });
  }

  private topic(tree: Tree): Topic {
    if (tree.kind !== "mapping")
      return { id: kebab(wordOf(tree).text), name: wordOf(tree).text, aliases: [], cite: [] };
    const reader = new Reader(tree);
    const name = reader.required("name");
    const aliases = reader.wordList("aliases").map((w) => w.text);
    return { id: kebab(name), name, aliases, cite: this.citations.all(reader.wordList("cite")) };
  }

  private listed(reader: Reader): Coordination["units"] {
    return listItems(reader).flatMap(({ item, cite }) => {
      const label = this.citations.one(cite);
      const unit = this.units.names.exact(item.text);
      return label === undefined || unit === undefined ? [] : [{ unit, cite: label, place: item.place }];
    });
  }

  /** Accountability first, then the other channels; a mutual channel is two. */
  channels(): Channel[] {
    const accountability = this.section("accountability", (reader, base) => this.channel(reader, base, true));
    const others = this.section("channels", (reader, base) => {
      const forth = this.channel(reader, base, false);
      return reader.flag("mutual") ? [forth, reversed(forth)] : [forth];
    });
    const all = [...accountability, ...others.flat()];
    this.checkNamed(
      this.root.readers("channels").flatMap((reader) => reader.wordList("instead-of")),
      all,
    );
    return all;
  }

  private channel(reader: Reader, base: Base, accountability: boolean): Channel {
    return {
      ...base,
      conditions: [...base.conditions, ...textCondition(reader, "subject"), ...textCondition(reader, "deadline")],
      kind: "channel",
      accountability,
      from: this.units.resolveAll(reader.wordList("from")),
      purposes: accountability ? [ACCOUNTABILITY] : this.terms(reader, "for", this.vocabulary.purposes),
      steps: this.parties.steps(reader),
      to: reader
        .trees("to")
        .map((tree) => this.parties.addressee(tree))
        .filter((a) => a !== undefined),
      copies: this.units.resolveAll(reader.wordList("copies")),
      character: this.character(reader),
      insteadOf: reader.wordList("instead-of").map((w) => w.text),
    };
  }

  /** Every rule that other rules name by its id must be there. */
  private checkNamed(words: readonly Word[], rules: readonly { readonly id: string }[]): void {
    const ids = rules.map((rule) => rule.id);
    for (const word of words) {
      if (ids.includes(word.text)) continue;
      this.findings.add("unknown-rule", word.place, { id: word.text }, { suggestions: () => nearest(word.text, ids) });
    }
  }

  gates(): Gate[] {
    return this.section("gates", (reader, base) => ({
      ...base,
      kind: "gate",
      holder: this.unit(reader, "holder"),
      from: this.units.resolveAll(reader.wordList("from")),
      purposes: this.terms(reader, "for", this.vocabulary.purposes),
      to: this.parties.addressee(reader.tree("to") as Tree) ?? { kind: "unstated" },
    }));
  }

  powers(): Power[] {
    return this.section("powers", (reader, base) => ({
      ...base,
      kind: "power",
      fieldBound: reader.flag("field-bound"),
      signers: this.units.resolveAll(reader.wordList("signer")),
      documents: this.terms(reader, "signs", this.vocabulary.documents),
      principal: reader.has("on-behalf-of") ? this.unit(reader, "on-behalf-of") : null,
      delegated: reader.flag("delegated"),
      matters: this.terms(reader, "matter", this.vocabulary.matters),
      paraf: this.parties.all(reader, "after-paraf"),
    }));
  }

  substitutions(): Substitution[] {
    const all = this.section(
      "substitutions",
      (reader, base): Substitution => ({
        ...base,
        kind: "substitution",
        deputies: this.parties.all(reader, "deputy"),
        represents: this.units.resolveAll(reader.wordList("for")),
        occasion: this.terms(reader, "occasion", this.vocabulary.occasions)[0] ?? "",
        manner: reader.string("manner") === "mewakili" ? "mewakili" : "melaksanakan-tugas",
        appointer: reader.has("appointer") ? this.unit(reader, "appointer") : null,
        assigned: reader.flag("assigned"),
        invitedBy: this.units.resolveAll(reader.wordList("invited-by")),
        trigger: reader.has("when") ? this.trigger(reader.sub("when")) : null,
        presupposes: reader.wordList("presupposes").map((w) => w.text),
        ranked: reader.flag("ranked"),
        orderWords: reader.string("order-unstated") ?? null,
      }),
    );
    const words = this.root.readers("substitutions").flatMap((reader) => reader.wordList("presupposes"));
    this.checkNamed(words, all);
    const byId = new Map(all.map((rule) => [rule.id, rule]));
    for (const rule of all)
      if (presupposesItself(rule, byId)) this.findings.add("class-cycle", this.at(rule.place), { name: rule.id });
    return all;
  }

  charts(): Chart[] {
    return this.section("charts", (reader, base) => ({
      ...base,
      kind: "chart",
      of: this.units.resolveAll(reader.wordList("of")),
    }));
  }

  silences(): Silence[] {
    return this.section("silences", (reader, base) => ({
      ...base,
      kind: "silence",
      concerns: this.units.resolveAll(reader.wordList("concerns")),
      purposes: this.terms(reader, "for", this.vocabulary.purposes),
      documents: this.terms(reader, "signs", this.vocabulary.documents),
      gap: (reader.string("gap") ?? "no-rule") as GapCode,
      says: reader.requiredText("says"),
    }));
  }

  private section<T>(name: string, make: (reader: Reader, base: Base) => T): T[] {
    return this.root.readers(name).map((reader, i) => make(reader, this.base(reader, `${name}-${i + 1}`)));
  }

  private base(reader: Reader, fallback: string): Base {
    const id = reader.string("id") ?? fallback;
    const other = this.ruleIds.get(id);
    if (other !== undefined) this.findings.add("duplicate-id", reader.place, { id }, { related: [other.place] });
    this.ruleIds.set(id, reader);
    return {
      id,
      place: reader.place,
      grounds: {
        each: this.citations.all(reader.wordList("cite")),
        with: this.citations.all(reader.wordList("with")),
        place: reader.place,
      },
      reading: this.reading(reader.word("reading")),
      conditions: reader
        .readers("conditions")
        .map((c): Condition => ({ code: c.required("code"), says: c.requiredText("says") })),
    };
  }

  /** A reading that the file declares; one that it does not is an error. */
  reading(word: Word | undefined): string | null {
    if (word === undefined) return null;
    if (!this.readingIds.has(word.text)) {
      this.findings.add(
        "unknown-reading",
        word.place,
        { id: word.text },
        { suggestions: () => nearest(word.text, this.readingIds) },
      );
    }
    return word.text;
  }

  private unit(reader: Reader, key: string): string {
    return this.units.resolve(reader.requiredWord(key)) ?? "";
  }

  private terms(reader: Reader, key: string, terms: Terms): string[] {
    return reader.wordList(key).flatMap(({ text, place }) => {
      if (terms.has(text)) return [text];
      this.findings.add(
        "unknown-term",
        place,
        { term: text, kind: key },
        { suggestions: () => nearest(text, terms.keys()) },
      );
      return [];
    });
  }

  private character(reader: Reader): Channel["character"] {
    if (!reader.has("character")) return null;
    const limit = reader.sub("character");
    return {
      of: this.terms(limit, "of", this.vocabulary.characters),
      all: this.reading(limit.word("all")),
      any: this.reading(limit.word("any")),
    };
  }

  private trigger(reader: Reader): Trigger {
    const absent = this.units.resolveAll(reader.wordList("absent"));
    const written = reader.wordList("joined-by").map((w) => w.text as Joint);
    const wanted = Math.max(0, reader.wordList("absent").length - 1);
    const joints = written.length === 1 ? Array.from({ length: wanted }, () => written[0] as Joint) : written;
    if (joints.length !== wanted) {
      this.findings.add("trigger-joints", reader.place, { wanted: String(wanted), written: String(written.length) });
    }
    return { absent, joints, states: this.terms(reader, "state", this.vocabulary.states) };
  }
}

/** The purpose under which the section `accountability` is asked for. */
const ACCOUNTABILITY = "pertanggungjawaban";

type Base = Pick<Channel, "id" | "place" | "grounds" | "reading" | "conditions">;

/** Whether following what a substitution presupposes leads back to it. */
function presupposesItself(rule: Substitution, all: ReadonlyMap<string, Substitution>): boolean {
  const seen = new Set<string>();
  const queue = [...rule.presupposes];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === rule.id) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    queue.push(...(all.get(at)?.presupposes ?? []));
  }
  return false;
}

/** The way back of a mutual channel. */
function reversed(forth: Channel): Channel {
  const from = forth.to.flatMap((a) => (a.kind === "unit" ? [a.unit] : []));
  return {
    ...forth,
    id: `${forth.id}-back`,
    steps: forth.steps.toReversed(),
    from,
    to: forth.from.map((unit) => ({ kind: "unit", unit })),
  };
}

function textCondition(reader: Reader, key: "subject" | "deadline"): Condition[] {
  const says = reader.text(key);
  return says === undefined ? [] : [{ code: key, says }];
}
