import { expect, test } from 'vitest';
import { outcomeBeforeRequest } from '#checks/outcome-before-request';
import { correction, dataset } from './dataset-builder.ts';
import { places } from './run.ts';

const REQUEST = 'corrections/permintaan-uji.yaml:1';
const decidedOn = (date: string) =>
  places(
    outcomeBeforeRequest,
    dataset({
      corrections: [
        correction({ received: '2025-03-01', outcome: { is: 'refused', date, reason: { id: 'Uji.' }, citations: [] } }),
      ],
    }),
  );

test('a decision comes on the day of the request or later', () => {
  expect(decidedOn('2025-02-28')).toEqual([`${REQUEST} outcome.date → ${REQUEST} received`]);
  expect(decidedOn('2025-03-01')).toEqual([]);
  expect(decidedOn('2025-03-02')).toEqual([]);
});

test('an open request has no date to compare', () => {
  expect(places(outcomeBeforeRequest, dataset({ corrections: [correction()] }))).toEqual([]);
});
