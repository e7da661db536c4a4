import { expect, test } from 'vitest';
import { copyWithoutFingerprint } from '#checks/copy-without-fingerprint';
import { copy, dataset, source } from './dataset-builder.ts';
import { run } from './run.ts';

test('a copy whose fingerprint nobody wrote down is an error that names it', () => {
  const found = run(copyWithoutFingerprint, dataset({ sources: [source({ copy })], copies: [copy] }));
  expect(found).toMatchObject([{ severity: 'error', place: { field: 'copy' }, values: { found: copy.sha256 } }]);
  const noted = dataset({ sources: [source({ copy, sha256: copy.sha256 })], copies: [copy] });
  expect(run(copyWithoutFingerprint, noted)).toEqual([]);
});
