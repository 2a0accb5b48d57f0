import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { surroundings } from "../../src/cli/config-files";
import { writeConfig } from "../../src/cli/write-config";

const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file is written with the folders that it is to be in, and nothing is left beside it", () => {
  const file = join(folder, "of/mine/jenjang.yaml");
  expect(writeConfig(file, "lang: en\n", "")).toBeUndefined();
  expect(writeConfig(file, "lang: id\n", "lang: en\n")).toBeUndefined();
  expect(readFileSync(file, "utf8")).toBe("lang: id\n");
  expect(readdirSync(join(folder, "of/mine"))).toEqual(["jenjang.yaml"]);
});

test("a link stays one, and what it leads to is written", () => {
  const [file, link] = [join(folder, "dotfile"), join(folder, "link.yaml")];
  writeFileSync(file, "lang: en\n");
  symlinkSync(file, link);
  expect(writeConfig(link, "lang: id\n", "lang: en\n")).toBeUndefined();
  expect([lstatSync(link).isSymbolicLink(), readFileSync(file, "utf8")]).toEqual([true, "lang: id\n"]);
});

test("what somebody else has written there since it was read is not lost", () => {
  const file = join(folder, "edited.yaml");
  writeFileSync(file, "lang: en\n# later\n");
  expect(writeConfig(file, "lang: id\n", "lang: en\n")?.args).toEqual({ file, reason: "changed" });
  expect(readFileSync(file, "utf8")).toBe("lang: en\n# later\n");
  writeFileSync(file, "\uFEFFlang: en\n");
  expect(writeConfig(file, "lang: id\n", "lang: en\n")).toBeUndefined();
});

test("where no folder can be, it says so", () => {
  writeFileSync(join(folder, "file"), "");
  expect(writeConfig(join(folder, "file/jenjang.yaml"), "", "")).toMatchObject({ code: "unwritable-file" });
});

describe("the files of a setting", () => {
  const [home, deep] = [join(folder, "home"), join(folder, "w/a/b")];
  const user = join(home, "jenjang/jenjang.yaml");
  const env = { XDG_CONFIG_HOME: home };
  mkdirSync(join(home, "jenjang"), { recursive: true });
  mkdirSync(deep, { recursive: true });
  const found = (cwd: string, more: Record<string, string> = {}) => surroundings({ ...env, ...more }, cwd).files;

  test("the user's own is named even where it is not there yet", () => {
    expect(found(deep)).toEqual([{ role: "user", path: user }]);
  });

  test("of those in and above the working folder the nearest counts", () => {
    writeFileSync(join(folder, "w/jenjang.yaml"), "lang: en\n");
    writeFileSync(join(folder, "w/a/jenjang.yaml"), "lang: id\n");
    const nearest = (cwd: string) => found(cwd).find(({ role }) => role === "folder");
    expect(nearest(deep)).toEqual({ role: "folder", path: join(folder, "w/a/jenjang.yaml"), text: "lang: id\n" });
    expect(nearest(join(folder, "w"))?.path).toBe(join(folder, "w/jenjang.yaml"));
    expect(nearest(folder)).toBeUndefined();
  });

  test("one that is named and not there says nothing; a folder, or what is no UTF-8, cannot be read", () => {
    const unreadable = (path: string) => found(folder, { JENJANG_CONFIG: path })[0]?.unreadable;
    writeFileSync(join(folder, "latin1"), Buffer.from([0xe9]));
    expect(["nowhere.yaml", "w", "latin1"].map(unreadable)).toEqual([undefined, "EISDIR", "UTF-8"]);
  });

  test("a mark of the byte order is no part of it", () => {
    writeFileSync(join(folder, "marked"), "\uFEFFlang: en\n");
    expect(found(folder, { JENJANG_CONFIG: "marked" })[0]?.text).toBe("lang: en\n");
  });

  test("where the working folder is there no longer, only the user's own counts, and a path that begins there leads nowhere", () => {
    const gone = jest.spyOn(process, "cwd").mockImplementation(() => {
      throw new Error("ENOENT: uv_cwd");
    });
    const user = (path: string) => surroundings({ JENJANG_CONFIG: path });
    const [one, other] = [user("jenjang.yaml"), user(join(folder, "w/jenjang.yaml"))];
    gone.mockRestore();
    expect(one).toMatchObject({ cwd: undefined, files: [{ role: "user", path: "/jenjang.yaml" }] });
    expect(other).toMatchObject({ cwd: undefined, files: [{ role: "user", text: "lang: en\n" }] });
  });

  test("one file that is both is read once, as the user's", () => {
    const path = join(folder, "w/jenjang.yaml");
    expect(found(join(folder, "w"), { JENJANG_CONFIG: path }).map(({ role }) => role)).toEqual(["user"]);
  });
});
