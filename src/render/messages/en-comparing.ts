import type { ComparingWords } from "./comparing";

/** The comparison of two regulations, in English. */
export const enComparing: ComparingWords = {
  title: (left, right) => `${left} compared with ${right}`,
  commands: {
    route: "Paths",
    "who-signs": "Signatures",
    deputize: "Who stands in",
  },
  from: (offices) => `From ${offices}`,
  signs: "Who signs",
  signsFor: (principals) => `Documents of ${principals}, or signed in their name`,
  absent: (offices, states) => `With ${offices} ${states}`,
  withMembers: (classes, but) => `${classes} (with all members${but === "" ? "" : ` but ${but}`})`,
  membersOnly: (cls) => `all members of ${cls}`,
  group: (letter, offices) => `list ${letter}: ${offices}`,
  groupAgain: (letter, count) => `list ${letter} (${count} units, named above)`,
  likewise: (topics) => `likewise: ${topics}`,
  onlyOn: (topics) => `for: ${topics}`,
  within: (principals) => `also shows if only documents of ${principals} are asked about`,
  withinLetters: (letters) => `also shows ${letters}`,
  see: (topics) => `Other differences: see ${topics}.`,
  overview: "Overview",
  asked: (questions) => `${questions} questions that at least one of the regulations answers:`,
  tallies: {
    same: (count) => `${count} answered alike`,
    worded: (count) => `${count} answered alike in other words`,
    different: (count) => `${count} answered differently`,
    "only-left": (count, regulation) => `${count} answered by ${regulation} only`,
    "only-right": (count, regulation) => `${count} answered by ${regulation} only`,
  },
  short: (counts) =>
    [
      counted(counts.different + counts["only-left"] + counts["only-right"], "different"),
      counted(counts.worded, "in other words"),
      counted(counts.same, "alike"),
    ]
      .flat()
      .join(" · "),
  foldedTo: (differences) =>
    `Questions with the same difference are told once, in ${differences} ${differences === 1 ? "item" : "items"} below.`,
  unanswered: (questions) => `${questions} questions are not compared: they have too many readings.`,
  agreed: "No difference:",
  noDifference: "No difference.",
  alike: "Alike:",
  worded: "alike, in other words of the Indonesian text:",
  stops: {
    "chart-missing": "who that is stands in the annexed chart, which is not in the text",
    "list-missing": "the list of those coordinated stands in the annexed chart, which is not in the text",
    "not-listed": "in no list of whom anybody coordinates",
  },
  silent: (nearest) => `the text is silent${nearest === "" ? "" : `; nearest: ${nearest}`}`,
  under: (ids) => `in the reading ${ids}`,
  concerned: "the official concerned",
  acts: { screens: "screens", initials: "initials", copied: "copy to" },
  readings: "Readings",
  onlyIn: (regulation) => `Known to ${regulation} only, so not compared`,
  nobody: "none",
  basis:
    "What is compared is who and which path each text names, not the numbers of its articles. This comparison is no legal advice.",
};

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
