import type { Language } from "../document/text";
import type { Comparison } from "../paper/difference";
import { type Place, placeIn, positionOf } from "../source/source";
import { CONTRACT } from "./json";
import { differenceWords } from "./text/verify";

/** How a copy agrees with its rule file, for programs. Only messages depend on the language. */
export function comparisonJson(regulation: string, comparison: Comparison, language: Language) {
  const { differences, declared, provisions, names, sources } = comparison;
  return {
    contract: CONTRACT,
    regulation,
    agrees: differences.length === 0,
    checked: { provisions, names },
    differences: differences.map((one) => ({
      code: one.code,
      cite: one.cite,
      rule: one.rule,
      expected: one.expected,
      found: one.found,
      message: differenceWords(one, language),
      ...positionJson(one.place),
    })),
    declared: declared.map(({ code, cite, detail, says, place }) => ({
      code,
      cite,
      detail,
      message: says[language],
      ...positionJson(placeIn(sources, place)),
    })),
  };
}

function positionJson(place: Place) {
  return { file: place.source.path, ...positionOf(place) };
}
