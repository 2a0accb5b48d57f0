/** Thrown while a stored book is read, when it turns out to be damaged or not to be what the files say now. */
export class OutOfDate extends Error {}
