import { expect, test } from 'vitest';
import { copyChanged } from '#checks/copy-changed';
import { copy, dataset, source } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a copy that is no longer the file that was read stops the build, at the fingerprint and at the file', () => {
  const changed = dataset({ sources: [source({ copy, sha256: 'f'.repeat(64) })], copies: [copy] });
  expect(places(copyChanged, changed)).toEqual(['sources/bps-2024.yaml:1 sha256 → sources/files/uji.pdf:1']);
  expect(run(copyChanged, changed)[0]?.severity).toBe('error');
});

test('a copy that is the same is fine, and a fingerprint without a copy cannot be compared', () => {
  const sources = [source({ copy, sha256: copy.sha256 }), source({ id: 'lain', sha256: 'f'.repeat(64) })];
  expect(places(copyChanged, dataset({ sources, copies: [copy] }))).toEqual([]);
});
