import type { Addressee, Channel, Rule } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { RouteQuestion } from "../question/question";
import { type Gap, UNSTATED } from "./answer";
import { pointedTo } from "./coordination";
import { type Leg, legOf, openLeg } from "./legs";
import { gap } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { everyoneAbove, superiorsOf } from "./superiors";
import { both, labels, type Support } from "./support";

/** Where a channel may end for this question; empty when it does not lead to whom was asked for. */
export function endsOf(scene: Scene, question: RouteQuestion, channel: Channel, to: Addressee): Leg[] {
  const own: Support = { grounds: [channel.grounds], gaps: [] };
  switch (to.kind) {
    case "unit":
      return endAt(scene, question, { unit: scene.unit(to.unit), rule: channel, support: own });
    case "upwards": {
      const superiors = superiorsOf(scene, question);
      if (superiors.length === 0) return unnamedEnd(question, to.words, own);
      return superiors.flatMap(({ unit, words, support }) =>
        unit === null
          ? openEnd(question, words ?? to.words, both(own, support))
          : endAt(scene, question, { unit, rule: channel, support: both(own, support) }),
      );
    }
    case "coordinator":
      return pointedTo(scene, question.from, to.by, question.about).flatMap(({ unit, support }) =>
        unit === null
          ? openEnd(question, to.words, both(own, support))
          : endAt(scene, question, { unit, rule: channel, support: both(own, support) }),
      );
    case "unnamed":
      return unnamedEnd(question, to.words, own);
    case "unstated":
      return unstatedEnd(question, channel.steps.length > 0, own);
  }
}

/** Where a rule leads, and why. */
interface End {
  readonly unit: UnitNode;
  readonly rule: Rule;
  readonly support: Support;
}

/** The end at a named unit: the office asked for, when that is it or belongs to it; the unit, when it belongs to the class asked for. */
export function endAt(scene: Scene, { from, to }: RouteQuestion, { unit, rule, support }: End): Leg[] {
  const asked = scene.asAsked(to, unit);
  if (asked === undefined || asked.unit.id === from.id) return [];
  if (asked.unit.id !== unit.id && displacedBySpecialList(scene, asked.unit, rule)) return [];
  return [legOf(asked.unit, "addressee", both(support, asked.support))];
}

/** The end at somebody whom the text speaks of, and does not name. */
function unnamedEnd(question: RouteQuestion, words: string, support: Support): Leg[] {
  const unnamed = gap("addressee-unstated", phrase("gap.step-unnamed", { step: words }), support.grounds);
  return openEnd(question, words, both(support, { grounds: [], gaps: [unnamed] }));
}

function openEnd(question: RouteQuestion, words: string, support: Support): Leg[] {
  return question.to === null ? [openLeg(words, "addressee", support)] : [];
}

/** The text orders the path and names no addressee: the one asked for serves, if there is a path at all. */
export function unstatedEnd(question: RouteQuestion, hasSteps: boolean, support: Support): Leg[] {
  if (question.to !== null) return hasSteps ? [legOf(question.to, "addressee", support)] : [];
  const unstated = gap(
    "addressee-unstated",
    phrase("gap.addressee-unstated", { from: question.from.name }),
    support.grounds,
  );
  return [openLeg(UNSTATED, "addressee", both(support, { grounds: [], gaps: [unstated] }))];
}

/** What a rule says of whom it leads to. */
type Leading = Pick<Channel, "to" | "grounds">;

/** What a silent answer says of a rule that is about the origin and leads elsewhere, or nobody can say where. */
export function otherAddressee(scene: Scene, question: RouteQuestion, rule: Leading): Gap[] {
  const names: string[] = [];
  const open: Gap[] = [];
  for (const end of rule.to.flatMap((to) => endNames(scene, question, rule, to)))
    if (typeof end === "string") names.push(end);
    else open.push(end);
  if (open.length > 0) return open;
  if (names.length === 0)
    return [gap("addressee-unstated", phrase("gap.addressee-unstated", { from: question.from.name }), [rule.grounds])];
  return [
    gap("no-rule", phrase("gap.other-addressee", { to: question.to?.name ?? "", names: [...new Set(names)] }), [
      rule.grounds,
    ]),
  ];
}

/** Where a rule leads, in names; or why the text does not tell. */
function endNames(
  scene: Scene,
  question: RouteQuestion,
  { grounds }: Pick<Channel, "grounds">,
  to: Addressee,
): (string | Gap)[] {
  const open = (g: Gap): Gap => ({ ...g, because: [...new Set([...labels([grounds]), ...g.because])] });
  switch (to.kind) {
    case "unit":
      return [scene.unit(to.unit).name];
    case "unnamed":
      return [gap("addressee-unstated", phrase("gap.step-unnamed", { step: to.words }), [grounds])];
    case "unstated":
      return [];
    case "upwards":
      return everyoneAbove(scene, question.from, question.about).flatMap((s): (string | Gap)[] =>
        s.unit === null ? s.support.gaps.map(open) : [s.unit.name],
      );
    case "coordinator":
      return pointedTo(scene, question.from, to.by, null).flatMap((p): (string | Gap)[] =>
        p.unit === null ? p.support.gaps.map(open) : [p.unit.name],
      );
  }
}
