import { describe, expect, test } from 'vitest';
import { presentCitation, sourceLabel } from '#presenters/citation';
import { presentSourcePage } from '#presenters/source';
import { viewAt } from '#presenters/view';
import { dataset, date, figure, indicator, report, source } from '../checks/dataset-builder.ts';

describe('the label of a source', () => {
  test('names the producer first, then the copy', () => {
    const copy = source({ publisher: 'BPS', via: { publisher: 'Databoks' }, published: date('2024-07') });
    expect(sourceLabel(copy, 'id')).toBe('BPS, sebagaimana dikutip Databoks (Juli 2024)');
    expect(sourceLabel(copy, 'en')).toBe('BPS, as quoted by Databoks (July 2024)');
  });
  test('says that nobody knows whose copy it was', () => {
    const copy = source({ publisher: 'BPS', via: { publisher: 'unknown' }, published: date('2024-07') });
    expect(sourceLabel(copy, 'id')).toBe('BPS, dari salinan yang penerbitnya belum diketahui (Juli 2024)');
    expect(sourceLabel(copy, 'en')).toBe('BPS, from a copy whose publisher is not known (July 2024)');
  });
  test('says that the date is unknown', () => {
    expect(sourceLabel(source({ published: date('unknown') }), 'id')).toBe('BPS (tanggal tidak diketahui)');
    expect(sourceLabel(source({ published: date('unknown') }), 'en')).toBe('BPS (date unknown)');
  });
  test('says that the publisher is unknown', () => {
    expect(sourceLabel(source({ publisher: 'unknown' }), 'id')).toBe('penerbit tidak diketahui (2024)');
  });
  test('does not sharpen a date that is only a lower bound', () => {
    expect(sourceLabel(source({ published: date('not before 2022-07-01') }), 'id')).toBe(
      'BPS (tidak sebelum 1 Juli 2022)',
    );
  });
});

test('a page is named as such when it is a number, else as the editor wrote it', () => {
  const view = viewAt(dataset(), 'id', '');
  expect(presentCitation(view, { source: source(), page: '12' }).page).toBe('hlm. 12');
  expect(presentCitation(view, { source: source(), page: 'Tabel 3' }).page).toBe('Tabel 3');
  expect(presentCitation(view, { source: source() })).not.toHaveProperty('page');
});

describe('the page of a source', () => {
  const unknown = source({
    id: 'gelap',
    publisher: 'unknown',
    published: date('unknown'),
    seen: date('unknown'),
  });
  const { address, ...bare } = unknown;
  const page = presentSourcePage(dataset({ sources: [bare] }), bare, 'id');

  test('says aloud each thing that is not known', () => {
    expect(address).toBeDefined();
    expect(page.about?.facts.map((fact) => fact.value)).toEqual([
      'penerbit tidak diketahui',
      'statistik',
      'tanggal tidak diketahui',
      'Alamat tidak diketahui',
      'tanggal tidak diketahui',
      'Indonesia',
      'tidak dinyatakan',
    ]);
    expect(page.frame.title).toBe('Tabel (penerbit tidak diketahui, gelap) | Tilik');
  });

  test('lists the figures that rest on it, with their anchors', () => {
    const own = source({ id: 'sendiri' });
    const data = dataset({
      sources: [own],
      reports: [report({ figures: [figure({ citation: { source: own } })] })],
    });
    expect(presentSourcePage(data, own, 'id').figures).toEqual([
      expect.objectContaining({
        region: 'Kabupaten Batanghari',
        value: '8,63 persen',
        indicator: {
          text: 'Persentase penduduk miskin',
          href: '../../wilayah/15.04-batanghari/indikator/kemiskinan/#2024-realisasi-sendiri',
        },
      }),
    ]);
  });

  test('a source of nothing but a definition leads to that definition', () => {
    const own = source({ id: 'sendiri' });
    const defined = indicator({ citations: [{ source: own }] });
    const data = dataset({
      indicators: [defined],
      reports: [report({ figures: [figure({ indicator: defined })], targets: [], baselines: [] })],
    });
    expect(presentSourcePage(data, own, 'id').usedOn).toEqual([
      {
        text: 'Definisi Persentase penduduk miskin',
        href: '../../wilayah/15.04-batanghari/indikator/kemiskinan/#definisi',
      },
    ]);
  });
});
