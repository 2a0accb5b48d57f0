import { KINDS, KNOWN } from "../regulations";
import type { Options } from "./options";

/** A part of the work: some of the questions of one kind about one regulation, or all the cases of one seed. */
export type Job =
  | { readonly kind: "asked"; readonly name: string; readonly regulation: string; readonly part: number }
  | { readonly kind: "generated"; readonly name: string; readonly seed: number };

/** Into how many parts the questions of a kind are cut: every so-manieth goes into the same. */
export const PARTS = 4;

/** Everything about the regulations, in an order that keeps all cores busy. */
export function aboutRegulations({ only }: Options): Job[] {
  const jobs = KNOWN.flatMap(({ regulation }) =>
    KINDS.flatMap(({ name }) =>
      Array.from({ length: PARTS }, (_, part): Job => ({ kind: "asked", name, regulation: regulation.id, part })),
    ),
  );
  return jobs.filter((job) => nameOf(job).includes(only));
}

/** The name that a report gives to a job, and that `--only` looks into. */
export function nameOf(job: Job): string {
  return job.kind === "asked" ? `${job.regulation}: ${job.name}` : job.name;
}

export const GENERATED = "generated regulations and questions";
