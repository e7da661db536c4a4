/** Words of lists that are too long for one page. Arguments are already formatted. */
import type { Language } from '#model/language';

export interface PagingWords {
  readonly label: string;
  readonly at: (o: { page: string; of: string }) => string;
  readonly titled: (o: { title: string; page: string; of: string }) => string;
  readonly page: (o: { page: string }) => string;
  readonly previous: string;
  readonly next: string;
  /** Heading of the places where the list can be entered. */
  readonly entrances: string;
  readonly from: (o: { page: string; first: string }) => string;
}

const id: PagingWords = {
  label: 'Halaman daftar',
  at: (o) => `Halaman ${o.page} dari ${o.of}`,
  titled: (o) => `${o.title} (halaman ${o.page} dari ${o.of})`,
  page: (o) => `Halaman ${o.page}`,
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  entrances: 'Buka daftar mulai dari',
  from: (o) => `${o.first} (halaman ${o.page})`,
};

const en: PagingWords = {
  label: 'Pages of the list',
  at: (o) => `Page ${o.page} of ${o.of}`,
  titled: (o) => `${o.title} (page ${o.page} of ${o.of})`,
  page: (o) => `Page ${o.page}`,
  previous: 'Previous',
  next: 'Next',
  entrances: 'Open the list from',
  from: (o) => `${o.first} (page ${o.page})`,
};

export function pagingWords(language: Language): PagingWords {
  return language === 'id' ? id : en;
}
