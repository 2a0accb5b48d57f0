import type { Coordination, GapCode, Party } from "../../src/document/regulation";
import { open, type Reason, reason, type Way } from "./found";
import type { About } from "./question";
import type { Units } from "./units";

/** Who coordinates whom, and in which field, in one world. */
export class Coordinators {
  constructor(private readonly units: Units) {}

  /** The coordinators in whose lists an office stands. */
  ofOffice(office: string): Way<string>[] {
    const ways: Way<string>[] = [];
    for (const rule of this.rules())
      for (const { unit, cite } of rule.units)
        for (const belongs of this.units.belongs(office, unit))
          ways.push({
            value: rule.coordinator,
            reasons: [{ ...reason({ each: [cite], with: [] }), membership: true }, ...belongs],
          });
    return ways;
  }

  /** The coordinators in whose field a matter lies: by the topic, or by the list in which the office stands. */
  ofMatter(about: About): Way<string>[] {
    if (about.kind === "office") return this.ofOffice(about.id);
    const ways: Way<string>[] = [];
    for (const { coordinator, field } of this.rules())
      for (const topic of field?.topics ?? [])
        if (topic.id === about.id) {
          const each = topic.cite.length > 0 ? topic.cite : (field?.cite ?? []);
          ways.push({ value: coordinator, reasons: [reason({ each, with: [] })] });
        }
    return ways;
  }

  /** "The related Asisten" of an origin; where nobody can be found, one way to a null with the gap that says why. */
  meant(party: Party & { kind: "coordinator" }, origin: string, about: About | null): Way<string | null>[] {
    const byOffice = this.ofOffice(origin);
    const byMatter = about === null ? [] : this.ofMatter(about);
    const office = byOffice.length > 0 ? byOffice : [this.unfound(origin)];
    if (!party.by.includes("topic")) return office;
    if (!party.by.includes("office")) return byMatter.length > 0 ? byMatter : [this.unfoundMatter(about)];
    const names = (ways: readonly Way<string>[]) => [...new Set(ways.map(({ value }) => value))].sort().join();
    const differ = byMatter.length > 0 && names(byMatter) !== names(byOffice);
    return differ && this.units.world.holds("related-by-topic") ? byMatter : office;
  }

  /** Where nobody is found: those who it may be, whichever it is. */
  candidates(party: Party & { kind: "coordinator" }, origin: string): string[] {
    const charted = party.by.includes("office") ? this.mayBe(origin) : [];
    return charted.length > 0 ? charted : this.rules().map(({ coordinator }) => coordinator);
  }

  /** Those to whose lists an office may belong, as a chart that is not in the text says it. */
  mayBe(office: string): string[] {
    return this.rules()
      .filter(({ chart }) => chart?.among.some((unit) => this.units.belongs(office, unit).length > 0) === true)
      .map(({ coordinator }) => coordinator);
  }

  private unfound(office: string): Way<null> {
    const charts = this.rules().flatMap(({ chart }) => (chart === null ? [] : [chart]));
    const chart = charts.filter(({ among }) => among.some((unit) => this.units.belongs(office, unit).length > 0));
    return { value: null, reasons: chart.length > 0 ? chart.map(left) : [open("not-listed")] };
  }

  private unfoundMatter(about: About | null): Way<null> {
    return about?.kind === "office" ? this.unfound(about.id) : { value: null, reasons: [open("step-unnamed")] };
  }

  /** The rules of coordination that are there. */
  rules(): Coordination[] {
    return this.units.regulation.coordination.filter((rule) => this.units.there(rule));
  }
}

/** That something is left to a chart; the gap cites it, the finding does not. */
function left(): Reason {
  const gap: GapCode = "chart-missing";
  return open(gap);
}
