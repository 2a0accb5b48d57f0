import { type MessagePort, workerData } from "node:worker_threads";
import { readForAnother, type Shared } from "../threads";

const { port, number, shared } = workerData as { port: MessagePort; number: number; shared: Shared };
readForAnother(port, number, shared);
