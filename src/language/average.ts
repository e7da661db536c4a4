/** Words around the average of official percentages. Arguments are already formatted. */
import type { Language } from '#model/language';

const id = {
  title: (o: { year: string }) => `Rata-rata capaian resmi target ${o.year}`,
  of: (o: { mean: string; scored: string; of: string }) => `${o.mean}, dihitung dari ${o.scored} dari ${o.of} target`,
  capped: (o: { capped: string }) => `${o.capped} bila capaian di atas 100 % dihitung 100 %`,
  lenient: 'Rata-rata resmi ini longgar: target yang belum tercapai pun sering bernilai di atas 90 %.',
  left: 'Target tanpa persentase tidak ikut dirata-rata dan tidak dianggap nol.',
  raw: 'Apa adanya',
  cappedLabel: 'Paling tinggi 100 %',
  cappedRule: 'Setiap capaian di atas 100 % dihitung sebagai 100 %.',
};
export type AverageWords = typeof id;

const en: AverageWords = {
  title: (o) => `Average official achievement of ${o.year} targets`,
  of: (o) => `${o.mean}, computed from ${o.scored} of ${o.of} targets`,
  capped: (o) => `${o.capped} when achievements over 100% count as 100%`,
  lenient: 'This official average is lenient: even targets that are not met often score over 90%.',
  left: 'Targets without a percentage are not averaged and not taken as zero.',
  raw: 'As it is',
  cappedLabel: 'Capped at 100%',
  cappedRule: 'Each achievement over 100% counts as 100%.',
};

export function averageWords(language: Language): AverageWords {
  return language === 'id' ? id : en;
}
