import type { Channel, Regulation, Silence } from "../document/regulation";
import type { Undrawn } from "./chart";

/** The purpose whose paths are lines of coordination. */
export const COORDINATION = "koordinasi";
/** The purpose of duties to account, besides the line of accountability itself. */
const ACCOUNTING = "pertanggungjawaban";

/** What comes near a line and is none, with the reason. */
export function undrawnIn({ channels, silences }: Regulation): Undrawn[] {
  return [...channels.flatMap(undrawnChannel), ...silences.flatMap(undrawnSilence)];
}

function undrawnChannel({ accountability, purposes, from, to, steps, conditions, grounds }: Channel): Undrawn[] {
  const isOpen = to.every(({ kind }) => kind === "unstated") && steps.length === 0;
  const isNear = accountability
    ? isOpen
    : purposes.some((purpose) => purpose === ACCOUNTING || purpose === COORDINATION);
  if (!isNear) return [];
  const named = to.flatMap((party) => (party.kind === "unit" ? [party.unit] : []));
  const says = conditions.find(({ code }) => code === "subject")?.says ?? null;
  const told = { of: from, to: named, says, cites: grounds.each };
  if (isOpen) return [{ ...told, why: "no-addressee" }];
  return purposes.includes(COORDINATION) ? [] : [{ ...told, why: "particular" }];
}

function undrawnSilence({ purposes, concerns, says, grounds }: Silence): Undrawn[] {
  if (!purposes.includes(COORDINATION)) return [];
  return [{ why: "silent", of: concerns, to: [], says, cites: grounds.each }];
}
