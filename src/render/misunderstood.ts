import { quotable } from "../diagnostic/quotable";
import type { Language } from "../document/text";
import type { Misunderstanding } from "../question/question";
import { catalogue } from "./say";

/** Why a question was not understood, in words; and what the asker should know of who else was not asked. */
export function misunderstood(
  { code, args }: Pick<Misunderstanding, "code" | "args">,
  language: Language,
): { readonly message: string; readonly note: string | undefined } {
  const { misunderstandings, home: words } = catalogue(language);
  const { chosenBy = "", home = "", elsewhere = "" } = args;
  const by = chosenBy === "" ? "" : ` (${words.chosenBy(chosenBy)})`;
  return {
    message: `${misunderstandings[code](quotable(args))}${by}`,
    note: elsewhere === "" ? undefined : words.askedAtHome(home, elsewhere),
  };
}
