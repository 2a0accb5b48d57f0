import type { Answer, Finding } from "../../answer/answer";
import { otherSide, type Side } from "../../compare/both";
import { citesOf } from "../../compare/cites";
import type { Told } from "../../compare/comparison";
import { officeIn } from "../../compare/questions";
import { labelSteps } from "../../document/citation";
import type { Language } from "../../document/text";
import { catalogue } from "../say";

/** That the text of a side is silent, with what comes nearest; or why it names nobody. */
export function stopOf(told: Told, side: Side, language: Language): string | null {
  const { compared, rows } = told;
  const { comparing, words } = catalogue(language);
  const answers = compared.map((one) => one.answers[side]);
  if (compared[0].outcome === (side === "left" ? "only-right" : "only-left")) return comparing.silent(nearest(answers));
  const list = listLeftOut(told, side);
  if (list !== undefined) return `${words.textStops}: ${comparing.stops["list-missing"]} (${list})`;
  if (!rows.some((row) => row[side] !== null && leavesOut(row[side].finding))) return null;
  for (const code of ["chart-missing", "not-listed"] as const) {
    const left = answers.map(({ gaps }) => gaps.find((one) => one.code === code));
    const [gap] = left;
    if (gap !== undefined && left.every((one) => one !== undefined))
      return `${words.textStops}: ${comparing.stops[code]} (${gap.because[0]})`;
  }
  return null;
}

/** Where a text leaves to the annexed chart whom somebody coordinates, while the other text lists them. */
function listLeftOut({ rows, questions, compared: [{ answers }] }: Told, side: Side): string | undefined {
  const other = otherSide(side);
  const isListed = rows.some((row) => row[side] === null && row[other]?.finding.rules.some(isList) === true);
  if (!isListed) return undefined;
  const { coordination } = answers[side].graph.regulation;
  const left = questions.map((question) =>
    coordination.find((rule) => rule.chart !== null && rule.coordinator === officeIn(question)?.[side].id),
  );
  return left.every((rule) => rule !== undefined) ? left[0]?.chart?.cite[0] : undefined;
}

function isList({ kind }: { readonly kind: string }): boolean {
  return kind === "coordination";
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
  return (labelSteps(label) as string[]).length > 1;
}
