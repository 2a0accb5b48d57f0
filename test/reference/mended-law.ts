import type { Source } from "../../src/source/source";
import { PATH } from "../support/bad";
import type { DeputiesQuestion, Question, RouteQuestion, SignersQuestion } from "./question";

/*
 * The regulation to which the rules of `mended.test.ts` are added, and questions to it.
 */

const HEAD = `
regulation:
  { id: x/perbup-1-2020, title: Hubungan Kerja, short: Perbup X 1/2020, kind: Peraturan Bupati, number: "1", year: 2020,
    region: { name: Kabupaten X }, enacted: "2020-01-01", in-force: "2020-01-01" }
offices:
${[
  "Bupati",
  "Wakil Bupati",
  "Sekretaris Daerah",
  "Asisten Satu",
  "Asisten Dua",
  "Dinas Alfa",
  "Dinas Beta",
  "Badan Gama",
  "Kantor Delta",
]
  .map((name) => `  - { name: ${name}, kind: official, cite: Pasal 1 }`)
  .join("\n")}
classes:
  - { name: Asisten, cite: Pasal 1, members: [{ of: [Asisten Satu, Asisten Dua], cite: Pasal 1 }] }
  - { name: Dinas, open: true, cite: Pasal 1 }
  - { name: Badan, cite: Pasal 1, members: [{ of: Badan Gama, cite: Pasal 3 }] }
  - { name: Perangkat Daerah, cite: Pasal 1, members: [{ of: Dinas, cite: Pasal 4 }] }
`;

const LABELS = ["BAB I", "Pasal 1", "Pasal 2", "Pasal 3", "BAB II", "Pasal 4", "Pasal 5", "Pasal 6"];
const LISTS = ["Pasal 7", "Pasal 7 huruf a", "Pasal 8", "Pasal 8 huruf a", "Lampiran"];

/** A small regulation with some sections of rules, and perhaps some more classes. */
export function lawWith(rules: string, moreClasses = ""): Source {
  const provisions = [...LABELS, ...LISTS].map((label) => `${label}: { gist: isi }`).join(", ");
  return { path: PATH, text: `${HEAD}${moreClasses}\n${rules}\nprovisions: { ${provisions} }\n` };
}

interface Common {
  /** Who is prevented. */
  readonly absent?: readonly string[];
  /** Who is only not in place. */
  readonly alsoAway?: string;
  readonly readings?: readonly string[];
}

function common({ absent = [], alsoAway, readings = [] }: Common) {
  const away = alsoAway === undefined ? [] : [{ office: alsoAway, state: "tidak-di-tempat" }];
  const all = [...absent.map((office) => ({ office, state: "berhalangan" })), ...away];
  return { absent: all, unlisted: [{ id: "dinas-uji-coba", of: "dinas" }], readings };
}

/** Who stands in. */
export function deputize(given: Common & Partial<Pick<DeputiesQuestion, "occasion" | "invitedBy" | "for">>): Question {
  const { occasion = "umum", invitedBy = null, for: wanted = null } = given;
  return { ...common(given), command: "deputize", occasion, invitedBy, for: wanted, deputy: null };
}

/** By which path. */
export function route(
  from: string,
  given: Common & Partial<Pick<RouteQuestion, "to" | "purpose" | "about">> = {},
): Question {
  const { to = null, purpose = "konsultasi", about = null } = given;
  return { ...common(given), command: "route", from, to, purpose, about, character: [] };
}

/** Who signs, a letter where nothing else is said. */
export function whoSigns(
  given: Common & Partial<Pick<SignersQuestion, "document" | "onBehalf" | "signer" | "capacity" | "about">>,
): Question {
  const { document = "surat", onBehalf = null, signer = null, capacity = null, about = null } = given;
  const open = { matter: null, delegated: null };
  return { ...common(given), command: "who-signs", document, onBehalf, signer, capacity, about, ...open };
}
