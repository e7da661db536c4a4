import { describe, expect, test } from 'vitest';
import { licenceLayers } from '#formatting/licences';
import type { Boundaries } from '#model/boundaries';
import { at, dataset, source } from '../checks/dataset-builder.ts';

const boundaries: Boundaries = {
  id: 'uji',
  level: 'district',
  parent: '15.04',
  source: 'Pembuat Uji',
  license: 'CC BY 4.0',
  validOn: '2025-01-31',
  units: [],
  topology: { type: 'Topology', objects: {}, arcs: [] },
  place: at('boundaries/uji.json'),
};

describe('licences of a site', () => {
  test.each(['id', 'en'] as const)('name every layer with its credit in "%s"', (language) => {
    const layers = licenceLayers(dataset(), language);
    expect(layers.map(({ kind }) => kind)).toEqual([
      'program',
      'text',
      'data',
      'sources',
      'codes',
      'points',
      'coastline',
      'boundaries',
    ]);
    const of = new Map(layers.map((layer) => [layer.kind, layer]));
    expect(of.get('codes')).toMatchObject({
      licence: 'ODbL 1.0',
      note: expect.stringContaining('idn-area-data') as string,
    });
    expect(of.get('points')?.note).toContain('GeoNames');
    expect(of.get('coastline')?.note).toContain('Natural Earth');
    expect(of.get('data')?.address).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
  test('count the sources that state their own', () => {
    const stated = dataset({ sources: [source(), source({ id: 'lain', licence: 'CC0 1.0' })] });
    expect(licenceLayers(stated, 'id').find(({ kind }) => kind === 'sources')?.note).toMatch(/^1 dari 2 sumber/);
  });
  test('name the maker, day and licence of each file of boundaries', () => {
    const own = licenceLayers({ ...dataset(), boundaries: [boundaries, { ...boundaries, id: 'lain' }] }, 'id').filter(
      ({ kind }) => kind === 'boundaries',
    );
    expect(own).toHaveLength(2);
    expect(own[0]).toMatchObject({
      licence: 'CC BY 4.0',
      note: expect.stringContaining('Pembuat Uji, keadaan 31 Januari 2025') as string,
    });
  });
});
