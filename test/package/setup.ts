import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";
import { CUT_OFF, environment, type Packed, remember } from "./packed";

/** Packs as for a release, `prepare` included, and installs that twice, without a network: in an empty project, and for everybody. */
export default function setup(): void {
  const folder = mkdtempSync(join(tmpdir(), "jenjang-package-"));
  for (const name of ["home", "empty", "global", "work"]) mkdirSync(join(folder, name));
  tell("packing");
  const out = execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
    env: environment(folder),
  });
  const [packed] = JSON.parse(out.slice(out.indexOf("[\n"))) as [Packed];
  writeFileSync(join(folder, "packed.json"), JSON.stringify(packed));
  tell(
    `${packed.filename}: ${packed.files.length} files, ${kB(packed.size)} packed, ${kB(packed.unpackedSize)} unpacked`,
  );
  const tarball = join(folder, packed.filename);
  writeFileSync(join(folder, "empty/package.json"), '{ "name": "empty", "version": "1.0.0", "private": true }\n');
  tell(
    `installing, ${CUT_OFF.length > 0 ? "in a namespace without a network" : "with a registry that cannot be reached"}`,
  );
  npm(folder, "empty", ["install", tarball]);
  npm(folder, "empty", ["install", "--global", "--prefix", join(folder, "global"), tarball]);
  cpSync(join(__dirname, "consumer"), join(folder, "empty"), { recursive: true });
  remember(folder);
}

/** Runs npm. Scripts of packages may run: that there are none is what is shown. */
function npm(folder: string, cwd: string, args: readonly string[]): void {
  const [program = "npm", ...rest] = [...CUT_OFF, "npm", ...args];
  execFileSync(program, rest, {
    cwd: join(folder, cwd),
    env: environment(folder),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function tell(what: string): void {
  process.stdout.write(`package: ${what}\n`);
}

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
