import type { Finding } from "./answers";
import type { Case } from "./case";
import { entries, words } from "./plain";
import { regulationIn } from "./regulations";

/*
 * Where a finding hangs on a provision that it does not cite, and the law lets it. README.md says why.
 */

/** Why a finding may go when provisions are struck that it does not cite; undefined where nothing excuses it. */
export function excused(of: Case, finding: Finding, missing: readonly string[]): string | undefined {
  const membership = new Set(membershipProvisions(of));
  if (of.asked.absent === undefined || !missing.every((label) => membership.has(label))) return undefined;
  if (classIsAway(of)) return "away-as-member";
  if (actors(finding).some((unit) => regulationIn(of.book).classes.has(unit))) return "class-still-there";
  return namesClassAway(of) ? "trigger-by-membership" : undefined;
}

function membershipProvisions({ file }: Case): string[] {
  const members = entries(file, "classes").flatMap((cls) => entries(cls, "members"));
  return members.flatMap((one) => [...words(one.cite), ...words(one.with)]);
}

/** Everybody whom a finding names as acting. */
function actors({ hops = [], signer = null, deputy = null, appointer = null }: Finding): string[] {
  return [...hops.map(({ office }) => office), signer, deputy, appointer].filter((one) => one !== null);
}

/** Whether the question says that a class is away, and with it all its members. */
function classIsAway({ book, asked: { absent = "" } }: Case): boolean {
  return absent.split(";").some((one) => regulationIn(book).classes.has(one.split(":")[0] ?? ""));
}

/** Whether a trigger of the regulation names a class: an open fault of the engine, until its memberships are cited. */
function namesClassAway({ book }: Case): boolean {
  const { substitutions, classes } = regulationIn(book);
  return substitutions.some(({ trigger }) => trigger?.absent.some((unit) => classes.has(unit)));
}
