import { expect, test } from 'vitest';
import { unusedCopy } from '#checks/unused-copy';
import { at, copy, dataset, source } from './dataset-builder.ts';
import { places } from './run.ts';

test('a copy that no source names is an error, and waits until all content can be read', () => {
  const stray = { ...copy, name: 'lain.pdf', place: at('sources/files/lain.pdf') };
  const data = dataset({ sources: [source({ copy, sha256: copy.sha256 })], copies: [copy, stray] });
  expect(places(unusedCopy, data)).toEqual(['sources/files/lain.pdf:1']);
  expect(unusedCopy.needsAll).toBe(true);
});
