"use strict";
// Loaded before a program (`node --require`): whoever reaches for a network or a process ends it with status 97. It ends
// at once and not by an exception, which could be caught and hushed up.
const Module = require("node:module");

const FORBIDDEN = new Set(
  [
    "http",
    "https",
    "http2",
    "net",
    "tls",
    "dgram",
    "dns",
    "dns/promises",
    "inspector",
    "child_process",
    "cluster",
  ].flatMap((name) => [name, `node:${name}`]),
);

function stop(what) {
  process._rawDebug(`guard: ${what}`);
  process.reallyExit(97);
}

for (const [owner, method] of [
  [Module, "_load"],
  [process, "getBuiltinModule"],
]) {
  const original = owner[method];
  owner[method] = function (name, ...rest) {
    if (FORBIDDEN.has(name)) stop(name);
    return original.call(this, name, ...rest);
  };
}
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"])
  Object.defineProperty(globalThis, name, { configurable: true, get: () => stop(name) });
for (const name of ["binding", "dlopen", "_linkedBinding"])
  Object.defineProperty(process, name, { configurable: true, get: () => stop(`process.${name}`) });
