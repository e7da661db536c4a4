import { expect, test } from 'vitest';
import type { Figure } from '#model/figure';
import { presentDistrictMap } from '#presenters/district-map';
import { presentIndicator } from '#presenters/indicator';
import { viewAt } from '#presenters/view';
import { pages } from '#routes';
import { dataset, figure, indicator, number, region, report, site } from '../checks/dataset-builder.ts';

const of = indicator();
const place = region({
  districts: ['01', '02', '03'].map((end) => ({ code: `15.04.${end}`, name: `Kecamatan ${end}` })),
  tiles: ['01', '02', '03'].map((end, col) => ({ code: `15.04.${end}`, col, row: 0 })),
});

function value(area: string, text: string, more: Partial<Figure> = {}): Figure {
  return figure({
    indicator: of,
    area: `15.04.${area}`,
    period: { year: 2024 },
    content: { measure: number(text) },
    ...more,
  });
}

function draw(figures: readonly Figure[]) {
  const one = report({ region: place, figures });
  const view = viewAt(dataset({ reports: [one], indicators: [of], site: site() }), 'id', pages.indicator(place, of.id));
  return presentDistrictMap(view, one, of)?.svg;
}

test('kecamatan are drawn by their values; one without a value has no data', () => {
  const svg = draw([value('01', '8'), value('02', '12')]);
  expect(svg).toContain('Kecamatan 01: 8,00 persen');
  expect(svg).toContain('Kecamatan 02: 12,00 persen');
  expect(svg).toContain('Kecamatan 03: tidak ada data');
  expect(svg).toContain('href="#2024-realisasi-bps-2024-15.04.01"');
});

test('a single kecamatan, or only the whole region, makes no map', () => {
  expect(draw([value('01', '8')])).toBeUndefined();
  expect(draw([figure({ indicator: of })])).toBeUndefined();
});

test('one period is drawn: that of most kecamatan, then the latest', () => {
  const older = { period: { year: 2022 } };
  const three = [value('01', '5', older), value('02', '6', older), value('03', '7', older)];
  expect(draw([...three, value('01', '8'), value('02', '9')])).toContain('Kecamatan 03: 7,00 persen');
  expect(draw([...three.slice(0, 2), value('01', '8'), value('02', '9')])).toContain('Kecamatan 01: 8,00 persen');
});

test('where sources differ the chosen value is drawn, and without a choice none', () => {
  const pair = [value('02', '9'), value('03', '7')];
  expect(draw([...pair, value('01', '8'), value('01', '4')])).toContain('Kecamatan 01: tidak ada data');
  const chosen = value('01', '4', { preferred: { id: 'naskah asli' } });
  expect(draw([...pair, value('01', '8'), chosen])).toContain('Kecamatan 01: 4,00 persen');
});

test('values of other methods are not mixed', () => {
  const other = { method: 'lain' };
  expect(draw([value('01', '8'), value('02', '9'), value('03', '7', other)])).toContain('Kecamatan 03: tidak ada data');
});

test('the page of the indicator shows it, and names it among its contents', () => {
  const one = report({
    region: place,
    baselines: [],
    targets: [],
    figures: [figure({ indicator: of }), value('01', '8'), value('02', '12')],
  });
  const page = presentIndicator(dataset({ reports: [one], indicators: [of], site: site() }), one, of.id, 'id');
  expect(page.map?.svg).toContain('Kecamatan 01');
  expect(page.contents.map(({ id }) => id)).toContain('peta');
});
