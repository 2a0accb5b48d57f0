/** The library: load rule files from strings, ask, and get the answer as a value. */

export type { Answer, Finding, Gap, Hop, Verdict } from "./answer/answer";
export { type Comparison, compareRegulations } from "./compare/comparison";
export { wantedTopics } from "./compare/topics";
export type { Diagnostic, DiagnosticCode } from "./diagnostic/diagnostic";
export type { Language, Text } from "./document/text";
export { ask, type Reply } from "./engine";
export type { Book } from "./graph/book";
export { type Loading, load } from "./load";
export type { Asked, AskedDeputies, AskedRoute, AskedSigners, Misunderstanding } from "./question/question";
export { comparedHtml } from "./render/compare/html";
export { comparedJson } from "./render/compare/json";
export { comparedMarkdown } from "./render/compare/markdown";
export { comparedText } from "./render/compare/text";
export { misunderstandingJson, toJson } from "./render/json";
export { say } from "./render/say";
export { replyText } from "./render/text/answer";
export { diagnosticsText } from "./render/text/diagnostics";
export { misunderstandingText } from "./render/text/misunderstanding";
export { type Paint, PLAIN, type Sheet } from "./render/text/page";
export { type Place, positionOf, type Source } from "./source/source";
export type { Edition } from "./store/book-file";
export { cacheFolder } from "./store/folder";
export { keepBook } from "./store/keep-book";
export { OutOfDate } from "./store/out-of-date";
export { type Stamp, stampOf } from "./store/stamp";
export { openBook, type StoredBook } from "./store/stored-book";
export { loadOnAllCores, type Threads } from "./threads";
