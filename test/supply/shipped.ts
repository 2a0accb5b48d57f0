import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";

const DIST = join(ROOT, "dist");

/** A file of JavaScript that ships. */
interface Script {
  readonly name: string;
  readonly text: string;
}

/** Every file of JavaScript that ships, as it was built last. */
export const SCRIPTS: readonly Script[] = readdirSync(DIST)
  .filter((name) => name.endsWith(".js"))
  .map((name) => ({ name, text: readFileSync(join(DIST, name), "utf8") }));

/** The packages whose licences ship, by the first lines of their notices. */
export function noticed(): Map<string, string> {
  const notices = readFileSync(join(DIST, "THIRD-PARTY-NOTICES.txt"), "utf8").split(/\n-{80}\n\n/);
  return new Map(
    notices.map((notice) => {
      const [first = "", , ...rest] = notice.split("\n");
      return [first.split(" ")[0] ?? "", rest.join("\n").trim()];
    }),
  );
}
