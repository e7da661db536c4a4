import { drawCoverageDots } from '#charts/coverage-dots/coverage-dots';
import type { CoverageDotsInput } from '#charts/coverage-dots/input';
import type { Answers } from '../situations.ts';
import type { ChartGallery } from './shown.ts';

const dots = (done: number, notDone: number, unknown: number, label = 'Terbentuk'): Omit<CoverageDotsInput, 'id'> => ({
  label,
  done,
  notDone,
  unknown,
});
const NO_TIME = { not: 'The dots count members on one day; they know no years and no targets.' };
const NO_NUMBERS = { not: 'The dots count members, never amounts.' };

const answers: Answers = {
  'one value only': { shown: 'one-member' },
  'all missing': { shown: 'nothing-known' },
  'negative values': NO_NUMBERS,
  'values from 0.37 to 4 trillion': NO_NUMBERS,
  '25 years': NO_TIME,
  'two equal values': { shown: 'half-and-half' },
  'crossing lines': { not: 'There are no lines.' },
  'range narrower than a pixel': NO_NUMBERS,
  'very long names': { shown: 'very-long-name' },
  '40 members': { shown: 'forty-members' },
  'all withheld': { shown: 'nothing-known' },
  'provisional last value': NO_TIME,
  'method break': NO_TIME,
  'original and revised target apart': NO_TIME,
  'target passed early': NO_TIME,
};

const CASES = Object.entries({
  'one-member': dots(1, 0, 0),
  'nothing-known': dots(0, 0, 14),
  'half-and-half': dots(7, 7, 0),
  'very-long-name': dots(3, 2, 4, 'Dikukuhkan dengan keputusan kepala daerah yang namanya amat sangat panjang sekali'),
  'forty-members': dots(21, 9, 10),
  'whole-country': dots(300, 100, 114),
});

export const coverageDots: ChartGallery = {
  id: 'cakupan',
  title: 'Cakupan',
  cases: CASES.map(([name, input]) => ({
    name,
    about: 'Done, not done and not known are three shapes.',
    draw: (id, language) => {
      const chart = drawCoverageDots({ ...input, id }, language);
      return { svg: chart?.svg ?? '', description: chart?.description ?? '', head: [], rows: [], box: 'chart' };
    },
  })),
  answers,
};
