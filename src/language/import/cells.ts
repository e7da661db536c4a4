/** Words for what was repaired, doubted or refused in single cells. */
import type { FindingWords } from '../findings/finding-words.ts';

const READ_ORIGINAL_ID = 'Lihat dokumen aslinya, lalu tulis nilainya sebagai teks di sel itu.';
const READ_ORIGINAL_EN = 'Look at the original document, then write the value into the cell as text.';

export const cellWords: FindingWords = {
  'number-repaired': {
    id: ({ seen = '', becomes = '', unit = '' }) => ({ title: `"${seen}" → ${becomes}, satuan ${unit}.`, fix: '' }),
    en: ({ seen = '', becomes = '', unit = '' }) => ({ title: `"${seen}" → ${becomes}, unit ${unit}.`, fix: '' }),
  },
  'number-as-text': {
    id: ({ seen = '', becomes = '' }) => ({ title: `"${seen}" tersimpan sebagai teks → angka ${becomes}.`, fix: '' }),
    en: ({ seen = '', becomes = '' }) => ({ title: `"${seen}" is stored as text → number ${becomes}.`, fix: '' }),
  },
  'number-noise': {
    id: ({ seen = '', becomes = '' }) => ({
      title: `${seen} tersimpan oleh Excel → ${becomes} (angka ke-16 dan seterusnya bukan bagian nilainya).`,
      fix: '',
    }),
    en: ({ seen = '', becomes = '' }) => ({
      title: `${seen} as stored by Excel → ${becomes} (digits from the 16th on are no part of the value).`,
      fix: '',
    }),
  },
  'number-ambiguous': {
    id: ({ seen = '', thousands = '', decimal = '' }) => ({
      title: `"${seen}" dapat berarti ${thousands} atau ${decimal}.`,
      fix: 'Tambahkan --notation id (titik untuk ribuan, koma desimal) atau --notation intl, atau jadikan angka di Excel.',
    }),
    en: ({ seen = '', thousands = '', decimal = '' }) => ({
      title: `"${seen}" can mean ${thousands} or ${decimal}.`,
      fix: 'Add --notation id (points between thousands, decimal comma) or --notation intl, or make it a number in Excel.',
    }),
  },
  'number-unreadable': {
    id: ({ seen = '' }) => ({ title: `"${seen}" bukan nilai yang dapat dibaca.`, fix: READ_ORIGINAL_ID }),
    en: ({ seen = '' }) => ({ title: `"${seen}" is no value that can be read.`, fix: READ_ORIGINAL_EN }),
  },
  'number-became-date': {
    id: ({ seen = '' }) => ({
      title: `Sel ini tanggal ("${seen}"). Excel mungkin mengubah rentang seperti 5-6 menjadi tanggal.`,
      fix: READ_ORIGINAL_ID,
    }),
    en: ({ seen = '' }) => ({
      title: `This cell is a date ("${seen}"). Excel may have made it from a range such as 5-6.`,
      fix: READ_ORIGINAL_EN,
    }),
  },
  'percent-fraction': {
    id: ({ seen = '', stored = '', becomes = '' }) => ({
      title: `"${seen}", tersimpan ${stored} → ${becomes}, satuan persen.`,
      fix: '',
    }),
    en: ({ seen = '', stored = '', becomes = '' }) => ({
      title: `"${seen}", stored as ${stored} → ${becomes}, unit persen.`,
      fix: '',
    }),
  },
  'fraction-doubt': {
    id: ({ seen = '' }) => ({
      title: `${seen} ditulis sebagai persen, sedangkan nilai lain di baris ini jauh lebih besar.`,
      fix: 'Mungkin pecahan (0,985 untuk 98,5 persen). Lihat dokumen aslinya.',
    }),
    en: ({ seen = '' }) => ({
      title: `${seen} is written as percent, while other values of this row are much larger.`,
      fix: 'It may be a fraction (0.985 for 98.5 percent). Look at the original.',
    }),
  },
  'amount-negative': {
    id: ({ seen = '' }) => ({
      title: `"${seen}" negatif; belanja dan pendapatan tidak boleh negatif.`,
      fix: 'Periksa dokumen aslinya.',
    }),
    en: ({ seen = '' }) => ({
      title: `"${seen}" is negative; spending and revenue are not.`,
      fix: 'Check the original.',
    }),
  },
  'amount-too-fine': {
    id: ({ seen = '' }) => ({
      title: `"${seen}" lebih halus dari sen.`,
      fix: 'Bulatkan seperti dalam dokumen aslinya.',
    }),
    en: ({ seen = '' }) => ({ title: `"${seen}" is finer than sen.`, fix: 'Round it as the original has it.' }),
  },
  'formula-error': {
    id: ({ seen = '' }) => ({
      title: `Rumus di sel ini gagal: ${seen}.`,
      fix: 'Perbaiki rumusnya di Excel, atau tulis nilai dari dokumen aslinya.',
    }),
    en: ({ seen = '' }) => ({
      title: `The formula of this cell failed: ${seen}.`,
      fix: 'Mend it in Excel, or write the value of the original.',
    }),
  },
  'formula-without-result': {
    id: () => ({
      title: 'Rumus di sel ini belum dihitung.',
      fix: 'Buka dan simpan berkasnya di Excel, lalu impor lagi.',
    }),
    en: () => ({
      title: 'The formula of this cell has no result yet.',
      fix: 'Open and save the file in Excel, then import it again.',
    }),
  },
  'cell-without-value': {
    id: ({ seen = '' }) => ({ title: `"${seen}" bukan nilai; tidak ada baris yang ditulis.`, fix: '' }),
    en: ({ seen = '' }) => ({ title: `"${seen}" is no value; no row is written.`, fix: '' }),
  },
  'bound-not-possible': {
    id: ({ what = '' }) => ({
      title:
        what === 'money'
          ? 'Uang harus satu angka, bukan batas, rentang, atau kata.'
          : 'Batas atau hitungan "sekian dari sekian" tidak dapat dicatat untuk kolom ini.',
      fix: 'Tulis angkanya bila ada, atau lewati sel ini dengan --skip dan catat dengan tangan.',
    }),
    en: ({ what = '' }) => ({
      title:
        what === 'money'
          ? 'Money must be one number, not a bound, a range or a word.'
          : 'A bound, or a count out of another, cannot be kept for this column.',
      fix: 'Write the number if there is one, or pass the cell over with --skip and enter it by hand.',
    }),
  },
  'text-repaired': {
    id: ({ seen = '', becomes = '' }) => ({ title: `"${seen}" → ${becomes}.`, fix: '' }),
    en: ({ seen = '', becomes = '' }) => ({ title: `"${seen}" → ${becomes}.`, fix: '' }),
  },
  'text-missing': {
    id: ({ column = '', about = '' }) => ({ title: `Sel "${column}" kosong.`, fix: `Isi: ${about}` }),
    en: ({ column = '' }) => ({ title: `Cell "${column}" is blank.`, fix: 'Fill it in.' }),
  },
  'cell-not-allowed': {
    id: ({ seen = '', column = '', about = '' }) => ({
      title: `"${seen}" tidak dapat menjadi isi "${column}".`,
      fix: `Yang diminta: ${about}`,
    }),
    en: ({ seen = '', column = '' }) => ({
      title: `"${seen}" cannot stand in "${column}".`,
      fix: 'See the list of columns in PANDUAN.md, section 20.',
    }),
  },
  'unit-missing': {
    id: ({ indicator = '' }) => ({
      title: `Satuan "${indicator}" tidak tertulis.`,
      fix: 'Isi kolom Satuan. Bila sama dengan baris di atasnya, tulis "idem".',
    }),
    en: ({ indicator = '' }) => ({
      title: `"${indicator}" has no unit.`,
      fix: 'Fill in the column of units. Where it is that of the row above, write "idem".',
    }),
  },
  'unit-unknown': {
    id: ({ seen = '', near = '' }) => ({
      title: `Satuan "${seen}" tidak dikenal.${near === '' ? '' : ` Mungkin maksudnya "${near}".`}`,
      fix: 'Pakai satuan dari daftar unit di PANDUAN.md bagian 21 (persen, jiwa, tahun, dokumen, kilometer, per-1000-penduduk, …); ribu, juta, miliar boleh di depannya. Satuan yang belum ada dapat ditambahkan: CONTRIBUTING.md, "A new unit". Sementara itu lewati barisnya dengan --skip.',
    }),
    en: ({ seen = '', near = '' }) => ({
      title: `Unit "${seen}" is not known.${near === '' ? '' : ` It may be "${near}".`}`,
      fix: 'Use a unit from the list in PANDUAN.md, section 21 (persen, jiwa, tahun, dokumen, kilometer, per-1000-penduduk, …); ribu, juta, miliar may stand before it. One that is lacking can be added: CONTRIBUTING.md, "A new unit". Until then pass the row over with --skip.',
    }),
  },
  'unit-mixed': {
    id: ({ seen = '', unit = '', other = '' }) => ({
      title: `"${seen}" bersatuan ${other}, sedangkan barisnya ${unit}.`,
      fix: 'Satu baris satu satuan. Periksa satuan dan nilainya pada dokumen asli.',
    }),
    en: ({ seen = '', unit = '', other = '' }) => ({
      title: `"${seen}" is in ${other}, while its row is in ${unit}.`,
      fix: 'One row has one unit. Check unit and value in the original.',
    }),
  },
  'unit-differs': {
    id: ({ indicator = '', unit = '', known = '' }) => ({
      title: `Satuannya ${unit}, sedangkan indikator "${indicator}" bersatuan ${known}.`,
      fix: 'Periksa apakah memang indikator yang sama; bila bukan, bedakan namanya.',
    }),
    en: ({ indicator = '', unit = '', known = '' }) => ({
      title: `Its unit is ${unit}, while indicator "${indicator}" is in ${known}.`,
      fix: 'Check whether it is the same indicator; if not, give it another name.',
    }),
  },
  'word-not-on-scale': {
    id: ({ seen = '', scale = '' }) => ({
      title: `"${seen}" tidak ada di skala indikator ini: ${scale}.`,
      fix: 'Periksa ejaannya.',
    }),
    en: ({ seen = '', scale = '' }) => ({
      title: `"${seen}" is not on the scale of this indicator: ${scale}.`,
      fix: 'Check the spelling.',
    }),
  },
  'code-as-number': {
    id: ({ seen = '' }) => ({
      title: `Kode ${seen} tersimpan sebagai angka; nol di belakangnya mungkin hilang (1.10 menjadi 1.1).`,
      fix: 'Cocokkan dengan dokumen asli.',
    }),
    en: ({ seen = '' }) => ({
      title: `Code ${seen} is stored as a number; a zero at its end may be lost (1.10 becomes 1.1).`,
      fix: 'Compare it with the original.',
    }),
  },
};
