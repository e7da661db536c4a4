import { timeline, unknown, type TimelineCase } from '../timeline-case.ts';

const NAMES = ['Telaah', 'Koordinasi', 'Survei', 'Bimbingan', 'Lanjutan', 'Data', 'Olah', 'Rencana', 'Uji', 'Evaluasi'];

export const shown: TimelineCase = {
  about: 'Ten ordered stages without any date: equal steps, and no axis.',
  input: timeline('ten-undated', ...NAMES.map((name) => unknown(`${name} uji`))),
};
