/** Words for findings about YAML: its syntax, and fields that do not fit. */
import { didYouMean } from '../did-you-mean.ts';
import type { FindingWords } from '../finding-words.ts';
import { about, expectedWords } from './expected.ts';
import { syntaxReason } from './syntax-reason.ts';

export const yamlWords: FindingWords = {
  'yaml-syntax': {
    id: (values) => ({
      title: `Susunan YAML rusak pada ${values['seen'] ?? ''} — ${syntaxReason('id', values['reason']).title}.`,
      fix: syntaxReason('id', values['reason']).fix,
    }),
    en: (values) => ({
      title: `The YAML is broken at ${values['seen'] ?? ''} — ${syntaxReason('en', values['reason']).title}.`,
      fix: syntaxReason('en', values['reason']).fix,
    }),
  },
  'json-syntax': {
    id: () => ({
      title: 'Susunan JSON rusak di sini.',
      fix: 'Berkas batas ditulis oleh npm run boundaries; buat lagi dari berkas asalnya.',
    }),
    en: () => ({
      title: 'The JSON is broken here.',
      fix: 'Boundaries files are written by npm run boundaries; make it again from the original file.',
    }),
  },
  'yaml-tab': {
    id: () => ({
      title: 'Baris ini menjorok dengan tab.',
      fix: 'Ganti tab dengan spasi, dua spasi untuk tiap tingkat.',
    }),
    en: () => ({ title: 'This line is indented with a tab.', fix: 'Use spaces instead, two for each level.' }),
  },
  'yaml-duplicate-key': {
    id: ({ key = '' }) => ({
      title: `Isian "${key}" ditulis dua kali.`,
      fix: 'Hapus salah satunya; hanya satu yang boleh berlaku.',
    }),
    en: ({ key = '' }) => ({ title: `The field "${key}" is written twice.`, fix: 'Delete one; only one can hold.' }),
  },
  'yaml-several-documents': {
    id: () => ({
      title: 'Berkas ini berisi lebih dari satu dokumen YAML (garis "---").',
      fix: 'Pisahkan menjadi beberapa berkas.',
    }),
    en: () => ({
      title: 'This file holds more than one YAML document (a line "---").',
      fix: 'Split it into several files.',
    }),
  },
  'yaml-tag': {
    id: ({ seen = '' }) => ({
      title: `Penanda jenis "${seen}" tidak dipakai di sini.`,
      fix: 'Hapus kata yang diawali tanda seru; bila tanda seru itu bagian teks, tulis dalam tanda kutip.',
    }),
    en: ({ seen = '' }) => ({
      title: `The type mark "${seen}" is not used here.`,
      fix: 'Remove the word after the exclamation mark; if the mark belongs to a text, put the text in quotes.',
    }),
  },
  'yaml-alias-unknown': {
    id: ({ alias = '' }) => ({
      title: `"*${alias}" merujuk pada sesuatu yang tidak ada.`,
      fix: 'Tulis nilainya langsung; bila bintang itu bagian teks, tulis dalam tanda kutip.',
    }),
    en: ({ alias = '' }) => ({
      title: `"*${alias}" refers to something that is not there.`,
      fix: 'Write the value itself; if the asterisk belongs to a text, put the text in quotes.',
    }),
  },
  'yaml-too-many-aliases': {
    id: ({ limit = '' }) => ({
      title: `Rujukan ulang ("*nama") dipakai lebih dari ${limit} kali, termasuk yang berlipat.`,
      fix: 'Tulis nilainya langsung di tiap tempat.',
    }),
    en: ({ limit = '' }) => ({
      title: `References ("*name") are used more than ${limit} times, counting nested ones.`,
      fix: 'Write the value itself in each place.',
    }),
  },
  'key-unknown': {
    id: ({ key = '', suggestion = '', known = '' }) => ({
      title: `Isian "${key}" tidak dikenal di sini.`,
      fix: `Yang dikenal: ${known}.${didYouMean('id', suggestion)}`,
    }),
    en: ({ key = '', suggestion = '', known = '' }) => ({
      title: `The field "${key}" is not known here.`,
      fix: `Known: ${known}.${didYouMean('en', suggestion)}`,
    }),
  },
  'field-missing': {
    id: (values) => ({
      title: `Isian wajib "${values['field'] ?? ''}" tidak ada.`,
      fix: `Tulis ${expectedWords('id', values)}.${about(values)}`,
    }),
    en: (values) => ({
      title: `The required field "${values['field'] ?? ''}" is missing.`,
      fix: `Write ${expectedWords('en', values)}.`,
    }),
  },
  'field-empty': {
    id: (values) => ({
      title: `Isian "${values['field'] ?? ''}" kosong.`,
      fix: `Tulis ${expectedWords('id', values)}; bila memang tidak ada dan tidak wajib, hapus barisnya.`,
    }),
    en: (values) => ({
      title: `The field "${values['field'] ?? ''}" is empty.`,
      fix: `Write ${expectedWords('en', values)}; if there is none and none is required, delete the line.`,
    }),
  },
  'code-unquoted': {
    id: ({ field = '', seen = '' }) => ({
      title: `"${field}" adalah teks, tetapi ${seen} tanpa tanda kutip terbaca sebagai angka.`,
      fix: `Tulis dalam tanda kutip: "${seen}".`,
    }),
    en: ({ field = '', seen = '' }) => ({
      title: `"${field}" is text, but ${seen} without quotes reads as a number.`,
      fix: `Put it in quotes: "${seen}".`,
    }),
  },
  'value-wrong-type': {
    id: (values) => ({
      title: `Isian "${values['field'] ?? ''}" berisi "${values['seen'] ?? ''}", yang bukan jenis isian ini.`,
      fix: `Tulis ${expectedWords('id', values)}.${about(values)}`,
    }),
    en: (values) => ({
      title: `The field "${values['field'] ?? ''}" holds "${values['seen'] ?? ''}", which is not its kind of value.`,
      fix: `Write ${expectedWords('en', values)}.`,
    }),
  },
  'value-malformed': {
    id: (values) => ({
      title: `"${values['seen'] ?? ''}" pada "${values['field'] ?? ''}" tidak ditulis sebagaimana mestinya.`,
      fix: `Tulis ${expectedWords('id', values)}.${didYouMean('id', values['suggestion'])}${about(values)}`,
    }),
    en: (values) => ({
      title: `"${values['seen'] ?? ''}" in "${values['field'] ?? ''}" is not written as it should be.`,
      fix: `Write ${expectedWords('en', values)}.${didYouMean('en', values['suggestion'])}`,
    }),
  },
  'value-not-allowed': {
    id: (values) => ({
      title: `"${values['seen'] ?? ''}" bukan pilihan untuk "${values['field'] ?? values['column'] ?? ''}".`,
      fix: `Pakai salah satu: ${values['choices'] ?? ''}.${didYouMean('id', values['suggestion'])}`,
    }),
    en: (values) => ({
      title: `"${values['seen'] ?? ''}" is no choice for "${values['field'] ?? values['column'] ?? ''}".`,
      fix: `Use one of: ${values['choices'] ?? ''}.${didYouMean('en', values['suggestion'])}`,
    }),
  },
  'list-too-short': {
    id: (values) => ({
      title: `Daftar "${values['field'] ?? ''}" terlalu pendek.`,
      fix: `Lengkapi daftarnya.${about(values)}`,
    }),
    en: (values) => ({
      title: `The list "${values['field'] ?? ''}" is too short.`,
      fix: 'Add what is missing; a list of sources needs at least one.',
    }),
  },
  'text-too-long': {
    id: (values) => ({
      title: `Teks "${values['field'] ?? ''}" terlalu panjang.`,
      fix: `Persingkat.${about(values)}`,
    }),
    en: (values) => ({ title: `The text "${values['field'] ?? ''}" is too long.`, fix: 'Shorten it.' }),
  },
};
