import { wantedTopics } from "../../src/compare/topics";
import { bookOf } from "../support/book";
import { comparedIn } from "./compared";

const book = bookOf();
const topicsFor = (...typed: string[]): string[] => {
  const wanted = wantedTopics(book.vocabulary, typed);
  if ("code" in wanted) throw new Error(wanted.code);
  const { topics } = comparedIn(book, "kutai-barat", "kutai-timur", wanted);
  return topics.map(({ command, topic }) => `${command} ${topic}`);
};

test.each<[string, string[]]>([
  ["izin-perjalanan", ["route izin-perjalanan"]],
  ["Travel report, Letter", ["route laporan-perjalanan", "who-signs surat"]],
  ["acara;MoU", ["who-signs nota-kesepahaman", "deputize acara-resmi"]],
  ["undangan", ["who-signs undangan", "deputize undangan"]],
])("%s", (typed, topics) => {
  expect(topicsFor(typed)).toEqual(topics);
});

test("a command stands for all its topics, and several lists for all of them", () => {
  expect(new Set(topicsFor("deputize", "who-signs").map((one) => one.split(" ")[0]))).toEqual(
    new Set(["who-signs", "deputize"]),
  );
});

test("a misspelt topic: the nearest, and what is accepted", () => {
  expect(wantedTopics(book.vocabulary, ["surat, kordinasi"])).toMatchObject({
    code: "unknown-term",
    args: { term: "kordinasi" },
    suggestions: ["koordinasi"],
  });
  expect(wantedTopics(book.vocabulary, ["who-sign"])).toMatchObject({ suggestions: ["who-signs"] });
});
