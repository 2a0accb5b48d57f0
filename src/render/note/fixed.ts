import type { Language, Text } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import { inquiryOf, type Reply } from "../../engine";
import { catalogue, listed } from "../say";
import { noteWords } from "./words";

/** That the asker has fixed readings, where that is so: an answer without the other readings must not hide it. */
export function fixedWords(reply: Reply, vocabulary: Vocabulary, language: Language): string[] {
  if (reply.fixed.size === 0) return [];
  const { space } = inquiryOf(reply, vocabulary).basis;
  const { words, and } = catalogue(language);
  const readings = [...reply.fixed.values()].map(
    (id) => `${words.if} ${(space.dimension(id).options.get(id) as Text)[language]} [${id}]`,
  );
  return [noteWords(language).fixed(listed(readings, and))];
}
