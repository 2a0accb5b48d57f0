import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";

/** Whether a program is installed. */
export function has(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

/** A real terminal, made by `script`, in which a program runs and somebody presses keys. */
export class RealTerminal {
  private readonly process: ChildProcessWithoutNullStreams;
  private shown = "";
  private seen = 0;
  private listening: () => void = () => undefined;
  private ended = false;
  /** When all that ran in it is over. */
  readonly end: Promise<void>;

  /** @param command what runs in it, as a line for `sh` */
  constructor(command: string, env: Readonly<Record<string, string>>, cwd: string) {
    const line = `stty cols 120 rows 50; ${command}`;
    const args = process.platform === "linux" ? ["-qfc", line, "/dev/null"] : ["-q", "/dev/null", "sh", "-c", line];
    this.process = spawn("script", args, { env: { PATH: process.env.PATH, SHELL: "/bin/sh", ...env }, cwd });
    this.process.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.shown += text;
      this.listening();
    });
    this.end = new Promise((resolve) => {
      this.process.on("close", () => {
        this.ended = true;
        this.listening();
        resolve();
      });
    });
  }

  press(keys: string): void {
    this.process.stdin.write(keys);
  }

  /** Waits until something has been shown since the last time that something was waited for. @returns what it was */
  async until(wanted: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = wanted.exec(this.shown.slice(this.seen));
      if (found !== null) {
        this.seen += found.index + found[0].length;
        return found;
      }
      if (this.ended) throw new Error(`the program ended, and showed: ${this.shown}`);
      await new Promise<void>((resolve) => {
        this.listening = resolve;
      });
    }
  }

  /** All that was shown, as it came. */
  get all(): string {
    return this.shown;
  }

  close(): void {
    this.process.kill("SIGKILL");
  }
}
