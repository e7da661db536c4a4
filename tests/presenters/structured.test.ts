import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset';
import { presentAgency } from '#presenters/agency';
import { presentHome } from '#presenters/home';
import { presentIndicator } from '#presenters/indicator';
import { presentFrame } from '#presenters/frame';
import { viewAt } from '#presenters/view';
import { z } from 'astro/zod';
import { REAL, realReport } from './real-content.ts';

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.record(z.string(), z.unknown())),
});
const ADDRESS = 'https://contoh.example/janji';
const ADDRESSED: Dataset = {
  ...REAL,
  site: { ...REAL.site, address: ADDRESS, publisher: { name: 'Penerbit contoh', kind: 'government' } },
};
const read = (text: string | undefined) => graph.parse(JSON.parse(text ?? 'null'))['@graph'];
const ofType = (things: ReturnType<typeof read>, type: string) => things.find((thing) => thing['@type'] === type);

test('a site without an address says nothing to machines', () => {
  expect(
    presentIndicator(REAL, realReport('15.04'), 'persentase-penduduk-miskin', 'id').frame.structured,
  ).toBeUndefined();
});

describe('the page of an indicator', () => {
  const { frame } = presentIndicator(ADDRESSED, realReport('15.04'), 'persentase-penduduk-miskin', 'en');
  const things = read(frame.structured);
  const here = `${ADDRESS}/en/wilayah/15.04-batanghari/indikator/persentase-penduduk-miskin/`;

  test('says where it stands, with addresses of their own', () => {
    const trail = ofType(things, 'BreadcrumbList')?.['itemListElement'];
    expect(trail).toMatchObject([
      { position: 1, item: `${ADDRESS}/en/` },
      { position: 2, item: `${ADDRESS}/en/wilayah/` },
      { position: 3, name: 'Kabupaten Batanghari' },
      { position: 4 },
      { position: 5, item: here },
    ]);
  });
  test('is a data set with place, time, producers and files', () => {
    expect(ofType(things, 'Dataset')).toMatchObject({
      url: here,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2004/2024',
      spatialCoverage: { name: 'Kabupaten Batanghari', identifier: { value: '15.04' } },
      publisher: { '@type': 'GovernmentOrganization', name: 'Penerbit contoh' },
      distribution: [{ encodingFormat: 'text/csv' }, { encodingFormat: 'application/json' }],
    });
    expect(JSON.stringify(ofType(things, 'Dataset')?.['creator'])).toContain('Badan Pusat Statistik (BPS)');
  });
  test('has its latest value as an observation at its own anchor', () => {
    expect(ofType(things, 'Observation')).toMatchObject({ observationDate: '2024', value: 8.63, unitText: 'percent' });
    expect(String(ofType(things, 'Observation')?.['@id'])).toMatch(/#2024-realisasi-/);
  });
});

test('home is the site, an agency is an organization of the government', () => {
  expect(ofType(read(presentHome(ADDRESSED, 'id').frame.structured), 'WebSite')).toMatchObject({ url: `${ADDRESS}/` });
  const [report] = [...ADDRESSED.regions.values()].filter(({ region }) => region.agencies.length > 0);
  const [agency] = report?.region.agencies ?? [];
  if (report === undefined || agency === undefined) throw new Error('no agency in the content');
  const things = read(presentAgency(ADDRESSED, report, agency, 'id').frame.structured);
  expect(ofType(things, 'GovernmentOrganization')).toMatchObject({ name: agency.name });
});

test('a title cannot end the script', () => {
  const view = viewAt(ADDRESSED, 'id', 'tentang/');
  const { structured } = presentFrame(view, { heading: { text: 'a</script><b>' }, description: '' });
  expect(structured).not.toContain('<');
  expect(JSON.stringify(read(structured))).toContain('a</script><b>');
});
