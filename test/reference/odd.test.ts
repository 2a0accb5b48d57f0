import { ask } from "../../src/engine";
import { asked } from "./asked";
import { eachCase, fitted, judged, loaded } from "./odd/case";
import { marksOf } from "./odd/marks";
import { OPTIONS } from "./odd/questions";

/*
 * Generated regulations and questions: that the two agree on them, and that there is something of everything in them.
 */

test("engine and evaluator agree on some thousands of generated cases", () => {
  let compared = 0;
  const disagreed: string[] = [];
  for (const seed of [1, 2])
    eachCase(seed, (one, number) => {
      const came = judged(one);
      compared += came.compared;
      disagreed.push(...came.disagreed.map(({ told }) => `seed ${seed}, case ${number}: ${told.join("; ")}`));
    });
  expect(disagreed).toEqual([]);
  expect(compared).toBeGreaterThan(3000);
});

/** What there is in the regulations of a seed, and what the answers that are not silent rest on. */
function found(seed: number) {
  const written = new Set<string>();
  const touched = new Set<string>();
  const readings = new Set<string>();
  const told = new Set<string>();
  eachCase(seed, ({ odd, questions }) => {
    const { book, regulation } = loaded(odd);
    const { channels, coordination, gates, powers, substitutions, charts, silences } = regulation;
    const rules = [...channels, ...coordination, ...gates, ...powers, ...substitutions, ...charts, ...silences];
    for (const mark of rules.flatMap(marksOf)) written.add(mark);
    for (const question of questions) {
      const replies = ask(book, asked(fitted(question, regulation), regulation.id));
      for (const answer of Array.isArray(replies) ? replies.flatMap(({ answers }) => answers) : []) {
        told.add(answer.verdict);
        for (const { id } of answer.readings) readings.add(id);
        for (const { code } of answer.gaps) told.add(code);
        for (const { rules: because } of answer.findings)
          for (const mark of because.flatMap(marksOf)) touched.add(mark);
      }
    }
  });
  return { written, touched, readings, told };
}

const MARKS = [
  ...["channel", "coordination", "gate", "power", "substitution"],
  ...["condition", "subject", "deadline", "rule of one reading", "cites together", "cites each"],
  ...[
    "accountability",
    "several addressees",
    "copies",
    "instead of",
    "mutual",
    "character",
    "character in doubt",
    "list as path",
  ],
  ...["via unit", "via unnamed", "via coordinator by office", "via coordinator by topic"],
  ...["via coordinator by office and topic", "initials unit", "initials unnamed"],
  ...["initials coordinator by office", "initials coordinator by topic", "initials coordinator by office and topic"],
  ...["to unit", "to unnamed", "to unstated", "to upwards", "to coordinator by office", "to coordinator by topic"],
  ...["to coordinator by office and topic"],
  ...["gate by list", "gate of whoever", "gate to unit", "gate to unstated"],
  ...["on behalf", "delegated", "matter", "field-bound", "paraf"],
  ...[
    "melaksanakan-tugas",
    "mewakili",
    "appointer",
    "assigned",
    "invited by",
    "presupposes",
    "ranked",
    "order unstated",
  ],
  ...["occasion umum", "occasion acara-resmi", "occasion pembukaan-penutupan", "occasion undangan"],
  ...["deputy unit", "deputy unnamed", "no trigger", "own absence", "absence of others"],
  ...["joined by dan", "joined by atau", "joined by /", "joined by several"],
  ...["both states", "state berhalangan", "state tidak-di-tempat"],
];

describe("in the cases of two seeds there is", () => {
  const [one, other] = [found(5), found(7)];
  const both = (of: "written" | "touched" | "readings" | "told") => new Set([...one[of], ...other[of]]);

  test("every kind of rule, trigger and pointer in the regulations, and lists, charts and silences", () => {
    const written = both("written");
    expect([...MARKS, "list", "list in chart", "chart", "silence"].filter((mark) => !written.has(mark))).toEqual([]);
  });

  test("an answer that is not silent and rests on each", () => {
    const touched = both("touched");
    expect(MARKS.filter((mark) => !touched.has(mark))).toEqual([]);
  });

  test("an answer that hangs on each reading", () => {
    const readings = both("readings");
    expect(OPTIONS.filter((option) => !readings.has(option))).toEqual([]);
  });

  test("every verdict, and every gap that is not only of silences", () => {
    const told = both("told");
    const verdicts = ["answered", "partial", "ambiguous", "silent"];
    const gaps = ["chart-missing", "addressee-unstated", "step-unnamed", "capacity-unstated", "rank-unstated"];
    const all = [...verdicts, ...gaps, "no-deputy", "no-rule", "not-listed", "term-undefined"];
    expect(all.filter((one) => !told.has(one))).toEqual([]);
  });
});
