import { drawTrend } from '#charts/trend/trend';
import type { TrendCell } from '#charts/trend/table';
import { gallery } from '../gallery.ts';
import type { ChartGallery } from './shown.ts';

function said(cells: readonly TrendCell[]): string {
  return cells.map(({ text, notes }) => (notes.length === 0 ? text : `${text} (${notes.join(', ')})`)).join('; ');
}

export const trend: ChartGallery = {
  id: 'trend',
  title: 'Tren terhadap target',
  cases: gallery.map(([name, { about, input }]) => ({
    name,
    about,
    draw: (id, language) => {
      const { svg, description, rows } = drawTrend({ ...input, id }, language);
      const table = rows.map(({ period, actuals, targets }) => [period, said(actuals), said(targets)]);
      return { svg, description, head: ['Waktu', 'Realisasi', 'Target'], rows: table, box: 'chart' };
    },
  })),
  answers: {
    'one value only': { shown: 'one-value-only' },
    'all missing': { shown: 'all-missing' },
    'negative values': { shown: 'negative-values' },
    'values from 0.37 to 4 trillion': { shown: 'from-fractions-to-trillions' },
    '25 years': { shown: 'twenty-five-years' },
    'two equal values': { shown: 'two-equal-values' },
    'crossing lines': { shown: 'crossing-lines' },
    'range narrower than a pixel': { shown: 'narrow-range-target' },
    'very long names': { shown: 'very-long-names' },
    '40 members': { not: 'A trend shows one indicator of one region.' },
    'all withheld': { shown: 'all-withheld' },
    'provisional last value': { shown: 'provisional-last' },
    'method break': { shown: 'method-break' },
    'original and revised target apart': { shown: 'original-and-revised' },
    'target passed early': { shown: 'target-passed-early' },
  },
};
