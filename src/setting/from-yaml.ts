import { Findings } from "../diagnostic/diagnostic";
import { Reader } from "../document/reader";
import { fitsSchema } from "../document/schema";
import { type Source, startOf } from "../source/source";
import { fromYaml } from "../syntax/from-yaml";
import { type Surroundings, settingFrom, sourcesOf } from "./from-surroundings";
import { fromWords, type Words } from "./from-words";
import type { Config, Setting } from "./setting";

/** The setting, with everything that is wrong with its files. */
export function settingOf(surroundings: Surroundings): Setting {
  const findings = new Findings();
  for (const { path, unreadable } of surroundings.files)
    if (unreadable !== undefined) findings.add("file-unreadable", startOf({ path, text: "" }), { reason: unreadable });
  const configs = sourcesOf(surroundings).map((source) => configFrom(source, findings));
  return settingFrom(surroundings, configs, findings.all);
}

/** Reads a file with a setting; what is wrong with it goes to `findings`, and then it says nothing. */
export function configFrom(source: Source, findings: Findings): Config {
  const found = new Findings();
  const tree = fromYaml(source, found);
  const isSound = tree !== undefined && fitsSchema("setting", tree, found);
  // A file of comments alone says nothing, which is no fault here.
  findings.all.push(...found.all.filter(({ code }) => code !== "empty-file"));
  if (!isSound) return {};
  const reader = new Reader(tree);
  const wordsOf = (key: string): Words | undefined => {
    const at = reader.tree(key)?.place;
    return at === undefined ? undefined : { words: reader.wordList(key).map(({ text }) => text), place: at };
  };
  return fromWords(source, { regulation: wordsOf("regulation"), rules: wordsOf("rules"), lang: wordsOf("lang") });
}
