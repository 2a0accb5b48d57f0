import type { Chart, Line, Member, Station } from "../../chart/chart";
import type { Highlight } from "../../chart/highlight";
import type { Language } from "../../document/text";
import { nameOf } from "../text/supplied";

/** A chart for programs: ids and articles, whatever the language; only what the rule file says in two follows it. */
export function chartJson(chart: Chart, highlight: Highlight | null, language: Language) {
  return {
    regulation: chart.graph.regulation.id,
    annex: chart.annex,
    overlays: chart.graph.regulation.overlays.map(({ title, source }) => ({ title, file: nameOf(source.path) })),
    stations: [...chart.stations.values()].map(stationJson),
    lines: chart.lines.map((line) => lineJson(line, language)),
    undrawn: chart.undrawn.map(({ why, of, to, says, cites }) => ({
      why,
      of,
      to,
      says: says === null ? null : says[language],
      cites,
    })),
    highlight:
      highlight === null
        ? null
        : {
            hops: highlight.hops.map((hop) => ({ ...hop })),
            stations: highlight.added.map((added) => stationJson(added)),
          },
  };
}

function stationJson({ id, kind, name, cites, members, field, pattern }: Station) {
  return { id, kind, name, cites, members: members.map(memberJson), field, pattern };
}

function memberJson({ unit, ...member }: Member) {
  return { office: unit, ...member };
}

function lineJson({ conditions, ...line }: Line, language: Language) {
  return { ...line, conditions: conditions.map(({ code, says }) => ({ code, message: says[language] })) };
}
