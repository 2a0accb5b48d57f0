import { readRuleFiles } from "../../src/cli/files";
import { jenjang } from "../support/shell";
import type { Done, PackageFolder } from "./package-folder";

/** What a command line says by the rule files alone, as they are now. */
export function byTheFiles(
  { folder, owned }: PackageFolder,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Done {
  const { exit, out, err } = jenjang(args, { rules: readRuleFiles({ folder, own: owned, cwd: folder }), env });
  return { status: exit, stdout: out, stderr: err };
}
