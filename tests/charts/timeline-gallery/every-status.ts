import { done, on, planned, timeline, unknown, type TimelineCase } from '../timeline-case.ts';

export const shown: TimelineCase = {
  about:
    'Every status and every way to know a date; the last are still to come, so that the day of the data is marked.',
  input: timeline(
    'every-status',
    done('Selesai menurut tahun', '2023'),
    planned('Meleset menurut bulan', '2024-02', { status: 'missed' }),
    planned('Sedang berjalan', '2025-03-01', { status: 'in-progress' }),
    planned('Belum terlaksana', '2025-05-20', { status: 'not-done' }),
    { name: 'Belum diketahui', status: 'unknown', planned: on('2025-09') },
    planned('Direncanakan', 'not before 2025-11-01'),
    { name: 'Selesai, harinya tidak disebut', status: 'done', date: on('unknown'), planned: on('2024-01') },
    unknown('Tidak diketahui sama sekali'),
  ),
};
