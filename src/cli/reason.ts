/** The system's own word for why a file could not be read or written; a text that is no UTF-8 has none. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return code.startsWith("E") && !code.startsWith("ERR_") ? code : "UTF-8";
}
