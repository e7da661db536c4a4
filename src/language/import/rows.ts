/** Words for what becomes of the rows: new, the same, or against what is there. */
import type { FindingWords } from '../findings/finding-words.ts';

const LIST_ID: Readonly<Record<string, string>> = {
  indicator: 'Indikator',
  source: 'Sumber',
  plan: 'Rencana',
  version: 'Versi rencana',
  agency: 'Perangkat daerah',
  programme: 'Program',
  cluster: 'Klaster',
};

export const rowWords: FindingWords = {
  'figures-assumed': {
    id: () => ({
      title:
        'Realisasi dicatat sebagai: status dan metode tidak disebut, tanggal rilis tidak diketahui, dari tangan kedua, belum dicocokkan.',
      fix: 'Ubah kolom status, method, released, origin, dan checked di figures.csv sejauh Anda tahu.',
    }),
    en: () => ({
      title: 'Outcomes are kept as: status and method not stated, date of release unknown, second-hand, not checked.',
      fix: 'Change the columns status, method, released, origin and checked in figures.csv as far as you know.',
    }),
  },
  'indicator-new': {
    id: ({ name = '', id = '', complete = '' }) => ({
      title: `Indikator baru "${name}": indicators/${id}.yaml.`,
      fix:
        complete === 'yes'
          ? ''
          : 'Lengkapi arah (direction) dan definisinya. Selama arahnya none, npm run check menolak targetnya.',
    }),
    en: ({ name = '', id = '', complete = '' }) => ({
      title: `New indicator "${name}": indicators/${id}.yaml.`,
      fix:
        complete === 'yes'
          ? ''
          : 'Fill in direction and definition. As long as the direction is none, npm run check refuses its targets.',
    }),
  },
  'indicator-near': {
    id: ({ name = '', id = '', near = '', known = '' }) => ({
      title: `Indikator baru "${name}" (${id}) mirip dengan "${known}" (${near}).`,
      fix: 'Bila indikatornya sama, samakan namanya di berkas Excel, lalu impor lagi.',
    }),
    en: ({ name = '', id = '', near = '', known = '' }) => ({
      title: `New indicator "${name}" (${id}) resembles "${known}" (${near}).`,
      fix: 'If it is the same indicator, write the same name in the Excel file and import it again.',
    }),
  },
  'indicator-id-taken': {
    id: ({ name = '', id = '' }) => ({
      title: `Nama "${name}" menjadi "${id}", dan itu pengenal indikator lain.`,
      fix: 'Tulis nama yang membedakannya.',
    }),
    en: ({ name = '', id = '' }) => ({
      title: `"${name}" becomes "${id}", which another indicator is called.`,
      fix: 'Write a name that tells them apart.',
    }),
  },
  'name-unusable': {
    id: () => ({ title: 'Nama di baris ini kosong atau tidak berhuruf.', fix: 'Isi namanya.' }),
    en: () => ({ title: 'The name in this row is blank or has no letters.', fix: 'Fill in the name.' }),
  },
  'source-new': {
    id: ({ source = '' }) => ({
      title: `Sumber "${source}" belum ada; sources/${source}.yaml dibuat, dan yang belum diketahui tertulis unknown.`,
      fix: 'Lengkapi judul, penerbit, dan tanggalnya.',
    }),
    en: ({ source = '' }) => ({
      title: `There is no source "${source}" yet; sources/${source}.yaml is made, and what is not known says unknown.`,
      fix: 'Fill in title, publisher and date.',
    }),
  },
  'source-needed': {
    id: () => ({
      title: 'Tabel ini tidak menyebut sumbernya.',
      fix: 'Tambahkan --source dengan pengenal sumbernya, misalnya --source rpjmd-batanghari-2021-2026.',
    }),
    en: () => ({
      title: 'This table does not say its source.',
      fix: 'Add --source with the id of its source, such as --source rpjmd-batanghari-2021-2026.',
    }),
  },
  'reference-unknown': {
    id: ({ seen = '', list = '', near = '' }) => ({
      title: `${LIST_ID[list] ?? list} "${seen}" tidak ada.${near === '' ? '' : ` Mungkin maksudnya "${near}".`}`,
      fix:
        list === 'indicator'
          ? 'Pilih dari daftar di sel itu, atau tulis dulu di lembar "Indikator baru".'
          : list === 'source'
            ? 'Pilih dari daftar di sel itu, atau tulis dulu di lembar "Sumber baru".'
            : 'Pilih dari daftar di sel itu, atau kosongkan.',
    }),
    en: ({ seen = '', list = '', near = '' }) => ({
      title: `There is no ${list} "${seen}".${near === '' ? '' : ` It may be "${near}".`}`,
      fix:
        list === 'indicator'
          ? 'Choose from the list of the cell, or begin it on the sheet "Indikator baru".'
          : list === 'source'
            ? 'Choose from the list of the cell, or begin it on the sheet "Sumber baru".'
            : 'Choose from the list of the cell, or leave it blank.',
    }),
  },
  'agency-unknown': {
    id: ({ seen = '' }) => ({
      title: `Perangkat daerah "${seen}" tidak ada di region.yaml; kolom agency dikosongkan.`,
      fix: '',
    }),
    en: ({ seen = '' }) => ({ title: `Agency "${seen}" is not in region.yaml; column agency is left blank.`, fix: '' }),
  },
  'end-same': {
    id: ({ other = '', year = '' }) => ({
      title: `Kondisi akhir sama dengan target ${year} (${other}); ditulis sekali.`,
      fix: '',
    }),
    en: ({ other = '', year = '' }) => ({
      title: `The end condition equals the target of ${year} (${other}); it is written once.`,
      fix: '',
    }),
  },
  'end-differs': {
    id: ({ other = '', year = '', value = '', known = '' }) => ({
      title: `Kondisi akhir ${value} berbeda dari target ${year} (${known}, ${other}).`,
      fix: 'Bila kondisi akhir itu untuk tahun lain, tulis tahunnya di judul kolomnya, misalnya "Kondisi Akhir (2030)"; tanpa itu dipakai tahun akhir rencana. Bila memang berbeda, pakai --skip: yang ditulis hanya target tahunnya.',
    }),
    en: ({ other = '', year = '', value = '', known = '' }) => ({
      title: `The end condition ${value} differs from the target of ${year} (${known}, ${other}).`,
      fix: 'If the end condition is for another year, write that year into its heading, such as "Kondisi Akhir (2030)"; without it the last year of the plan is taken. If they do differ, use --skip: then only the target of the year is written.',
    }),
  },
  'row-twice': {
    id: ({ row = '', other = '', was = '', becomes = '' }) => ({
      title: `${row}: di sini ${becomes}, di ${other} ${was}.`,
      fix: 'Satu hal satu nilai. Perbaiki salah satunya, atau pakai --skip agar yang pertama dipakai.',
    }),
    en: ({ row = '', other = '', was = '', becomes = '' }) => ({
      title: `${row}: ${becomes} here, ${was} in ${other}.`,
      fix: 'One thing has one value. Mend one of them, or use --skip so that the first one counts.',
    }),
  },
  'row-repeated': {
    id: ({ row = '', other = '' }) => ({ title: `${row} sudah tertulis sama di ${other}; ditulis sekali.`, fix: '' }),
    en: ({ row = '', other = '' }) => ({
      title: `${row} is in ${other} with the same value; it is written once.`,
      fix: '',
    }),
  },
  'row-exists': {
    id: ({ row = '', file = '', line = '', was = '', becomes = '' }) => ({
      title: `${row} sudah ada di ${file}:${line}. Semula ${was}, menjadi ${becomes}.`,
      fix: 'Untuk menggantinya: --replace --reason "mengapa berubah". Untuk membiarkannya: --skip.',
    }),
    en: ({ row = '', file = '', line = '', was = '', becomes = '' }) => ({
      title: `${row} is in ${file}:${line} already. Was ${was}, becomes ${becomes}.`,
      fix: 'To change it: --replace --reason "why it changes". To leave it: --skip.',
    }),
  },
  'row-replaced': {
    id: ({ row = '', file = '', line = '', was = '', becomes = '', reason = '' }) => ({
      title: `${row} di ${file}:${line} diganti. Semula ${was}, menjadi ${becomes}. Alasan: ${reason}`,
      fix: '',
    }),
    en: ({ row = '', file = '', line = '', was = '', becomes = '', reason = '' }) => ({
      title: `${row} in ${file}:${line} is changed. Was ${was}, becomes ${becomes}. Reason: ${reason}`,
      fix: '',
    }),
  },
  'reason-missing': {
    id: ({ row = '', file = '', line = '', was = '', becomes = '' }) => ({
      title: `${row} di ${file}:${line} berubah tanpa alasan baru. Semula ${was}; menjadi ${becomes}.`,
      fix: 'Isi kolom "Alasan perubahan" di baris ini, atau kembalikan isinya. Pembaca akan melihat alasan itu.',
    }),
    en: ({ row = '', file = '', line = '', was = '', becomes = '' }) => ({
      title: `${row} in ${file}:${line} changes without a new reason. Was ${was}; becomes ${becomes}.`,
      fix: 'Fill in the column "Alasan perubahan" of this row, or put back what was there. Readers will see the reason.',
    }),
  },
  'row-explained': {
    id: ({ row = '', file = '', line = '', was = '', becomes = '' }) => ({
      title: `Keterangan ${row} di ${file}:${line} diubah. Semula ${was}; menjadi ${becomes}.`,
      fix: '',
    }),
    en: ({ row = '', file = '', line = '', was = '', becomes = '' }) => ({
      title: `What explains ${row} in ${file}:${line} is changed. Was ${was}; becomes ${becomes}.`,
      fix: '',
    }),
  },
  'rows-kept': {
    id: ({ count = '', file = '', line = '' }) => ({
      title: `${count} baris ${file} tidak ada di lembar ini (mulai baris ${line}) dan tetap ada di situs.`,
      fix: 'Menghapus baris di Excel tidak mencabut angka. Cara mencabut: PANDUAN.md bagian 19.',
    }),
    en: ({ count = '', file = '', line = '' }) => ({
      title: `${count} rows of ${file} are not in this sheet (from line ${line}) and stay on the site.`,
      fix: 'Deleting a row in Excel withdraws nothing. How to withdraw: PANDUAN.md, section 19.',
    }),
  },
  'row-exists-twice': {
    id: ({ row = '', file = '', lines = '' }) => ({
      title: `${row} sudah ada lebih dari sekali di ${file} (baris ${lines}).`,
      fix: 'Ubah dengan tangan, atau lewati dengan --skip.',
    }),
    en: ({ row = '', file = '', lines = '' }) => ({
      title: `${row} is in ${file} more than once (lines ${lines}).`,
      fix: 'Change it by hand, or pass it over with --skip.',
    }),
  },
  'existing-broken': {
    id: ({ file = '', line = '', code = '' }) => ({
      title: `${file} yang ada belum benar (baris ${line}: ${code}).`,
      fix: 'Jalankan npm run check, perbaiki, lalu impor lagi.',
    }),
    en: ({ file = '', line = '', code = '' }) => ({
      title: `The ${file} that is there has errors (line ${line}: ${code}).`,
      fix: 'Run npm run check, mend it, then import again.',
    }),
  },
  'result-unreadable': {
    id: ({ file = '', line = '', code = '' }) => ({
      title: `Hasil ${file} tidak terbaca kembali (baris ${line}: ${code}). Ini kesalahan Tilik.`,
      fix: 'Laporkan bersama laporan ini, tanpa berkas aslinya.',
    }),
    en: ({ file = '', line = '', code = '' }) => ({
      title: `The resulting ${file} cannot be read back (line ${line}: ${code}). This is a fault of Tilik.`,
      fix: 'Report it together with this report, without the original file.',
    }),
  },
};
