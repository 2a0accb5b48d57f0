import type { Answer, Finding } from "../../answer/answer";
import type { Side } from "../../compare/both";
import { citesOf } from "../../compare/cites";
import type { Told } from "../../compare/comparison";
import { labelSteps } from "../../document/citation";
import type { Language } from "../../document/text";
import { catalogue } from "../say";

/** That the text of a side is silent, with what comes nearest; or why it names nobody. */
export function stopOf({ compared, rows }: Told, side: Side, language: Language): string | null {
  const { comparing, words } = catalogue(language);
  const answers = compared.map((one) => one.answers[side]);
  if (compared[0].outcome === (side === "left" ? "only-right" : "only-left")) return comparing.silent(nearest(answers));
  if (!rows.some((row) => row[side] !== null && leavesOut(row[side].finding))) return null;
  for (const code of ["chart-missing", "not-listed"] as const) {
    const told = answers.map(({ gaps }) => gaps.find((one) => one.code === code));
    const [gap] = told;
    if (gap !== undefined && told.every((one) => one !== undefined))
      return `${words.textStops}: ${comparing.stops[code]} (${gap.because[0]})`;
  }
  return null;
}

/** Whether a path leads through somebody whom the text does not name. */
function leavesOut({ part }: Finding): boolean {
  return part.kind === "route" && part.hops.some((hop) => hop.office === null && hop.act !== "addressee");
}

const MOST_NEAREST = 3;

/** The articles that come nearest in some answers. */
function nearest(answers: readonly Answer[]): string {
  const lists = answers.map(({ gaps }) => [...new Set(gaps.flatMap((gap) => gap.because))]);
  const close = citesOf(lists).filter((label) => isWithin(label) || lists.some((all) => all.includes(label)));
  return close.slice(0, MOST_NEAREST).join(" · ");
}

/** Whether a label is more than an article's number, which says little where it stands for many places in that article. */
function isWithin(label: string): boolean {
  return (labelSteps(label) ?? []).length > 1;
}
