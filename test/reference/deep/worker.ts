import type { Job } from "./jobs";
import { done } from "./work";

/*
 * A process that does one job after the other, as they are sent.
 */
process.on("message", (job: Job) => process.send?.(done(job)));
