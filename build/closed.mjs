// What libraries bring along for places where jenjang is not run, taken out of what ships: it cannot reach a network or
// start a process. test/supply/closed.test.ts looks for it.

/** The loaders of WebAssembly glue that fetch: the bytes are given to them here. */
export const UNREACHABLE = {
  fetch: "undefined",
  XMLHttpRequest: "undefined",
  "globalThis.XMLHttpRequest": "undefined",
  WebSocket: "undefined",
};

/** Commander starts programs for commands that are files of their own; jenjang has none. */
export const noProcesses = {
  name: "no processes",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "absent" }));
    onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};
