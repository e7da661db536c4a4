/** Words for what was found about the headings of a table, and what was left out of it. */
import type { FindingWords } from '../findings/finding-words.ts';

const WHY_ID: Readonly<Record<string, string>> = {
  'plan-total': 'target akhir periode rencana; ambil dari dokumen rencananya',
  'rkpd-target': 'target RKPD, bukan target rencana lima tahun',
  'until-last-year': 'jumlah beberapa tahun, bukan nilai satu tahun',
  'quarter-money': 'uang per triwulan; yang dicatat hanya setahun',
  estimate: 'perkiraan, bukan realisasi',
};
const WHY_EN: Readonly<Record<string, string>> = {
  'plan-total': 'target for the end of the plan; take it from the plan itself',
  'rkpd-target': 'target of the RKPD, not of the five-year plan',
  'until-last-year': 'sum of several years, not the value of one',
  'quarter-money': 'money by quarter; only whole years are kept',
  estimate: 'an estimate, not an outcome',
};

/** Amounts of twelve digits are compared by their groups of three. */
function grouped(amount: string, language: 'id' | 'en'): string {
  const [whole = '', rest] = amount.split('.');
  const [thousands, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return rest === undefined ? apart : `${apart}${point}${rest}`;
}

export const headingWords: FindingWords = {
  'column-not-read': {
    id: ({ heading = '' }) => ({ title: `Kolom "${heading}" tidak dikenal dan tidak dibaca.`, fix: '' }),
    en: ({ heading = '' }) => ({ title: `Column "${heading}" is not known and was not read.`, fix: '' }),
  },
  'column-not-written': {
    id: ({ heading = '', why = '' }) => ({
      title: `Kolom "${heading}" tidak ditulis: ${WHY_ID[why] ?? why}.`,
      fix: '',
    }),
    en: ({ heading = '', why = '' }) => ({
      title: `Column "${heading}" is not written: ${WHY_EN[why] ?? why}.`,
      fix: '',
    }),
  },
  'template-heading-missing': {
    id: ({ headings = '' }) => ({
      title: `Judul kolom ini tidak ada di lembar templat: ${headings}.`,
      fix: 'Kembalikan judulnya persis seperti semula, atau pindahkan isinya ke templat yang baru dibuat.',
    }),
    en: ({ headings = '' }) => ({
      title: `These headings are gone from the sheet of the template: ${headings}.`,
      fix: 'Put them back as they were, or move the rows to a template made anew.',
    }),
  },
  'columns-same': {
    id: ({ heading = '', earlier = '', cell = '' }) => ({
      title: `Judul "${heading}" berarti sama dengan "${earlier}" (kolom ${cell}).`,
      fix: 'Hapus salah satu kolom, atau beri judul yang membedakannya.',
    }),
    en: ({ heading = '', earlier = '', cell = '' }) => ({
      title: `Heading "${heading}" means the same as "${earlier}" (column ${cell}).`,
      fix: 'Delete one of the columns, or head them so that they differ.',
    }),
  },
  'year-twice': {
    id: ({ heading = '', year = '', cell = '' }) => ({
      title: `Tahun ${year} sudah ada di kolom ${cell}; kolom "${heading}" mengulangnya.`,
      fix: 'Perbaiki tahun di judulnya, atau hapus salah satu kolom.',
    }),
    en: ({ heading = '', year = '', cell = '' }) => ({
      title: `Year ${year} is in column ${cell} already; column "${heading}" repeats it.`,
      fix: 'Mend the year in the heading, or delete one of the columns.',
    }),
  },
  'year-unclear': {
    id: ({ what = '' }) => ({
      title: 'Tahun nilai ini tidak tertulis di judul kolomnya.',
      fix:
        what === 'baseline'
          ? 'Tambahkan --baseline-year, misalnya --baseline-year 2024.'
          : what === 'end'
            ? 'Tulis tahunnya di judul kolom, atau sebutkan --plan yang sudah ada.'
            : 'Tambahkan --year, misalnya --year 2024.',
    }),
    en: ({ what = '' }) => ({
      title: 'The heading does not say the year of this value.',
      fix:
        what === 'baseline'
          ? 'Add --baseline-year, such as --baseline-year 2024.'
          : what === 'end'
            ? 'Write the year into the heading, or name a --plan that is there.'
            : 'Add --year, such as --year 2024.',
    }),
  },
  'year-from-title': {
    id: ({ heading = '', year = '' }) => ({
      title: `Kolom "${heading}" tidak menyebut tahun; dipakai ${year} dari judul tabel.`,
      fix: 'Bila keliru, tambahkan --year.',
    }),
    en: ({ heading = '', year = '' }) => ({
      title: `Column "${heading}" names no year; ${year} was taken from the title.`,
      fix: 'If that is wrong, add --year.',
    }),
  },
  'stage-unclear': {
    id: () => ({
      title: 'Tahap anggaran kolom ini tidak jelas dari judulnya.',
      fix: 'Tambahkan --stage: announced, indicative, rkpd, ppas, apbd, revised-apbd, atau realisation.',
    }),
    en: () => ({
      title: 'The heading does not say which stage of the budget this is.',
      fix: 'Add --stage: announced, indicative, rkpd, ppas, apbd, revised-apbd or realisation.',
    }),
  },
  'stage-from-plan': {
    id: () => ({
      title: 'Uang dalam tabel rencana dicatat sebagai pagu indikatif.',
      fix: 'Bila keliru, tambahkan --stage.',
    }),
    en: () => ({
      title: 'Money in a table of a plan is kept as an indicative ceiling.',
      fix: 'If that is wrong, add --stage.',
    }),
  },
  'kind-assumed': {
    id: ({ kind = '' }) => ({
      title: `Uang dicatat sebagai ${kind === 'revenue' ? 'pendapatan' : 'belanja'}.`,
      fix: 'Bila keliru, ubah kolom kind di budget.csv.',
    }),
    en: ({ kind = '' }) => ({
      title: `Money is kept as ${kind === 'revenue' ? 'revenue' : 'spending'}.`,
      fix: 'If that is wrong, change the column kind in budget.csv.',
    }),
  },
  'indicator-column-missing': {
    id: () => ({ title: 'Nilai ini tidak punya indikator.', fix: 'Isi nama indikatornya di baris ini.' }),
    en: () => ({ title: 'This value has no indicator.', fix: 'Write the name of its indicator into this row.' }),
  },
  'header-repeated': {
    id: () => ({ title: 'Judul kolom berulang di baris ini; dilewati.', fix: '' }),
    en: () => ({ title: 'The headings are repeated in this row; it was passed over.', fix: '' }),
  },
  'table-second': {
    id: () => ({
      title:
        'Mulai baris ini ada tabel lain, atau tabel yang sama dengan tahun lain. Baris ini dan seterusnya tidak dibaca.',
      fix: 'Pindahkan tabel itu ke lembar sendiri, lengkap dengan judul kolomnya, lalu impor lagi.',
    }),
    en: () => ({
      title: 'Another table begins in this row, or the same with other years. Nothing from here on is read.',
      fix: 'Move that table to a sheet of its own, with its headings, then import again.',
    }),
  },
  'total-left-out': {
    id: ({ value = '' }) => ({
      title: `Baris jumlah ${grouped(value, 'id')} cocok dengan rinciannya dan tidak ditulis.`,
      fix: '',
    }),
    en: ({ value = '' }) => ({
      title: `The total ${grouped(value, 'en')} agrees with its parts and is not written.`,
      fix: '',
    }),
  },
  'total-differs': {
    id: ({ value = '', sum = '' }) => ({
      title: `Jumlah tertulis ${grouped(value, 'id')}, tetapi rinciannya berjumlah ${grouped(sum, 'id')}.`,
      fix: 'Periksa rincian dan jumlahnya pada dokumen asli. Bila dokumen aslinya memang begitu, pakai --skip.',
    }),
    en: ({ value = '', sum = '' }) => ({
      title: `The total says ${grouped(value, 'en')}, but its parts add up to ${grouped(sum, 'en')}.`,
      fix: 'Check parts and total in the original. If the original itself says so, use --skip.',
    }),
  },
  'total-not-written': {
    id: ({ seen = '' }) => ({ title: `"${seen}" di baris jumlah atau rata-rata tidak ditulis.`, fix: '' }),
    en: ({ seen = '' }) => ({ title: `"${seen}" in a row of totals or averages is not written.`, fix: '' }),
  },
  'rows-without-values': {
    id: ({ count = '' }) => ({
      title: `${count} baris tanpa nilai dilewati, mulai dari sini (judul bagian, catatan, tanda tangan).`,
      fix: '',
    }),
    en: ({ count = '' }) => ({
      title: `${count} rows without values were passed over, from here on (headings, notes, signatures).`,
      fix: '',
    }),
  },
  inherited: {
    id: ({ text = '', column = '' }) => ({
      title: `"${column}" kosong; mengikuti baris di atasnya: "${text}".`,
      fix: '',
    }),
    en: ({ text = '', column = '' }) => ({
      title: `"${column}" is blank; it follows the row above: "${text}".`,
      fix: '',
    }),
  },
  remark: {
    id: ({ subject = '', text = '' }) => ({
      title: `${SUBJECT_ID[subject] ?? subject}: "${text}". Tidak ada kolom untuk ini.`,
      fix: 'Bila layak terbit, tulis dalam report.md dengan sumbernya.',
    }),
    en: ({ subject = '', text = '' }) => ({
      title: `${SUBJECT_EN[subject] ?? subject}: "${text}". No column holds this.`,
      fix: 'If it is to be published, write it in report.md with its source.',
    }),
  },
};

const SUBJECT_ID: Readonly<Record<string, string>> = {
  driver: 'Faktor pendorong',
  obstacle: 'Faktor penghambat',
  'follow-up': 'Tindak lanjut',
  rating: 'Predikat kinerja',
};
const SUBJECT_EN: Readonly<Record<string, string>> = {
  driver: 'What drove it',
  obstacle: 'What hindered it',
  'follow-up': 'What is to follow',
  rating: 'Rating',
};
