import type { Oddity, Regulation } from "../document/regulation";
import type { Vocabulary } from "../document/vocabulary";
import { words } from "../name/name";
import { placeIn, type Sources } from "../source/source";
import { compareIndex } from "./compare-index";
import { compareOffices } from "./compare-offices";
import { compareTriggers } from "./compare-triggers";
import type { Comparison, Difference } from "./difference";
import { Mentions } from "./mentions";
import { type Paper, passagesWithin } from "./paper";

/** Holds a copy of a regulation against its rule file. What the file declares to be odd is no difference. */
export function compare(paper: Paper, regulation: Regulation, vocabulary: Vocabulary): Comparison {
  const mentions = new Mentions(regulation, vocabulary);
  const offices = compareOffices(paper, regulation, mentions);
  const all = [
    ...compareIndex(paper, regulation),
    ...offices.differences,
    ...compareTriggers(paper, regulation, mentions),
  ];
  const { oddities } = regulation;
  const stands = (oddity: Oddity) =>
    oddity.code === "as-printed" ? isPrinted(oddity, paper) : all.some((d) => explains(oddity, d));
  return {
    differences: [
      ...all.filter((difference) => !oddities.some((oddity) => explains(oddity, difference))),
      ...oddities.filter((oddity) => !stands(oddity)).map((oddity) => notFound(oddity, regulation)),
    ],
    declared: oddities.filter(stands),
    sources: regulation,
    provisions: regulation.provisions.size,
    names: offices.names,
  };
}

function explains({ code, cite, detail }: Oddity, difference: Difference): boolean {
  return (
    code === difference.code &&
    difference.cite.some((label) => cite.includes(label)) &&
    (detail === null || [difference.expected, difference.found].some((words) => folded(words) === folded(detail)))
  );
}

/** Whether each cited provision is there, and has the words that the declaration is about. */
function isPrinted({ cite, detail }: Oddity, paper: Paper): boolean {
  return cite.every((label) => {
    const found = passagesWithin(paper, label);
    return (
      found.length > 0 &&
      folded(found.map((p) => `${p.heading ?? ""} ${p.text}`).join(" ")).includes(folded(detail ?? ""))
    );
  });
}

function notFound({ cite, detail, place }: Oddity, sources: Sources): Difference {
  return {
    code: "oddity-not-found",
    cite,
    rule: null,
    expected: detail ?? "",
    found: "",
    place: placeIn(sources, place),
  };
}

/** Words for comparing; signs alone, such as a slash, stand for themselves. */
function folded(text: string): string {
  return words(text).join("") || text.trim();
}
