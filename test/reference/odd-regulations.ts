import type { Source } from "../../src/source/source";
import { PATH } from "../support/bad";

/*
 * Small regulations that nobody would write, as rule files. JSON is YAML; the loader says whether one is valid.
 */

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
type Rule = Record<string, Value>;

const OFFICIALS = ["Bupati", "Wakil Bupati", "Sekretaris Daerah", "Asisten Satu", "Asisten Dua"];
const UNITS = ["Dinas Alfa", "Dinas Beta", "Badan Gama", "Kantor Delta"];
const CLASSES = ["Asisten", "Dinas", "Badan", "Perangkat Daerah"];
/** Whom the one and the other coordinator may list: nobody is in both lists. */
const LISTED = [
  ["Dinas Alfa", "Dinas Beta", "Dinas"],
  ["Kantor Delta", "Badan", "Badan Gama"],
];
const TOPICS = ["air", "bumi", "cahaya"];

/** Somebody who makes choices; the same numbers make the same choices. */
export class Dice {
  constructor(private readonly random: () => number) {}

  chance(likelihood: number): boolean {
    return this.random() < likelihood;
  }

  one<T>(all: readonly T[]): T {
    const found = all[Math.floor(this.random() * all.length)];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  }

  /** One or more, each at most once. */
  some<T>(all: readonly T[], atMost = 2): T[] {
    const size = 1 + Math.floor(this.random() * atMost);
    return [...new Set(Array.from({ length: size }, () => this.one(all)))];
  }

  times<T>(atMost: number, make: (i: number) => T): T[] {
    return Array.from({ length: Math.floor(this.random() * (atMost + 1)) }, (_, i) => make(i));
  }
}

/** A rule file; not every one is valid. */
export function oddRegulation(dice: Dice): Source {
  const { chance, one, some, times } = bound(dice);
  const anybody = [...OFFICIALS, ...UNITS, ...CLASSES];
  const pasal = () => `Pasal ${one([1, 2, 3, 4, 5, 6])}`;
  const shared = (): Rule => ({
    cite: chance(0.2) ? [...new Set([pasal(), pasal()])] : pasal(),
    ...(chance(0.15) ? { with: pasal() } : {}),
    ...(chance(0.15) ? { conditions: [condition(one(["satu", "dua"]))] } : {}),
    ...(chance(0.12) ? { reading: one(["baca-begini", "baca-begitu"]) } : {}),
  });
  const coordinator = (): Value => ({
    coordinator: "Asisten yang terkait",
    by: one<Value>(["office", "topic", ["office", "topic"]]),
  });
  const party = (): Value =>
    chance(0.3) ? coordinator() : chance(0.1) ? { unnamed: "seorang pejabat" } : one(anybody);
  const purposes = ["konsultasi", "koordinasi", "izin-perjalanan"];
  const accountability = times(4, () => ({
    from: some(anybody),
    ...(chance(0.3) ? { via: party() } : {}),
    to: chance(0.2) ? coordinator() : one(OFFICIALS),
    ...shared(),
  }));
  const addressee = (): Value => {
    if (chance(0.2)) return "unstated";
    return chance(0.15) ? { upwards: "ke atas" } : chance(0.5) ? one(OFFICIALS) : party();
  };
  const channels = times(6, (i) => ({
    id: `jalur-${i}`,
    from: some([...UNITS, ...CLASSES, ...OFFICIALS]),
    for: some(purposes),
    ...(chance(0.5) ? { via: party() } : {}),
    ...(chance(0.3) ? { initials: [party(), ...(chance(0.4) ? [party()] : [])] } : {}),
    to: addressee(),
    ...(chance(0.1) ? { copies: "Gubernur" } : {}),
    ...(chance(0.15) ? { subject: one(["perihal satu", "perihal dua"]) } : {}),
    ...(chance(0.15) ? { character: character(dice) } : {}),
    ...(i > 0 && chance(0.15) ? { "instead-of": `jalur-${i - 1}` } : {}),
    ...shared(),
  }));
  const coordination = OFFICIALS.slice(3).flatMap((name, i) => (chance(0.85) ? [listed(dice, name, i)] : []));
  const coordinators = coordination.map((rule) => String(rule.coordinator));
  const screened = { for: "izin-perjalanan", to: chance(0.5) ? "unstated" : one(OFFICIALS) };
  const gates = times(coordinators.length, () => ({
    ...(chance(0.4) ? { holder: one(OFFICIALS), from: some(anybody) } : { holder: one(coordinators) }),
    ...screened,
    ...shared(),
  }));
  const powers = times(6, () => ({
    signer: some(anybody),
    signs: some(["surat", "undangan", "keputusan"]),
    ...(chance(0.5) ? { "on-behalf-of": one(anybody) } : {}),
    ...(chance(0.2) ? { delegated: true } : {}),
    ...(chance(0.25) ? { matter: some(["kebijakan-baru", "undangan"]) } : {}),
    ...(chance(0.15) ? { "field-bound": true } : {}),
    ...(chance(0.15) ? { "after-paraf": [party0(dice, anybody)] } : {}),
    ...shared(),
  }));
  const substitutions = times(6, (i) => substitution(dice, i, shared, anybody));
  return file({
    regulation: {
      id: "x/perbup-1-2020",
      title: "Hubungan Kerja",
      short: "Perbup X 1/2020",
      kind: "Peraturan Bupati",
      number: "1",
      year: 2020,
      region: { name: "Kabupaten X" },
      enacted: "2020-01-01",
      "in-force": "2020-01-01",
    },
    offices: [...OFFICIALS, ...UNITS, "Gubernur"].map((name) => ({ name, kind: "official", cite: pasal() })),
    classes: [
      { name: "Asisten", cite: pasal(), members: [{ of: OFFICIALS.slice(3), cite: pasal() }] },
      {
        name: "Dinas",
        head: "Kepala Dinas",
        open: true,
        cite: pasal(),
        ...(chance(0.2) ? { members: [{ of: "Kantor Delta", cite: pasal(), reading: "baca-begini" }] } : {}),
      },
      {
        name: "Badan",
        head: "Kepala Badan",
        open: chance(0.5),
        cite: pasal(),
        members: [{ of: "Badan Gama", cite: pasal() }],
      },
      {
        name: "Perangkat Daerah",
        cite: pasal(),
        members: [{ of: some(["Dinas", "Badan", "Kantor Delta", "Dinas Beta"], 3), cite: pasal() }],
      },
    ],
    readings: [{ about: "sebuah kata", options: { "baca-begini": "begini", "baca-begitu": "begitu" }, cite: pasal() }],
    ...given(
      "special-lists",
      chance(0.3) ? [{ office: one(UNITS), special: "BAB II", general: "BAB I", cite: pasal() }] : [],
    ),
    ...given("coordination", coordination),
    ...given("accountability", accountability),
    ...given("channels", channels),
    ...given("gates", gates),
    ...given("powers", powers),
    ...given("substitutions", substitutions),
    provisions: provisions(),
  });
}

