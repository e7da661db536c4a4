import { expect, test } from 'vitest';
import { siteWithoutAddress } from '#checks/site-without-address';
import { dataset, site } from './dataset-builder.ts';
import { places } from './run.ts';

const { address, ...nowhere } = site();

test('a site with reports and no address has one warning', () => {
  expect(address).toBeDefined();
  expect(places(siteWithoutAddress, dataset({ site: nowhere }))).toEqual(['site.yaml:1 address']);
});

test('a site that has its address, or publishes nothing, has none', () => {
  expect(places(siteWithoutAddress, dataset())).toEqual([]);
  expect(places(siteWithoutAddress, dataset({ site: nowhere, reports: [] }))).toEqual([]);
});
