/** Words of the editors' guide on the site, and of the page of each finding. */
import type { Language } from '#model/language';

const id = {
  description: 'Cara mengisi, memeriksa, menerbitkan, dan membetulkan situs ini, tanpa menulis kode.',
  sectionDescription: (title: string) => `Panduan penyunting: ${title}.`,
  title: (title: string) => `${title} | Panduan penyunting`,
  number: (number: string) => `Panduan penyunting, bagian ${number}`,
  inIndonesian: '',
  parts: 'Di halaman ini',
  more: 'Bagian lain',
  before: 'Sebelumnya',
  after: 'Sesudahnya',
  table: (title: string, nth: number) => `${title}: tabel ${String(nth)}`,
  example: (title: string, nth: number) => `${title}: contoh ${String(nth)}`,
};
export type GuideWords = typeof id;

const en: GuideWords = {
  description: 'How to fill, check, publish and correct this site without writing code. In Indonesian.',
  sectionDescription: (title) => `Editors' guide, in Indonesian: ${title}.`,
  title: (title) => `${title} | Editors' guide`,
  number: (number) => `Editors' guide, section ${number}`,
  inIndonesian:
    'This guide is written in Indonesian, for the people who fill this site. The page of each check message is in English too.',
  parts: 'On this page',
  more: 'Other sections',
  before: 'Before',
  after: 'Next',
  table: (title, nth) => `${title}: table ${String(nth)}`,
  example: (title, nth) => `${title}: example ${String(nth)}`,
};

export function guideWords(language: Language): GuideWords {
  return language === 'id' ? id : en;
}
