import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { Graph } from "../../graph/graph";
import type { Use } from "../../inspect/uses";
import { ruleLine } from "../rule-line";
import { catalogue } from "../say";

/** What rests on a provision in a word or two: the id of a rule, the name of an office. */
export function useWord(use: Use, language: Language): string {
  return use.kind === "rule" ? use.rule.id : otherUse(use, language);
}

/** What rests on a provision, in a line of words. */
export function useLine(use: Use, graph: Graph, vocabulary: Vocabulary, language: Language): string {
  return use.kind === "rule" ? ruleLine(use.rule, graph, vocabulary, language) : otherUse(use, language);
}

function otherUse(use: Exclude<Use, { kind: "rule" }>, language: Language): string {
  const { uses, labels } = catalogue(language).inspection;
  switch (use.kind) {
    case "office":
    case "class":
    case "special-list":
      return uses[use.kind]({ name: use.name });
    case "membership":
      return uses.membership({ member: use.member, of: use.of });
    case "listed":
      return uses.listed({ unit: use.unit, coordinator: use.coordinator });
    case "reading":
      return uses.reading({ options: use.options.join(` ${labels.or} `) });
  }
}
