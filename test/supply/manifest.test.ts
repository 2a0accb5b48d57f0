import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";

/* What an installation does by itself: nothing; and what a development set-up is made of: what is locked. */

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as T;
const manifest = read<{ scripts: Record<string, string>; devDependencies: Record<string, string> }>("package.json");

test("nothing runs when jenjang is installed", () => {
  // `prepare` runs where the source is checked out, and before packing; never where the package is installed.
  const onInstall = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "postprepare", "dependencies"];
  expect(onInstall.filter((name) => name in manifest.scripts)).toEqual([]);
});

describe.each(["package-lock.json", "bench/package-lock.json"])("%s", (path) => {
  const { packages, lockfileVersion } = read<{ packages: Record<string, Locked>; lockfileVersion: number }>(path);
  const others = Object.entries(packages).filter(([name]) => name !== "");

  test("is of the present form, and locks something", () => {
    expect(lockfileVersion).toBe(3);
    expect(others.length).toBeGreaterThan(5);
  });

  test("has a SHA-512 of every package, and links to nothing", () => {
    const odd = others.filter(
      ([, { integrity = "", link }]) => link || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  test("names no place to fetch from", () => {
    expect(others.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(others.filter(([, { version = "" }]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });

  test("has the packages that the manifest asks for", () => {
    const wanted = read<{ devDependencies: Record<string, string> }>(path.replace("package-lock", "package"));
    expect(packages[""]).toMatchObject({ devDependencies: wanted.devDependencies });
    for (const name of Object.keys(wanted.devDependencies)) expect(packages[`node_modules/${name}`]).toBeDefined();
  });
});
