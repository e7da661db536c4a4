/** Words for findings about CSV files: their shape and their columns. */
import { didYouMean } from '../did-you-mean.ts';
import type { FindingWords } from '../finding-words.ts';

export const tableWords: FindingWords = {
  'csv-tabs': {
    id: () => ({
      title: 'Kolom tabel ini dipisahkan dengan tab.',
      fix: 'Simpan sebagai "CSV UTF-8": dengan koma dan titik desimal, atau dengan titik koma dan koma desimal.',
    }),
    en: () => ({
      title: 'The columns of this table are separated by tabs.',
      fix: 'Save it as "CSV UTF-8": commas with a decimal point, or semicolons with a decimal comma.',
    }),
  },
  'csv-quote': {
    id: () => ({
      title: 'Tanda kutip ganda tidak pada tempatnya di baris ini.',
      fix: 'Apit seluruh sel dengan tanda kutip, dan tulis tanda kutip di dalamnya dua kali ("").',
    }),
    en: () => ({
      title: 'A double quote is out of place on this line.',
      fix: 'Put quotes around the whole cell, and write a quote inside it twice ("").',
    }),
  },
  'csv-quote-not-closed': {
    id: () => ({
      title: 'Tanda kutip yang dibuka di baris ini tidak pernah ditutup.',
      fix: 'Tambahkan tanda kutip penutup di akhir sel.',
    }),
    en: () => ({
      title: 'A quote opened on this line is never closed.',
      fix: 'Add the closing quote at the end of the cell.',
    }),
  },
  'column-unknown': {
    id: ({ column = '', suggestion = '', known = '' }) => ({
      title: `Kolom "${column}" tidak dikenal.`,
      fix: `Kolom yang dikenal: ${known}.${didYouMean('id', suggestion)}`,
    }),
    en: ({ column = '', suggestion = '', known = '' }) => ({
      title: `The column "${column}" is not known.`,
      fix: `Known columns: ${known}.${didYouMean('en', suggestion)}`,
    }),
  },
  'column-unnamed': {
    id: () => ({ title: 'Ada kolom tanpa judul.', fix: 'Beri judul pada baris pertama, atau hapus kolomnya.' }),
    en: () => ({ title: 'A column has no heading.', fix: 'Give it one on the first line, or delete the column.' }),
  },
  'column-duplicate': {
    id: ({ column = '' }) => ({ title: `Kolom "${column}" ada dua kali.`, fix: 'Hapus salah satunya.' }),
    en: ({ column = '' }) => ({ title: `The column "${column}" is there twice.`, fix: 'Delete one of them.' }),
  },
  'column-missing': {
    id: ({ column = '', about = '' }) => ({
      title: `Kolom wajib "${column}" tidak ada.`,
      fix: `Tambahkan kolom "${column}": ${about}`,
    }),
    en: ({ column = '' }) => ({
      title: `The required column "${column}" is missing.`,
      fix: `Add the column "${column}".`,
    }),
  },
  'column-format-unknown': {
    id: ({ column = '', seen = '' }) => ({
      title: `Judul "${seen}" menyebut cara menulis angka yang tidak dikenal.`,
      fix: `Tulis "${column}" saja. Untuk kolom angka boleh "${column}:id" (1.250,5) atau "${column}:intl" (1,250.5).`,
    }),
    en: ({ column = '', seen = '' }) => ({
      title: `The heading "${seen}" names a way of writing numbers that is not known.`,
      fix: `Write "${column}" alone. A column of numbers may say "${column}:id" (1.250,5) or "${column}:intl" (1,250.5).`,
    }),
  },
  'column-count': {
    id: ({ seen = '', expected = '' }) => ({
      title: `Baris ini punya ${seen} sel, padahal judulnya ${expected}.`,
      fix:
        Number(seen) < Number(expected)
          ? `Tambahkan ${String(Number(expected) - Number(seen))} pemisah: sel yang kosong tetap perlu pemisahnya, juga di akhir baris.`
          : 'Hapus pemisah yang lebih. Teks yang memuat pemisah diapit tanda kutip ganda; bila pemisahnya koma, angka memakai titik desimal: 8.63.',
    }),
    en: ({ seen = '', expected = '' }) => ({
      title: `This line has ${seen} cells, but there are ${expected} headings.`,
      fix:
        Number(seen) < Number(expected)
          ? `Add ${String(Number(expected) - Number(seen))} more separators: a blank cell needs its separator too, also at the end of the line.`
          : 'Remove the surplus separator. A text that holds one stands in double quotes; where commas separate, numbers have a decimal point: 8.63.',
    }),
  },
  'cell-missing': {
    id: ({ column = '', about = '' }) => ({ title: `Sel wajib "${column}" kosong.`, fix: `Isi selnya. ${about}` }),
    en: ({ column = '' }) => ({ title: `The required cell "${column}" is blank.`, fix: 'Fill it in.' }),
  },
  'cell-needed': {
    id: ({ column = '', because = '' }) => ({
      title: `Sel "${column}" kosong, padahal ${because}.`,
      fix: `Isi "${column}", atau ubah ${because}.`,
    }),
    en: ({ column = '', because = '' }) => ({
      title: `The cell "${column}" is blank, but ${because}.`,
      fix: `Fill in "${column}", or change ${because}.`,
    }),
  },
  'cell-not-expected': {
    id: ({ column = '', seen = '', because = '' }) => ({
      title: `Sel "${column}" berisi "${seen}", padahal ${because} tidak memakainya.`,
      fix: `Kosongkan "${column}", atau ubah ${because}.`,
    }),
    en: ({ column = '', seen = '', because = '' }) => ({
      title: `The cell "${column}" holds "${seen}", but ${because} does not use it.`,
      fix: `Clear "${column}", or change ${because}.`,
    }),
  },
  'cell-not-number': {
    id: ({ column = '', seen = '', because = '' }) => ({
      title: `"${seen}" pada "${column}" bukan angka, padahal ${because}.`,
      fix: 'Tulis angkanya; untuk predikat pakai kind = ordinal.',
    }),
    en: ({ column = '', seen = '', because = '' }) => ({
      title: `"${seen}" in "${column}" is no number, but ${because}.`,
      fix: 'Write the number; for a word on a scale use kind = ordinal.',
    }),
  },
  'value-or-reason-missing': {
    id: () => ({
      title: 'Baris ini tidak punya nilai dan tidak menyebut alasannya.',
      fix: 'Isi "value", atau isi "missing" dengan alasannya.',
    }),
    en: () => ({
      title: 'This row has no value and no reason for that.',
      fix: 'Fill in "value", or give the reason in "missing".',
    }),
  },
  'search-half': {
    id: ({ column = '', with: other = '' }) => ({
      title: `"${other}" terisi, tetapi "${column}" kosong.`,
      fix: 'Penelusuran perlu keduanya: apa yang ditelusuri, dan kapan.',
    }),
    en: ({ column = '', with: other = '' }) => ({
      title: `"${other}" is filled in, but "${column}" is blank.`,
      fix: 'A search needs both: what was searched, and when.',
    }),
  },
  'version-without-plan': {
    id: ({ seen = '' }) => ({
      title: `Versi "${seen}" disebut tanpa rencananya.`,
      fix: 'Isi "plan" dengan pengenal rencana, atau kosongkan "version".',
    }),
    en: ({ seen = '' }) => ({
      title: `The version "${seen}" is named without its plan.`,
      fix: 'Fill in "plan" with the id of the plan, or clear "version".',
    }),
  },
  'baseline-without-year': {
    id: () => ({ title: 'Kondisi awal tidak punya tahun.', fix: 'Tulis tahunnya, bukan none.' }),
    en: () => ({ title: 'A baseline has no year.', fix: 'Write its year instead of none.' }),
  },
  'item-own-parent': {
    id: ({ seen = '' }) => ({
      title: `Pos "${seen}" menjadi induk bagi dirinya sendiri.`,
      fix: 'Tulis pos induknya, atau kosongkan.',
    }),
    en: ({ seen = '' }) => ({
      title: `The item "${seen}" is its own parent.`,
      fix: 'Name its parent, or clear the cell.',
    }),
  },
};
