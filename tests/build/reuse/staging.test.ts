import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearInterrupted, EARLIER, makeStaging } from '#build/reuse/staging';

let dir = '';
let out = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-staging-'));
  out = join(dir, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'kemarin');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** As if the process that made it had been killed. */
function abandon(staging: string): void {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(staging, 'pid'), String(pid));
}

test('a site that was set aside by a killed build is put back', () => {
  const staging = makeStaging(out);
  renameSync(out, join(staging, EARLIER));
  abandon(staging);
  clearInterrupted(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('kemarin');
  expect(readdirSync(dir)).toEqual(['dist']);
});

test('what a killed build had begun goes; the site that stands stays', () => {
  const staging = makeStaging(out);
  mkdirSync(join(staging, EARLIER));
  writeFileSync(join(staging, EARLIER, 'index.html'), 'vorgestern');
  abandon(staging);
  clearInterrupted(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('kemarin');
  expect(readdirSync(dir)).toEqual(['dist']);
});

test('the folder of a build that still runs, and folders of others, are left alone', () => {
  const staging = makeStaging(out);
  mkdirSync(join(dir, '.dist-foreign'));
  mkdirSync(join(dir, '.other-abcdef'));
  clearInterrupted(out);
  expect([staging, join(dir, '.dist-foreign'), join(dir, '.other-abcdef')].every((path) => existsSync(path))).toBe(
    true,
  );
});
