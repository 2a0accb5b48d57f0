import type { Source } from "../../../src/source/source";
import { PATH } from "../../support/bad";
import { ABOVE, COORDINATORS, type Entry, OFFICIALS, READINGS, UNITS, type Value } from "./names";
import type { OddRegulation } from "./regulation";

/** An odd regulation as a rule file. What stands on a line is JSON, and that is YAML. */
export function fileOf(odd: OddRegulation): Source {
  const content: Entry = {
    regulation: ABOUT,
    offices: [...OFFICIALS, ...UNITS, ABOVE].map((name) => ({ name, kind: "official", cite: "Pasal 1" })),
    classes: classesOf(odd.classes),
    readings: [
      {
        about: "sebuah kata",
        options: { [READINGS[0] ?? ""]: "begini", [READINGS[1] ?? ""]: "begitu" },
        cite: "Pasal 2",
      },
    ],
    ...given("special-lists", odd.special === undefined ? [] : [{ ...odd.special, special: "BAB II" }]),
    ...given(
      "coordination",
      COORDINATORS.flatMap((name, i) => listed(name, i, odd.coordination[name] as Entry | undefined)),
    ),
    ...given("accountability", odd.lines),
    ...given("channels", odd.channels.map(channelAt)),
    ...given("gates", odd.gates.map(gateOf)),
    ...given("powers", odd.powers),
    ...given("substitutions", odd.substitutions.map(substitutionAt)),
    ...given("charts", odd.charts),
    ...given(
      "silences",
      odd.silences.map(({ about, ...one }) => ({ ...one, ...(about as Entry) })),
    ),
    provisions: PROVISIONS,
  };
  return { path: PATH, text: Object.entries(content).map(sectionOf).join("\n") };
}

/** One section, each of its rules on a line of its own. */
function sectionOf([name, content]: [string, Value]): string {
  if (!Array.isArray(content)) return `${name}: ${JSON.stringify(content)}`;
  return [`${name}:`, ...content.map((rule) => `  - ${JSON.stringify(rule)}`)].join("\n");
}

const ABOUT: Entry = {
  id: "x/perbup-1-2020",
  title: "Hubungan Kerja",
  short: "Perbup X 1/2020",
  kind: "Peraturan Bupati",
  number: "1",
  year: 2020,
  region: { name: "Kabupaten X" },
  enacted: "2020-01-01",
  "in-force": "2020-01-01",
};

function classesOf({ delta, openBadan, units, reading, cite }: Entry): Value {
  return [
    { name: "Asisten", cite, members: [{ of: COORDINATORS, cite }] },
    {
      name: "Dinas",
      head: "Kepala Dinas",
      open: true,
      cite,
      ...(delta === undefined ? {} : { members: [deltaIn(delta as Entry)] }),
    },
    { name: "Badan", head: "Kepala Badan", open: openBadan, cite, members: [{ of: "Badan Gama", cite: "Pasal 3" }] },
    { name: "Perangkat Daerah", cite, members: [{ of: units, cite: "Pasal 4", reading }] },
  ];
}

function deltaIn({ reading, gap }: Entry): Entry {
  const remark = gap === undefined ? {} : { gap: { code: "term-undefined", says: "tidak dijelaskan" } };
  return { of: "Kantor Delta", cite: "Pasal 5", reading, ...remark };
}

/** What a coordinator coordinates, with labels of its own. */
function listed(coordinator: string, i: number, scope: Entry | undefined): Entry[] {
  if (scope === undefined) return [];
  const { for: purpose, topics, ownTopic, list, among } = scope;
  const label = `Pasal ${7 + i}`;
  const items = ((list ?? []) as string[]).map((unit, at) => [`huruf ${"abc"[at]}`, unit]);
  const field = {
    cite: `Pasal ${9 + i}`,
    topics: ((topics ?? []) as string[]).map((name, at) => (at === 1 && ownTopic ? { name, cite: label } : name)),
  };
  return [
    {
      coordinator,
      cite: label,
      for: purpose,
      ...(topics === undefined ? {} : { field }),
      ...(list === undefined ? {} : { lists: { [label]: Object.fromEntries(items) } }),
      ...(among === undefined ? {} : { chart: { cite: "Lampiran", among } }),
    },
  ];
}

function channelAt({ stations, mutual, insteadOf, ...drawn }: Entry, i: number): Entry {
  const ways = typeof drawn.to === "string" && drawn.to !== "unstated" && mutual === true;
  return {
    id: `jalur-${i}`,
    ...drawn,
    ...(stations as Entry),
    ...(ways ? { mutual: true } : {}),
    ...before("instead-of", "jalur", i, insteadOf),
  };
}

function gateOf({ other, ...drawn }: Entry): Entry {
  return { ...drawn, ...((other ?? {}) as Entry) };
}

function substitutionAt(
  { deputies, unnamed, coming, order, presupposes, occasion, ...drawn }: Entry,
  i: number,
): Entry {
  const named = deputies as readonly Value[];
  const deputy = unnamed === undefined ? (named.length > 0 ? named : ["Wakil Bupati"]) : [...named, unnamed];
  return {
    id: `ganti-${i}`,
    deputy,
    occasion,
    ...drawn,
    "invited-by": occasion === "undangan" ? drawn["invited-by"] : undefined,
    ...(coming as Entry),
    ...(order as Entry),
    ...before("presupposes", "ganti", i, presupposes),
  };
}

/** A rule some places before this one, by its id; nothing where there is none. */
function before(key: string, kind: string, i: number, back: Value): Entry {
  const at = i - 1 - (typeof back === "number" ? back : i);
  return at < 0 ? {} : { [key]: `${kind}-${at}` };
}

const PROVISIONS: Value = Object.fromEntries(
  [
    ...["BAB I", "Pasal 1", "Pasal 2", "Pasal 3", "BAB II", "Pasal 4", "Pasal 5", "Pasal 6"],
    ...[7, 8].flatMap((n) => [`Pasal ${n}`, ...["a", "b", "c"].map((letter) => `Pasal ${n} huruf ${letter}`)]),
    ...["Pasal 9", "Pasal 10", "Lampiran"],
  ].map((label) => [label, { gist: "isi" }]),
);

function given(section: string, rules: readonly Entry[]): Entry {
  return rules.length === 0 ? {} : { [section]: rules };
}
