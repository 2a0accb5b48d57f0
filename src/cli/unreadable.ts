import type { Diagnostic } from "../diagnostic/diagnostic";
import { errorJson } from "../render/json";
import { catalogue } from "../render/say";
import { diagnosticsText } from "../render/text/diagnostics";
import { languageOf, sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";

/** Why a text of the user's own cannot be read, for people or programs. @returns the exit status */
export function printUnreadable(why: Diagnostic, json: boolean, shell: Shell): number {
  const language = languageOf(shell);
  const message = catalogue(language).diagnostics[why.code](why.args);
  if (json)
    shell.out.write(
      `${JSON.stringify(errorJson(why.code, `${why.place.source.path}: ${message}`, [], []), null, 2)}\n`,
    );
  else shell.err.write(diagnosticsText([why], sheetFor(shell.err, shell), language));
  return EXIT.misunderstood;
}
