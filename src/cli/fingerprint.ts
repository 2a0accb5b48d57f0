/** The SHA-256 of a text in UTF-8, in hexadecimal digits. What it needs is loaded when a note is made. */
export function fingerprint(text: string): string {
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  return createHash("sha256").update(text).digest("hex");
}
