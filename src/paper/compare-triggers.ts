import type { Regulation, Substitution, Trigger } from "../document/regulation";
import { placeIn, type Sources } from "../source/source";
import { citesOf } from "./claims";
import type { Difference } from "./difference";
import type { Mention, Mentions } from "./mentions";
import { type Paper, passagesWithin } from "./paper";

/** The triggers whose connectives are not those that the cited provisions print between the absent officials. */
export function compareTriggers(paper: Paper, regulation: Regulation, mentions: Mentions): Difference[] {
  return regulation.substitutions.flatMap((rule) => {
    const { trigger } = rule;
    if (trigger === null || trigger.absent.length < 2) return [];
    const texts = textsOf(rule, paper);
    const runs = texts.flatMap((text) => runsIn(text, trigger, mentions.in(text), regulation.region));
    const expected = trigger.joints.join(", ");
    const other = runs.find((run) => run !== expected);
    if (texts.length === 0 || (runs.length > 0 && other === undefined)) return [];
    return [differs(rule, expected, other ?? "", regulation)];
  });
}

function textsOf({ grounds }: Substitution, paper: Paper): string[] {
  return citesOf(grounds).flatMap((label) => {
    const text = passagesWithin(paper, label).map((p) => p.text);
    return text.length > 0 ? [text.join("\n")] : [];
  });
}

/** Every row of the absent officials in their order, as the words between them; after the word that opens the condition. */
function runsIn(
  text: string,
  { absent }: Trigger,
  mentions: readonly Mention[],
  region: Regulation["region"],
): string[] {
  const from = Math.max(0, text.search(CONDITION));
  const all = mentions.filter((m) => m.start >= from);
  return all.flatMap((_, at) => {
    const run = all.slice(at, at + absent.length);
    if (run.length < absent.length || run.some((m, i) => m.unit !== absent[i])) return [];
    const between = run.slice(1).map((m, i) => text.slice((run[i] as Mention).end, m.start));
    const joints = between.map((words) => connective(words, [region.name, ...region.aliases]));
    return [withoutCommas(joints).join(", ")];
  });
}

const CONDITION = /\b(?:apabila|bilamana|bila|jikalau|jika|dalam hal)\b/i;

/** What stands between two officials, without the region's name and stray signs. */
function connective(between: string, regions: readonly string[]): string {
  const bare = regions
    .toSorted((a, b) => b.length - a.length)
    .reduce((words, region) => words.replaceAll(region, " "), between);
  return bare
    .replace(/\s+/g, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim()
    .toLowerCase();
}

/** A comma in a row stands for the word before the last: `A, B, dan C` joins all three by `dan`. */
function withoutCommas(joints: readonly string[]): string[] {
  const bare = joints.map((joint) => joint.replace(/^, ?/, ""));
  return bare.map((joint, i) => (joint === "" ? (bare.slice(i).find((later) => later !== "") ?? ",") : joint));
}

function differs(rule: Substitution, expected: string, found: string, sources: Sources): Difference {
  return {
    code: "connective-differs",
    cite: citesOf(rule.grounds),
    rule: rule.id,
    expected,
    found,
    place: placeIn(sources, rule.place),
  };
}
