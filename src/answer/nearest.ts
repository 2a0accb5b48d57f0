import type { Power, Rule, Substitution } from "../document/regulation";
import { labelOf, occasionLabel } from "../document/vocabulary";
import type { EdgeType, UnitNode } from "../graph/node";
import type { DeputiesQuestion, Question, SignersQuestion } from "../question/question";
import type { Gap } from "./answer";
import { rules } from "./coordination";
import { gap, type Trial } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { labels } from "./support";

/*
 * What a silent answer says: that there is no rule, and the provisions that come nearest, to show where the text stops.
 */

/** How many provisions a silent answer names at most as the nearest. */
const MOST = 8;

/** The gaps of a silent answer, the reason first: somebody is absent whom a rule needs, or there is no rule. */
export function whereTheTextStops(
  scene: Scene,
  question: Question,
  topic: string | null,
  trials: readonly Trial[],
): Gap[] {
  const near = trials.flatMap((trial) => trial.gaps());
  const blocked = near.filter((g) => g.code === "no-deputy");
  // That another rule leads elsewhere is no news where one that leads there is blocked.
  const others = near.filter((g) => g.code !== "no-deputy" && (g.code !== "no-rule" || blocked.length === 0));
  const known = near.length > 0 || declared(scene, question, topic).length > 0;
  const nearest = nearestTo(scene, question, trials);
  const because = nearest.length > 0 || known ? nearest : naming(scene, question);
  const reason = gap("no-rule", noRule(scene, question, topic), because);
  return [
    ...blocked,
    ...(blocked.length > 0 && reason.because.length === 0 ? [] : [reason]),
    ...others,
    ...declared(scene, question, topic),
    ...charts(scene, question, topic),
  ];
}

function noRule(scene: Scene, question: Question, topic: string | null) {
  const { vocabulary } = scene;
  switch (question.command) {
    case "route": {
      const purpose = topic === null ? "" : labelOf(vocabulary.purposes, topic);
      return phrase("gap.no-route", { from: question.from.name, to: question.to?.name ?? "", purpose });
    }
    case "who-signs": {
      const document = topic === null ? "" : labelOf(vocabulary.documents, topic);
      return phrase("gap.no-power", {
        document,
        signer: question.signer?.head ?? "",
        principal: question.onBehalf?.head ?? "",
      });
    }
    case "deputize": {
      const occasion = topic === null ? "" : occasionLabel(vocabulary.occasions, topic);
      const absent = { all: question.absent.map((a) => a.office.head) };
      return phrase("gap.no-substitution", {
        absent,
        occasion,
        deputy: question.deputy?.head ?? "",
        represented: question.for?.head ?? "",
      });
    }
  }
}

function nearestTo(scene: Scene, question: Question, trials: readonly Trial[]): readonly string[] {
  if (question.command === "route") return [];
  const scored = trials.map((trial) => ({
    trial,
    score:
      question.command === "who-signs" ? powerScore(scene, question, trial) : substitutionScore(scene, question, trial),
  }));
  const best = Math.max(0, ...scored.map((s) => s.score));
  const near = scored.filter((s) => s.score > 0 && s.score >= best - 1 && s.trial.gaps().length === 0);
  return atMost(scene, labels(near.map((s) => s.trial.rule.grounds)));
}

/** Where the text names those whom the question is about, when nothing comes nearer. */
function naming(scene: Scene, question: Question): readonly string[] {
  const units = concernedBy(question).flatMap((unit) => [unit, ...(unit.unlistedIn === null ? [] : [unit.unlistedIn])]);
  const listed = units.flatMap((unit) => scene.graph.into(unit, "coordinates").map((edge) => edge.grounds));
  return atMost(scene, [...new Set([...labels(listed), ...units.flatMap((unit) => unit.unit?.cite ?? [])])]);
}

/** As many provisions as a silent answer names; of more, the first in the text, in whatever order the rules are written. */
function atMost(scene: Scene, all: readonly string[]): readonly string[] {
  if (all.length <= MOST) return all;
  const inText = [...scene.graph.regulation.provisions.keys()];
  return all.toSorted((a, b) => inText.indexOf(a) - inText.indexOf(b)).slice(0, MOST);
}

