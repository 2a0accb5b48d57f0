import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Language } from "../document/text";
import { errorJson, jsonText } from "../render/json";
import { catalogue } from "../render/say";
import { diagnosticsText } from "../render/text/diagnostics";
import { positionOf } from "../source/source";
import { sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";

/** Everything that is wrong with the rule files, for people or programs. */
export function printFaults(faults: readonly Diagnostic[], json: boolean, shell: Shell, language: Language): number {
  if (json) shell.out.write(jsonText(faultsJson(faults, language)));
  else shell.err.write(diagnosticsText(faults, sheetFor(shell.err, shell), language));
  return EXIT.brokenRules;
}

function faultsJson(faults: readonly Diagnostic[], language: Language) {
  const { faults: summary } = catalogue(language);
  const files = new Set(faults.map((f) => f.place.source.path)).size;
  return errorJson(
    "invalid-rules",
    summary(faults.length, files),
    [],
    faults.map((fault) => diagnosticJson(fault, language)),
  );
}

/** One diagnostic, for programs. */
export function diagnosticJson({ code, args, place, suggestions }: Diagnostic, language: Language) {
  const { line, column } = positionOf(place);
  const message = catalogue(language).diagnostics[code](args);
  return { code, message, file: place.source.path, line, column, suggestions };
}
