import { done, timeline, type TimelineCase } from '../timeline-case.ts';

export const shown: TimelineCase = {
  about: 'Two milestones on one day, and others a day apart: the words are moved, the dates are not.',
  input: timeline(
    'same-day',
    done('Nota uji diteken', '2024-05-14'),
    done('Rapat uji dibuka', '2024-05-14'),
    done('Kunjungan uji', '2024-05-15'),
    done('Laporan uji', '2024-11-30'),
  ),
};
