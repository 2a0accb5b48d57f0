import type { Input } from "../shell";

/** The signals that end a program, and at which Node does not set the terminal right, as it does at others. */
const SIGNALS = ["SIGHUP", "SIGQUIT"] as const;

/** Leaves the terminal as it was when the session is ended from outside. @returns undoes this */
export function endRightly(input: Input & Partial<Pick<NodeJS.ReadStream, "setRawMode">>): () => void {
  const end = (signal: NodeJS.Signals): void => {
    stop();
    input.setRawMode?.(false);
    process.kill(process.pid, signal); // Nobody listens any more: it does what it always does.
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}
