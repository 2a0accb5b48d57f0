/*
 * Runs the suites of `suites.ts` for Stryker, as jest would run them, in one process: what was translated stays translated,
 * and only what the tests load is loaded anew for every mutant, since rule files, names and answers are remembered once read.
 * The same by jest itself: `npx stryker run --testRunner jest`.
 */
import { readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";

const require = createRequire(import.meta.url);
/** Loads the suites. A module keeps what it has loaded, so a new one does it for every mutant. */
let loader;
const { expect } = require("expect");
const { bind } = require("jest-each");
const ts = require("typescript");

globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;
const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true };
const translated = new Map();

Module._extensions[".ts"] = (module, path) => {
  if (!translated.has(path))
    translated.set(path, ts.transpileModule(readFileSync(path, "utf8"), { compilerOptions }).outputText);
  module._compile(translated.get(path), path);
};

class Runner {
  /** Stryker runs this in a copy of the repository, in which the mutants are. */
  folder = join(process.cwd(), "test");
  suites = require(join(this.folder, "mutation/suites.ts")).SUITES;

  capabilities = () => ({ reloadEnvironment: true });

  async dryRun({ coverageAnalysis }) {
    stryker.mutantCoverage = coverageAnalysis === "off" ? undefined : { static: {}, perTest: {} };
    const tests = [];
    forget();
    for (const suite of this.suites) for (const one of testsOf(suite, this.folder)) tests.push(await outcome(one));
    stryker.currentTestId = undefined;
    const mutantCoverage = stryker.mutantCoverage && wholeSuites(stryker.mutantCoverage, this.suites, tests);
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    Object.assign(stryker, { mutantCoverage: undefined, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const isStatic = mutantActivation === "static";
    try {
      return await this.verdict({ id: activeMutant.id, isStatic, wanted, hitLimit });
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  /** Killed by the first test that fails; the suites after it are not even loaded. */
  async verdict({ id, isStatic, wanted, hitLimit }) {
    let nrOfTests = 0;
    forget();
    for (const suite of this.suites) {
      if (wanted !== undefined && ![...wanted].some((one) => one.startsWith(suite))) continue;
      stryker.activeMutant = isStatic ? id : undefined;
      const tests = testsOf(suite, this.folder).filter((one) => wanted?.has(one.id) ?? true);
      stryker.activeMutant = id;
      for (const one of tests) {
        nrOfTests += 1;
        const { status, failureMessage } = await outcome(one);
        if (determineHitLimitReached(stryker.hitCount, hitLimit) !== undefined)
          return { status: MutantRunStatus.Timeout };
        if (status === TestStatus.Failed)
          return { status: MutantRunStatus.Killed, killedBy: [one.id], failureMessage, nrOfTests };
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/**
 * What one test of a suite reaches every test of it may depend on: what was read, found or answered once is remembered,
 * and only the first test that asks for it runs the code.
 */
function wholeSuites({ static: always, perTest }, suites, tests) {
  const whole = {};
  for (const suite of suites) {
    const own = tests.map(({ id }) => id).filter((id) => id.startsWith(suite));
    const reached = Object.fromEntries(
      own.flatMap((id) => Object.keys(perTest[id] ?? {})).map((mutant) => [mutant, 1]),
    );
    for (const id of own) whole[id] = { ...reached, ...perTest[id] };
  }
  return { static: always, perTest: whole };
}

async function outcome({ id, work }) {
  stryker.currentTestId = id;
  const start = performance.now();
  const told = (more) => ({ id, name: id, timeSpentMs: performance.now() - start, ...more });
  try {
    await work();
    return told({ status: TestStatus.Success });
  } catch (error) {
    return told({ status: TestStatus.Failed, failureMessage: String(error) });
  }
}

/** What is loaded that may hold something of the mutant before: all but what the mutated folders cannot reach. */
function forget() {
  loader = new Module(import.meta.filename);
  for (const path of Object.keys(require.cache)) if (!KEPT.test(path)) delete require.cache[path];
}

const KEPT = /\/node_modules\/|\/(?:src\/(?:source|name|diagnostic|syntax|document)|rules\/schema)\//;

/** The tests of a suite. */
function testsOf(suite, folder) {
  const around = [suite];
  const tests = [];
  const describe = (title, inside) => {
    around.push(title);
    inside();
    around.pop();
  };
  const test = (title, work) => tests.push({ id: [...around, title].join(" "), work });
  describe.each = bind(describe);
  test.each = bind(test);
  Object.assign(globalThis, { expect, describe, test });
  stryker.currentTestId = undefined;
  loader.require(join(folder, suite));
  return tests;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "engine", Runner)];
