import { done, planned, timeline, type TimelineCase } from '../timeline-case.ts';

export const shown: TimelineCase = {
  about: 'Twenty-five years; a month is thinner than a pixel there and still has a mark.',
  input: timeline(
    'twenty-five-years',
    done('Rencana uji disahkan', '2005-01-20'),
    done('Perubahan uji', '2014'),
    done('Evaluasi uji', '2014-08'),
    planned('Akhir rencana uji', '2029-12-31'),
  ),
};
