import { parentLabel } from "../../document/citation";
import type { Coordination } from "../../document/regulation";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { Kin } from "../../graph/walk";
import type { Coordinator, Profile, Reached } from "../../inspect/profile";
import { ALL_ROLES, type Role } from "../../inspect/roles";
import { pathLine, ruleLine } from "../rule-line";
import { catalogue } from "../say";
import { cites } from "./findings";
import { clean, type Sheet, table, wrapped } from "./page";

/** Everything that a regulation says about an office, in sections; a section about which it says nothing is left out. */
export function profileText(profile: Profile, vocabulary: Vocabulary, sheet: Sheet, language: Language): string {
  return new ProfilePage(profile, vocabulary, sheet, language).text();
}

/** Sets one profile in one language. */
class ProfilePage {
  private readonly words: ReturnType<typeof catalogue>["inspection"];

  constructor(
    private readonly profile: Profile,
    private readonly vocabulary: Vocabulary,
    private readonly sheet: Sheet,
    private readonly language: Language,
  ) {
    this.words = catalogue(language).inspection;
  }

  text(): string {
    const sections = ALL_ROLES.flatMap((role) => this.section(this.words.roles[role], this.roleLines(role)));
    return `${[...this.head(), ...this.kinship(), ...this.coordinators(), ...sections].join("\n")}\n`;
  }

  private head(): string[] {
    const { graph, unit } = this.profile;
    const { paint } = this.sheet;
    const title = paint.title(`${clean(graph.regulation.short)} · ${clean(unit.name)}`);
    return [...wrapped(title, this.sheet, 0), ...table(this.facts(), this.sheet, 2)];
  }

  private facts(): string[][] {
    const { unit } = this.profile;
    const { labels, kinds } = this.words;
    const faint = (word: string): string => this.sheet.paint.faint(word);
    if (unit.unit === null) return [[faint(labels.unlisted), clean(unit.unlistedIn?.name ?? "") + this.meant()]];
    const kind = "kind" in unit.unit ? kinds[unit.unit.kind] : kinds.class;
    const { aliases, cite } = unit.unit;
    return [
      [faint(kind), `${faint(labels.defined)} ${cites(cite)}`],
      ...(unit.head === unit.name ? [] : [[faint(labels.head), clean(unit.head)]]),
      ...(aliases.length === 0 ? [] : [[faint(labels.aliases), aliases.map(clean).join("; ")]]),
    ];
  }

  private meant(): string {
    const { similar } = this.profile;
    return similar.length === 0 ? "" : `; ${catalogue(this.language).didYouMean(similar.map(clean))}`;
  }

  private section(title: string, lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : [this.sheet.paint.strong(title), ...lines];
  }

  private kinship(): string[] {
    const { classes, members, unit } = this.profile;
    const row = (kin: Kin): string[] => wrapped(this.kinWords(kin), this.sheet, 2, 2);
    const open = unit.unit !== null && "open" in unit.unit && unit.unit.open;
    const more = open ? wrapped(this.sheet.paint.faint(this.words.labels.open), this.sheet, 2, 2) : [];
    return [
      ...this.section(this.words.labels.belongsTo, classes.flatMap(row)),
      ...this.section(this.words.labels.members, [...this.memberLines(members), ...more]),
    ];
  }

  /** Members with an article of their own in a line each; those that belong by their name together. */
  private memberLines(members: readonly Kin[]): string[] {
    const bare = members.filter(({ edges }) => edges.every((e) => e.grounds.each.length === 0));
    const names = bare.map(({ unit }) => clean(unit.name)).join("; ");
    const cited = members
      .filter((kin) => !bare.includes(kin))
      .flatMap((kin) => wrapped(this.kinWords(kin), this.sheet, 2, 2));
    return [...cited, ...(names === "" ? [] : wrapped(names, this.sheet, 2, 2))];
  }

