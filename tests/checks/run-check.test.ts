import { expect, test } from 'vitest';
import type { Check, Exception } from '#checks/check';
import { unusedSource } from '#checks/unused-source';
import { dataset, source } from './dataset-builder.ts';
import { run } from './run.ts';

const wrong = dataset({ sources: [source(), source({ id: 'berita' }), source({ id: 'arsip' })] });

function except(...exceptions: Exception[]): Check {
  return { ...unusedSource, exceptions };
}

test('an exception lets one breach stand and no other', () => {
  const check = except({ file: 'sources/berita.yaml', values: { id: 'berita' }, reason: 'akan dipakai' });
  expect(run(check, wrong).map(({ place }) => place.file)).toEqual(['sources/arsip.yaml']);
});

test('an exception must match the file and every value it names', () => {
  const check = except({ file: 'sources/berita.yaml', values: { id: 'arsip' }, reason: 'akan dipakai' });
  expect(run(check, wrong)).toHaveLength(3);
});

test('an exception that no longer fails is itself an error', () => {
  const check = except({ file: 'sources/bps-2024.yaml', values: { id: 'bps-2024' }, reason: 'akan dipakai' });
  expect(run(check, dataset())).toEqual([
    {
      code: 'stale-exception',
      severity: 'error',
      place: { file: 'sources/bps-2024.yaml', line: 1 },
      values: { check: 'unused-source', reason: 'akan dipakai', about: 'id bps-2024' },
    },
  ]);
});

test('an exception for a file that this content does not have says nothing', () => {
  expect(run(except({ file: 'sources/lain.yaml', values: {}, reason: 'situs lain' }), dataset())).toEqual([]);
});
