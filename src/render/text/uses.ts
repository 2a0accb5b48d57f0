import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { Graph } from "../../graph/graph";
import type { Use } from "../../inspect/uses";
import { ruleLine } from "../rule-line";
import { catalogue } from "../say";

/** What rests on a provision in a word or two: the id of a rule, or of what kind it is. */
export function useWord(use: Use, language: Language): string {
  return use.kind === "rule" ? use.rule.id : catalogue(language).inspection.useWords[use.kind](argsOf(use, "/"));
}

/** What rests on a provision, in a line of words. */
export function useLine(use: Use, graph: Graph, vocabulary: Vocabulary, language: Language): string {
  if (use.kind === "rule") return ruleLine(use.rule, graph, vocabulary, language);
  const { inspection, or } = catalogue(language);
  return inspection.uses[use.kind](argsOf(use, ` ${or} `));
}

function argsOf(use: Exclude<Use, { kind: "rule" }>, joint: string): Record<string, string> {
  switch (use.kind) {
    case "office":
    case "class":
    case "special-list":
      return { name: use.name };
    case "membership":
      return { member: use.member, of: use.of };
    case "listed":
      return { unit: use.unit, coordinator: use.coordinator };
    case "reading":
      return { options: use.options.join(joint) };
  }
}
