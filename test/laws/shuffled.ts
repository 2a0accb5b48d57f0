import type { Dice } from "./dice";
import { entries, isMapping, type Mapping, type Plain, words } from "./plain";

/*
 * A rule file with everything in another order that stands in no order: keys, rules, and the items of lists that are sets.
 * What stays where it is, stays for a reason (README.md).
 */

/** Lists whose order is what they say: the stations of a path. Of the two parts of a special list only the first is read. */
const ORDERED: ReadonlySet<string> = new Set(["via", "initials", "steps", "special", "general"]);

/** A rule file in another order. */
export function shuffledFile(file: Mapping, dice: Dice): Mapping {
  return mixed(file, dice, (key, value) => {
    if (key === "provisions" && isMapping(value)) return provisions(value, dice);
    if (key === "classes") return classes(entries(file, "classes"), dice);
    return undefined;
  });
}

/** A vocabulary with the keys and aliases of each term in another order; that of the terms says what is general. */
export function shuffledVocabulary(file: Mapping, dice: Dice): Mapping {
  const sections = Object.entries(file).map(([name, section]) => {
    if (!isMapping(section)) return [name, section] as const;
    const terms = Object.entries(section).map(([id, term]) => [id, shuffled(term, dice)] as const);
    return [name, Object.fromEntries(UNORDERED_TERMS.has(name) ? dice.shuffled(terms) : terms)] as const;
  });
  return Object.fromEntries(dice.shuffled(sections));
}

const UNORDERED_TERMS: ReadonlySet<string> = new Set(["abbreviations", "glossary", "canons", "matters", "characters"]);

function shuffled(value: Plain, dice: Dice): Plain {
  if (Array.isArray(value)) return dice.shuffled(value).map((one: Plain) => shuffled(one, dice));
  return isMapping(value) ? mixed(value, dice) : value;
}

/** @param apart what is done with a value that is not simply shuffled; undefined: it is */
function mixed(
  value: Mapping,
  dice: Dice,
  apart: (key: string, value: Plain) => Plain | undefined = () => undefined,
): Mapping {
  const ranked = value.ranked === true;
  const all = Object.entries(value).map(([key, one]): [string, Plain] => {
    const special = apart(key, one);
    if (special !== undefined) return [key, special];
    if (key === "when" && isMapping(one)) return [key, trigger(one, dice)];
    if (ORDERED.has(key) || (key === "deputy" && ranked)) return [key, inPlace(one, dice)];
    return [key, shuffled(one, dice)];
  });
  return Object.fromEntries(dice.shuffled(all));
}

/** A list in its order, each item shuffled in itself. */
function inPlace(value: Plain, dice: Dice): Plain {
  return Array.isArray(value) ? value.map((one: Plain) => shuffled(one, dice)) : shuffled(value, dice);
}

/** A trigger whose parts, between *atau* and `/`, stand in another order, and so do those whom *dan* joins in each. */
function trigger(when: Mapping, dice: Dice): Mapping {
  const absent = words(when.absent);
  const written = words(when["joined-by"]);
  const joints = written.length === 1 ? absent.slice(1).map(() => written[0] ?? "") : written;
  const parts: string[][] = [];
  for (const [i, name] of absent.entries()) {
    if (i > 0 && joints[i - 1] === "dan") parts.at(-1)?.push(name);
    else parts.push([name]);
  }
  const others = dice.shuffled(joints.filter((joint) => joint !== "dan"));
  const inOrder = dice.shuffled(parts).map((part) => dice.shuffled(part));
  const joined = inOrder.flatMap((part, i) => [
    ...(i > 0 ? [others[i - 1] ?? ""] : []),
    ...part.slice(1).map(() => "dan"),
  ]);
  const { absent: _, "joined-by": __, ...rest } = when;
  const again = inOrder.flat();
  return {
    ...mixed(rest, dice),
    ...(again.length > 0 ? { absent: again } : {}),
    ...(joined.length > 0 ? { "joined-by": joined } : {}),
  };
}

/** Classes in another order; of two open ones of which one begins with the other's name, the first stays the first. */
function classes(all: readonly Mapping[], dice: Dice): Mapping[] {
  const order = dice.shuffled(all);
  const begins = (one: Mapping, other: Mapping) => String(one.name).startsWith(String(other.name));
  return order
    .toSorted((a, b) =>
      a.open === true && b.open === true && (begins(a, b) || begins(b, a)) ? all.indexOf(a) - all.indexOf(b) : 0,
    )
    .map((cls) => mixed(cls, dice));
}

/** The index of the text in its order, the keys of each provision in another. */
function provisions(index: Mapping, dice: Dice): Mapping {
  return Object.fromEntries(
    Object.entries(index).map(([label, value]) => [label, isMapping(value) ? mixed(value, dice) : value]),
  );
}

/** A list that is written in one line, in another order. */
export function shuffledList(list: string, separator: string, dice: Dice): string {
  return dice.shuffled(list.split(separator)).join(separator);
}
