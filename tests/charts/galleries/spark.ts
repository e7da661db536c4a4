import { drawSpark } from '#charts/spark/draw';
import { sparkGallery } from '../spark-gallery.ts';
import type { ChartGallery } from './shown.ts';

export const spark: ChartGallery = {
  id: 'tren-kecil',
  title: 'Tren kecil',
  cases: sparkGallery.map(([name, { about, input }]) => ({
    name,
    about,
    draw: (id, language) => {
      const { svg, description } = drawSpark({ ...input, id }, language);
      return { svg, description, head: [], rows: [], box: 'spark-cell' };
    },
  })),
  answers: {
    'one value only': { shown: 'one-value-only' },
    'all missing': { shown: 'all-missing' },
    'negative values': { shown: 'negative-values' },
    'values from 0.37 to 4 trillion': { shown: 'from-fractions-to-trillions' },
    '25 years': { shown: 'twenty-five-years' },
    'two equal values': { shown: 'two-equal-values' },
    'crossing lines': { not: 'It draws the line of one source, without the others.' },
    'range narrower than a pixel': { shown: 'narrow-range-target' },
    'very long names': { not: 'It draws no text; the row beside it has the name.' },
    '40 members': { not: 'It draws one region; small multiples draw many.' },
    'all withheld': { shown: 'all-withheld' },
    'provisional last value': { shown: 'provisional-last' },
    'method break': { shown: 'method-break' },
    'original and revised target apart': { not: 'It draws only the target that the row names.' },
    'target passed early': { shown: 'target-passed-early' },
  },
};