function substitution(dice: Dice, i: number, shared: () => Rule, anybody: readonly string[]): Rule {
  const { chance, one, some } = bound(dice);
  const absent = chance(0.3) ? [] : some(chance(0.7) ? OFFICIALS : anybody, 3);
  const trigger: Rule = {
    ...(absent.length > 0 ? { absent } : {}),
    ...(absent.length > 1 ? { "joined-by": absent.slice(1).map(() => one(["dan", "atau", "/"])) } : {}),
    state: one<Value>(["berhalangan", "tidak-di-tempat", ["berhalangan", "tidak-di-tempat"]]),
  };
  const appointed = chance(0.25);
  const occasion = one(["umum", "umum", "acara-resmi", "pembukaan-penutupan", "undangan"]);
  const deputies = some(anybody);
  // nobody stands in for itself, and whose absence is told apart from others' is no class
  const represented = (absent.length > 0 || chance(0.5) ? [...OFFICIALS, ...UNITS] : anybody).filter(
    (one) => !deputies.includes(one),
  );
  return {
    id: `ganti-${i}`,
    deputy: [...deputies, ...(chance(0.15) ? [{ unnamed: "seorang pejabat" }] : [])],
    for: some(represented),
    occasion,
    manner: one(["mewakili", "melaksanakan-tugas"]),
    ...(i < 5 || chance(0.5) ? { when: trigger } : {}),
    ...(appointed ? { appointer: one(OFFICIALS) } : chance(0.15) ? { assigned: true } : {}),
    ...(occasion === "undangan" && chance(0.3) ? { "invited-by": some(anybody) } : {}),
    ...(i > 0 && i < 5 && chance(0.2) ? { presupposes: `ganti-${i - 1}` } : {}),
    ...(chance(0.15) ? { ranked: true } : chance(0.1) ? { "order-unstated": "secara berjenjang" } : {}),
    ...shared(),
  };
}

/** What somebody coordinates: a list, a chart, or neither; and a field. */
function listed(dice: Dice, coordinator: string, i: number): Rule {
  const { chance, some, one } = bound(dice);
  const units = some(LISTED[i] ?? [], 3);
  const items = Object.fromEntries(units.map((unit, at) => [`huruf ${"abc"[at]}`, unit]));
  const way = one(["list", "list", "chart"]);
  return {
    coordinator,
    cite: `Pasal ${7 + i}`,
    ...(chance(0.6) ? { for: "koordinasi" } : {}),
    ...(chance(0.7) ? { field: { cite: `Pasal ${9 + i}`, topics: some(TOPICS) } } : {}),
    ...(way === "list" ? { lists: { [`Pasal ${7 + i}`]: items } } : {}),
    ...(way === "chart" ? { chart: { cite: "Lampiran", among: some([...CLASSES, "Kantor Delta"]) } } : {}),
  };
}

function character(dice: Dice): Value {
  return dice.chance(0.5)
    ? { of: dice.one(["rahasia", "segera"]) }
    : { of: ["rahasia", "segera"], all: "baca-begini", any: "baca-begitu" };
}

function party0(dice: Dice, anybody: readonly string[]): Value {
  return dice.chance(0.3) ? { unnamed: "seorang pejabat" } : dice.one(anybody);
}

function condition(code: string): Value {
  return { code, says: `bila ${code}` };
}

function provisions(): Value {
  const labels = ["BAB I", "Pasal 1", "Pasal 2", "Pasal 3", "BAB II", "Pasal 4", "Pasal 5", "Pasal 6"];
  for (const n of [7, 8]) labels.push(`Pasal ${n}`, ...["a", "b", "c"].map((letter) => `Pasal ${n} huruf ${letter}`));
  return Object.fromEntries([...labels, "Pasal 9", "Pasal 10", "Lampiran"].map((label) => [label, { gist: "isi" }]));
}

function given(section: string, rules: readonly Rule[]): Rule {
  return rules.length === 0 ? {} : { [section]: rules };
}

function file(content: Value): Source {
  return { path: PATH, text: JSON.stringify(content, null, 1) };
}

function bound(dice: Dice) {
  return {
    chance: (likelihood: number) => dice.chance(likelihood),
    one: <T>(all: readonly T[]) => dice.one(all),
    some: <T>(all: readonly T[], atMost?: number) => dice.some(all, atMost),
    times: <T>(atMost: number, make: (i: number) => T) => dice.times(atMost, make),
  };
}
