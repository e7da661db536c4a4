/** Words on a bullet chart. */
import type { Language } from '#model/language';

const id = {
  baseline: 'Kondisi awal',
  actual: 'Angka',
  provisional: 'Angka sementara',
  target: 'Target',
  original: 'Target semula',
};
export type BulletWords = typeof id;

const en: BulletWords = {
  baseline: 'Baseline',
  actual: 'Figure',
  provisional: 'Provisional figure',
  target: 'Target',
  original: 'Original target',
};

export function bulletWords(language: Language): BulletWords {
  return language === 'id' ? id : en;
}
