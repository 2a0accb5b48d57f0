import { shown, shrunkAsShown } from "../odd/shrunk";

/** Shows one case of a seed again; 1 where the two still do not agree. */
export function replay(seed: number, path: string): number {
  const small = shrunkAsShown(seed, path);
  process.stdout.write(small === undefined ? "no disagreement there\n" : `${shown(small)}\n`);
  return small === undefined ? 0 : 1;
}
