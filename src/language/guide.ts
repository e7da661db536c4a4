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
  findings: 'Daftar pesan pemeriksaan',
  findingDescription: (title: string) => `Pesan pemeriksaan: ${title}`,
  severity: {
    error: 'Galat: situs tidak dibangun sebelum ini diperbaiki.',
    warning: 'Peringatan: boleh dibiarkan bila memang benar.',
  },
  happened: 'Yang terjadi',
  matters: 'Mengapa penting',
  mend: 'Cara memperbaiki',
  wrong: 'Contoh yang keliru',
  right: 'Contoh yang benar',
  exampleNote:
    'Contoh ini karangan, dari uji program. Baris yang dimaksud pesan bertanda panah; titik-titik berarti ada baris lain.',
  aboutProgram: 'Pesan ini tentang kode program, bukan tentang isi, jadi tidak ada contoh isinya.',
  without: {
    absent: 'Tidak ada berkas di sini.',
    empty: 'Berkasnya kosong.',
    folder: 'Ini sebuah folder.',
    'no-text': 'Isinya bukan teks yang dapat diperlihatkan.',
  },
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
  findings: 'List of check messages',
  findingDescription: (title) => `Check message: ${title}`,
  severity: {
    error: 'Error: the site is not built until this is mended.',
    warning: 'Warning: may stand where it is right.',
  },
  happened: 'What happened',
  matters: 'Why it matters',
  mend: 'How to mend it',
  wrong: 'A wrong example',
  right: 'A right example',
  exampleNote:
    'The example is made up, from the tests of the program. An arrow marks the line that is meant; dots stand for other lines.',
  aboutProgram: 'This message is about the program and not about content, so there is no example of content.',
  without: {
    absent: 'There is no file here.',
    empty: 'The file is empty.',
    folder: 'This is a folder.',
    'no-text': 'What is in it is not text that can be shown.',
  },
};

export function guideWords(language: Language): GuideWords {
  return language === 'id' ? id : en;
}
