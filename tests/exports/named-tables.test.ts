import { expect, test } from 'vitest';
import { filled } from '#exports/filled-table';
import { namedTables } from '#exports/named-tables';
import { rowIndicators } from '#exports/indicator-rows';
import { figureLines, figureTable } from '#exports/tables/figures';
import type { Dataset } from '#model/dataset';
import { REAL } from '../presenters/real-content.ts';

const cases = [...REAL.regions.values()].flatMap((report) => rowIndicators(report).map((id) => ({ report, id })));
const rowsOf = (dataset: Dataset, { report, id }: (typeof cases)[number]) =>
  namedTables(dataset, [filled(figureTable, [figureLines(dataset, report, id)])]).map(({ table, rows }) => ({
    table: table.name,
    rows,
  }));

test('what rows name is the same whether or not files before named it', () => {
  expect(cases.length).toBeGreaterThan(20);
  // A dataset of its own knows nothing of the others.
  for (const one of [...cases, ...cases.toReversed()]) expect(rowsOf(REAL, one)).toEqual(rowsOf({ ...REAL }, one));
});

test('an indicator is told of once for all regions', () => {
  const shared = Map.groupBy(cases, ({ id }) => id);
  const [first, second] = [...shared.values()].find((regions) => regions.length > 1) ?? [];
  if (first === undefined || second === undefined) throw new Error('no indicator of two regions in content/');
  const [one, other] = [first, second].map(({ report, id }) =>
    namedTables(REAL, [filled(figureTable, [figureLines(REAL, report, id)])]),
  );
  expect(other?.slice(0, 2)).toEqual(one?.slice(0, 2));
  expect(other?.[0]).toBe(one?.[0]);
});
