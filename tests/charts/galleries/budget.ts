import { drawBudgetStages } from '#charts/budget-stages/budget-stages';
import { gallery } from '../budget-gallery.ts';
import type { ChartGallery } from './shown.ts';

const STAGES = 'Bars are stages of one year; the chart knows no years and no targets.';

export const budget: ChartGallery = {
  id: 'uang-menurut-tahap',
  title: 'Uang menurut tahap',
  cases: gallery.map(([name, { about, input }]) => ({
    name,
    about,
    draw: (id, language) => {
      const chart = drawBudgetStages({ ...input, id }, language);
      return {
        svg: chart?.svg ?? '',
        description: chart?.description ?? 'Tidak digambar.',
        head: ['Tahap', 'Nilai', 'Ketelitian', 'Sumber'],
        rows: chart?.rows.map(({ stage, amount, precision, source }) => [stage, amount, precision, source]) ?? [],
        box: 'chart',
      };
    },
  })),
  answers: {
    'one value only': { shown: 'one-value-only' },
    'all missing': { not: 'A missing amount has no bar; without any bar there is no drawing, only the table.' },
    'negative values': { shown: 'below-zero' },
    'values from 0.37 to 4 trillion': { shown: 'from-fractions-to-trillions' },
    '25 years': { not: STAGES },
    'two equal values': { shown: 'two-equal-values' },
    'crossing lines': { not: 'It has no lines.' },
    'range narrower than a pixel': { not: 'Amounts are exact or rounded, never ranges.' },
    'very long names': { shown: 'very-long-names' },
    '40 members': { not: 'There are six stages.' },
    'all withheld': { not: 'Amounts of public money are not withheld.' },
    'provisional last value': { not: 'An amount is rounded or exact; see all-six-stages for both.' },
    'method break': { not: STAGES },
    'original and revised target apart': { shown: 'budget-and-revision' },
    'target passed early': { not: STAGES },
  },
};
