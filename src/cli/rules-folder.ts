/** The folder of the package that holds its rule files. */
export const RULES = "rules";
