import { deputize } from "../reference/mended-law";
import { answeredAlike, type Once } from "../reference/once";
import { answerTo, rejectedBy } from "./one-answer";

/* Whom a rule represents, by whose invitation and appointment, and why a rule does not serve. */

const SPECIAL = "special-lists: [{ office: Dinas Beta, special: BAB II, general: BAB I, cite: Pasal 1 }]\n";
const SPECIAL_BADAN = "special-lists: [{ office: Badan Gama, special: BAB II, general: BAB I, cite: Pasal 1 }]\n";
const SPECIAL_CLASS = "special-lists: [{ office: Badan, special: BAB II, general: BAB I, cite: Pasal 1 }]\n";
const OWN = "when: { state: berhalangan }";

/** A substitution on ordinary duties. */
function standsIn(what: string, cite = "Pasal 2"): string {
  return `{ occasion: umum, manner: mewakili, ${what}, cite: ${cite} }`;
}

/** A section of substitutions. */
function by(...rules: string[]): string {
  return `substitutions: [${rules.join(", ")}]`;
}

const RARE: readonly Once[] = [
  {
    what: "a class of whom the only one away has a part of its own is not itself stood in for",
    rules: SPECIAL_BADAN + by(standsIn(`for: Badan, deputy: Asisten Dua, ${OWN}`)),
    question: deputize({ absent: ["badan-gama", "bupati"], readings: ["special-displaces"] }),
    findings: [],
  },
  {
    what: "an office with a part of its own is not stood in for as one of its class when others are away",
    rules: SPECIAL + by(standsIn("for: Dinas, deputy: Asisten Dua, when: { absent: Bupati, state: berhalangan }")),
    question: deputize({ absent: ["bupati"], for: "dinas-beta" }),
    findings: ["asisten-dua"],
    cites: ["Pasal 2"],
  },
  {
    what: "in the reading in which that part displaces the other",
    rules: SPECIAL + by(standsIn("for: Dinas, deputy: Asisten Dua, when: { absent: Bupati, state: berhalangan }")),
    question: deputize({ absent: ["bupati"], for: "dinas-beta", readings: ["special-displaces"] }),
    findings: [],
  },
  {
    what: "a class that the general part names itself is stood in for, whatever part it has of its own",
    rules:
      SPECIAL_CLASS + by(standsIn("for: Badan, deputy: Asisten Dua, when: { absent: Bupati, state: berhalangan }")),
    question: deputize({ absent: ["bupati"], readings: ["special-displaces"] }),
    findings: ["asisten-dua"],
  },
  {
    what: "also where the class is said to be away",
    rules: SPECIAL_CLASS + by(standsIn(`for: Badan, deputy: Asisten Dua, ${OWN}`)),
    question: deputize({ absent: ["badan"], readings: ["special-displaces"] }),
    findings: ["asisten-dua"],
  },
  {
    what: "asked about a class of which only a member is said to be away, the member is stood in for",
    rules: by(standsIn(`for: Badan, deputy: Asisten Dua, ${OWN}`)),
    question: deputize({ absent: ["badan-gama"], for: "badan" }),
    findings: ["asisten-dua"],
    cites: ["Pasal 2", "Pasal 3"],
  },
  {
    what: "a deputy that the general part names itself serves, whatever part it has of its own",
    rules: SPECIAL + by(standsIn(`for: Bupati, deputy: Dinas Beta, ${OWN}`)),
    question: deputize({ absent: ["bupati"], readings: ["special-displaces"] }),
    findings: ["dinas-beta"],
  },
  {
    what: "an invitation by one of a class that has a part of its own is none by the class",
    rules: SPECIAL + by(standsIn(`for: Bupati, deputy: Asisten Dua, invited-by: Dinas, ${OWN}`)),
    question: deputize({ absent: ["bupati"], invitedBy: "dinas-beta", readings: ["special-displaces"] }),
    findings: [],
  },
  {
    what: "an invitation by an office that the general part names itself is one, whatever part it has of its own",
    rules: SPECIAL + by(standsIn(`for: Bupati, deputy: Asisten Dua, invited-by: Dinas Beta, ${OWN}`)),
    question: deputize({ absent: ["bupati"], invitedBy: "dinas-beta", readings: ["special-displaces"] }),
    findings: ["asisten-dua"],
  },
  {
    what: "where the only deputy is away too, that is said",
    rules: by(standsIn(`for: Bupati, deputy: Wakil Bupati, ${OWN}`)),
    question: deputize({ absent: ["bupati", "wakil-bupati"] }),
    findings: [],
    gaps: ["no-deputy Pasal 2", "no-rule Pasal 2"],
  },
  {
    what: "that nobody is there to appoint by one rule is said beside whom another names",
    rules: by(
      standsIn(`for: Bupati, deputy: Asisten Dua, appointer: Sekretaris Daerah, ${OWN}`),
      standsIn(`for: Bupati, deputy: Wakil Bupati, ${OWN}`, "Pasal 5"),
    ),
    question: deputize({ absent: ["bupati", "sekretaris-daerah"] }),
    findings: ["wakil-bupati"],
    gaps: ["no-deputy Pasal 2"],
  },
];

