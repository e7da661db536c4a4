import { done, timeline, unknown, type TimelineCase } from '../timeline-case.ts';

const LONG =
  'Penyusunan dan penetapan peraturan bupati tentang tata cara penyaluran bantuan keuangan khusus kepada pemerintah desa untuk penanggulangan kemiskinan ekstrem';

export const shown: TimelineCase = {
  about: 'Names that fill three lines and are cut there; the list has them in full.',
  input: timeline('very-long-names', done(LONG, '2023-02-01'), done(LONG, '2023-03'), unknown(LONG)),
};
