import { expect, test } from 'vitest';
import { requesterNamed } from '#checks/requester-named';
import { REQUESTERS } from '#model/correction';
import { correction, dataset } from './dataset-builder.ts';
import { run } from './run.ts';

test('of all who ask, only a citizen has no institution', () => {
  const named = REQUESTERS.filter(
    (from) =>
      run(requesterNamed, dataset({ corrections: [correction({ from, institution: 'Lembaga Uji' })] })).length > 0,
  );
  expect(named).toEqual(['citizen']);
  expect(run(requesterNamed, dataset({ corrections: [correction({ from: 'citizen' })] }))).toEqual([]);
});
