import { rmSync } from "node:fs";
import { around } from "./packed";

/** Takes away what `setup` made. */
export default function teardown(): void {
  rmSync(around(), { recursive: true, force: true });
}
