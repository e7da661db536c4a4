import { expect, test } from 'vitest';
import { termEndsBeforeStart } from '#checks/term-ends-before-start';
import {
  cite,
  commitment,
  COMMITMENT,
  dataset,
  datasetWith,
  date,
  indicator,
  region,
  REGION,
  source,
} from './dataset-builder.ts';
import { places } from './run.ts';

const [early, late] = [date('2020'), date('2021')];

test('a term that ends before it begins is an error at both fields', () => {
  const wrong = datasetWith({
    region: region({
      validFrom: late,
      validUntil: early,
      agencies: [{ id: 'dinsos', name: 'Dinas Sosial', validFrom: late, validUntil: early }],
      officeHolders: [{ office: 'Bupati', name: 'A', from: late, until: early, citations: [cite()] }],
    }),
    commitments: [commitment({ promisedOn: late, deadline: early })],
  });
  expect(places(termEndsBeforeStart, wrong)).toEqual([
    `${REGION}:1 valid_until → ${REGION}:1 valid_from`,
    `${REGION}:1 agencies.0.valid_until → ${REGION}:1 agencies.0.valid_from`,
    `${REGION}:1 office_holders.0.until → ${REGION}:1 office_holders.0.from`,
    `${COMMITMENT}:1 deadline → ${COMMITMENT}:1 promised_on`,
  ]);
});

test('indicators and their methods end no earlier than they begin', () => {
  const methods = [{ id: 'baru', name: { id: 'Baru' }, from: 2024, until: 2020 }];
  const indicators = [indicator({ validFrom: 2024, validUntil: 2020, methods })];
  expect(places(termEndsBeforeStart, dataset({ indicators }))).toEqual([
    'indicators/kemiskinan.yaml:1 valid_until → indicators/kemiskinan.yaml:1 valid_from',
    'indicators/kemiskinan.yaml:1 methods.0.until → indicators/kemiskinan.yaml:1 methods.0.from',
  ]);
});

test('a source is not seen before it is published', () => {
  const wrong = dataset({ sources: [source({ published: date('2025-05'), seen: date('2025-04-30') })] });
  expect(places(termEndsBeforeStart, wrong)).toEqual([
    'sources/bps-2024.yaml:1 seen → sources/bps-2024.yaml:1 published',
  ]);
});

test('a term within one year, or with an end that is not known, is fine', () => {
  const officeHolders = [
    { office: 'Bupati', name: 'A', from: date('2021-06'), until: date('2021'), citations: [cite()] },
    { office: 'Bupati', name: 'B', from: late, until: date('unknown'), citations: [cite()] },
  ];
  expect(places(termEndsBeforeStart, datasetWith({ region: region({ officeHolders }) }))).toEqual([]);
});
