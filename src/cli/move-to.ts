import { closeSync, linkSync, openSync, renameSync } from "node:fs";
import { remove } from "../store/remove";
import { reasonOf } from "./reason";

/** What file systems say that know no second name for a file, as those of memory sticks. */
const WITHOUT_LINKS: readonly string[] = ["EPERM", "EACCES", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

/** Gives a file its place, in one step; where something has the place already, only by force. */
export function moveTo(from: string, place: string, force: boolean): void {
  try {
    if (force) renameSync(from, place);
    else linkSync(from, place); // Unlike a move it never replaces what came there meanwhile.
  } catch (error) {
    if (force || !WITHOUT_LINKS.includes(reasonOf(error))) throw error;
    moveIntoReserved(from, place);
  }
}

/** Takes the place with an empty file, which fails where there is one, and then moves over that. */
function moveIntoReserved(from: string, place: string): void {
  closeSync(openSync(place, "wx"));
  try {
    renameSync(from, place);
  } catch (error) {
    remove(place);
    throw error;
  }
}
