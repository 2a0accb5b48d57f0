import type { Diagnostic } from "../diagnostic/diagnostic";
import { quotable } from "../diagnostic/quotable";
import type { Language } from "../document/text";
import { errorJson, jsonText } from "../render/json";
import { catalogue } from "../render/say";
import { diagnosticsText } from "../render/text/diagnostics";
import { positionOf } from "../source/source";
import { sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";

/** What the files that are at fault hold. */
type Faulty = "rules" | "setting";

/** Everything that is wrong with the rule files, or those of the setting, for people or programs. @returns the exit status */
export function printFaults(
  faults: readonly Diagnostic[],
  json: boolean,
  shell: Shell,
  language: Language,
  faulty: Faulty = "rules",
): number {
  if (json) shell.out.write(jsonText(faultsJson(faults, language, faulty)));
  else shell.err.write(diagnosticsText(faults, sheetFor(shell.err, shell), language));
  return faulty === "rules" ? EXIT.brokenRules : EXIT.misunderstood;
}

function faultsJson(faults: readonly Diagnostic[], language: Language, faulty: Faulty) {
  const { faults: summary } = catalogue(language);
  const files = new Set(faults.map((f) => f.place.source.path)).size;
  return errorJson(
    `invalid-${faulty}`,
    summary(faults.length, files),
    [],
    faults.map((fault) => diagnosticJson(fault, language)),
  );
}

/** One diagnostic, for programs. */
export function diagnosticJson({ code, args, place, suggestions }: Diagnostic, language: Language) {
  const { line, column } = positionOf(place);
  const message = catalogue(language).diagnostics[code](quotable(args));
  return { code, message, file: place.source.path, line, column, suggestions };
}
