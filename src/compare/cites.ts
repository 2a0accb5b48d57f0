import { labelSteps } from "../document/citation";

/**
 * The articles of several findings that say the same of different offices: those that all cite, and of the others, such
 * as the places of each office in one list, the provision around them.
 */
export function citesOf(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  const common = first.filter((label) => others.every((all) => all.includes(label)));
  const rest = [...new Set(lists.flat())].filter((label) => !common.includes(label));
  const byArticle = new Map<string, [string[], ...string[][]]>();
  for (const label of rest) {
    const steps = labelSteps(label) as string[];
    const article = steps[0] as string;
    const known = byArticle.get(article);
    if (known === undefined) byArticle.set(article, [steps]);
    else known.push(steps);
  }
  return [...new Set([...common, ...[...byArticle.values()].map((all) => around(all).join(" "))])];
}

/** The steps that all labels begin with. */
function around([first, ...others]: readonly [string[], ...string[][]]): string[] {
  const end = first.findIndex((step, i) => others.some((steps) => steps[i] !== step));
  return end < 0 ? [...first] : first.slice(0, end);
}
