/** The words of the Excel template. It is for editors in regional offices and speaks Indonesian alone. */

/** Names of the sheets. */
export const TEMPLATE_SHEETS = {
  guide: 'Petunjuk',
  targets: 'Target',
  figures: 'Realisasi',
  budget: 'Anggaran',
  programmes: 'Program',
  indicators: 'Indikator baru',
  sources: 'Sumber baru',
  lists: 'Daftar',
} as const;
export type TemplateSheetName = keyof typeof TEMPLATE_SHEETS;

/** What stands in the first cell of each sheet; the import knows a template, and its region, by it. */
export const TEMPLATE_TITLE = 'Templat Tilik';

/** By the column's name; where one name means different things, `table.name` comes first. Each once in a table. */
const HEADINGS: Readonly<Record<string, string>> = {
  agency: 'Perangkat daerah',
  amount: 'Rupiah',
  area: 'Kecamatan atau desa',
  checked: 'Sudah dicocokkan',
  cluster: 'Klaster',
  code: 'Kode nomenklatur',
  code_rule: 'Aturan kode',
  doubt: 'Keraguan',
  doubt_en: 'Keraguan (Inggris)',
  id: 'Pengenal program',
  indicator: 'Indikator',
  indicators: 'Indikator',
  item: 'Pos',
  kind: 'Jenis',
  level: 'Tingkat',
  margin: 'Batas ketelitian',
  method: 'Metode',
  missing: 'Mengapa tidak ada nilai',
  'budget.name': 'Nama pos',
  'budget.name_en': 'Nama pos (Inggris)',
  'programmes.name': 'Nama program',
  'programmes.name_en': 'Nama program (Inggris)',
  'budget.parent': 'Pos induk',
  'programmes.parent': 'Program induk',
  note: 'Catatan',
  note_en: 'Catatan (Inggris)',
  objective: 'Kode sasaran',
  origin: 'Asal',
  page: 'Halaman atau tabel',
  parts: 'Kelengkapan rincian',
  period: 'Waktu data',
  plan: 'Rencana',
  precision: 'Ketepatan',
  preferred: 'Alasan memilih nilai ini',
  programme: 'Program',
  reason: 'Alasan perubahan',
  released: 'Tanggal rilis',
  rounded: 'Dibulatkan sumber',
  searched: 'Yang ditelusuri',
  searched_on: 'Ditelusuri pada',
  source: 'Sumber',
  stage: 'Tahap',
  status: 'Keadaan angka',
  upper: 'Batas atas',
  value: 'Nilai',
  version: 'Versi rencana',
  year: 'Tahun',
};

export function templateHeading(table: string, column: string): string {
  return HEADINGS[`${table}.${column}`] ?? HEADINGS[column] ?? column;
}

/** What a column holds, where the words of the table speak of files and of what it keeps; by `table.column` or `column`. */
const MEANINGS: Readonly<Record<string, string>> = {
  indicator: 'Pengenal atau nama indikator dari lembar Daftar, atau nama dari lembar "Indikator baru".',
  source: 'Pengenal sumber dari lembar Daftar, atau dari lembar "Sumber baru".',
  'targets.year': 'Tahun target, misalnya 2026; "tanpa tenggat" atau "tidak jelas" bila tidak ada tahunnya.',
  'targets.kind': 'Kondisi awal, atau bentuk targetnya.',
  'targets.value':
    'Angka tanpa satuan, atau predikat. Untuk "sekian dari sekian": banyaknya. Kosong untuk "nol", "tidak bertambah", dan "tanpa angka".',
  'targets.upper': 'Batas atas sebuah rentang, atau "dari berapa" untuk "sekian dari sekian".',
  'programmes.plan': 'Pengenal rencana yang memuat program ini, dari lembar Daftar.',
  plan: 'Pengenal rencana dari lembar Daftar; kosong bila diumumkan di luar rencana.',
  version: 'Pengenal versi rencana dari lembar Daftar.',
  agency: 'Pengenal perangkat daerah dari lembar Daftar.',
  'figures.value': 'Angka tanpa satuan, atau predikat. Kosong bila alasannya diisi di "Mengapa tidak ada nilai".',
  missing: 'Alasan, hanya bila tidak ada nilai.',
  searched: 'Apa yang ditelusuri, untuk "tidak ada di sumber kami" dan "tidak dilaporkan".',
  searched_on: 'Tanggal penelusuran, misalnya 2026-11-23.',
  status: 'Apakah angkanya sudah tetap menurut sumber.',
  method: 'Pengenal metode pada indikator itu, atau "tidak disebut".',
  released: 'Tanggal rilis, misalnya 2026-03-31, 2026-03, atau 2026; "tidak diketahui" bila tidak diketahui.',
  origin: 'Apakah sumbernya penghasil data itu sendiri, atau menyalin dari tempat lain.',
  checked: 'Apakah sudah dicocokkan dengan sumber asli.',
  precision: 'Bila sumber menulis "sekitar" atau "lebih dari"; kosong berarti persis.',
  item: 'Pengenal pos: huruf kecil, angka, dan tanda hubung, misalnya belanja-daerah. Sama di setiap tahun dan tahap.',
  stage: 'Tahap anggaran.',
  'budget.kind': 'Jenis uang.',
  amount: 'Rupiah penuh tanpa "Rp", misalnya 1250000000; sen boleh setelah koma.',
  rounded: 'Apakah sumber membulatkannya, misalnya "Rp4,3 triliun".',
  programme: 'Pengenal program dari lembar Program.',
  parts: 'Apakah semua rincian pos ini ada di tabel; kosong berarti semua.',
  id: 'Pengenal: huruf kecil, angka, dan tanda hubung, misalnya program-sanitasi.',
  level: 'Program, kegiatan, atau subkegiatan; kosong berarti program.',
  code: 'Kode nomenklatur persis seperti tercetak, misalnya 1.02.10.',
  indicators: 'Pengenal indikator yang hendak dicapai, dipisah spasi.',
  reason: 'Wajib bila baris yang sudah terbit diubah: mengapa berubah. Pembaca melihatnya.',
};

