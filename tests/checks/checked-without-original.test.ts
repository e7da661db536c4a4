import { expect, test } from 'vitest';
import { checkedWithoutOriginal } from '#checks/checked-without-original';
import { datasetWith, figure, FIGURES, source } from './dataset-builder.ts';
import { places } from './run.ts';

const { address, ...nowhere } = source();
const copied = figure({ primary: false, checked: true, citation: { source: nowhere } });

test('a copy marked as checked against an original that nobody can find is a warning', () => {
  expect(address).toBeDefined();
  expect(places(checkedWithoutOriginal, datasetWith({ figures: [copied] }))).toEqual([
    `${FIGURES}:2 checked → sources/bps-2024.yaml:1 address`,
  ]);
});

test('an address or a page is enough, and what is not marked as checked needs neither', () => {
  const figures = [
    figure({ primary: false, checked: true }),
    { ...copied, citation: { source: nowhere, page: 'Tabel 3' } },
    { ...copied, checked: false },
  ];
  expect(places(checkedWithoutOriginal, datasetWith({ figures }))).toEqual([]);
});
