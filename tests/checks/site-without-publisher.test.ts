import { expect, test } from 'vitest';
import { siteWithoutPublisher } from '#checks/site-without-publisher';
import { dataset, site } from './dataset-builder.ts';
import { places } from './run.ts';

const { publisher, ...anonymous } = site();

test('a site with reports and no publisher has one warning', () => {
  expect(publisher).toBeDefined();
  expect(places(siteWithoutPublisher, dataset({ site: anonymous }))).toEqual(['site.yaml:1 publisher']);
});

test('a site that names its publisher, or publishes nothing, has none', () => {
  expect(places(siteWithoutPublisher, dataset())).toEqual([]);
  expect(places(siteWithoutPublisher, dataset({ site: anonymous, reports: [] }))).toEqual([]);
});
