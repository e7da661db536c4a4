/** Words for targets of one year that differ between documents. Arguments are already formatted. */
import type { Language } from '#model/language';

const id = {
  title: 'Target berbeda antardokumen',
  lead: 'Dokumen-dokumen ini memberi target yang berbeda untuk indikator dan tahun yang sama.',
  lawful: 'Menurut aturan, RKPD boleh berbeda dari RPJMD. Berbeda tidak berarti salah.',
  about: (o: { indicator: string; year: string }) => `${o.indicator}, ${o.year}: berbeda`,
  target: (o: { document: string; aim: string }) => `${o.document}: ${o.aim}`,
};
export type DifferenceWords = typeof id;

const en: DifferenceWords = {
  title: 'Targets that differ between documents',
  lead: 'These documents give different targets for the same indicator and year.',
  lawful:
    'By the rules, a yearly plan (RKPD) may differ from the five-year plan (RPJMD). Different does not mean wrong.',
  about: (o) => `${o.indicator}, ${o.year}: different`,
  target: (o) => `${o.document}: ${o.aim}`,
};

export function targetDifferenceWords(language: Language): DifferenceWords {
  return language === 'id' ? id : en;
}
