import { PATH } from "../support/bad";

/** What a page does when words in it run: it asks the server for this, and the server knows who asked. */
export const CANARY = "new Image().src='/ran'+location.pathname";

/** Words that run, if a page or picture lets them be more than words. */
const RUNNING: readonly string[] = [
  `<script>${CANARY}</script>`,
  `"><script>${CANARY}</script>`,
  `'><script>${CANARY}</script>`,
  `</svg><script>${CANARY}</script>`,
  `</style><script>${CANARY}</script>`,
  `</title></head><script>${CANARY}</script>`,
  `--><script>${CANARY}</script>`,
  `]]><script>${CANARY}</script>`,
  `<img src=x onerror="${CANARY}">`,
  `" onload="${CANARY}" x="`,
  `' autofocus onfocus='${CANARY}`,
  `<svg onload="${CANARY}">`,
  `<a href="javascript:${CANARY}">x</a>`,
  `![x](javascript:${CANARY}) [y](javascript:${CANARY})`,
  `&#60;script&#62;${CANARY}&#60;/script&#62;`,
  `\`x\` \\"]; n [URL="javascript:${CANARY}" label="`,
  `<<b>x</b><img src=x onerror="${CANARY}">>`,
  `\${${CANARY}} {{${CANARY}}} %3Cscript%3E${CANARY}%3C/script%3E`,
];

const quoted = (text: string): string => JSON.stringify(text);
const all = (most: number): string => quoted(RUNNING.join(" ").slice(0, most));

/** A rule file each of whose words tries to run, with something to answer, to draw and to compare. */
export function hostileRegulation(id = "x/perbup-1-2020"): string {
  const names = RUNNING.map((words, i) => `Kantor ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i]} ${words}`);
  const [first = "", second = ""] = names;
  const offices = names.map((name) => `  - { name: ${quoted(name)}, kind: official, cite: Pasal 1 }`);
  const lines = names.slice(2).map((name) => `  - { from: ${quoted(name)}, to: Bupati, cite: Pasal 2 }`);
  return `regulation:
  id: ${id}
  title: ${all(390)}
  short: ${quoted(`Perbup ${id} ${RUNNING[1]}`)}
  kind: ${quoted(RUNNING[0] ?? "")}
  number: ${quoted(RUNNING[9] ?? "")}
  year: 2020
  region: { name: ${quoted(`Kabupaten ${id} ${RUNNING[3]}`)} }
  enacted: "2020-01-01"
  in-force: "2020-01-01"
  signatory: { office: ${quoted(RUNNING[8] ?? "")}, name: ${quoted(RUNNING[4] ?? "")} }

offices:
  - { name: Bupati, kind: official, cite: Pasal 1 }
${offices.join("\n")}

classes:
  - { name: Dinas, head: Kepala Dinas, open: true, cite: Pasal 1 }

readings:
  - about: ${all(390)}
    options: { satu: ${quoted(RUNNING[1] ?? "")}, dua: ${quoted(RUNNING[8] ?? "")} }
    cite: Pasal 2

accountability:
${lines.join("\n")}

channels:
  - from: ${quoted(first)}
    for: konsultasi
    via: [${quoted(second)}, { unnamed: ${all(390)} }]
    to: Bupati
    cite: Pasal 2
    conditions: [{ code: x, says: ${quoted(RUNNING[0] ?? "")} }]

powers:
  - { signer: ${quoted(first)}, signs: surat, on-behalf-of: Bupati, cite: Pasal 2, reading: satu }
  - { signer: Bupati, signs: surat, cite: Pasal 2 }

substitutions:
  - { deputy: ${quoted(first)}, for: Bupati, occasion: umum, manner: mewakili, when: { absent: [Bupati], state: berhalangan }, cite: Pasal 2 }

provisions:
  Pasal 1: { gist: ${quoted(RUNNING[2] ?? "")} }
  Pasal 2: { heading: ${quoted(RUNNING[13] ?? "")}, gist: ${all(390)} }
`;
}

/** The name of an office of such a regulation. */
export const OFFICE = `Kantor A ${RUNNING[0]}`;

/** Where the second of two such regulations lies. */
export const OTHER_PATH = PATH.replace("perbup-1-2020", "perbup-2-2020");
