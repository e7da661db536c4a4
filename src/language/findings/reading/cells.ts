/** Words for findings about single cells: numbers, dates, ids. */
import type { FindingWords } from '../finding-words.ts';

function perhaps(language: 'id' | 'en', suggestion: string): string {
  if (suggestion === '') return language === 'id' ? 'Tulis angkanya saja.' : 'Write the number alone.';
  return language === 'id' ? `Tulis ${suggestion} saja.` : `Write ${suggestion} alone.`;
}

function decimalMark(language: 'id' | 'en', notation: string): string {
  if (language === 'id') return notation === 'id' ? 'koma desimal' : 'titik desimal';
  return notation === 'id' ? 'a decimal comma' : 'a decimal point';
}

export const cellWords: FindingWords = {
  'number-ambiguous': {
    id: ({ column = '', seen = '', thousands = '', decimal = '' }) => ({
      title: `"${seen}" pada "${column}" dapat berarti ${thousands} atau ${decimal}.`,
      fix: `Tulis ${thousands} atau ${decimal}; atau beri judul kolom "${column}:id" (titik untuk ribuan) atau "${column}:intl" (koma untuk ribuan).`,
    }),
    en: ({ column = '', seen = '', thousands = '', decimal = '' }) => ({
      title: `"${seen}" in "${column}" can mean ${thousands} or ${decimal}.`,
      fix: `Write ${thousands} or ${decimal}; or head the column "${column}:id" (points between thousands) or "${column}:intl" (commas between thousands).`,
    }),
  },
  'number-other-notation': {
    id: ({ column = '', seen = '', notation = '', suggestion = '' }) => ({
      title: `"${seen}" pada "${column}" tidak ditulis dengan ${decimalMark('id', notation)}, seperti berkas ini.`,
      fix: `Tulis ${suggestion}.`,
    }),
    en: ({ column = '', seen = '', notation = '', suggestion = '' }) => ({
      title: `"${seen}" in "${column}" is not written with ${decimalMark('en', notation)}, as this file is.`,
      fix: `Write ${suggestion}.`,
    }),
  },
  'number-has-text': {
    id: ({ column = '', seen = '', suggestion = '' }) => ({
      title: `"${seen}" pada "${column}" bukan angka.`,
      fix: `${perhaps('id', suggestion)} Satuan sudah ada di berkas indikator.`,
    }),
    en: ({ column = '', seen = '', suggestion = '' }) => ({
      title: `"${seen}" in "${column}" is not a number.`,
      fix: `${perhaps('en', suggestion)} The unit stands in the indicator's file.`,
    }),
  },
  'number-has-exponent': {
    id: ({ column = '', seen = '' }) => ({
      title: `"${seen}" pada "${column}" adalah angka yang dipendekkan lembar kerja; sebagian digitnya mungkin hilang.`,
      fix: 'Ubah format sel menjadi angka tanpa pemisah ribuan, periksa nilainya, lalu simpan lagi.',
    }),
    en: ({ column = '', seen = '' }) => ({
      title: `"${seen}" in "${column}" was shortened by a spreadsheet; digits may be lost.`,
      fix: 'Format the cell as a number without separators, check the value, then save again.',
    }),
  },
  'number-is-dash': {
    id: ({ column = '', seen = '' }) => ({
      title: `"${seen}" pada "${column}" bukan angka; tanda hubung tidak mengatakan mengapa nilainya tidak ada.`,
      fix: 'Kosongkan selnya; dalam figures.csv tulis alasannya di kolom "missing".',
    }),
    en: ({ column = '', seen = '' }) => ({
      title: `"${seen}" in "${column}" is not a number; a dash does not say why there is none.`,
      fix: 'Clear the cell; in figures.csv give the reason in the column "missing".',
    }),
  },
  'excel-error': {
    id: ({ column = '', seen = '' }) => ({
      title: `"${seen}" pada "${column}" adalah pesan galat lembar kerja, bukan nilai.`,
      fix: 'Perbaiki rumusnya di lembar kerja, lalu simpan CSV lagi.',
    }),
    en: ({ column = '', seen = '' }) => ({
      title: `"${seen}" in "${column}" is an error of the spreadsheet, not a value.`,
      fix: 'Mend the formula in the spreadsheet, then save the CSV again.',
    }),
  },
  'cell-formula': {
    id: ({ column = '', seen = '' }) => ({
      title: `"${seen}" pada "${column}" adalah rumus, bukan nilai.`,
      fix: 'Tulis hasilnya; di lembar kerja salin lalu tempel sebagai nilai.',
    }),
    en: ({ column = '', seen = '' }) => ({
      title: `"${seen}" in "${column}" is a formula, not a value.`,
      fix: 'Write its result; in the spreadsheet copy and paste as values.',
    }),
  },
  'amount-too-fine': {
    id: ({ column = '', seen = '' }) => ({
      title: `"${seen}" pada "${column}" punya lebih dari dua angka desimal.`,
      fix: 'Tulis rupiah penuh; sen paling banyak dua angka.',
    }),
    en: ({ column = '', seen = '' }) => ({
      title: `"${seen}" in "${column}" has more than two decimals.`,
      fix: 'Write whole rupiah; sen have two digits at most.',
    }),
  },
  'integer-malformed': {
    id: ({ column = '', seen = '' }) => ({
      title: `"${seen}" pada "${column}" bukan bilangan bulat.`,
      fix: 'Tulis bilangan bulat tanpa pemisah ribuan.',
    }),
    en: ({ column = '', seen = '' }) => ({
      title: `"${seen}" in "${column}" is not a whole number.`,
      fix: 'Write a whole number without separators.',
    }),
  },
  'id-malformed': {
    id: ({ column = '', seen = '', slug = '' }) => ({
      title: `"${seen}" pada "${column}" bukan pengenal.`,
      fix: `Pakai huruf kecil, angka, dan tanda hubung${slug === '' ? '.' : `, misalnya ${slug}.`}`,
    }),
    en: ({ column = '', seen = '', slug = '' }) => ({
      title: `"${seen}" in "${column}" is not an id.`,
      fix: `Use small letters, digits and hyphens${slug === '' ? '.' : `, such as ${slug}.`}`,
    }),
  },
  'year-malformed': {
    id: ({ column = '', seen = '', words = '' }) => ({
      title: `"${seen}" pada "${column}" bukan tahun.`,
      fix: `Tulis empat angka, misalnya 2024${words === '' ? '.' : `, atau ${words}.`}`,
    }),
    en: ({ column = '', seen = '', words = '' }) => ({
      title: `"${seen}" in "${column}" is not a year.`,
      fix: `Write four digits, such as 2024${words === '' ? '.' : `, or ${words}.`}`,
    }),
  },
  'period-malformed': {
    id: ({ column = '', seen = '' }) => ({
      title: `"${seen}" pada "${column}" bukan waktu data yang dikenal.`,
      fix: 'Tulis tahun (2024), bulan (2024-03), triwulan (2025-Q2), atau semester (2025-S1).',
    }),
    en: ({ column = '', seen = '' }) => ({
      title: `"${seen}" in "${column}" is not a known period.`,
      fix: 'Write a year (2024), a month (2024-03), a quarter (2025-Q2) or a semester (2025-S1).',
    }),
  },
  'date-malformed': {
    id: ({ seen = '' }) => ({
      title: `"${seen}" tidak ditulis sebagai tanggal, atau tidak ada dalam kalender.`,
      fix: 'Tulis sejauh diketahui: 2024-11-12, 2024-11, 2024, "not before 2022-07-01", atau unknown.',
    }),
    en: ({ seen = '' }) => ({
      title: `"${seen}" is not written as a date, or no calendar has it.`,
      fix: 'Write it as far as it is known: 2024-11-12, 2024-11, 2024, "not before 2022-07-01", or unknown.',
    }),
  },
  'day-malformed': {
    id: ({ seen = '' }) => ({
      title: `"${seen}" tidak ditulis sebagai tanggal lengkap, atau tidak ada dalam kalender.`,
      fix: 'Tulis tahun, bulan, dan hari: 2024-11-12.',
    }),
    en: ({ seen = '' }) => ({
      title: `"${seen}" is not written as a full date, or no calendar has it.`,
      fix: 'Write year, month and day: 2024-11-12.',
    }),
  },
};
