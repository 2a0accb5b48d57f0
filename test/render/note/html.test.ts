import { noteHtml } from "../../../src/render/note/html";
import { noteMarkdown } from "../../../src/render/note/markdown";
import { smallBook } from "../../inspect/small";
import { noteFor } from "./made";

const ASKED = { command: "deputize", absent: "Bupati", occasion: "acara-resmi", regulations: ["kutai-timur"] } as const;

test.each(["id", "en"] as const)("the page in %s has all of the note, and needs nothing from elsewhere", (language) => {
  const note = noteFor(ASKED, { language, command: "jenjang deputize --absent Bupati" });
  const page = noteHtml(note);
  expect(page).toContain(`<html lang="${language}">`);
  for (const text of [note.title, note.day, note.question, note.madeBy, ...note.caution]) expect(page).toContain(text);
  for (const { title, files, articles } of note.regulations) {
    for (const text of [title, ...files, ...articles.map(({ label }) => label)]) expect(page).toContain(text);
  }
  expect(page.replace(/<[^>]+>/g, "")).toContain("jenjang deputize --absent Bupati");
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import/);
  expect(page).toContain("size: A4");
});

test("Markdown has all of it too", () => {
  const note = noteFor(ASKED);
  const text = noteMarkdown(note);
  expect(text.split("\n")[0]).toBe(`# ${note.title}`);
  expect(text).toContain("## Peraturan Bupati Kutai Timur Nomor 6/02.188.3/HK/V/2007");
  expect(text).toContain("\\[atau-literal\\]:*");
  expect(text).toContain("| Pasal 4 ayat (4) | Bila Bupati berhalangan, Wakil Bupati mewakilinya |");
  for (const line of [...note.caution, note.madeBy]) expect(text).toContain(line);
});

test.each([
  ASKED,
  { command: "who-signs", doc: "surat", absent: "Sekda" },
  { command: "deputize", absent: "Bupati,WakilBupati" },
] as const)("no list runs into the next, so that nothing seems to hang on what stands before it: %j", (asked) => {
  const text = noteMarkdown(noteFor(asked, { block: true, explained: true }));
  expect(text).toMatch(/^- /m);
  expect(text).not.toMatch(/^ *- .*\n\n *- /m);
});

test("the same note is the same page, byte by byte", () => {
  expect(noteHtml(noteFor(ASKED))).toBe(noteHtml(noteFor(ASKED)));
});

test("an answer that cites nothing has no articles, and no empty brackets for them", () => {
  const note = noteFor({ command: "who-signs", doc: "perda" }, {}, smallBook());
  const gap = "tidak ada ketentuan yang memberi wewenang menandatangani Peraturan Daerah dalam hal ini";
  expect(note.regulations.map(({ articles }) => articles)).toEqual([[]]);
  const text = noteMarkdown(note);
  expect(text).toContain(`**batas teks:** ${gap}\n`);
  expect(text).not.toContain("Ketentuan yang dikutip");
  const page = noteHtml(note);
  expect(page).toContain(gap);
  expect(page).not.toContain("()");
  expect(page).not.toContain("Ketentuan yang dikutip");
});
