import { done, timeline, type TimelineCase } from '../timeline-case.ts';

export const shown: TimelineCase = {
  about: 'Forty milestones within four years, ten a year and most of them close together.',
  input: timeline(
    'forty-steps',
    ...Array.from({ length: 40 }, (_, index) => {
      const day = String((index % 10) + 11);
      return done(`Tonggak uji ${String(index + 1)}`, `${String(2021 + Math.floor(index / 10))}-06-${day}`);
    }),
  ),
};
