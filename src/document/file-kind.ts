/** The kinds of files that are held against a schema each. */
export type FileKind = "regulation" | "vocabulary" | "cases" | "overlay" | "setting";
