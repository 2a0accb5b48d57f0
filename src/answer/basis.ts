import type { Channel, Gate, Power, Substitution } from "../document/regulation";
import { type Command, covers, type Terms, type Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import type { RuleNode, UnitNode } from "../graph/node";
import { type Kin, lineage } from "../graph/walk";
import { ReadingSpace } from "./worlds";

/** What can be said of a regulation before anything is asked: the same for every question, in every world. */
export class Basis {
  /** All choices that a question may have to make: the canons, and the regulation's own. */
  readonly space: ReadingSpace;
  private readonly powersByDocument = new Map<string, readonly Power[]>();
  private readonly substitutionsByOccasion = new Map<string, readonly Substitution[]>();
  private readonly channelsByPurpose = new Map<string, Map<UnitNode, readonly Channel[]>>();
  private readonly gatesByPurpose = new Map<string, readonly Gate[]>();
  private readonly watched = new Map<Substitution, readonly string[] | null>();
  private readonly kin = new Map<UnitNode, readonly Kin[] | null>();
  private readonly chains = new Map<Substitution, readonly Substitution[]>();
  private purposes: ReadonlySet<string> | undefined;

  constructor(
    readonly graph: Graph,
    readonly vocabulary: Vocabulary,
  ) {
    this.space = new ReadingSpace([...vocabulary.canons.values(), ...graph.regulation.readings]);
  }

  /** The powers to sign a document of one kind, or a wider one. */
  powersOn(document: string): readonly Power[] {
    const { powers } = this.graph.regulation;
    return remembered(this.powersByDocument, document, () =>
      powers.filter((power) => power.documents.some((wide) => covers(this.vocabulary.documents, wide, document))),
    );
  }

  /** The channels for one purpose that start at a unit itself. */
  channelsFrom(unit: UnitNode, purpose: string): readonly Channel[] {
    const ofPurpose = remembered(this.channelsByPurpose, purpose, () => new Map<UnitNode, readonly Channel[]>());
    return remembered(ofPurpose, unit, () =>
      this.graph.into(unit, "from").flatMap(({ from }) => {
        const { rule } = from as RuleNode;
        return rule.kind === "channel" && rule.purposes.includes(purpose) ? [rule] : [];
      }),
    );
  }

  /** The gates that screen for one purpose, in the order of the text: one after the other, where several screen the same. */
  gatesOn(purpose: string): readonly Gate[] {
    return remembered(this.gatesByPurpose, purpose, () => {
      const { gates, provisions } = this.graph.regulation;
      const labels = [...provisions.keys()];
      const at = ({ grounds }: Gate) => Math.min(...grounds.each.map((label) => labels.indexOf(label)));
      const all = gates.filter((gate) => gate.purposes.includes(purpose)).map((gate) => [at(gate), gate] as const);
      return all.sort(([a, one], [b, other]) => a - b || (one.holder < other.holder ? -1 : 1)).map(([, gate]) => gate);
    });
  }

  /** The substitutions that serve one occasion. */
  substitutionsOn(occasion: string): readonly Substitution[] {
    const { substitutions } = this.graph.regulation;
    return remembered(this.substitutionsByOccasion, occasion, () =>
      substitutions.filter((rule) => covers(this.vocabulary.occasions, rule.occasion, occasion)),
    );
  }

  /** A substitution after all those that it presupposes, each once. */
  withPresupposed(rule: Substitution): readonly Substitution[] {
    return remembered(this.chains, rule, () => {
      const before = this.graph.regulation.substitutions.filter(({ id }) => rule.presupposes.includes(id));
      return [...new Set([...before.flatMap((one) => this.withPresupposed(one)), rule])];
    });
  }

  /**
   * The offices of which one at least must be absent for a substitution to take hold; null where that cannot be said
   * from their names alone.
   */
  watchedBy(rule: Substitution): readonly string[] | null {
    return remembered(this.watched, rule, () => {
      if (rule.trigger === null) return null;
      const offices = rule.trigger.absent.length > 0 ? rule.trigger.absent : rule.represents;
      return offices.some((id) => this.graph.unit(id).isClass) ? null : offices;
    });
  }

  /** Whether any rule is about a topic of a command's questions. */
  isSpokenOf(command: Command, topic: string): boolean {
    switch (command) {
      case "route":
        this.purposes ??= purposesIn(this.graph);
        return this.purposes.has(topic);
      case "who-signs":
        return this.powersOn(topic).length > 0;
      case "deputize":
        return this.substitutionsOn(topic).length > 0;
    }
  }

  /** A unit and every class it belongs to, where that is the same in all readings; else null. */
  kinOf(unit: UnitNode): readonly Kin[] | null {
    return remembered(this.kin, unit, () => {
      let depends = false;
      const kin = lineage(this.graph, unit, () => {
        depends = true;
        return true;
      });
      return depends ? null : kin;
    });
  }

  /** The occasion that every other lies within. */
  get generalOccasion(): string {
    return firstOf(this.vocabulary.occasions);
  }
}

const BASES = new WeakMap<Graph, Basis>();

/** The basis of a regulation, made when it is first asked about. */
export function basisOf(graph: Graph, vocabulary: Vocabulary): Basis {
  const known = BASES.get(graph);
  if (known?.vocabulary === vocabulary) return known;
  const basis = new Basis(graph, vocabulary);
  BASES.set(graph, basis);
  return basis;
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}

function purposesIn({ regulation: { channels, gates, coordination } }: Graph): ReadonlySet<string> {
  return new Set([...channels, ...gates, ...coordination].flatMap((rule) => rule.purposes));
}

function firstOf(terms: Terms): string {
  return terms.keys().next().value as string;
}