  private kinWords({ unit, edges }: Kin): string {
    const grounds = edges.flatMap((edge) => [...edge.grounds.each, ...edge.grounds.with]);
    const readings = edges.flatMap((edge) => edge.reading ?? []).map((id) => `${this.words.labels.reading} ${id}`);
    const gaps = edges.flatMap((edge) => (edge.gap === null ? [] : edge.gap.says[this.language]));
    const notes = [...readings, ...gaps].map((note) => `; ${clean(note)}`).join("");
    return `${clean(unit.name)}${notes} ${this.sheet.paint.faint(cites(grounds))}`.trimEnd();
  }

  private coordinators(): string[] {
    const { coordinators, coordinatorInChart, unit } = this.profile;
    const lines = coordinators.flatMap((c) => wrapped(this.coordinatorWords(c), this.sheet, 2, 2));
    if (coordinatorInChart.length > 0) {
      const says = catalogue(this.language).phrases["gap.coordinator-in-chart"]({ office: clean(unit.name) });
      lines.push(...wrapped(`${says} ${this.sheet.paint.faint(cites(coordinatorInChart))}`, this.sheet, 2, 2));
    } else if (lines.length === 0 && this.needsCoordinator() && !unit.isClass)
      lines.push(...wrapped(this.words.memberWithout(clean(unit.name)), this.sheet, 2, 2));
    return this.section(this.words.labels.coordinatedBy, lines);
  }

  private coordinatorWords({ unit, cites: labels, through }: Coordinator): string {
    return `${clean(unit.name)}  ${this.sheet.paint.faint(cites(labels) + this.through(through))}`;
  }

  private needsCoordinator(): boolean {
    const own = [...(this.profile.roles.get("starts") ?? []), ...(this.profile.roles.get("answers") ?? [])];
    return own.some(
      ({ rule }) =>
        rule.kind === "channel" &&
        [...rule.to, ...rule.steps.map((s) => s.party)].some((p) => p.kind === "coordinator"),
    );
  }

  private roleLines(role: Role): string[] {
    const all = this.profile.roles.get(role) ?? [];
    if (role === "starts") return table(this.paths(all), this.sheet, 2);
    return all.flatMap((reached) => [
      ...wrapped(this.ruleWords(reached), this.sheet, 2, 2),
      ...(role === "coordinates" && reached.rule.kind === "coordination" ? this.lists(reached.rule) : []),
    ]);
  }

  private ruleWords(reached: Reached): string {
    const line = ruleLine(reached.rule, this.profile.graph, this.vocabulary, this.language);
    return `${clean(line)}  ${this.sheet.paint.faint(this.basis(reached))}`;
  }

  /** The article of a rule, and the class through which it holds. */
  private basis({ rule, through, pointed }: Reached): string {
    const labels = [...rule.grounds.each, ...rule.grounds.with];
    return cites(labels) + (pointed ? `, ${this.words.labels.pointed}` : this.through(through));
  }

  private through(kin: Kin | null): string {
    return kin === null ? "" : `, ${this.words.labels.as} ${clean(kin.unit.name)}`;
  }

  /** One row a purpose and path, in the order of the purposes. */
  private paths(all: readonly Reached[]): string[][] {
    return [...this.vocabulary.purposes.values()].flatMap(({ id, label }) =>
      all.flatMap((reached) => {
        const { rule } = reached;
        if (rule.kind !== "channel" || !rule.purposes.includes(id)) return [];
        const path = pathLine(rule, this.profile.graph, this.vocabulary, this.language);
        return [[label[this.language], `${clean(path)}  ${this.sheet.paint.faint(this.basis(reached))}`]];
      }),
    );
  }

  /** The units of a coordination list, under the article of each list. */
  private lists({ units }: Coordination): string[] {
    const byList = new Map<string, string[]>();
    for (const { unit, cite } of units) {
      const list = parentLabel(cite) ?? cite;
      const item = `${cite.slice(list.length).trim()} ${clean(this.profile.graph.unit(unit).name)}`.trim();
      byList.set(list, [...(byList.get(list) ?? []), item]);
    }
    return [...byList].flatMap(([list, items]) =>
      wrapped(`${this.sheet.paint.faint(`${list}:`)} ${items.join("; ")}`, this.sheet, 4, 2),
    );
  }
}
