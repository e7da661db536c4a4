import { expect, test } from 'vitest';
import { holderNotInOffice } from '#checks/holder-not-in-office';
import { cite, commitment, COMMITMENT, datasetWith, date, region, REGION } from './dataset-builder.ts';
import { places, run } from './run.ts';

const officeHolders = [
  { office: 'Bupati', name: 'M. Fadhil Arief', from: date('2021-02-26'), until: date('2025'), citations: [cite()] },
  { office: 'Wakil Bupati', name: 'Bakhtiar', from: date('2021-02-26'), citations: [cite()] },
];

function promisedBy(holder: string, promisedOn: string, office = 'Bupati Batanghari') {
  const promise = commitment({ holder, office: { id: office }, promisedOn: date(promisedOn) });
  return datasetWith({ region: region({ officeHolders }), commitments: [promise] });
}

test('a holder who is not the recorded one on that date is a warning', () => {
  const wrong = promisedBy('Bakhtiar', '2021-06');
  expect(places(holderNotInOffice, wrong)).toEqual([`${COMMITMENT}:1 holder → ${REGION}:1 office_holders`]);
  expect(run(holderNotInOffice, wrong)[0]?.values['recorded']).toBe('M. Fadhil Arief');
});

test('titles, initials and degrees make no other person', () => {
  for (const name of ['Muhammad Fadhil Arief, S.E.', 'Fadhil Arief', 'M Fadhil Arief'])
    expect(places(holderNotInOffice, promisedBy(name, '2021-06'))).toEqual([]);
  expect(places(holderNotInOffice, promisedBy('Bakhtiar', '2022', 'Wakil Bupati Batanghari'))).toEqual([]);
});

test('nothing is said about a date or an office without a recorded holder', () => {
  expect(places(holderNotInOffice, promisedBy('Siapa', '2019'))).toEqual([]);
  expect(places(holderNotInOffice, promisedBy('Siapa', '2022', 'Sekretaris Daerah'))).toEqual([]);
});
