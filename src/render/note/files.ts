import type { Regulation } from "../../document/regulation";
import type { Source } from "../../source/source";
import type { Making } from "./making";
import { noteWords } from "./words";

/** So many digits of a hash tell two states of a file apart. */
const HASH_LENGTH = 16;

/** What a regulation was read from: its rule file, and every overlay, each with the start of its hash. */
export function filesOf({ source, about, overlays }: Regulation, { language, fingerprint }: Making): string[] {
  const { ruleFile, overlay } = noteWords(language);
  const hash = ({ text }: Source): string => fingerprint(text).slice(0, HASH_LENGTH);
  return [
    ruleFile(shortPath(source), about.version, hash(source)),
    ...overlays.map((one) => overlay(shortPath(one.source), one.title, hash(one.source))),
  ];
}

/** A file with its region's folder, wherever that lies. */
function shortPath({ path }: Source): string {
  return path.split(/[\\/]/).slice(-2).join("/");
}
