import { expect, test } from 'vitest';
import { redistributionWithoutGround } from '#checks/redistribution-without-ground';
import type { Source } from '#model/source';
import { copy, dataset, source } from './dataset-builder.ts';
import { places } from './run.ts';

test('who hands on a copy says why that is allowed', () => {
  const of = (change: Partial<Source>) => places(redistributionWithoutGround, dataset({ sources: [source(change)] }));
  expect(of({ copy, redistribution: 'allowed' })).toEqual(['sources/bps-2024.yaml:1 redistribution']);
  expect(of({ copy, redistribution: 'allowed', ground: { id: 'Lisensi uji' } })).toEqual([]);
  expect(of({ copy, redistribution: 'not-allowed' })).toEqual([]);
  expect(of({ copy })).toEqual([]);
});
