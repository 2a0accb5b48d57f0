/** The library: load rule files from strings, ask, and get the answer as a value. */
export type { Diagnostic, DiagnosticCode } from "./diagnostic/diagnostic";
export type { Language, Text } from "./document/text";
export { ask, load, type Loading, type Reply } from "./engine";
export type { Book } from "./graph/book";
export type { Answer, Finding, Gap, Hop, Verdict } from "./answer/answer";
export type { Asked, AskedDeputies, AskedRoute, AskedSigners, Misunderstanding } from "./question/question";
export { toJson, misunderstandingJson } from "./render/json";
export { say } from "./render/say";
export { replyText } from "./render/text/answer";
export { diagnosticsText, misunderstandingText } from "./render/text/diagnostics";
export { PLAIN, type Paint, type Sheet } from "./render/text/page";
export { positionOf, type Place, type Source } from "./source/source";
