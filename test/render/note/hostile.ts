import type { Book } from "../../../src/graph/book";
import { bookOf } from "../../support/book";

/** Words that would be mark-up in some place of Markdown or HTML, or steer a terminal, if they were let. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "![p](http://evil.example/p.png)",
  "<img src=x onerror=alert(1)>",
  "`tick` ``` fence",
  "a | b | c",
  "# heading",
  "1. item",
  "&lt;b&gt; **bold** _em_ ~~gone~~ $x$",
  "</td></tr></table>",
  '" onload="x',
  "https://evil.example www.evil.example",
  "turned \u202e round \u001b[31m red",
  "two\n\n# lines\n\n<b>",
] as const;

const text = (hostile: string): string => JSON.stringify(hostile);

const said = (name: string): string => `${name} ${HOSTILE.join(" ")}`.slice(0, 390);

/** A regulation all of whose words are hostile, with one path, one signature in two readings and one deputy. */
export function hostileBook(): Book {
  return bookOf([{ path: "rules/x/perbup-1-2020.yaml", text: FILE }]);
}

const FILE = `regulation:
  id: x/perbup-1-2020
  title: ${text(said("Judul"))}
  short: ${text(said("Perbup"))}
  kind: ${text("Peraturan <b>Bupati</b>")}
  number: ${text("1 | <i>2</i> [y](javascript:z)")}
  year: 2020
  region: { name: ${text("Kabupaten <u>X</u>")} }
  enacted: "2020-01-01"
  in-force: "2020-01-01"
  signatory: { office: ${text("Bupati <script>x</script>")}, name: A }

offices:
  - { name: Bupati, kind: official, cite: Pasal 1 }
  - { name: ${text(HOSTILE[0])}, kind: official, cite: Pasal 1 }
  - { name: ${text(HOSTILE[1])}, kind: official, cite: Pasal 1 }

classes:
  - { name: Dinas, head: Kepala Dinas, open: true, cite: Pasal 1 }

readings:
  - about: ${text(said("kata"))}
    options: { satu: ${text(said("satu"))}, dua: ${text(said("dua"))} }
    cite: Pasal 2

channels:
  - from: ${text(HOSTILE[0])}
    for: konsultasi
    via: [${text(HOSTILE[1])}, { unnamed: ${text(said("pejabat"))} }]
    to: Bupati
    cite: Pasal 2
    conditions: [{ code: x, says: ${text(said("syarat"))} }]

powers:
  - { signer: ${text(HOSTILE[0])}, signs: surat, on-behalf-of: ${text(HOSTILE[1])}, cite: Pasal 2, reading: satu }
  - { signer: Bupati, signs: surat, cite: Pasal 2 }

substitutions:
  - { deputy: ${text(HOSTILE[0])}, for: Bupati, occasion: umum, manner: mewakili, when: { absent: [Bupati], state: berhalangan }, cite: Pasal 2 }

provisions:
  Pasal 1: { gist: ${text(said("Siapa"))} }
  Pasal 2: { heading: ${text(said("Apa"))} }
`;