/** What a column holds; '' where the words of the table will do. */
export function templateMeaning(table: string, column: string): string {
  return MEANINGS[`${table}.${column}`] ?? MEANINGS[column] ?? '';
}

type Words = Readonly<Record<string, string>>;

/** The words of a drop-down, by `table.column` or `column`; the word behind each is what the table keeps. Each word once. */
const CHOICES: Readonly<Record<string, Words>> = {
  'targets.kind': {
    baseline: 'kondisi awal',
    value: 'nilai',
    range: 'rentang',
    'at-least': 'paling sedikit',
    'at-most': 'paling banyak',
    above: 'di atas',
    below: 'di bawah',
    'zero-level': 'nol',
    'zero-change': 'tidak bertambah',
    coverage: 'sekian dari sekian',
    ordinal: 'predikat',
    'no-number': 'tanpa angka',
  },
  'targets.year': { none: 'tanpa tenggat', unknown: 'tidak jelas' },
  'budget.kind': {
    spending: 'belanja',
    revenue: 'pendapatan',
    transfer: 'transfer',
    loan: 'pinjaman',
    investment: 'investasi',
    deficit: 'defisit',
    financing: 'pembiayaan',
    change: 'perubahan',
  },
  stage: {
    announced: 'diumumkan',
    indicative: 'pagu indikatif',
    rkpd: 'RKPD',
    ppas: 'PPAS',
    apbd: 'APBD',
    'revised-apbd': 'APBD perubahan',
    realisation: 'realisasi',
  },
  precision: { exact: 'persis', approximate: 'sekitar', 'more-than': 'lebih dari', 'less-than': 'kurang dari' },
  missing: {
    'not-yet-due': 'belum waktunya',
    'not-reported': 'tidak dilaporkan',
    'not-measured': 'tidak diukur',
    withheld: 'ditahan',
    'no-number-given': 'disebut tanpa angka',
    'not-in-our-sources': 'tidak ada di sumber kami',
  },
  status: { final: 'tetap', provisional: 'sementara', 'not-stated': 'tidak disebut' },
  method: { 'not-stated': 'tidak disebut' },
  released: { unknown: 'tidak diketahui' },
  origin: { primary: 'penghasil data', 'second-hand': 'tangan kedua' },
  checked: { yes: 'ya', no: 'tidak' },
  rounded: { yes: 'ya', no: 'tidak' },
  parts: { all: 'semua', some: 'sebagian' },
  level: { program: 'program', kegiatan: 'kegiatan', subkegiatan: 'subkegiatan' },
  'indicators.direction': {
    higher: 'naik itu baik',
    lower: 'turun itu baik',
    maintain: 'tetap itu baik',
    none: 'belum ditentukan',
  },
  'sources.kind': {
    plan: 'dokumen rencana',
    government: 'laporan pemerintah',
    regulation: 'peraturan',
    statistics: 'statistik',
    dataset: 'kumpulan data',
    news: 'berita',
    other: 'lainnya',
  },
};

/** The Indonesian words of a column's choices by what the table keeps; empty for a column that has none. */
export function templateChoices(table: string, column: string): Words {
  return CHOICES[`${table}.${column}`] ?? CHOICES[column] ?? {};
}

