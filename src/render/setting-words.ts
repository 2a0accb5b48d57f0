import type { Language } from "../document/text";
import { enSetting } from "./messages/en-setting";
import { idSetting } from "./messages/id-setting";
import type { SettingWords } from "./messages/setting";

const WORDS: Readonly<Record<Language, SettingWords>> = { id: idSetting, en: enSetting };

/** The words of `use` and `doctor` in one language: apart from the catalogue, since no answer needs them. */
export function settingWords(language: Language): SettingWords {
  return WORDS[language];
}
