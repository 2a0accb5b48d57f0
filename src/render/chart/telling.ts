import type { Chart, Line, Member, Station } from "../../chart/chart";
import type { Highlight } from "../../chart/highlight";
import type { Language } from "../../document/text";
import { labelOf, type Vocabulary } from "../../document/vocabulary";
import type { ChartWords } from "../messages/chart";
import { suppliedBy } from "../text/supplied";
import { chartWords } from "./words";

/** The sign of what comes from an overlay, and not from the text. */
export const SUPPLIED = "²";

/** A chart with what it is told with. */
export class ChartTelling {
  readonly words: ChartWords;

  constructor(
    readonly chart: Chart,
    readonly vocabulary: Vocabulary,
    readonly language: Language,
    readonly highlight: Highlight | null = null,
  ) {
    this.words = chartWords(language);
  }

  /** Every station, with those that only a path needs. */
  get stations(): readonly Station[] {
    return [...this.chart.stations.values(), ...(this.highlight?.added ?? [])];
  }

  /** The name of a station in a sentence. */
  name(id: string): string {
    const station = this.chart.stations.get(id);
    return station === undefined ? this.officeName(id) : this.nameOf(station);
  }

  /** The name of a unit that the regulation knows. */
  officeName(id: string): string {
    return this.chart.graph.unit(id).name;
  }

  nameOf({ kind, name }: Station): string {
    const { words } = this;
    switch (kind) {
      case "class":
        return `${name} (${words.group})`;
      case "scope":
        return words.scope(name);
      case "below":
        return words.under(name);
      case "left":
        return words.left;
      case "unnamed":
        return `"${name}"`;
      default:
        return name;
    }
  }

  /** A unit that is told within a station. */
  member({ name, isClass, overlay }: Member): string {
    const told = isClass ? `${name} (${this.words.group})` : name;
    return overlay === null ? told : told + SUPPLIED;
  }

  /** The provisions of a line, signed where an overlay fills them. */
  cites({ cites, overlay }: Line): readonly string[] {
    return overlay === null ? cites : cites.map((cite) => cite + SUPPLIED);
  }

  /** What the sign of an overlay means, for each that there is. */
  get supplied(): string[] {
    const { overlays } = this.chart.graph.regulation;
    return overlays.map((overlay) => `${SUPPLIED} ${suppliedBy(overlay, this.language)}`);
  }

  purposes(ids: readonly string[]): string {
    const labels = ids.map((id) => labelOf(this.vocabulary.purposes, id)[this.language]);
    return labels.map((label, i) => (i === 0 ? label : lower(label))).join(", ");
  }

  /** From whom, through whom, to whom. */
  path({ from, via, to }: Line): string {
    const stops = via.map((id) => this.words.via(this.name(id)));
    return [this.name(from), ...stops, to === null ? this.words.unstated : this.name(to)].join(" → ");
  }

  /** What must be so, and what else is to be known of a line; empty where there is nothing. */
  limits({ source, purposes, conditions, reading, words }: Line): string[] {
    const pointed = words.filter((one) => !this.chart.stations.has(`unnamed: ${one}`)).map((one) => `"${one}"`);
    const screens = source === "gate" ? [`${this.words.screens} ${lower(this.purposes(purposes))}`] : [];
    const says = conditions.map((condition) => condition.says[this.language]);
    return [...pointed, ...screens, ...says, ...(reading === null ? [] : [this.words.reading(reading)])];
  }

  /** One line as a sentence, with its articles. */
  sentence(line: Line): string {
    const told = [this.path(line), ...this.limits(line)].join("; ");
    return `${told} (${this.words.kinds[line.kind]}): ${this.cites(line).join("; ")}`;
  }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
