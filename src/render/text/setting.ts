import type { Language } from "../../document/text";
import type { Entry } from "../../graph/book";
import type { Misunderstanding } from "../../question/question";
import type { Origin, Setting } from "../../setting/setting";
import { misunderstood } from "../misunderstood";
import { catalogue } from "../say";
import { settingWords } from "../setting-words";
import { originText } from "./origin";
import { clean, type Sheet, table, wrapped } from "./page";

/** What is in effect, the home as regulations or why there is none of that name, and what could be chosen. */
interface InEffect {
  readonly setting: Setting;
  /** The home; empty: all. */
  readonly home: readonly Entry[] | Misunderstanding;
  readonly all: readonly Entry[];
}

/** What is in effect and who chose it, the regulations to choose from, and how. */
export function settingText({ setting, home, all }: InEffect, sheet: Sheet, language: Language): string {
  const words = settingWords(language);
  const by = (origin: Origin): string => sheet.paint.faint(`(${originWords(origin, language)})`);
  const rows = [
    [words.labels.regulation, `${homeWords(home, sheet, language)} ${by(setting.regulations.from)}`],
    [words.labels.lang, `${words.languages[setting.language.value]} ${by(setting.language.from)}`],
    ...setting.rules.map(({ value, from }) => [words.labels.rules, `${clean(value)} ${by(from)}`]),
  ];
  const chosen = new Set(isEntries(home) ? home : []);
  const loaded = all.map((one) => [
    `${chosen.has(one) ? sheet.paint.good("✓") : " "} ${clean(one.id)}`,
    clean(one.short),
  ]);
  const examples = all.slice(0, 1).map(({ region }) => clean(region.id));
  const { choose, forget, once, all: asksAll } = words.howTo;
  return `${[
    sheet.paint.title(words.inEffect),
    ...table(rows, sheet, 2),
    "",
    sheet.paint.title(words.loaded),
    ...(all.length === 0 ? wrapped(sheet.paint.caution(nothingLoaded(language)), sheet, 2) : table(loaded, sheet, 2)),
    "",
    ...table(
      [
        ...examples.map((example) => [`jenjang use ${example}`, choose]),
        ["jenjang use --none", forget],
        ...examples.map((example) => [`jenjang … -r ${example}`, once]),
        ["jenjang … -r all", asksAll],
      ],
      sheet,
      2,
    ),
  ].join("\n")}\n`;
}

function nothingLoaded(language: Language): string {
  return misunderstood({ code: "nothing-loaded", args: {} }, language).message;
}

/** Who chose something, in words. */
function originWords(origin: Origin, language: Language): string {
  return origin.kind === "nothing"
    ? settingWords(language).byDefault
    : catalogue(language).home.chosenBy(originText(origin));
}

function isEntries(home: InEffect["home"]): home is readonly Entry[] {
  return Array.isArray(home);
}

function homeWords(home: InEffect["home"], { paint }: Sheet, language: Language): string {
  if (!isEntries(home)) {
    const args = Object.fromEntries(Object.entries(home.args).map(([key, value]) => [key, clean(value)]));
    return paint.bad(misunderstood({ code: home.code, args }, language).message);
  }
  return home.length === 0 ? settingWords(language).all : home.map(({ short }) => clean(short)).join(", ");
}

/** What was written down: a home, or that there is none; and the folders of rules with it, where some were added. */
interface Used {
  readonly used: string | undefined;
  readonly folders: string | undefined;
  readonly file: string;
  readonly stronger: Setting | undefined;
}

/** What a command has written: what is asked from now on, where that stands, and what is stronger than it here. */
export function usedText({ used, folders, file, stronger }: Used, sheet: Sheet, language: Language): string {
  const words = settingWords(language);
  const lines = wrapped(used === undefined ? words.forgotten : words.used(clean(used)), sheet, 0, 2);
  if (folders !== undefined) lines.push(...wrapped(`${words.labels.rules}: ${clean(folders)}`, sheet, 2, 2));
  lines.push(...wrapped(sheet.paint.faint(words.writtenTo(clean(file))), sheet, 2, 2));
  if (stronger !== undefined) {
    const { value, from } = stronger.regulations;
    lines.push(
      ...wrapped(sheet.paint.caution(words.overridden(clean(value.join(", ")), originText(from))), sheet, 0, 2),
    );
  }
  return `${lines.join("\n")}\n`;
}
