import type { Finding, Stated } from "../answer/answer";
import { type Argument, isPhrase, type Message } from "../answer/phrase";
import type { Entry } from "../graph/book";
import type { UnitNode } from "../graph/node";
import { kebab } from "../name/name";
import type { Both, Side } from "./both";
import { mannersOf } from "./manner";
import { type Description, described } from "./mentions";
import type { SharedUnit } from "./units";

/** Somebody in a finding; `office` is null where the text describes without naming. */
interface Somebody {
  readonly office: UnitNode | null;
  readonly name: string;
}

/**
 * When findings of two regulations are alike: by who acts how, whatever the articles and whatever each calls an office.
 */
export class Likeness {
  private readonly ids: ReadonlyMap<string, string>;

  /** @param asked the office that questions are asked of one after another, so that their answers compare */
  constructor(
    private readonly entries: Both<Entry>,
    shared: readonly SharedUnit[],
    private readonly asked: SharedUnit | null,
  ) {
    this.ids = new Map(shared.map(({ left, right }) => [right.id, left.id]));
  }

  /** The same for findings in which the same offices act in the same way, on conditions of the same kinds. */
  substance(finding: Finding, side: Side): string {
    const { part, under, conditions } = finding;
    return JSON.stringify([
      this.partKey(part, side),
      mannersOf(finding),
      sorted(under.map((set) => sorted(set).join("+"))),
      sorted(conditions.map(kindOf)),
    ]);
  }

  /** What a finding is first of all about: whom a path leads to, who signs or stands in, for whom. */
  subject({ part }: Finding, side: Side): string {
    const who = part.kind === "route" ? part.hops.filter((hop) => hop.act === "addressee") : [somebodyIn(part)];
    const principal = part.kind === "signer" && part.principal !== null ? this.unitKey(part.principal.id, side) : "";
    return JSON.stringify([who.map((one) => this.somebodyKey(one, side)), principal]);
  }

  /** The same only where the text's own words for what it does not name, and for its conditions, are the same too. */
  words({ part, conditions }: Finding, side: Side): string {
    const people = part.kind === "route" ? part.hops : [somebodyIn(part)];
    return JSON.stringify([
      people.map((one) => (one.office === null ? this.description(one.name, side).words : "")),
      sorted(conditions.map(({ message }) => messageKey(message))),
    ]);
  }

  private partKey(part: Finding["part"], side: Side): unknown {
    const key = (unit: UnitNode | null): string => (unit === null ? "" : this.placeOf(unit, side));
    switch (part.kind) {
      case "route":
        return part.hops.map((hop, i) => [hop.act, i === 0 ? key(hop.office) : this.somebodyKey(hop, side)]);
      case "signer":
        return [this.somebodyKey(somebodyIn(part), side), part.capacity, key(part.principal)];
      case "deputy":
        return [
          this.somebodyKey(somebodyIn(part), side),
          sorted(part.represents.map(key)),
          part.mode,
          key(part.appointer),
          part.rank,
        ];
    }
  }

  /** Somebody without a name counts by the units that the description mentions; by its words where it mentions none. */
  private somebodyKey({ office, name }: Somebody, side: Side): unknown {
    if (office !== null) return this.unitKey(office.id, side);
    const { units, words } = this.description(name, side);
    return [units.length > 0 ? sorted(units) : words];
  }

  private description(name: string, side: Side): Description {
    return described(name, this.entries[side], (id) => this.unitKey(id, side));
  }

  /** Whoever is asked about counts by the place in the question. */
  private placeOf({ id }: UnitNode, side: Side): string {
    return this.asked?.[side].id === id ? "#" : this.unitKey(id, side);
  }

  private unitKey(id: string, side: Side): string {
    return side === "left" ? id : (this.ids.get(id) ?? `right ${id}`);
  }
}

function somebodyIn(part: Exclude<Finding["part"], { kind: "route" }>): Somebody {
  return { office: part.kind === "signer" ? part.signer : part.deputy, name: part.name };
}

/** The rule file's own words are words only; a phrase of the engine says something of substance. */
function kindOf({ code, message }: Stated): string {
  return isPhrase(message) ? `${code} ${messageKey(message)}` : code;
}

function messageKey(message: Message): string {
  if (!isPhrase(message)) return kebab(message.id);
  return JSON.stringify([message.key, Object.entries(message.args).map(([name, value]) => [name, argumentKey(value)])]);
}

function argumentKey(value: Argument): unknown {
  if (typeof value === "string") return kebab(value);
  if (isList(value)) return value.map(argumentKey);
  return "all" in value ? value.all.map(argumentKey) : kebab(value.id);
}

function isList(value: Argument): value is Extract<Argument, readonly unknown[]> {
  return Array.isArray(value);
}

function sorted(keys: readonly string[]): string[] {
  return [...keys].sort();
}
