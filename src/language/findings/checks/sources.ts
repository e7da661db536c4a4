/** Words for findings about copies of source documents. */
import type { FindingWords } from '../finding-words.ts';

export const sourceWords: FindingWords = {
  'copy-changed': {
    id: ({ file = '', expected = '', found = '' }) => ({
      title: `${file} bukan lagi berkas yang dibaca: seharusnya SHA-256 ${expected}, ternyata ${found}.`,
      fix: 'Kembalikan berkas aslinya. Bila dokumennya memang diganti penerbit, buat sumber baru untuk yang baru.',
    }),
    en: ({ file = '', expected = '', found = '' }) => ({
      title: `${file} is no longer the file that was read: SHA-256 ${expected} was expected, ${found} was found.`,
      fix: 'Put the original file back. If the publisher replaced the document, make a new source for the new one.',
    }),
  },
  'copy-without-fingerprint': {
    id: ({ file = '', found = '' }) => ({
      title: `Sidik jari ${file} belum dicatat.`,
      fix: `Bila itu berkas yang dibaca, tulis: sha256: "${found}"`,
    }),
    en: ({ file = '', found = '' }) => ({
      title: `The fingerprint of ${file} is not written down.`,
      fix: `If that is the file that was read, write: sha256: "${found}"`,
    }),
  },
  'redistribution-without-ground': {
    id: () => ({
      title: 'Salinan boleh disebarkan, tetapi dasarnya tidak disebut.',
      fix: 'Tulis lisensi, izin, atau pasalnya di "ground", atau tulis "redistribution: not-allowed".',
    }),
    en: () => ({
      title: 'The copy may be handed on, but nothing says why.',
      fix: 'Name the licence, permission or law in "ground", or write "redistribution: not-allowed".',
    }),
  },
  'unused-copy': {
    id: ({ name = '' }) => ({
      title: `Tidak ada sumber yang menyebut salinan "${name}".`,
      fix: `Tulis copy: ${name} pada sumbernya, atau keluarkan berkas ini dari folder isi.`,
    }),
    en: ({ name = '' }) => ({
      title: `No source names the copy "${name}".`,
      fix: `Write copy: ${name} in its source, or take this file out of the content folder.`,
    }),
  },
};
