/** Words for what is wrong with a file or sheet that is handed in. */
import type { FindingWords } from '../findings/finding-words.ts';

const SAVE_ID = 'Buka di Excel, lalu Simpan Sebagai → Buku Kerja Excel (.xlsx).';
const SAVE_EN = 'Open it in Excel, then Save As → Excel Workbook (.xlsx).';

export const fileWords: FindingWords = {
  'file-empty': {
    id: () => ({ title: 'Berkas ini kosong.', fix: 'Pilih berkas yang berisi tabel.' }),
    en: () => ({ title: 'This file is empty.', fix: 'Choose a file that holds a table.' }),
  },
  'file-too-large': {
    id: ({ size = '', limit = '' }) => ({
      title: `Berkas ini ${size} MB; paling besar ${limit} MB.`,
      fix: 'Salin lembar yang diperlukan saja ke buku kerja baru.',
    }),
    en: ({ size = '', limit = '' }) => ({
      title: `This file has ${size} MB; the most is ${limit} MB.`,
      fix: 'Copy only the sheets that are needed into a new workbook.',
    }),
  },
  'file-kind': {
    id: () => ({
      title: 'Ini bukan buku kerja Excel (.xlsx).',
      fix: `${SAVE_ID} Atau simpan lembarnya sebagai CSV UTF-8.`,
    }),
    en: () => ({ title: 'This is no Excel workbook (.xlsx).', fix: `${SAVE_EN} Or save the sheet as CSV UTF-8.` }),
  },
  'workbook-old': {
    id: () => ({ title: 'Ini buku kerja Excel lama (.xls).', fix: SAVE_ID }),
    en: () => ({ title: 'This is an old Excel workbook (.xls).', fix: SAVE_EN }),
  },
  'workbook-protected': {
    id: () => ({
      title: 'Buku kerja ini dikunci dengan kata sandi.',
      fix: 'Buka dengan kata sandinya, lalu Berkas → Info → Proteksi Buku Kerja → Enkripsi dengan Kata Sandi: kosongkan, dan simpan.',
    }),
    en: () => ({
      title: 'This workbook is locked with a password.',
      fix: 'Open it with its password, then File → Info → Protect Workbook → Encrypt with Password: clear it, and save.',
    }),
  },
  'workbook-corrupt': {
    id: () => ({
      title: 'Buku kerja ini rusak.',
      fix: 'Buka di Excel; bila Excel dapat memperbaikinya, simpan lagi dengan nama lain.',
    }),
    en: () => ({
      title: 'This workbook is damaged.',
      fix: 'Open it in Excel; if Excel can repair it, save it under another name.',
    }),
  },
  'workbook-binary': {
    id: () => ({ title: 'Ini buku kerja biner (.xlsb).', fix: SAVE_ID }),
    en: () => ({ title: 'This is a binary workbook (.xlsb).', fix: SAVE_EN }),
  },
  'workbook-bomb': {
    id: ({ size = '', unpacked = '' }) => ({
      title: `Berkas ${size} MB ini akan menjadi ${unpacked} MB bila dibuka; itu tidak wajar untuk sebuah tabel.`,
      fix: 'Salin tabelnya saja ke buku kerja baru. Bila berkas ini kiriman orang lain, tanyakan dulu asalnya.',
    }),
    en: ({ size = '', unpacked = '' }) => ({
      title: `This file of ${size} MB would become ${unpacked} MB when opened; no table does that.`,
      fix: 'Copy the table alone into a new workbook. If somebody sent you this file, ask where it comes from first.',
    }),
  },
  'macros-ignored': {
    id: () => ({ title: 'Buku kerja ini memuat makro. Makro tidak dibaca dan tidak dijalankan.', fix: '' }),
    en: () => ({ title: 'This workbook holds macros. They are neither read nor run.', fix: '' }),
  },
  'csv-unreadable': {
    id: ({ reason = '' }) => ({
      title: `Berkas CSV ini tidak terbaca (${reason}).`,
      fix: 'Simpan lagi dari Excel sebagai CSV UTF-8, atau serahkan berkas .xlsx-nya.',
    }),
    en: ({ reason = '' }) => ({
      title: `This CSV file cannot be read (${reason}).`,
      fix: 'Save it again from Excel as CSV UTF-8, or hand in the .xlsx file.',
    }),
  },
  'sheet-unknown': {
    id: ({ sheet = '', known = '' }) => ({ title: `Lembar "${sheet}" tidak ada.`, fix: `Lembar yang ada: ${known}.` }),
    en: ({ sheet = '', known = '' }) => ({ title: `There is no sheet "${sheet}".`, fix: `The sheets are: ${known}.` }),
  },
  'sheet-hidden': {
    id: () => ({
      title: 'Lembar ini disembunyikan dan tidak dibaca.',
      fix: 'Tampilkan bila lembar ini termasuk tabelnya.',
    }),
    en: () => ({ title: 'This sheet is hidden and was not read.', fix: 'Show it if it belongs to the table.' }),
  },
  'sheet-too-long': {
    id: ({ rows = '', limit = '' }) => ({
      title: `Lembar ini ${rows} baris; paling banyak ${limit}.`,
      fix: 'Tabel rencana tidak sepanjang itu. Hapus baris lain, atau pindahkan tabelnya ke lembar baru.',
    }),
    en: ({ rows = '', limit = '' }) => ({
      title: `This sheet has ${rows} rows; the most is ${limit}.`,
      fix: 'No table of a plan is that long. Delete other rows, or move the table to a new sheet.',
    }),
  },
  'sheet-blank-tail': {
    id: ({ rows = '', limit = '' }) => ({
      title: `Lembar ini berformat sampai baris ${rows}. Dari baris ini ke bawah tidak dibaca; ${limit} baris pertama berakhir dengan baris kosong.`,
      fix: 'Bila masih ada isi di bawahnya, pindahkan ke atas.',
    }),
    en: ({ rows = '', limit = '' }) => ({
      title: `This sheet is formatted down to row ${rows}. From this row on nothing was read; the first ${limit} rows end blank.`,
      fix: 'If there is content below, move it up.',
    }),
  },
  'sheet-without-table': {
    id: () => ({
      title: 'Tidak ada tabel yang dikenali di lembar ini.',
      fix: 'Yang dikenali: tabel indikator (Indikator, Satuan, tahun), T-C.19, formulir evaluasi RKPD, tabel anggaran (Uraian, Pagu, Realisasi), dan tabel dengan nama kolom Tilik.',
    }),
    en: () => ({
      title: 'No known table was found on this sheet.',
      fix: 'Known are: tables of indicators (Indikator, Satuan, years), T-C.19, the RKPD evaluation form, budget tables (Uraian, Pagu, Realisasi), and tables with the column names of Tilik.',
    }),
  },
  'no-table': {
    id: () => ({
      title: 'Tidak ada tabel yang dapat dibaca di berkas ini.',
      fix: 'Pilih lembarnya dengan --sheet, dan periksa judul kolomnya.',
    }),
    en: () => ({
      title: 'There is no table in this file that can be read.',
      fix: 'Choose the sheet with --sheet, and check the headings.',
    }),
  },
  'rows-hidden': {
    id: ({ count = '' }) => ({
      title: `${count} baris tersembunyi tidak dibaca.`,
      fix: 'Tampilkan bila baris itu termasuk tabelnya.',
    }),
    en: ({ count = '' }) => ({
      title: `${count} hidden rows were not read.`,
      fix: 'Show them if they belong to the table.',
    }),
  },
  'columns-hidden': {
    id: ({ columns = '' }) => ({
      title: `Kolom tersembunyi tidak dibaca: ${columns}.`,
      fix: 'Tampilkan bila kolom itu termasuk tabelnya.',
    }),
    en: ({ columns = '' }) => ({
      title: `Hidden columns were not read: ${columns}.`,
      fix: 'Show them if they belong to the table.',
    }),
  },
  'other-region': {
    id: ({ name = '', code = '', own = '', ownCode = '' }) => ({
      title: `Judul tabel menyebut ${name} (${code}), bukan ${own} (${ownCode}).`,
      fix: 'Periksa apakah berkasnya tertukar, atau --region-nya.',
    }),
    en: ({ name = '', code = '', own = '', ownCode = '' }) => ({
      title: `The title of the table names ${name} (${code}), not ${own} (${ownCode}).`,
      fix: 'Check whether the file is the right one, or --region.',
    }),
  },
  'personal-column': {
    id: () => ({
      title: 'Kolom ini memuat data orang: nama, alamat, atau nomor. Isinya tidak dibaca dan tidak dikutip.',
      fix: 'Hapus kolom itu dari berkas. Yang terbit hanya angka jumlah, tidak pernah daftar orang.',
    }),
    en: () => ({
      title: 'This column holds data of people: names, addresses or numbers. It was neither read nor quoted.',
      fix: 'Delete the column from the file. Only counts are published, never lists of people.',
    }),
  },
  'personal-number': {
    id: ({ masked = '' }) => ({
      title: `Sel ini memuat angka yang tampak seperti NIK atau nomor KK: ${masked}.`,
      fix: 'Hapus dari berkas. Bila itu bukan nomor orang, tulis dengan pemisah ribuan.',
    }),
    en: ({ masked = '' }) => ({
      title: `This cell holds a number that looks like a NIK or family card number: ${masked}.`,
      fix: 'Delete it from the file. If it is no number of a person, write it with marks between thousands.',
    }),
  },
  'person-name': {
    id: () => ({
      title: 'Sel ini tampak memuat nama orang. Barisnya tidak dibaca, dan namanya tidak dikutip.',
      fix: 'Tulis jabatan atau lembaganya saja.',
    }),
    en: () => ({
      title: 'This cell seems to hold the name of a person. Its row was not read and the name is not quoted.',
      fix: 'Write the office or the body only.',
    }),
  },
  'skip-unused': {
    id: ({ skip = '' }) => ({
      title: `--skip ${skip} tidak mengenai apa pun.`,
      fix: 'Salin kode dan selnya persis seperti dalam laporan, atau hapus pilihan itu.',
    }),
    en: ({ skip = '' }) => ({
      title: `--skip ${skip} met nothing.`,
      fix: 'Copy code and cell exactly as in the report, or drop the option.',
    }),
  },
};
