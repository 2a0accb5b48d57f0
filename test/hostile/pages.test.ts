import { askedFor, chromium } from "./chromium";
import { CANARY } from "./hostile-regulation";
import { allMade, type Made, rendered } from "./made";

/*
 * Nothing from a rule file or an argument runs in what the program writes. A browser opens every file that is made of a
 * regulation whose every word tries to run; beside them files that do let words run show that it would be seen.
 */

const browser = chromium();
const withBrowser = browser === undefined ? test.skip : test;

/** What lets such words run, in each way in which a file is opened. */
const CONTROLS: Made = new Map([
  ["control.html", `<!doctype html><p><script>${CANARY}</script></p>`],
  ["control-attribute.html", `<!doctype html><p><img src="x" onerror="${CANARY}"></p>`],
  ["control.svg", `<svg xmlns="http://www.w3.org/2000/svg"><script>${CANARY}</script></svg>`],
  ["control.md.html", rendered(`Nama: <img src=x onerror="${CANARY}">`)],
]);

let made: Made;
beforeAll(async () => {
  made = await allMade();
}, 60_000);

withBrowser(
  "a browser that opens every file runs nothing of it, and runs what is not escaped [skipped where there is no Chromium]",
  async () => {
    const files = new Map([...made, ...CONTROLS].filter(([file]) => /\.(html|svg)$/.test(file)));
    const asked = await askedFor(browser ?? "", files);
    const opened = asked.filter((url) => url.startsWith("/open/")).map((url) => url.slice("/open/".length));
    const ran = asked.filter((url) => url.startsWith("/ran/")).map((url) => url.slice("/ran/open/".length));
    expect(opened.filter((file) => files.has(file)).sort()).toEqual([...files.keys()].sort());
    expect([...new Set(ran)].sort()).toEqual([...CONTROLS.keys()].sort());
  },
  60_000,
);

/** The mark-up of a text: its tags, without what stands between them. */
function tagsIn(text: string): string[] {
  return text.match(/<[a-z/!][^>]*>/gi) ?? [];
}

/** The scripts of a page's own: pages that can be searched have some. Their text is the program's and has no word of a rule file. */
function ownScripts(text: string): string[] {
  return [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? "");
}

describe.each(["html", "svg"])("the structure of every .%s", (ending) => {
  const ofEnding = (): [string, string][] => [...made].filter(([file]) => file.endsWith(`.${ending}`));

  test("there are some", () => {
    expect(ofEnding().length).toBeGreaterThan(3);
  });

  test("no tag has an attribute that runs, or a link that does", () => {
    for (const [file, text] of ofEnding()) {
      const running = tagsIn(text).filter((tag) =>
        /\son[a-z]+\s*=|(?:href|src|URL)\s*=\s*["']?\s*javascript:/i.test(
          tag.replace(/="[^"]*"/g, (value) => (/^="\s*javascript:/i.test(value) ? value : '=""')),
        ),
      );
      expect([file, running]).toEqual([file, []]);
    }
  });

  test("no script is but the program's own", () => {
    for (const [file, text] of ofEnding())
      expect([file, ownScripts(text).filter((script) => script.includes("/ran"))]).toEqual([file, []]);
  });

  test("the words are there all the same", () => {
    const shown = ofEnding().filter(([, text]) => /&lt;script&gt;|&#60;script/.test(text));
    expect(shown.length).toBeGreaterThan(0);
  });
});

test("no Markdown has a tag or a link of a rule file's words", () => {
  const notes = [...made].filter(([file]) => file.endsWith(".md"));
  expect(notes.length).toBe(4);
  for (const [file, text] of notes) {
    const left = rendered(text);
    expect([file, /<(?:script|img|svg|a)\b|\]\(javascript:/i.exec(left)?.[0]]).toEqual([file, undefined]);
  }
});

test("no DOT has a link or a label of mark-up", () => {
  const dot = made.get("chart.dot") ?? "";
  const outside = dot.replace(/"(?:\\.|[^"\\])*"/g, '""');
  expect(dot).toContain("script");
  expect(outside).not.toMatch(/javascript|URL|href|=\s*</i);
});
