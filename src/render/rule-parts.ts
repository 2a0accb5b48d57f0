import type {
  Addressee,
  Channel,
  Coordination,
  Gate,
  Party,
  Power,
  Rule,
  Step,
  Substitution,
} from "../document/regulation";
import type { Language, Text } from "../document/text";
import { labelOf, occasionLabel, type TermKind, type Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import type { RuleNode } from "../graph/node";
import { inSentence } from "./messages/in-sentence";
import { catalogue, conditionLabel, listed } from "./say";

/** Puts the parts of the rules of one regulation into the words of one language. */
export class RuleParts {
  constructor(
    private readonly graph: Graph,
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
  ) {}

  get say() {
    return catalogue(this.language).rule;
  }

  /** Conditions, then the reading in which the rule is there at all. */
  limits({ conditions, reading }: Rule): string[] {
    return [
      ...conditions.map(({ code, says }) => `${conditionLabel(code, this.language)}: ${says[this.language]}`),
      ...(reading === null ? [] : [this.say.reading(this.reading(reading))]),
    ];
  }

  /** A reading by its label and its id. */
  private reading(id: string): string {
    const { readings } = this.graph.regulation;
    const [label] = readings.flatMap(({ options }) => options.get(id) ?? []) as [Text];
    return `${label[this.language]} [${id}]`;
  }

  /** A coordinator's field, and what is said of its list. */
  scope({ field, chart }: Coordination): string[] {
    return [
      ...(field === null ? [] : [this.say.field(field.topics.map((topic) => topic.name).join(", "))]),
      ...(chart === null ? [] : [this.say.listInChart]),
    ];
  }

  to({ to }: Channel): string {
    return to.map((party) => this.party(party)).join("/");
  }

  /** Who stands between, then who gets a copy. */
  between(rule: Channel): string[] {
    return [...this.steps(rule), ...(rule.copies.length === 0 ? [] : [this.say.copies(this.names(rule.copies))])];
  }

  /** The steps in their order, neighbours of one kind together. */
  private steps({ steps }: Channel): string[] {
    const runs: Step[][] = [];
    for (const step of steps) {
      const run = runs.at(-1);
      if (run?.[0]?.act === step.act) run.push(step);
      else runs.push([step]);
    }
    return runs.map((run) => {
      const parties = run.map((step) => this.party(step.party)).join(", ");
      return run[0]?.act === "via" ? this.say.via(parties) : this.say.initials(parties);
    });
  }

  /** Whose proposals a gate is for: those it names, or those of its holder's own list. */
  screened({ from }: Gate): string {
    return from.length === 0 ? this.say.ownList : this.heads(from);
  }

  /** For which letters a path is, and whose place it takes. */
  special({ character, insteadOf }: Channel): string[] {
    const replaced = new Set(insteadOf.flatMap((id) => (this.graph.rules.get(id) as RuleNode).rule.grounds.each));
    return [
      ...(character === null ? [] : [this.say.character(this.terms("characters", character.of))]),
      ...(replaced.size === 0 ? [] : [this.say.insteadOf([...replaced].join(", "))]),
    ];
  }

  /** Documents, and in whose name they are signed. */
  signed({ documents, principal }: Power): string {
    const form = principal === null ? "" : ` ${this.say.onBehalf(this.head(principal))}`;
    return this.terms("documents", documents) + form;
  }

  /** Within which limits somebody signs. */
  within({ matters, delegated, paraf, fieldBound }: Power): string[] {
    const { phrases, and, or } = catalogue(this.language);
    const about = matters.map((id) => this.term("matters", id));
    const initials = paraf.map((party) => this.party(party));
    return [
      ...(about.length === 0 ? [] : [phrases["condition.matter"]({ matters: listed(about, or) })]),
      ...(fieldBound ? [this.say.ownField] : []),
      ...(delegated ? [phrases["condition.delegated"]({})] : []),
      ...(initials.length === 0 ? [] : [phrases["condition.paraf"]({ initials: listed(initials, and) })]),
    ];
  }

  deputies({ deputies }: Substitution): string {
    return deputies.map((party) => (party.kind === "unit" ? this.head(party.unit) : this.party(party))).join("/");
  }

  /** On which occasion somebody stands in. */
  occasion({ occasion }: Substitution): string {
    return inSentence(occasionLabel(this.vocabulary.occasions, occasion)[this.language]);
  }

  /** When and how a substitution takes hold. */
  circumstances(rule: Substitution): string[] {
    const { phrases, or } = catalogue(this.language);
    const hosts = rule.invitedBy.map((id) => this.head(id));
    return [
      ...(rule.trigger === null ? [] : [this.when(rule.trigger)]),
      ...(rule.appointer === null ? [] : [this.say.appointed(this.head(rule.appointer))]),
      ...(rule.assigned ? [this.say.assigned] : []),
      ...(hosts.length === 0 ? [] : [phrases["condition.invited-by"]({ hosts: listed(hosts, or) })]),
      ...(rule.ranked ? [this.say.ranked] : []),
      ...(rule.orderWords === null ? [] : [phrases["gap.rank-unstated"]({ words: rule.orderWords })]),
    ];
  }

  /** The absent officials with the words printed between them. */
  private when({ absent, joints, states }: NonNullable<Substitution["trigger"]>): string {
    const joint = (i: number): string => spaced(this.say.joints[joints[i] ?? ""] ?? joints[i]);
    const who = absent.map((id, i) => this.head(id) + joint(i)).join("");
    const how = listed(
      states.map((id) => this.term("states", id)),
      catalogue(this.language).or,
    );
    return this.say.when(who === "" ? this.say.itself : who, how, absent.length > 1);
  }

  party(party: Party | Addressee): string {
    if (party.kind === "unit") return this.graph.unit(party.unit).name;
    return `(${party.kind === "unstated" ? this.say.unstated : party.words})`;
  }

  head(id: string): string {
    return this.graph.unit(id).head;
  }

  names(ids: readonly string[]): string {
    return ids.map((id) => this.graph.unit(id).name).join("/");
  }

  heads(ids: readonly string[]): string {
    return ids.map((id) => this.head(id)).join("/");
  }

  terms(kind: TermKind, ids: readonly string[]): string {
    return ids.map((id) => this.term(kind, id)).join(", ");
  }

  term(kind: TermKind, id: string): string {
    return inSentence(labelOf(this.vocabulary[kind], id)[this.language]);
  }
}

function spaced(joint: string | undefined): string {
  if (joint === undefined) return "";
  return joint === "/" ? "/" : ` ${joint} `;
}
