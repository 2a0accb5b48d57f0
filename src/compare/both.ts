/** Something of each of two regulations. */
export interface Both<T> {
  readonly left: T;
  readonly right: T;
}

export const SIDES = ["left", "right"] as const;
export type Side = (typeof SIDES)[number];

/** What becomes of each side. */
export function onBoth<T, U>(make: (side: Side, of: T) => U, { left, right }: Both<T>): Both<U> {
  return { left: make("left", left), right: make("right", right) };
}

export function otherSide(side: Side): Side {
  return side === "left" ? "right" : "left";
}
