/** Runs named steps one after another, all of them whatever fails, and counts what passed. Plain JavaScript. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './install.mjs';

const REPORTS = join('.cache', 'reports');

/**
 * What a test run says of itself: how many tests passed and failed, and the names of those skipped. A run that failed
 * without a failed test (a file that could not be loaded) counts as one failure.
 */
function countsOf(report, ok) {
  try {
    const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const tests = testResults.flatMap((file) => file.assertionResults);
    const skipped = tests
      .filter(({ status }) => !['passed', 'failed'].includes(status))
      .map(({ fullName }) => fullName);
    return { passed, failed: failed === 0 && !ok ? 1 : failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

function runOne(root, step) {
  const report = join(root, REPORTS, `${step.name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const reporting = step.tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const args = ['run', '--silent', step.script, '--', ...(step.args ?? []), ...reporting];
  const { status } = npm(root, args, { env: { ...process.env, ...step.env } });
  const ok = status === 0;
  return step.tests ? countsOf(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function line({ name, passed, failed, skipped, time }) {
  const parts = [`${passed} passed`, `${failed} failed`, ...(skipped.length > 0 ? [`${skipped.length} skipped`] : [])];
  return `${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(16)} ${parts.join(', ').padEnd(34)} ${time}`;
}

/**
 * Each step is `{ name, script, args?, env?, tests?, needs? }`: a script of package.json, whether it is a test run
 * that reports its own counts, and the step without which it cannot run.
 * Prints a table and the totals as the last line, leaves them in `.cache/reports/<title>.total.json`, and returns true when nothing failed.
 */
export function runSteps(root, title, steps) {
  mkdirSync(join(root, REPORTS), { recursive: true });
  const started = performance.now();
  const results = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const begun = performance.now();
    const missing = step.needs !== undefined && results.find(({ name }) => name === step.needs)?.failed !== 0;
    if (missing) console.log(`not run: needs ${step.needs}, which failed`);
    const counts = missing ? { passed: 0, failed: 1, skipped: [] } : runOne(root, step);
    results.push({ name: step.name, ...counts, time: seconds(begun) });
    console.log(line(results.at(-1)));
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const totals = { passed: sum('passed'), failed: sum('failed') };
  writeFileSync(join(root, REPORTS, `${title}.total.json`), `${JSON.stringify(totals)}\n`);
  console.log(`\n${title}: ${seconds(started)}`);
  for (const result of results) console.log(line(result));
  for (const name of results.flatMap(({ skipped }) => skipped)) console.log(`skipped: ${name}`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0;
}