test.each(RARE)("$what", answeredAlike);

const DEPUTIZE = { command: "deputize", occasion: "umum" } as const;

test("only the member that is away is stood in for, not its class", () => {
  const { findings } = answerTo(by(standsIn(`for: Badan, deputy: Asisten Dua, ${OWN}`)), {
    ...DEPUTIZE,
    absent: "Badan Gama",
    for: "Badan",
  });
  const represented = findings.map(({ part }) => part.kind === "deputy" && part.represents.map(({ name }) => name));
  expect(represented).toEqual([["Badan Gama"]]);
});

test("an appointer that is named among the absent and is of a class among them counts as itself", () => {
  const rule = "for: Bupati, deputy: Kantor Delta, appointer: Asisten Satu";
  const when = "when: { absent: [Asisten, Asisten Satu], joined-by: atau, state: berhalangan }";
  const { findings } = answerTo(by(standsIn(`${rule}, ${when}`, "Pasal 5")), {
    ...DEPUTIZE,
    absent: "Asisten Satu",
    for: "Bupati",
    readings: ["atau-literal", "appointer-acts"],
  });
  expect(findings.map(({ certainty, because }) => [certainty, because])).toEqual([
    ["explicit", ["Pasal 5", "Pasal 1"]],
  ]);
});

test("whose invitation it must be is a condition where the question does not say it", () => {
  const { findings } = answerTo(
    by(standsIn(`for: Bupati, deputy: Asisten Dua, invited-by: Sekretaris Daerah, ${OWN}`)),
    {
      ...DEPUTIZE,
      absent: "Bupati",
    },
  );
  expect(findings.map(({ conditions }) => conditions)).toEqual([
    [
      {
        code: "invited-by",
        message: { key: "condition.invited-by", args: { hosts: ["Sekretaris Daerah"] } },
        because: ["Pasal 2"],
      },
    ],
  ]);
});

describe("why a rule does not serve", () => {
  const WAKIL = "id: lain, deputy: Wakil Bupati";
  test.each([
    [
      "it is for another's invitation",
      "for: Bupati, invited-by: Dinas Alfa",
      { invitedBy: "Dinas Beta" },
      "invitation",
    ],
    [
      "it is for nobody who is away",
      "for: Asisten Satu, when: { state: berhalangan }",
      { deputy: "Wakil Bupati", for: "Bupati" },
      "represented",
    ],
    ["the one asked about is no deputy of it", "for: Bupati", { deputy: "Asisten Dua" }, "deputy"],
  ])("%s", (_, what, more, failed) => {
    expect(rejectedBy(by(standsIn(`${WAKIL}, ${what}`)), { ...DEPUTIZE, absent: "Bupati", ...more })).toEqual([
      `lain ${failed}`,
    ]);
  });

  test("a rule that serves for one of several is not among those that do not, for those who are there", () => {
    const rules = by(standsIn(`for: [Bupati, Wakil Bupati], deputy: Asisten Dua, ${OWN}`));
    expect(rejectedBy(rules, { ...DEPUTIZE, absent: "Bupati" })).toEqual([]);
  });
});
