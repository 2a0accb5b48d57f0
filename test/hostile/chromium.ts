import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** The browser of this machine; undefined where there is none. */
export function chromium(): string | undefined {
  const named = process.env.CHROMIUM;
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const places = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(named === undefined ? [] : [named]), ...places].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a browser asked a server for that has some files, when it opened all of them, each in a frame of its own. */
export async function askedFor(browser: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const asked: string[] = [];
  const frames = [...files.keys()].map((file) => `<iframe src="/open/${file}"></iframe>`);
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const text = url === "/" ? frames.join("\n") : files.get(url.replace("/open/", ""));
    response.writeHead(text === undefined ? 404 : 200, { "content-type": typeOf(url), "cache-control": "no-store" });
    response.end(text);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await opened(browser, `http://127.0.0.1:${port}/`);
  server.closeAllConnections();
  server.close();
  return asked;
}

function typeOf(url: string): string {
  return url.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
}

const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --no-proxy-server --virtual-time-budget=5000 --dump-dom";

/** Opens a page with all that is in it, and closes the browser. */
async function opened(browser: string, address: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), "jenjang-browser-"));
  const args = [...FLAGS.split(" "), `--user-data-dir=${profile}`, address];
  await new Promise<void>((done, fail) =>
    execFile(browser, args, { timeout: 60_000, maxBuffer: 1e8 }, (error) => (error === null ? done() : fail(error))),
  );
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
