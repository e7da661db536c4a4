import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { examine } from '#examine';
import { writeTwoPlans } from './two-plans.ts';

function written(): ReturnType<typeof examine> {
  const folder = mkdtempSync(join(tmpdir(), 'tilik-two-plans-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeTwoPlans(folder);
  return examine(folder);
}

test('the made-up content passes the check that every content must pass', () => {
  const { findings, dataset } = written();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [report] = dataset.regions.values();
  expect(report?.plans.map(({ id }) => id)).toEqual(['apbd-2022', 'rkpd-2022', 'rpjmd-2018-2023', 'rpjmd-2022-2026']);
  expect(new Set(report?.targets.map(({ indicator }) => indicator)).size).toBe(480 + 6 + 8 + 8 + 20);
  expect([report?.recommendations.length, report?.replies.length]).toEqual([2, 4]);
});

test('it is the same each time', () => {
  expect([...written().digests]).toEqual([...written().digests]);
});
