/** The words of a report of an import, around its findings. */
import type { Language } from '#model/language';

const WORDS = {
  id: {
    title: (file: string) => `Laporan impor ${file}`,
    region: 'Wilayah',
    source: 'Sumber',
    plan: 'Rencana',
    sheets: 'Lembar yang dibaca',
    written: 'Perubahan pada isi',
    weight: { error: 'galat', doubt: 'ragu', repair: 'perbaikan', note: 'catatan' },
    headings: {
      error: 'Galat',
      skipped: 'Galat yang dilewati atas permintaan',
      doubt: 'Yang meragukan',
      repair: 'Yang diperbaiki',
      note: 'Catatan',
    },
    skipped: 'dilewati',
    columns: { where: 'Sel', code: 'Kode', what: 'Apa yang terjadi' },
    wholeFile: 'seluruh berkas',
    kinds: {
      indicators: 'tabel indikator',
      't-c-19': 'T-C.19',
      evaluation: 'formulir evaluasi RKPD',
      budget: 'tabel anggaran',
      own: 'tabel dengan nama kolom Tilik',
      template: 'lembar templat Tilik',
      refused: 'tidak dibaca: memuat data orang',
    },
    rows: (count: number) => `${count} baris`,
    table: (file: string, added: number, changed: number, same: number) =>
      `${file}: ${added} baris baru, ${changed} diganti, ${same} sudah sama`,
    file: (path: string) => `${path}: berkas baru`,
    nothing: 'Tidak ada baris.',
    state: {
      blocked: 'Tidak ada yang ditulis: ada galat yang belum diselesaikan atau dilewati.',
      dry: 'Percobaan: tidak ada yang ditulis.',
      packed: 'Dikemas dalam ZIP; isi situs belum berubah sampai berkasnya diunggah.',
      written: 'Ditulis. Jalankan npm run check untuk memeriksa seluruh isi.',
      unchanged: 'Tidak ada yang berubah: semuanya sudah ada.',
    },
    counts: (error: number, doubt: number, repair: number, note: number) =>
      `${error} galat, ${doubt} ragu, ${repair} perbaikan, ${note} catatan`,
  },
  en: {
    title: (file: string) => `Report of the import of ${file}`,
    region: 'Region',
    source: 'Source',
    plan: 'Plan',
    sheets: 'Sheets read',
    written: 'Changes to the content',
    weight: { error: 'error', doubt: 'doubt', repair: 'repair', note: 'note' },
    headings: {
      error: 'Errors',
      skipped: 'Errors passed over on request',
      doubt: 'Doubts',
      repair: 'Repairs',
      note: 'Notes',
    },
    skipped: 'passed over',
    columns: { where: 'Cell', code: 'Code', what: 'What happened' },
    wholeFile: 'whole file',
    kinds: {
      indicators: 'table of indicators',
      't-c-19': 'T-C.19',
      evaluation: 'RKPD evaluation form',
      budget: 'budget table',
      own: 'table with the column names of Tilik',
      template: 'sheet of the Tilik template',
      refused: 'not read: holds data of people',
    },
    rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    table: (file: string, added: number, changed: number, same: number) =>
      `${file}: ${added} new rows, ${changed} changed, ${same} the same already`,
    file: (path: string) => `${path}: new file`,
    nothing: 'No rows.',
    state: {
      blocked: 'Nothing is written: there are errors that were neither mended nor passed over.',
      dry: 'Dry run: nothing is written.',
      packed: 'Packed into a ZIP; the content does not change until its files are uploaded.',
      written: 'Written. Run npm run check to check all content.',
      unchanged: 'Nothing changes: everything is there already.',
    },
    counts: (error: number, doubt: number, repair: number, note: number) =>
      `${error} errors, ${doubt} doubts, ${repair} repairs, ${note} notes`,
  },
};

export function importWords(language: Language) {
  return WORDS[language];
}
