import type { Command } from "../document/vocabulary";
import type { Asked } from "../question/question";
import type { TextKey } from "./texts";

/**
 * How an option of a question is given: `once`; as a `list`, in one or several pieces; `again` and again; or as a `flag`.
 * The command line reads questions by this table in two ways: `program` with everything around them, `quickly` the plain
 * ones.
 */
export interface QuestionOption {
  readonly name: string;
  readonly kind: "once" | "list" | "again" | "flag";
  readonly says: TextKey;
  /** What the help calls its value. */
  readonly value?: string;
  readonly short?: string;
  readonly required?: true;
  /** The option that cannot stand beside it. */
  readonly excludes?: string;
  /** Whether `quickly` leaves a question with it to `program`. */
  readonly rare?: true;
}

const REGULATION: QuestionOption = { name: "regulation", kind: "again", says: "regulation", value: "id", short: "r" };
const RULES: QuestionOption = { name: "rules", kind: "again", says: "rules", value: "folder" };
const READING: QuestionOption = { name: "reading", kind: "again", says: "reading", value: "id" };
const JSON_OUTPUT: QuestionOption = { name: "json", kind: "flag", says: "json" };
const ABSENT: QuestionOption = { name: "absent", kind: "list", says: "absent", value: "list" };
const ABOUT: QuestionOption = { name: "about", kind: "once", says: "about", value: "office|topic" };

/** In which form the answer is wanted, and where. */
const FILED: readonly QuestionOption[] = [
  { name: "format", kind: "once", says: "format", value: "form", rare: true },
  { name: "output", kind: "once", says: "output", value: "file", short: "o", rare: true },
  { name: "force", kind: "flag", says: "force", rare: true },
];

/** The options of each question, in the order of its help. */
export const QUESTION_OPTIONS: Readonly<Record<Command, readonly QuestionOption[]>> = {
  route: [
    REGULATION,
    RULES,
    READING,
    JSON_OUTPUT,
    { name: "to", kind: "once", says: "to", value: "office" },
    { name: "for", kind: "once", says: "for", value: "purpose" },
    ABOUT,
    ABSENT,
    { name: "character", kind: "list", says: "character", value: "list" },
    { name: "chart", kind: "once", says: "chartBeside", value: "file", rare: true },
    ...FILED,
  ],
  "who-signs": [
    REGULATION,
    RULES,
    READING,
    JSON_OUTPUT,
    { name: "doc", kind: "once", says: "doc", value: "document" },
    { name: "on-behalf", kind: "once", says: "onBehalf", value: "office" },
    { name: "signer", kind: "once", says: "signer", value: "office" },
    { name: "capacity", kind: "once", says: "capacity", value: "capacity" },
    ABOUT,
    { name: "matter", kind: "once", says: "matter", value: "matter" },
    { name: "delegated", kind: "flag", says: "delegated", excludes: "not-delegated" },
    { name: "not-delegated", kind: "flag", says: "notDelegated" },
    ABSENT,
    { name: "block", kind: "flag", says: "block", rare: true },
    ...FILED,
  ],
  deputize: [
    REGULATION,
    RULES,
    READING,
    JSON_OUTPUT,
    { ...ABSENT, required: true },
    { name: "occasion", kind: "once", says: "occasion", value: "occasion" },
    { name: "invited-by", kind: "once", says: "invitedBy", value: "office" },
    { name: "for", kind: "once", says: "standFor", value: "office" },
    { name: "deputy", kind: "once", says: "deputy", value: "office" },
    ...FILED,
  ],
};

/** What was given for each option, by its name. */
export type Given = ReadonlyMap<string, string | readonly string[] | true>;

/** A question as the command line gives it. @param from the origin of a route, which has no option */
export function askedOf(command: Command, from: string | undefined, given: Given): Asked {
  const shared = { regulations: allOf(given, "regulation"), readings: allOf(given, "reading") };
  switch (command) {
    case "route":
      return {
        command,
        from: from as string,
        ...words(given, ["to", "for", "about", "absent", "character"]),
        ...shared,
      };
    case "who-signs": {
      const onBehalf = word(given, "on-behalf");
      return {
        command,
        ...words(given, ["doc", "signer", "capacity", "about", "matter", "absent"]),
        ...(onBehalf === undefined ? {} : { onBehalf }),
        ...(given.has("delegated") ? { delegated: true } : given.has("not-delegated") ? { delegated: false } : {}),
        ...shared,
      };
    }
    case "deputize": {
      const invitedBy = word(given, "invited-by");
      return {
        command,
        absent: word(given, "absent") as string,
        ...words(given, ["occasion", "for", "deputy"]),
        ...(invitedBy === undefined ? {} : { invitedBy }),
        ...shared,
      };
    }
  }
}

/** The values of an option that may be given again and again. */
export function allOf(given: Given, name: string): readonly string[] {
  const value = given.get(name);
  return Array.isArray(value) ? value : [];
}

function word(given: Given, name: string): string | undefined {
  const value = given.get(name);
  return typeof value === "string" ? value : undefined;
}

/** The words that were given for some options; what was not given is left out. */
function words<K extends string>(given: Given, names: readonly K[]): { [N in K]?: string } {
  const told: { [N in K]?: string } = {};
  for (const name of names) {
    const value = word(given, name);
    if (value !== undefined) told[name] = value;
  }
  return told;
}
