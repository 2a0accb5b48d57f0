"use strict";
/*
 * Loaded before the program: it ends the process, as `kill -9` does, at the moment whose number is in KILL_AT. Every call
 * that changes something on the disk has such moments: before it, after it, and where it writes, when half is written.
 */
const fs = require("node:fs");

const at = Number(process.env.KILL_AT);
let moment = 0;

function passes() {
  moment += 1;
  return moment !== at;
}

function kill() {
  process.kill(process.pid, "SIGKILL");
}

function changes(name, isMeant = () => true) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!isMeant(...args)) return real(...args);
    if (!passes()) kill();
    const result = real(...args);
    if (!passes()) kill();
    return result;
  };
}

/** @param half the arguments of a call that writes only the first half */
function writes(name, isMeant, half) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!isMeant(...args)) return real(...args);
    if (!passes()) kill();
    if (!passes()) {
      real(...half(...args));
      kill();
    }
    const result = real(...args);
    if (!passes()) kill();
    return result;
  };
}

const isWriting = (_path, flags = "r") =>
  typeof flags === "number" ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0 : flags !== "r";
const isFile = (file) => typeof file !== "number" || file > 2;

/** Of many pieces that are written to one file, one after the other, all are alike: some of them are enough. */
const pieces = new Map();
function isCounted(file) {
  if (!isFile(file)) return false;
  const piece = (pieces.get(file) ?? 0) + 1;
  pieces.set(file, piece);
  return piece <= 2 || piece % 25 === 0;
}

const firstHalf = (data) => data.slice(0, Math.floor(data.length / 2));

changes("openSync", isWriting);
writes("writeSync", isCounted, (file, bytes, from = 0) => [file, bytes, from, Math.floor((bytes.length - from) / 2)]);
writes("writeFileSync", isFile, (file, data, how) => [file, firstHalf(data), how]);
writes("appendFileSync", isFile, (file, data, how) => [file, firstHalf(data), how]);
for (const name of [
  "mkdirSync",
  "renameSync",
  "linkSync",
  "rmSync",
  "unlinkSync",
  "chmodSync",
  "chownSync",
  "fsyncSync",
])
  changes(name);
