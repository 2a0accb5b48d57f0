import { quotable } from "../diagnostic/quotable";
import type { Language } from "../document/text";
import type { Finding } from "../setting/health";
import { catalogue } from "./say";
import { settingWords } from "./setting-words";
import { at } from "./text/diagnostics";

/** What a finding says, and how to mend it, in one language. */
export function healthWords(
  { key, args, fault }: Finding,
  language: Language,
): { says: string; mending: string | undefined } {
  const { diagnostics } = catalogue(language);
  const words = settingWords(language);
  const known =
    fault === undefined ? args : { at: at(fault.place), message: diagnostics[fault.code](quotable(fault.args)) };
  return { says: words.health[key](quotable(known)), mending: words.mending[key]?.(quotable(known)) };
}
