import { expect, test } from 'vitest';
import { shippedCopy } from '#model/source';
import { lacksOf } from '#model/source-lacks';
import { copy, date, source } from '../checks/dataset-builder.ts';

const ground = { id: 'Lisensi uji' };

test('a copy is shipped only where it may be handed on, for a reason that is named', () => {
  expect(shippedCopy(source({ copy, redistribution: 'allowed', ground }))).toBe(copy);
  expect(shippedCopy(source({ copy }))).toBeUndefined();
  expect(shippedCopy(source({ copy, ground }))).toBeUndefined();
  expect(shippedCopy(source({ copy, redistribution: 'allowed' }))).toBeUndefined();
  expect(shippedCopy(source({ copy, redistribution: 'not-allowed', ground }))).toBeUndefined();
});

test('what a source lacks to be found again is named', () => {
  const { address: _, ...hidden } = source({ published: date('unknown') });
  expect(lacksOf(hidden)).toEqual(['archive', 'sha256', 'published', 'address']);
  const archive = { address: 'https://arsip.example/uji', on: date('unknown') };
  expect(lacksOf(source({ archive, sha256: 'ab' }))).toEqual([]);
});
