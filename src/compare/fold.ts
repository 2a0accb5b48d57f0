import { type Both, SIDES, type Side } from "./both";
import { citesOf } from "./cites";
import type { Compared, Told, ToldRow } from "./comparison";
import { isNarrower, whoIsIn } from "./questions";
import type { Row } from "./rows";

/*
 * What many answers have in common is told once. Nothing is dropped: every row that is wanted stands in a block that
 * names the question, or in one of a wider question that names it as a part.
 */

/** Which rows of the answers are told. */
type Wanted = (row: Row) => boolean;

/** A row in the answers to some questions of one topic. */
interface Standing {
  readonly row: Row;
  /** The row in each of the answers, with the articles that it rests on there. */
  readonly each: readonly Row[];
  readonly compared: Group<Compared>;
}

/** Each of the wanted rows once, with all questions in whose answers it stands. */
export function folded(compared: readonly Compared[], wanted: Wanted): Told[] {
  const telling = compared.map((one) => ({ ...one, rows: one.rows.filter(wanted) }));
  const parts = partsOfOthers(telling);
  const narrower = new Set([...parts.values()].flat());
  const byTopic = grouped(
    telling.filter((one) => !narrower.has(one)),
    ({ question }) => `${question.command} ${question.topic}`,
  );
  const onTopics = grouped(byTopic.flatMap(standings), (one) =>
    JSON.stringify([one.row.key, whose(one.compared), citesIn(one)]),
  );
  const together = grouped(onTopics, (same) => JSON.stringify(same.map((one) => [topicOf(one), whose(one.compared)])));
  return together.map((blocks) => toldOf(blocks, parts));
}

/** @param blocks rows that stand in the very same answers, each with where it stands on every topic */
function toldOf([first, ...more]: Group<Group<Standing>>, parts: ReadonlyMap<Compared, readonly Compared[]>): Told {
  const [{ compared }, ...elsewhere] = first;
  const rows = [first, ...more].map(cited);
  const others = elsewhere.flatMap((one) => one.compared);
  const within = [...compared, ...others].flatMap((one) => (parts.get(one) ?? []).filter((part) => shares(part, rows)));
  return {
    compared,
    rows,
    topics: first.map(topicOf),
    questions: compared.map(({ question }) => question),
    likewise: others.map(({ question }) => question),
    within: within.map(({ question }) => question),
  };
}

/** A row with its articles, which are the same on every topic. */
function cited([first]: Group<Standing>): ToldRow {
  return { ...first.row, cites: citesIn(first) };
}

/** The articles that a row rests on in the answers of one topic. */
function citesIn({ each }: Standing): Both<readonly string[]> {
  const cites = (side: Side): string[] => citesOf(each.map((one) => one[side]?.finding.because ?? []));
  return { left: cites("left"), right: cites("right") };
}

/** Every row of one topic, with the answers that it stands in. */
function standings(compared: readonly Compared[]): Standing[] {
  const where = new Map<string, { row: Row; each: Row[]; compared: Group<Compared> }>();
  for (const one of compared) {
    for (const row of one.rows) {
      const key = `${aloneIn(one.outcome)} ${row.key}`;
      const known = where.get(key);
      if (known === undefined) where.set(key, { row, each: [row], compared: [one] });
      else {
        known.each.push(row);
        if (!known.compared.includes(one)) known.compared.push(one);
      }
    }
  }
  return [...where.values()];
}

function topicOf({ compared: [first] }: Standing): string {
  return first.question.topic;
}

function whose(compared: readonly Compared[]): string {
  return compared
    .map(({ question, outcome }) => `${question.command} ${whoIsIn(question)} ${aloneIn(outcome)}`)
    .join(";");
}

/** The questions of whose rows a wider question has all, by the wider one. */
function partsOfOthers(compared: readonly Compared[]): Map<Compared, Compared[]> {
  const parts = new Map<Compared, Compared[]>();
  for (const one of compared) {
    if (one.rows.length === 0) continue;
    const wider = compared.find((other) => isNarrower(one.question, other.question) && isPart(one, other));
    if (wider !== undefined) parts.set(wider, [...(parts.get(wider) ?? []), one]);
  }
  return parts;
}

function isPart(one: Compared, whole: Compared): boolean {
  return SIDES.every((side) => {
    const told = new Set(keysOf(whole.rows, side));
    return keysOf(one.rows, side).every((key) => told.has(key));
  });
}

/** Which side alone says anything, if one does: there it is told that the other is silent. */
function aloneIn(outcome: Compared["outcome"]): string {
  return outcome === "only-left" || outcome === "only-right" ? outcome : "";
}

function shares({ rows }: Compared, others: readonly Row[]): boolean {
  return SIDES.some((side) => {
    const told = new Set(keysOf(others, side));
    return keysOf(rows, side).some((key) => told.has(key));
  });
}

function keysOf(rows: readonly Row[], side: Side): string[] {
  return rows.flatMap((row) => row[side]?.key ?? []);
}

type Group<T> = [T, ...T[]];

/** Items with the same key together, in the order of the first of each. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Group<T>[] {
  const all = new Map<string, Group<T>>();
  for (const item of items) {
    const key = keyOf(item);
    const group = all.get(key);
    if (group === undefined) all.set(key, [item]);
    else group.push(item);
  }
  return [...all.values()];
}
