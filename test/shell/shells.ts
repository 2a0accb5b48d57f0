import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ShellName } from "../../src/cli/completion/replies";
import { RealTerminal } from "../support/terminal";

const ROOT = join(__dirname, "../..");

/** How each shell is started, where it reads the given lines, and how those read what `init` prints. */
export const STARTS: Readonly<
  Record<ShellName, { readonly file: string; readonly start: string; readonly init: string }>
> = {
  bash: { file: "rc", start: "bash --noprofile --rcfile rc -i", init: 'eval "$(jenjang init bash)"' },
  zsh: { file: ".zshrc", start: "zsh -d -i", init: 'eval "$(jenjang init zsh)"' },
  fish: { file: "fish/config.fish", start: "fish -i", init: "jenjang init fish | source" },
};

const PROMPTS: Readonly<Record<ShellName, string>> = {
  bash: "PS1='READY> '; bind 'set enable-bracketed-paste off'; bind 'set bell-style none'",
  zsh: "PS1='READY> '; unsetopt prompt_cr prompt_sp",
  fish: "function fish_prompt; echo -n 'READY> '; end; function fish_greeting; end",
};

/** A home of its own, in which `jenjang` is found: it completes, and shows every other command line as it was read. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), "jenjang-shell-"));

  constructor() {
    mkdirSync(join(this.folder, "bin"));
    mkdirSync(join(this.folder, "fish"));
    // Else fish reads all manuals of the system when it is first started.
    mkdirSync(join(this.folder, ".local/share/fish/generated_completions"), { recursive: true });
    const program = `"${process.execPath}" "${join(ROOT, "bin/jenjang")}"`;
    this.put("bin/jenjang", `#!/bin/sh\ncase "$1" in complete|init) exec ${program} "$@" ;; esac\n${SHOWS}`);
    this.put("bin/route", `#!/bin/sh\necho "<<<[the route of the system]>>>"\n`);
    for (const name of ["jenjang", "route"]) chmodSync(join(this.folder, "bin", name), 0o755);
    writeFileSync(join(this.folder, "naskah lengkap.txt"), "");
  }

  /** A shell that has read what `init` prints. @param before lines that it reads before */
  shell(name: ShellName, { before = "", options = "" } = {}): Typist {
    const { file, start, init } = STARTS[name];
    this.put(file, [before, PROMPTS[name], `${init.replace(name, `${name}${options}`)}\n`.repeat(2), ""].join("\n"));
    return new Typist(new RealTerminal(start, this.env, this.folder));
  }

  get env(): Record<string, string> {
    return {
      HOME: this.folder,
      ZDOTDIR: this.folder,
      XDG_CONFIG_HOME: this.folder,
      PATH: `${join(this.folder, "bin")}:${process.env.PATH}`,
      JENJANG_CACHE: join(this.folder, "cache"),
      LANG: "C.UTF-8",
      TERM: "xterm",
    };
  }

  private put(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const SHOWS = `printf '<<<'; for word; do printf '[%s]' "$word"; done; printf '>>>\\n'\n`;

/** Somebody who types in a shell. */
export class Typist {
  private isAtPrompt = false;

  constructor(readonly terminal: RealTerminal) {}

  /** Presses the keys and Enter. @returns the words of the command line as jenjang gets them */
  async enters(keys: string): Promise<string> {
    if (!this.isAtPrompt) await this.terminal.until(/READY> /);
    this.isAtPrompt = true;
    this.terminal.press(`${keys}\r`);
    const [, words = ""] = await this.terminal.until(/<<<(.*?)>>>/s);
    await this.terminal.until(/READY> /);
    return words;
  }

  /** Presses keys. @returns once something is shown */
  async presses(keys: string, wanted: RegExp): Promise<void> {
    if (!this.isAtPrompt) await this.terminal.until(/READY> /);
    this.isAtPrompt = true;
    this.terminal.press(keys);
    await this.terminal.until(wanted);
  }

  /** Leaves as one does, so that the shell has written what it writes; one that does not understand is ended. */
  async leave(): Promise<void> {
    this.terminal.press("\x15exit\r");
    const end = setTimeout(() => this.terminal.close(), 10_000);
    await this.terminal.end;
    clearTimeout(end);
  }
}
