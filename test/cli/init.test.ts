import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SHELLS } from "../../src/cli/completion/replies";
import { jenjang } from "../support/shell";

const script = (name: string): string => readFileSync(join(__dirname, "../../bin/shell", name), "utf8");

test.each(SHELLS)("`init %s` prints its script, with the short forms or without", (name) => {
  const completion = script(`jenjang.${name}`);
  const functions = script(`functions.${name}`);
  expect(jenjang(["init", name])).toEqual({ exit: 0, out: completion + functions, err: "" });
  expect(jenjang(["init", name, "--no-functions"])).toEqual({ exit: 0, out: completion, err: "" });
});

test.each([
  ["/bin/bash", "~/.bashrc", 'eval "$(jenjang init bash)"'],
  ["/usr/local/bin/zsh", "~/.zshrc", 'eval "$(jenjang init zsh)"'],
  ["/usr/bin/fish", "~/.config/fish/config.fish", "jenjang init fish | source"],
])("without a shell it says for %s what line belongs where, in both languages", (SHELL, file, line) => {
  for (const [lang, words] of [
    ["id", "Tambahkan baris ini"],
    ["en", "Put this line"],
  ] as const) {
    const { exit, out } = jenjang(["init", "--lang", lang], { env: { SHELL, NO_COLOR: "1" }, tty: true, columns: 60 });
    expect(exit).toBe(0);
    expect(out).toContain(words);
    expect(out).toContain(file);
    expect(out).toContain(`\n  ${line}\n`);
  }
});

test("the file is where the user keeps the settings of the shell", () => {
  const said = (env: Record<string, string>): string =>
    jenjang(["init"], { env: { ...env, NO_COLOR: "1" }, tty: true }).out;
  expect(said({ SHELL: "/bin/zsh", ZDOTDIR: "/z" })).toContain("/z/.zshrc");
  expect(said({ SHELL: "/bin/fish", XDG_CONFIG_HOME: "/c" })).toContain("/c/fish/config.fish");
});

test("what it says is nothing that a shell would run by mistake", () => {
  const { out, err } = jenjang(["init"], { env: { SHELL: "/bin/bash" } });
  expect(out).toBe("");
  expect(err).toContain("~/.bashrc");
});

test.each([
  [["init", "bsh"], {}, "shell `bsh` tidak didukung"],
  [["init"], { SHELL: "/bin/tcsh" }, "shell `tcsh` tidak didukung"],
  [["init"], {}, "tidak diketahui shell apa yang dipakai"],
])("%j with %j is refused in words, with those that are supported", (args, env, words) => {
  const { exit, out, err } = jenjang(args, { env });
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(words);
  expect(err).toContain("Yang dapat dipilih: bash, zsh, fish");
});