/** Headings of the sheets that are no tables of ours. */
export const NEW_INDICATOR_HEADINGS = {
  id: 'Pengenal',
  name: 'Nama indikator',
  unit: 'Satuan',
  direction: 'Arah yang baik',
  decimals: 'Angka di belakang koma',
  definition: 'Definisi',
} as const;
export const NEW_SOURCE_HEADINGS = {
  id: 'Pengenal',
  title: 'Judul',
  publisher: 'Penerbit',
  kind: 'Jenis dokumen',
  published: 'Tanggal terbit dokumen',
  address: 'Tautan',
  seen: 'Terakhir dilihat',
  note: 'Catatan',
  via: 'Dibaca lewat',
} as const;
/** What stands there for a document that was read itself. */
export const READ_ITSELF = 'dokumennya sendiri';

/** One line under the title of each sheet. */
export const TEMPLATE_LEADS: Readonly<Record<TemplateSheetName, string>> = {
  guide: 'Isi lembar yang perlu saja. Kolom bertanda * wajib. Lembar ini hanya penjelasan dan tidak dibaca saat impor.',
  targets: 'Satu baris untuk satu target atau kondisi awal. Tambahkan baris baru di bawah yang sudah ada.',
  figures: 'Satu baris untuk satu angka dari satu sumber. Angka baru berarti baris baru; yang lama tetap ada.',
  budget: 'Satu baris untuk satu pos, satu tahun, satu tahap. Baris jumlah tidak perlu ditulis.',
  programmes: 'Satu baris untuk satu program, kegiatan, atau subkegiatan.',
  indicators: 'Hanya untuk indikator yang belum ada di lembar Daftar. Setelah itu pakai namanya di lembar lain.',
  sources: 'Hanya untuk sumber yang belum ada di lembar Daftar. Setelah itu pakai pengenalnya di lembar lain.',
  lists: 'Isi pilihan pada lembar lain. Lembar ini tidak dibaca saat impor.',
};

/** What the sheet of explanations says, one paragraph a row. */
export const GUIDE_STEPS: readonly string[] = [
  'Baris yang sudah ada di situs sudah terisi. Biarkan bila tidak berubah: mengimpor templat yang tidak diubah tidak mengubah apa pun.',
  'Menambah: tulis di baris kosong di bawahnya. Menghapus baris di sini tidak menghapusnya dari situs; pencabutan ada caranya sendiri (bagian 19 panduan penyusun).',
  'Mengubah: ubah selnya dan isi kolom "Alasan perubahan" di baris itu. Tanpa alasan, impor menolak perubahan. Indikator, tahun atau waktu data, rencana, versi, sumber, pos, dan tahap menentukan barisnya: bila itu yang diubah, barisnya menjadi baris baru.',
  'Angka: tulis angka saja, tanpa satuan, tanpa "Rp", tanpa "%". Satuan melekat pada indikator (lihat lembar Daftar). Rupiah ditulis penuh, bukan dalam juta.',
  'Rentang 5,80 sampai 6,00: Jenis "rentang", Nilai 5,80, Batas atas 6,00. Paling banyak 14: Jenis "paling banyak", Nilai 14. Predikat: Jenis "predikat", Nilai WTP.',
  'Tidak ada nilai: kosongkan Nilai dan pilih alasannya di "Mengapa tidak ada nilai". Nol berarti nol.',
  'Jangan menulis nama, alamat, NIK, atau nomor telepon orang. Impor menolaknya.',
  'Judul kolom terkunci agar tidak berubah tanpa sengaja; tidak ada kata sandi. Menyembunyikan baris berarti baris itu tidak dibaca.',
  'Selesai: simpan sebagai .xlsx, lalu impor. Laporan impor menyebut setiap sel yang diperbaiki, diragukan, atau salah.',
];

export const GUIDE_WORDS = {
  steps: 'Cara mengisi',
  columns: 'Arti kolom',
  examples: 'Contoh (rekaan, bukan data)',
  sheet: 'Lembar',
  column: 'Kolom',
  meaning: 'Isinya',
  choices: (words: string) => `Pilihan: ${words}.`,
  required: 'wajib',
} as const;

/** Headings of the lists. */
export const LIST_HEADINGS = {
  indicator: 'Indikator',
  source: 'Sumber',
  plan: 'Rencana',
  version: 'Versi rencana',
  agency: 'Perangkat daerah',
  programme: 'Program',
  cluster: 'Klaster',
  area: 'Kecamatan',
  item: 'Pos',
  unit: 'Satuan',
} as const;
