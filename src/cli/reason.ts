/** The system's own code for what went wrong; for anything else its words. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** The system's own word for why a file could not be read or written; a text that is no UTF-8 has none. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return /^E[A-Z0-9]+$/.test(code) ? code : "UTF-8";
}
