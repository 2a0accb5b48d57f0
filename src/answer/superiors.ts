import type { Channel } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import { LIMITS } from "../limits";
import type { RouteQuestion, Subject } from "../question/question";
import { candidates, pointedTo } from "./coordination";
import { gap, stated } from "./outcome";
import { phrase } from "./phrase";
import { asksNoMore } from "./said";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { both, type Support, statingAll, supportOf } from "./support";
import { TooManyWays } from "./ways";

/** Somebody above an office: named, or described in the words of the text. */
interface Superior {
  readonly unit: UnitNode | null;
  readonly words: string | null;
  /** Where nobody is named: those who it may be. */
  readonly among: readonly UnitNode[];
  readonly support: Support;
}

/**
 * To whom "upwards" points: the direct superior, or anyone up the chain of accountability. The canon is asked only where
 * the two differ, and for a question with an addressee only if it hangs on that.
 */
export function superiorsOf(scene: Scene, { from: office, to, about }: RouteQuestion): Superior[] {
  const direct = directSuperiors(scene, office, about);
  const higher = climb(scene, direct, { office, about });
  const beyond = higher.filter((one) => !direct.some((other) => keyOf(other) === keyOf(one)));
  const matters = beyond.some(({ unit }) => to === null || (unit !== null && scene.asAsked(to, unit) !== undefined));
  return matters && scene.world.choose("upwards") === "any-superior" ? [...direct, ...higher] : direct;
}

/** Everyone who may be meant by "upwards": the direct superiors, and those above them. */
export function everyoneAbove(scene: Scene, office: UnitNode, about: Subject | null): Superior[] {
  const direct = directSuperiors(scene, office, about);
  return [...direct, ...climb(scene, direct, { office, about })];
}

/** Those to whom an office answers by the lines of accountability. */
function directSuperiors(scene: Scene, office: UnitNode, about: Subject | null): Superior[] {
  return scene.rulesOn(office, "from").flatMap(({ rule, edges }) => {
    if (rule.kind !== "channel" || !rule.accountability) return [];
    if (edges.length > 0 && displacedBySpecialList(scene, office, rule)) return [];
    if (rule.reading !== null && !scene.world.holds(rule.reading)) return [];
    return endsOfLine(scene, { office, about }, rule).map((s) => ({
      ...s,
      support: both(s.support, supportOf(edges)),
    }));
  });
}

/** Whose superiors are looked for, and in which matter. */
interface Below {
  readonly office: UnitNode;
  readonly about: Subject | null;
}

function endsOfLine(scene: Scene, { office, about }: Below, rule: Channel): Superior[] {
  const own: Support = { grounds: [rule.grounds], gaps: [], conditions: stated(rule.conditions, rule) };
  return rule.to.flatMap((to): Superior[] => {
    if (to.kind === "unit") return [{ unit: scene.unit(to.unit), words: null, among: [], support: own }];
    if (to.kind === "unnamed")
      return [{ unit: null, words: to.words, among: [], support: both(own, described(to.words, rule)) }];
    if (to.kind !== "coordinator") return [];
    return pointedTo(scene, office, to.by, about).map(({ unit, support }) => ({
      unit,
      words: to.words,
      among: unit === null ? candidates(scene, office, to.by) : [],
      support: both(own, support),
    }));
  });
}

/** That the text describes a superior without naming an office. */
function described(words: string, rule: Channel): Support {
  const unnamed = gap("addressee-unstated", phrase("gap.step-unnamed", { step: words }), [rule.grounds]);
  return { grounds: [], gaps: [unnamed] };
}

/** Everyone above the given superiors, by every way up that has something for it which the ways before have not. */
function climb(scene: Scene, from: readonly Superior[], { office, about }: Below): Superior[] {
  const ways = new Map<string, Superior[]>();
  for (const superior of from) ways.set(keyOf(superior), [...(ways.get(keyOf(superior)) ?? []), superior]);
  const found: Superior[] = [];
  // Ways without a condition go first: most others then have nothing for them.
  const free = from.filter(({ support }) => isFree(support));
  const bound = from.filter(({ support }) => !isFree(support));
  for (let at = free.shift() ?? bound.shift(); at !== undefined; at = free.shift() ?? bound.shift()) {
    const below = at.unit === null ? { ...at.support, gaps: [] } : at.support;
    for (const one of above(scene, at, about)) {
      if (one.unit === office) continue;
      const next = { ...one, support: both(below, one.support) };
      const others = ways.get(keyOf(next)) ?? [];
      if (others.some((other) => isAsGood(other, next))) continue;
      ways.set(keyOf(next), [...others, next]);
      found.push(next);
      if (found.length > LIMITS.superiors) throw new TooManyWays(LIMITS.superiors);
      (isFree(next.support) ? free : bound).push(next);
    }
  }
  return found;
}

/** Whether one way up asks for nothing that another does not ask for, and is stated whole by every provision that states that. */
function isAsGood({ support: one }: Superior, { support: other }: Superior): boolean {
  if (!asksNoMore(one.conditions ?? [], other.conditions ?? [])) return false;
  const whole = statingAll(one.grounds);
  return statingAll(other.grounds).every((label) => whole.includes(label));
}

/** Whether nothing must be so for a step to hold. */
function isFree({ conditions = [] }: Support): boolean {
  return conditions.length === 0;
}

function keyOf({ unit, words }: Superior): string {
  return unit?.id ?? `? ${words}`;
}

/** Who stands above a superior; above one whom nobody can name, whoever stands above all that it may be. */
function above(scene: Scene, superior: Superior, about: Subject | null): Superior[] {
  if (superior.unit !== null) return directSuperiors(scene, superior.unit, about);
  const aboveEach = superior.among.map((unit) => directSuperiors(scene, unit, about).filter((s) => s.unit !== null));
  const [first = [], ...others] = aboveEach;
  return first.flatMap((one) => {
    const same = others.map((other) => other.filter(({ unit }) => unit === one.unit));
    if (same.some((other) => other.length === 0)) return [];
    return [{ ...one, support: both(one.support, ...same.flat().map(({ support }) => support)) }];
  });
}
