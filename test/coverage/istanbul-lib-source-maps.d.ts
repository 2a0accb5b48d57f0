declare module "istanbul-lib-source-maps" {
  import type { CoverageMap } from "istanbul-lib-coverage";

  /** Turns counts of translated code into counts of its source, by the source maps that they carry. */
  export function createSourceMapStore(): { transformCoverage(counts: CoverageMap): Promise<CoverageMap> };
}
