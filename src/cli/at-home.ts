import type { Asked, Misunderstanding } from "../question/question";
import { originText } from "../render/text/origin";
import type { Setting } from "../setting/setting";

/** The regulations to ask: those that were named, else the home. */
export function wantedOf(named: readonly string[] | undefined, { regulations }: Setting): readonly string[] {
  return named === undefined || named.length === 0 ? regulations.value : named;
}

/** A question as it is asked at home, where it names no regulation. */
export function atHome<A extends Asked>(asked: A, setting: Setting): A {
  const regulations = wantedOf(asked.regulations, setting);
  return regulations === asked.regulations ? asked : { ...asked, regulations };
}

/** What a regulation may not know, and another may. */
const LOCAL = new Set<Misunderstanding["code"]>(["unknown-office", "unknown-topic", "unknown-provision"]);

/**
 * A misunderstanding of what was asked at home, with what the asker should know of that: who chose a home that is not
 * there; or that others, which were not asked, know the name.
 * @param named the regulations that the asker named
 * @param elsewhere the ids of those that do understand, of all
 */
export function toldAtHome(
  error: Misunderstanding,
  { named = [], setting }: { readonly named: readonly string[] | undefined; readonly setting: Setting },
  elsewhere: () => readonly string[],
): Misunderstanding {
  const { value, from } = setting.regulations;
  if (named.length > 0 || value.length === 0) return error;
  if (error.code === "unknown-regulation") return { ...error, args: { ...error.args, chosenBy: originText(from) } };
  const others = LOCAL.has(error.code) ? elsewhere() : [];
  if (others.length === 0) return error;
  return { ...error, args: { ...error.args, home: value.join(", "), elsewhere: others.join(", ") } };
}
