import type { Language } from "../../document/text";
import type { ChartWords } from "../messages/chart";
import { enChart } from "../messages/en-chart";
import { idChart } from "../messages/id-chart";

const WORDS: Readonly<Record<Language, ChartWords>> = { id: idChart, en: enChart };

/** The words of a chart. They stand apart from the catalogue, which every answer loads. */
export function chartWords(language: Language): ChartWords {
  return WORDS[language];
}
