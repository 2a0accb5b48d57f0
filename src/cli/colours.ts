import { Chalk } from "chalk";
import type { Paint } from "../render/text/page";

/** The colours of a terminal. */
export function colours(): Paint {
  const chalk = new Chalk({ level: 1 });
  return {
    title: (t) => chalk.bold.underline(t),
    strong: (t) => chalk.bold(t),
    faint: (t) => chalk.dim(t),
    good: (t) => chalk.green(t),
    caution: (t) => chalk.yellow(t),
    bad: (t) => chalk.red(t),
  };
}
