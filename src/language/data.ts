/** Words of the data page and of what lies beside the data in its files. */
import type { Language } from '#model/language';

const id = {
  heading: 'Data',
  lead: 'Setiap angka di situs ini dapat diunduh bersama sumbernya.',
  description: 'Unduh data: Excel, CSV, JSON, Parquet; arti kolom dan lisensi tiap lapisan.',
  counts: (o: { figures: string; targets: string; sources: string }) =>
    `${o.figures} angka realisasi, ${o.targets} target dan kondisi awal, ${o.sources} sumber.`,
  sections: {
    semua: 'Semua data sekaligus',
    excel: 'Membuka di Excel',
    wilayah: 'Berkas per wilayah',
    tabel: 'Tabel satu per satu',
    kolom: 'Arti kolom angka',
    lisensi: 'Lisensi tiap lapisan',
  },
  uses: {
    'semua.xlsx': {
      name: 'Buku kerja Excel',
      use: 'untuk dibaca dan disaring di Excel atau LibreOffice; pilih ini bila ragu',
    },
    'semua.zip': {
      name: 'Satu ZIP',
      use: 'semua tabel, keterangan, dan lisensi sekaligus, untuk disimpan atau dikirim',
    },
    'semua.json': { name: 'JSON', use: 'semua tabel dalam satu berkas, untuk pembuat program' },
    'angka.parquet': { name: 'Parquet', use: 'hanya tabel angka, untuk diolah dengan R, Python, atau DuckDB' },
    'datapackage.json': {
      name: 'Keterangan data',
      use: 'arti setiap kolom dan hubungan antartabel, dapat dibaca mesin (Data Package)',
    },
  },
  apiUse: 'berkas JSON beralamat tetap per wilayah dan indikator, dengan contoh pemakaian',
  checksums: { name: 'Sidik jari', use: 'untuk memastikan berkas tidak berubah di jalan (SHA256SUMS)' },
  noWorkbook: 'Datanya terlalu banyak untuk satu buku kerja Excel; tersedia satu buku kerja untuk tiap wilayah.',
  excelAdvice: [
    'Pilih Excel (XLSX): kode wilayah tetap kode, angka tetap angka, dan ada lembar arti kolom serta sumber.',
    'CSV untuk Excel memakai titik koma dan koma desimal, seperti Excel berbahasa Indonesia. Di dalamnya kode seperti 15.04 diawali tanda petik tunggal, sebab tanpa itu Excel membacanya sebagai pukul 15.04.',
    'CSV biasa memakai koma dan titik desimal. Jangan klik dua kali; buka lewat menu Data, Dari Teks/CSV, lalu jadikan semua kolom bertipe Teks.',
  ],
  /** Where they are too many to be listed file by file. */
  regionPlacesLead: 'Berkas tiap wilayah ada di halaman wilayahnya, dalam bentuk yang sama.',
  regionLead:
    'Excel dan JSON memuat semua tabel wilayah itu; CSV memuat angkanya. Berkas satu indikator ada di halaman indikatornya.',
  region: 'Wilayah',
  rows: 'Baris',
  table: 'Tabel',
  file: 'Berkas',
  files: 'Unduh',
  xlsx: 'Excel',
  csv: 'CSV',
  excelCsv: 'CSV untuk Excel',
  json: 'JSON',
  ofRegion: (o: { file: string; region: string }) => `${o.file}, ${o.region}`,
  downloadWorkbook: 'Data untuk Excel (XLSX)',
  downloadExcelCsv: 'Data sebagai CSV untuk Excel (titik koma)',
  packageTitle: (site: string) => `Data ${site}`,
  packageAbout:
    'Realisasi, target, dan kondisi awal rencana daerah, tiap angka dengan sumbernya, bersama indikator, rencana, program, anggaran, komitmen, dan klaster. Penghasil angka tertera di kolom publisher; sebutlah lebih dahulu.',
  howToRead:
    'Tabel saling terhubung: region_code ke wilayah.csv, indicator ke indikator.csv, source ke sumber.csv. Arti tiap kolom ada di datapackage.json. Sel kosong berarti tidak ada nilai; alasannya di kolom missing. Angka memakai titik desimal. Teks yang dapat dijalankan lembar kerja sebagai rumus diawali tanda petik tunggal.',
  columnSheet: 'Kolom',
  columnSheetHeader: ['tabel', 'kolom', 'arti', 'arti dalam bahasa Inggris'],
  aboutSheet: 'Tentang berkas ini',
  aboutSheetHeader: ['perihal', 'isi'],
  site: 'Situs',
  publisher: 'Penerbit situs',
  edition: 'Edisi',
  address: 'Alamat',
  licences: 'Lisensi tiap lapisan',
};
export type DataWords = typeof id;

