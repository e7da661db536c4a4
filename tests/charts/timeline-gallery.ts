/** Every gallery case of milestones, by the name of its file, and what they answer. */
import type { Answers } from './situations.ts';
import type { TimelineCase } from './timeline-case.ts';

const files = import.meta.glob<{ shown: TimelineCase }>('./timeline-gallery/*.ts', { eager: true });

export const gallery: readonly (readonly [string, TimelineCase])[] = Object.entries(files).map(([path, file]) => [
  path.replace('./timeline-gallery/', '').replace('.ts', ''),
  file.shown,
]);

const NO_VALUES = { not: 'A milestone has a date and a status, and no value.' };

export const answers: Answers = {
  'one value only': { shown: 'one-step' },
  'all missing': { shown: 'ten-undated' },
  'negative values': NO_VALUES,
  'values from 0.37 to 4 trillion': NO_VALUES,
  '25 years': { shown: 'twenty-five-years' },
  'two equal values': { shown: 'same-day' },
  'crossing lines': { not: 'Steps and their words keep one order, so that the lines between them never cross.' },
  'range narrower than a pixel': { shown: 'twenty-five-years' },
  'very long names': { shown: 'very-long-names' },
  '40 members': { shown: 'forty-steps' },
  'all withheld': { not: 'The record knows no milestone that is withheld; one of which nothing is told is unknown.' },
  'provisional last value': { shown: 'every-status' },
  'method break': NO_VALUES,
  'original and revised target apart': { shown: 'promised-and-happened' },
  'target passed early': { shown: 'promised-and-happened' },
};
