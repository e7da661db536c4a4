import { expect, test } from 'vitest';
import { fullReportIncomplete } from '#checks/full-report-incomplete';
import { dataset, region, REGION, report } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a region with full coverage but no plan and no report has two warnings', () => {
  const { report: prose, ...bare } = report({ plans: [] });
  expect(prose).toBeDefined();
  const wrong = dataset({ reports: [bare] });
  expect(places(fullReportIncomplete, wrong)).toEqual([`${REGION}:1 coverage`, `${REGION}:1 coverage`]);
  expect(run(fullReportIncomplete, wrong).map(({ values }) => values['lacks'])).toEqual(['plan', 'report']);
});

test('a region for comparison needs neither', () => {
  const { report: prose, ...bare } = report({ plans: [], region: region({ coverage: 'figures' }) });
  expect(prose).toBeDefined();
  expect(places(fullReportIncomplete, dataset({ reports: [bare] }))).toEqual([]);
});
