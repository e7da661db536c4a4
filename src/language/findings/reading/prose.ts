/** Words for findings about Markdown. */
import type { FindingWords } from '../finding-words.ts';

export const proseWords: FindingWords = {
  'front-matter-missing': {
    id: () => ({
      title: 'Berkas ini tidak diawali keterangan di antara dua garis "---".',
      fix: 'Mulai berkas dengan ---, lalu title: …, lalu ---.',
    }),
    en: () => ({
      title: 'This file does not begin with details between two lines "---".',
      fix: 'Begin it with ---, then title: …, then ---.',
    }),
  },
  'front-matter-not-closed': {
    id: () => ({
      title: 'Keterangan di awal berkas tidak ditutup.',
      fix: 'Tambahkan garis --- sesudah keterangan, sebelum tulisan.',
    }),
    en: () => ({
      title: 'The details at the beginning are not closed.',
      fix: 'Add a line --- after the details, before the text.',
    }),
  },
  'front-matter-language': {
    id: ({ language = '' }) => ({
      title: `Keterangan di awal berkas ditulis dalam "${language}"; hanya YAML yang dibaca.`,
      fix: `Hapus "${language}" di belakang --- dan tulis keterangannya sebagai YAML.`,
    }),
    en: ({ language = '' }) => ({
      title: `The details at the beginning are in "${language}"; only YAML is read.`,
      fix: `Remove "${language}" after --- and write the details as YAML.`,
    }),
  },
  'markdown-html': {
    id: ({ seen = '' }) => ({
      title: `Ada HTML di dalam tulisan: ${seen}`,
      fix: 'Hapus, atau tulis dengan Markdown; tanda < sebagai teks ditulis \\<.',
    }),
    en: ({ seen = '' }) => ({
      title: `There is HTML in the text: ${seen}`,
      fix: 'Remove it, or write it as Markdown; a < meant as text is written \\<.',
    }),
  },
  'markdown-heading-1': {
    id: () => ({
      title: 'Judul tingkat satu (#) sudah dipakai oleh judul halaman.',
      fix: 'Mulai dari tingkat dua: ##.',
    }),
    en: () => ({
      title: 'A heading of level one (#) is taken by the title of the page.',
      fix: 'Begin with level two: ##.',
    }),
  },
  'link-scheme': {
    id: ({ seen = '' }) => ({
      title: `Tautan ke "${seen}" tidak diperbolehkan.`,
      fix: 'Pakai alamat http, https, atau mailto, alamat relatif, atau #bagian.',
    }),
    en: ({ seen = '' }) => ({
      title: `A link to "${seen}" is not allowed.`,
      fix: 'Use an http, https or mailto address, a relative address, or #part.',
    }),
  },
  'link-no-scheme': {
    id: ({ seen = '' }) => ({
      title: `Tautan "${seen}" tidak menyebut https, sehingga tidak jalan di luar jaringan.`,
      fix: 'Tulis alamat lengkapnya, diawali https://.',
    }),
    en: ({ seen = '' }) => ({
      title: `The link "${seen}" does not say https, so it fails offline.`,
      fix: 'Write the full address, beginning with https://.',
    }),
  },
  'link-from-root': {
    id: ({ seen = '' }) => ({
      title: `Tautan "${seen}" diawali garis miring, sehingga rusak bila situs dipasang di bawah alamat lain.`,
      fix: 'Tulis alamat relatif dari halaman ini, misalnya ../../istilah/rpjmd/.',
    }),
    en: ({ seen = '' }) => ({
      title: `The link "${seen}" begins with a slash, so it breaks when the site lies under another address.`,
      fix: 'Write it relative to this page, such as ../../istilah/rpjmd/.',
    }),
  },
  'image-in-prose': {
    id: ({ seen = '' }) => ({
      title: `Gambar "${seen}" ada dalam tulisan; gambar belum dapat dipakai.`,
      fix: 'Hapus gambarnya, atau ganti dengan tautan ke dokumen yang memuatnya.',
    }),
    en: ({ seen = '' }) => ({
      title: `The text holds the picture "${seen}"; pictures are not supported yet.`,
      fix: 'Delete the picture, or link to the document that holds it.',
    }),
  },
  'translation-without-original': {
    id: ({ original = '' }) => ({
      title: `Ada terjemahan Inggris, tetapi ${original} dalam bahasa Indonesia tidak ada.`,
      fix: 'Tulis dulu yang berbahasa Indonesia; bahasa Indonesia selalu ada.',
    }),
    en: ({ original = '' }) => ({
      title: `There is an English translation, but no Indonesian ${original}.`,
      fix: 'Write the Indonesian first; Indonesian is always there.',
    }),
  },
};
