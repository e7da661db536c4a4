import { done, on, timeline, type TimelineCase } from '../timeline-case.ts';

export const shown: TimelineCase = {
  about: 'Promised for one day and done on another, once late and once early; drawn where it happened.',
  input: timeline(
    'promised-and-happened',
    { ...done('Terlambat', '2024-04-03'), planned: on('2023-12') },
    { ...done('Lebih awal', '2024-06-10'), planned: on('2024-12-31') },
    { ...done('Tepat pada harinya', '2024-08-17'), planned: on('2024-08-17') },
  ),
};