const en: DataWords = {
  heading: 'Data',
  lead: 'Every figure on this site can be downloaded together with its source.',
  description: 'Download the data: Excel, CSV, JSON, Parquet; what columns mean, licences layer by layer.',
  counts: (o) => `${o.figures} actual figures, ${o.targets} targets and baselines, ${o.sources} sources.`,
  sections: {
    semua: 'All data at once',
    excel: 'Opening it in Excel',
    wilayah: 'Files by region',
    tabel: 'Table by table',
    kolom: 'What the columns of figures mean',
    lisensi: 'Licences, layer by layer',
  },
  uses: {
    'semua.xlsx': {
      name: 'Excel workbook',
      use: 'to read and filter in Excel or LibreOffice; take this one when in doubt',
    },
    'semua.zip': { name: 'One ZIP', use: 'all tables, notes and licences together, to keep or to send' },
    'semua.json': { name: 'JSON', use: 'all tables in one file, for programmers' },
    'angka.parquet': { name: 'Parquet', use: 'the table of figures alone, for R, Python or DuckDB' },
    'datapackage.json': {
      name: 'Description',
      use: 'what every column means and how tables refer to each other, for machines (Data Package)',
    },
  },
  apiUse: 'JSON files at lasting addresses by region and indicator, with examples',
  checksums: { name: 'Fingerprints', use: 'to make sure that no file changed on the way (SHA256SUMS)' },
  noWorkbook: 'This is too much for one Excel workbook; there is a workbook for each region.',
  excelAdvice: [
    'Take Excel (XLSX): codes stay codes, numbers stay numbers, and sheets explain the columns and name the sources.',
    'CSV for Excel has semicolons and decimal commas, as Excel in Indonesian expects. Codes such as 15.04 begin with an apostrophe in it, for Excel would read them as four minutes past three.',
    'Plain CSV has commas and decimal points. Do not double-click it; open it through Data, From Text/CSV, and make every column Text.',
  ],
  regionPlacesLead: 'The files of each region are on its page, in the same formats.',
  regionLead:
    'Excel and JSON hold all tables of the region; CSV holds its figures. Files of one indicator are on its page.',
  region: 'Region',
  rows: 'Rows',
  table: 'Table',
  file: 'File',
  files: 'Download',
  xlsx: 'Excel',
  csv: 'CSV',
  excelCsv: 'CSV for Excel',
  json: 'JSON',
  ofRegion: (o) => `${o.file}, ${o.region}`,
  downloadWorkbook: 'Data for Excel (XLSX)',
  downloadExcelCsv: 'Data as CSV for Excel (semicolons)',
  packageTitle: (site) => `Data of ${site}`,
  packageAbout:
    'Actuals, targets and baselines of regional plans, each figure with its source, together with indicators, plans, programmes, budgets, commitments and clusters. The column publisher names the producer; name it first.',
  howToRead:
    'Tables refer to each other: region_code to wilayah.csv, indicator to indikator.csv, source to sumber.csv. datapackage.json says what each column means. An empty cell is an absent value; the column missing says why. Numbers have a decimal point. Text that a spreadsheet would run as a formula begins with an apostrophe.',
  columnSheet: 'Columns',
  columnSheetHeader: ['table', 'column', 'meaning in Indonesian', 'meaning'],
  aboutSheet: 'About this file',
  aboutSheetHeader: ['about', 'what'],
  site: 'Site',
  publisher: 'Publisher of the site',
  edition: 'Edition',
  address: 'Address',
  licences: 'Licences, layer by layer',
};

export function dataWords(language: Language): DataWords {
  return language === 'id' ? id : en;
}
