import type { Overlay } from "../document/regulation";
import type { Stated } from "./answer";
import type { Draft } from "./outcome";
import { phrase } from "./phrase";
import { labels } from "./support";

/** The code of the condition that something rests on what an overlay supplies, and not on the text alone. */
export const SUPPLIED = "supplied";

/** A draft with the condition that it rests on overlays, where it does. */
export function asSupplied(draft: Draft, overlays: readonly Overlay[]): Draft {
  if (overlays.length === 0) return draft;
  const more = overlays.flatMap((overlay, number) => restingOn(draft, overlay, number));
  return more.length === 0 ? draft : { ...draft, conditions: [...draft.conditions, ...more] };
}

function restingOn({ grounds }: Draft, { title, source }: Overlay, number: number): Stated[] {
  const on = grounds.filter(({ place }) => place.overlay === number);
  if (on.length === 0) return [];
  const file = source.path.slice(source.path.lastIndexOf("/") + 1);
  return [{ code: SUPPLIED, message: phrase("condition.supplied", { title, file }), because: labels(on) }];
}
