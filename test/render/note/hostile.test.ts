import type { Asked } from "../../../src/question/question";
import { noteHtml } from "../../../src/render/note/html";
import { noteMarkdown } from "../../../src/render/note/markdown";
import { HOSTILE, hostileBook } from "./hostile";
import { noteFor } from "./made";

const book = hostileBook();
const ASKED: readonly Asked[] = [
  { command: "route", from: HOSTILE[0], for: "konsultasi" },
  { command: "who-signs", doc: "surat" },
  { command: "deputize", absent: "Bupati" },
];
const wanted = { command: `jenjang route '${HOSTILE[0]}' \`\`\``, block: true, explained: true };

describe.each(ASKED)("a hostile rule file, asked to $command", (asked) => {
  const note = noteFor(asked, wanted, book);

  test("makes no element of its own in a page", () => {
    const page = noteHtml(note);
    const style = page.slice(page.indexOf("<style>"), page.indexOf("</style>"));
    const body = page.slice(page.indexOf("<body>"));
    expect(body).toContain("&lt;script&gt;");
    const elements = new Set([...body.matchAll(/<\/?([^\s>]*)/g)].map(([, name]) => name));
    const ours =
      "body html article header p h1 h2 h3 h4 dl dt dd code span section b i div table tbody tr th td ul li small footer";
    expect([...elements].filter((name) => !ours.split(" ").includes(name ?? ""))).toEqual([]);
    const attributes = [...body.matchAll(/<[^>]* ([\w-]+)="[^"]*"/g)].map(([, name]) => name);
    expect([...new Set(attributes)].sort()).toEqual(["class", "scope"]);
    expect(style).not.toMatch(/script|evil|url\(/);
  });

  test("makes no mark-up of its own in Markdown", () => {
    const text = noteMarkdown(note);
    const outside = text.replace(/^(`{3,})\n.*\n\1$/m, "");
    expect(outside).toContain("\\<script\\>");
    // What stays when escaped signs, and the mark-up that is ours, are taken out.
    const rest = outside
      .replace(/\\[!-/:-@[-`{-~]/g, "")
      .replaceAll("&nbsp;", "")
      .replace(/^> \*\*|\*\*|^\*|:\*$/gm, "")
      .replace(/^\|.*\|$/gm, (row) => row.replaceAll("| ", "").replace(/\|$/, ""));
    expect(rest).not.toMatch(/[`*_[\]<>~&$|]/);
    expect(rest).not.toMatch(/[a-z]:\/\/|www\./i);
  });

  test("breaks no line, and turns no writing", () => {
    for (const text of [noteHtml(note), noteMarkdown(note)]) {
      expect(text).not.toMatch(/^# lines/m);
      expect(text.includes("\u001b") || text.includes("\u202e")).toBe(false);
    }
  });
});