/** How near a power comes to the question: by its signer, its principal, its document. */
function powerScore(scene: Scene, question: SignersQuestion, trial: Trial): number {
  const power = trial.rule as Power;
  const signer = question.signer;
  const signs = signer !== null && pointsTo(scene, power, "signed-by", signer);
  const principal = question.onBehalf;
  const named =
    principal !== null && pointsTo(scene, power, power.principal === null ? "signed-by" : "on-behalf-of", principal);
  const document = trial.failed !== "document";
  return (signs ? 2 : 0) + (named ? 1 : 0) + (document ? 1 : 0);
}

/** How near a substitution comes: by the deputy, by whom it represents, by whose absence counts. */
function substitutionScore(scene: Scene, question: DeputiesQuestion, trial: Trial): number {
  const rule = trial.rule as Substitution;
  const { deputy } = question;
  const byDeputy = deputy !== null && pointsTo(scene, rule, "deputy", deputy);
  const wanted = question.for === null ? question.absent.map((a) => a.office) : [question.for];
  const represents = wanted.some((unit) => pointsTo(scene, rule, "stands-in-for", unit));
  const triggered = question.absent.some(({ office }) => pointsTo(scene, rule, "triggered-by", office));
  if (!represents && !triggered && !byDeputy) return 0;
  return (byDeputy ? 2 : 0) + (represents ? 2 : 0) + (triggered ? 1 : 0) + (trial.failed === "occasion" ? 0 : 2);
}

/** Whether an arrow of a rule leads to a unit, or to a class that it belongs to. */
function pointsTo(scene: Scene, rule: Rule, type: EdgeType, unit: UnitNode): boolean {
  const { graph } = scene;
  return graph.out(graph.rule(rule), type).some((edge) => related(scene, unit, edge.to as UnitNode));
}

function related(scene: Scene, unit: UnitNode, target: UnitNode): boolean {
  return scene.isA(unit, target) !== undefined;
}

/** Provisions that the rule file itself declares to come near without answering. */
function declared(scene: Scene, question: Question, topic: string | null): Gap[] {
  const concerned = concernedBy(question);
  return scene.graph.regulation.silences.flatMap((silence) => {
    const limits =
      question.command === "route" ? silence.purposes : question.command === "who-signs" ? silence.documents : [];
    const unlimited = silence.purposes.length === 0 && silence.documents.length === 0;
    if (!unlimited && (topic === null || !limits.includes(topic))) return [];
    const met = concerned.some((unit) => silence.concerns.some((id) => related(scene, unit, scene.unit(id))));
    return met ? [gap(silence.gap, silence.says, [silence.grounds])] : [];
  });
}

function concernedBy(question: Question): UnitNode[] {
  return unitsOf(question).filter((unit) => unit !== null);
}

function unitsOf(question: Question): (UnitNode | null)[] {
  switch (question.command) {
    case "route":
      return [question.from];
    case "who-signs":
      return [question.signer ?? question.onBehalf];
    case "deputize":
      return [question.deputy, ...question.absent.map((a) => a.office)];
  }
}

/** Paths that the text leaves to a chart it does not contain. */
function charts(scene: Scene, question: Question, topic: string | null): Gap[] {
  if (question.command !== "route") return [];
  const { from } = question;
  const concerning = scene
    .lineage(from)
    .flatMap(({ unit }) =>
      scene.graph
        .into(unit, "concerns")
        .flatMap((edge) => (edge.from.kind === "rule" && edge.from.rule.kind === "chart" ? edge.from.rule : [])),
    );
  const lists = rules(scene).filter(
    (rule) => rule.coordinator === from.id && rule.chart !== null && topic !== null && rule.purposes.includes(topic),
  );
  const because = labels([...lists, ...concerning].map((rule) => rule.grounds));
  return because.length === 0 ? [] : [gap("chart-missing", phrase("gap.chart", { office: from.name }), because)];
}
