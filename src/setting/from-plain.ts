import type { Source } from "../source/source";
import { isLanguage } from "./from-environment";
import { type Surroundings, settingFrom, sourcesOf } from "./from-surroundings";
import { fromWords } from "./from-words";
import type { Config, Setting } from "./setting";

/** The setting, where its files are plain; undefined where one is left to `from-yaml`. */
export function plainSetting(surroundings: Surroundings): Setting | undefined {
  if (surroundings.files.some(({ unreadable }) => unreadable !== undefined)) return undefined;
  const configs: Config[] = [];
  for (const source of sourcesOf(surroundings)) {
    const config = fromPlain(source);
    if (config === undefined) return undefined;
    configs.push(config);
  }
  return settingFrom(surroundings, configs, []);
}

/** What a key may be given without quotes and brackets, so that YAML takes it for just these words. */
const LINE =
  /^(?<start>(?<key>regulation|rules|lang): +)(?<value>(?:[A-Za-z]|\.{0,2}\/|~\/)[\w./,~-]*(?: +[\w./,~-]+)*)(?: +#.*| *)$/;
const EMPTY = /^ *(?:#.*)?$/;
const NO_WORD = /^(?:true|false|null)$/i;
const UNUSUAL = /(?!\t)\p{Cc}/u;

/**
 * Reads a file of plain lines: `key: words`, comments, and nothing else. Whatever else a file may say, with every mistake,
 * is left to `from-yaml`, which reads these just the same.
 * @returns undefined for what is left to it
 */
export function fromPlain(source: Source): Config | undefined {
  const given = new Map<string, { text: string; start: number }>();
  let at = 0;
  for (const line of source.text.split("\n")) {
    const words = line.endsWith("\r") && at + line.length < source.text.length ? line.slice(0, -1) : line;
    if (UNUSUAL.test(words)) return undefined;
    const { start = "", key = "", value = "" } = LINE.exec(words)?.groups ?? {};
    if (key === "" ? !EMPTY.test(words) : given.has(key) || NO_WORD.test(value)) return undefined;
    if (key !== "") given.set(key, { text: value, start: at + start.length });
    at += line.length + 1;
  }
  const language = given.get("lang")?.text;
  if (language !== undefined && !isLanguage(language)) return undefined;
  const wordsOf = (key: string) => {
    const word = given.get(key);
    if (word === undefined) return undefined;
    return { words: [word.text], place: { source, start: word.start, end: word.start + word.text.length } };
  };
  return fromWords(source, { regulation: wordsOf("regulation"), rules: wordsOf("rules"), lang: wordsOf("lang") });
}
