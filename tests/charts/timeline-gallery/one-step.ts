import { done, timeline, type TimelineCase } from '../timeline-case.ts';

export const shown: TimelineCase = {
  about: 'One milestone on one day: the axis is its month.',
  input: timeline('one-step', done('Berkas uji didaftarkan', '2024-03-12')),
};
