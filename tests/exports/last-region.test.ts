import { expect, test, vi } from 'vitest';
import { indicatorCsv } from '#exports/indicator-files';
import { ofLastRegion } from '#exports/last-region';
import { dataset, figure, indicator, report, site } from '../checks/dataset-builder.ts';

const [first, second] = [report(), report()];
const data = dataset({ reports: [first] });

test('what is made of a region is made once while no other region or dataset is asked for', () => {
  const once = ofLastRegion<object>();
  const make = vi.fn(() => ({}));
  const made = once(data, first, 'a', make);
  expect(once(data, first, 'a', make)).toBe(made);
  expect(once(data, first, 'b', make)).not.toBe(made);
  expect(make).toHaveBeenCalledTimes(2);
  expect(once(data, second, 'a', make)).not.toBe(made);
  expect(once(data, first, 'a', make)).not.toBe(made);
  expect(once({ ...data }, first, 'a', make)).not.toBe(made);
  expect(make).toHaveBeenCalledTimes(5);
});

test('one region in two datasets is told of as each has it', () => {
  const of = indicator();
  const one = report({ figures: [figure({ indicator: of })], targets: [], baselines: [] });
  const csvAt = (address: string): string =>
    indicatorCsv(dataset({ site: site({ address }), indicators: [of], reports: [one] }), one, of.id);
  expect(csvAt('https://satu.example')).toContain('https://satu.example/');
  expect(csvAt('https://dua.example')).toContain('https://dua.example/');
  expect(csvAt('https://dua.example')).not.toContain('https://satu.example/');
});
