import type { Regulation } from "../../src/document/regulation";
import { kebab } from "../../src/name/name";
import type { Asked } from "../../src/question/question";
import { entries, isMapping, listed, type Mapping, mapping, type Plain, RULES, withSection, words } from "./plain";

/*
 * A rule file as it would be if some provisions did not stand in the text. A statement goes when no provision is left that
 * makes it (`cite`: each is enough), or one without which it is not made (`with`). Names, readings and the index stay.
 */

/** Provisions that are struck. */
interface Gone {
  readonly has: (label: string) => boolean;
  /** Whether a statement goes with any of the provisions that make it, though another makes it too. */
  readonly withAny: boolean;
}

/** The file without what rests on provisions that are struck. */
export function struck(file: Mapping, gone: Gone): Mapping {
  let left = file;
  for (const section of RULES)
    left = withSection(
      left,
      section,
      entries(file, section).flatMap((rule) => (section === "coordination" ? list(rule, gone) : statement(rule, gone))),
    );
  const classes = entries(file, "classes").map((cls) => withMembers(cls, gone));
  return withoutLooseEnds({ ...left, classes });
}

/** The rule with the citations that are left; nothing where they do not make it. */
function statement(rule: Mapping, gone: Gone): Mapping[] {
  const cite = words(rule.cite).filter((label) => !gone.has(label));
  if (gone.withAny && cite.length < words(rule.cite).length) return [];
  return cite.length === 0 || words(rule.with).some((label) => gone.has(label)) ? [] : [{ ...rule, cite }];
}

/** A class without the members that it has by a provision that is struck. */
function withMembers(cls: Mapping, gone: Gone): Mapping {
  const { members: _, ...rest } = cls;
  // who belongs by a list goes with the item of the list
  const members = entries(cls, "members").flatMap((one) => (one.cite === undefined ? [one] : statement(one, gone)));
  return members.length === 0 ? rest : { ...rest, members };
}

/** A coordinator with what is left of its lists, its field and its chart. */
function list(rule: Mapping, gone: Gone): Mapping[] {
  const { lists, field, chart, ...rest } = rule;
  const left = Object.entries(mapping(lists)).flatMap(([label, items]): [string, Plain][] => {
    const kept = Object.entries(mapping(items)).filter(([item]) => !gone.has(`${label} ${item}`));
    return kept.length === 0 ? [] : [[label, Object.fromEntries(kept)]];
  });
  const topics = listed(mapping(field).topics).flatMap((topic) => topicLeft(topic, mapping(field), gone));
  const fieldCite = words(mapping(field).cite).filter((label) => !gone.has(label));
  const of = mapping(chart);
  const chartCite = words(of.cite).filter((label) => !gone.has(label));
  return [
    {
      ...rest,
      ...(left.length > 0 ? { lists: Object.fromEntries(left) } : {}),
      ...(topics.length > 0
        ? { field: { cite: fieldCite.length > 0 ? fieldCite : (mapping(field).cite ?? []), topics } }
        : {}),
      ...(chartCite.length > 0 ? { chart: { ...of, cite: chartCite } } : {}),
    },
  ];
}

function topicLeft(topic: Plain, field: Mapping, gone: Gone): Plain[] {
  const own = isMapping(topic) && topic.cite !== undefined;
  const cite = words(own ? topic.cite : field.cite).filter((label) => !gone.has(label));
  if (cite.length === 0) return [];
  return own ? [{ ...topic, cite }] : [topic];
}

/** Without the names of channels that are gone, and without what presupposes a substitution that is. */
function withoutLooseEnds(file: Mapping): Mapping {
  const ids = (section: string) => new Set(entries(file, section).map(({ id }) => String(id)));
  const paths = ids("channels");
  const channels = entries(file, "channels").map((rule) => {
    const { "instead-of": before, ...rest } = rule;
    const there = words(before).filter((id) => paths.has(id));
    return there.length === 0 ? rest : { ...rest, "instead-of": there };
  });
  const standIns = ids("substitutions");
  const substitutions = entries(file, "substitutions").filter(({ presupposes }) =>
    words(presupposes).every((id) => standIns.has(id)),
  );
  const left = withSection(withSection(file, "channels", channels), "substitutions", substitutions);
  return substitutions.length < standIns.size && substitutions.length < entries(file, "substitutions").length
    ? withoutLooseEnds(left)
    : left;
}

/** The file with every office under `offices` that otherwise is declared by standing in a list. */
export function declared(file: Mapping, { offices }: Regulation): Mapping {
  const named = new Set(entries(file, "offices").map(({ name }) => kebab(String(name))));
  const others = [...offices.values()].filter(({ id }) => !named.has(id));
  const more = others.map(({ name, head, cite }): Mapping => ({ name, head, kind: "unit", cite: [...cite] }));
  return withSection(file, "offices", [...entries(file, "offices"), ...more]);
}

/** The provisions of substitutions that others presuppose: whoever writes the others cites them under `with`. */
export function presupposed(file: Mapping): string[] {
  const rules = entries(file, "substitutions");
  const needed = new Set(rules.flatMap(({ presupposes }) => words(presupposes)));
  return rules.filter(({ id }) => needed.has(String(id))).flatMap((rule) => [...words(rule.cite), ...words(rule.with)]);
}

/**
 * The provisions of what leaves its addressee open, where one is asked for: it stands behind whatever names that addressee, and
 * serves once this is struck.
 */
export function openProvisions(file: Mapping, asked: Asked): string[] {
  if (asked.command !== "route" || asked.to === undefined) return [];
  const rules = ["accountability", "channels", "gates"].flatMap((section) => entries(file, section));
  return rules.filter(({ to }) => words(to).includes("unstated")).flatMap(({ cite }) => words(cite));
}

/** The provisions by which the topic of a question is known: without them it cannot be asked. */
export function topicProvisions(file: Mapping, asked: Asked): string[] {
  if (asked.command === "deputize" || asked.about === undefined) return [];
  const { about } = asked;
  return entries(file, "coordination").flatMap(({ field }) =>
    listed(mapping(field).topics).flatMap((topic) => {
      const name = isMapping(topic) ? topic.name : topic;
      if (kebab(String(name)) !== about) return [];
      return words(isMapping(topic) && topic.cite !== undefined ? topic.cite : mapping(field).cite);
    }),
  );
}

/** The provisions by which anybody belongs to a class: whose paths a class that is asked about has, hangs on them. */
export function memberProvisions(file: Mapping, asked: Asked, { classes }: Regulation): string[] {
  if (asked.command !== "route" || !classes.has(asked.from)) return [];
  const members = entries(file, "classes").flatMap((cls) => entries(cls, "members"));
  return members.flatMap((one) => [...words(one.cite), ...words(one.with)]);
}

/** Every provision on which a statement of the file rests. */
export function restedOn(file: Mapping): string[] {
  const rules = RULES.flatMap((section) => entries(file, section));
  const members = entries(file, "classes").flatMap((cls) => entries(cls, "members"));
  const items = entries(file, "coordination").flatMap(({ lists, field, chart }) => [
    ...Object.entries(mapping(lists)).flatMap(([label, all]) =>
      Object.keys(mapping(all)).map((item) => `${label} ${item}`),
    ),
    ...words(mapping(field).cite),
    ...listed(mapping(field).topics).flatMap((topic) => words(mapping(topic).cite)),
    ...words(mapping(chart).cite),
  ]);
  return [...new Set([...[...rules, ...members].flatMap((one) => [...words(one.cite), ...words(one.with)]), ...items])];
}
