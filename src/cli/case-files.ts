import type { CaseFile } from "../cases/cases";
import { casesFromTree } from "../cases/from-tree";
import type { Findings } from "../diagnostic/diagnostic";
import type { Source } from "../source/source";
import { fromYaml } from "../syntax/from-yaml";

/** Reads the case files; what is wrong with them goes to `findings`. */
export function readCases(sources: readonly Source[], findings: Findings): CaseFile[] {
  return sources.flatMap((source) => {
    const tree = fromYaml(source, findings);
    return (tree === undefined ? undefined : casesFromTree(tree, findings)) ?? [];
  });
}
