import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { examine } from '../../src/examine.ts';

function written(regions: number): { readonly folder: string; readonly count: number } {
  const folder = mkdtempSync(join(tmpdir(), 'tilik-synthetic-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, count: writeSyntheticContent(folder, { regions, indicators: 3 }) };
}

test('the content of the bench passes the check that every content must pass', () => {
  const { folder, count } = written(45);
  const { findings, dataset } = examine(folder);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(count).toBe(45);
  expect(dataset.regions.size).toBe(45);
  expect(dataset.regions.get('11.01')?.figures).toHaveLength(3 * 10);
  expect(dataset.regions.get('11.01')?.targets).toHaveLength(3 * 10);
});

test('it is the same each time', () => {
  const [one, other] = [examine(written(5).folder), examine(written(5).folder)];
  expect([...one.digests]).toEqual([...other.digests]);
});

test('there are no more regions than the country has', () => {
  expect(written(9999).count).toBe(552);
});
