/** What may be said of a value because of its unit. */
import type { Unit } from './indicator.ts';

function units(...names: readonly Unit[]): ReadonlySet<Unit> {
  return new Set(names);
}

/** What is counted one by one: always whole, and never less than none. */
export const COUNTED_UNITS = units(
  'jiwa',
  'keluarga',
  'rumah-tangga',
  'kasus',
  'desa',
  'kelurahan',
  'kecamatan',
  'lokasi',
  'ekor',
  'produk',
  'dokumen',
  'laporan',
  'paket',
  'kegiatan',
  'kelompok',
  'lembaga',
  'perangkat-daerah',
  'sekolah',
  'usaha',
  'tim',
);

/** Few of these in a small place may show who they are; a case is somebody's. */
export const PEOPLE_UNITS = units('jiwa', 'keluarga', 'rumah-tangga', 'kasus');

/** Units of which a larger region does not have more by being larger. */
export const RELATIVE_UNITS = units(
  'persen',
  'indeks',
  'angka',
  'rasio',
  'per-1000-kelahiran-hidup',
  'per-100000-kelahiran-hidup',
  'per-1000-penduduk',
  'per-10000-penduduk',
  'per-100000-penduduk',
  'rupiah-per-kapita-per-bulan',
  'rupiah-per-kapita-per-tahun',
  'tahun',
  'bulan',
  'hari',
  'jam',
  'menit',
  'kuintal-per-hektare',
  'ton-per-hektare',
  'kilogram-per-kapita-per-tahun',
  'kilokalori-per-kapita-per-hari',
  'predikat',
);

/** Written with `Rp` before the number. */
export const MONEY_UNITS = units('rupiah', 'rupiah-per-kapita-per-bulan', 'rupiah-per-kapita-per-tahun');

/** Numbers without a scale of their own, which nobody takes for thousands of themselves. */
export const BARE_UNITS = units('indeks', 'angka', 'rasio', 'predikat');
