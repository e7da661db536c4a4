/** Units as regional tables write them → our units, with a factor where the words hold one (`ribu jiwa`). */
import type { Unit } from '#model/indicator';

export interface UnitReading {
  readonly unit: Unit;
  /** Power of ten that the words hold: 3 for `ribu`, 6 for `juta`. */
  readonly scale: number;
}

const UNITS_BY_WORD: Readonly<Record<string, Unit>> = {
  '%': 'persen',
  persen: 'persen',
  persentase: 'persen',
  prosentase: 'persen',
  indeks: 'indeks',
  index: 'indeks',
  poin: 'indeks',
  skor: 'indeks',
  orang: 'jiwa',
  jiwa: 'jiwa',
  penduduk: 'jiwa',
  keluarga: 'keluarga',
  kk: 'keluarga',
  'rumah tangga': 'rumah-tangga',
  ruta: 'rumah-tangga',
  rupiah: 'rupiah',
  rp: 'rupiah',
  'rp/kapita/bulan': 'rupiah-per-kapita-per-bulan',
  'rupiah/kapita/bulan': 'rupiah-per-kapita-per-bulan',
  'rupiah per kapita per bulan': 'rupiah-per-kapita-per-bulan',
  desa: 'desa',
  kelurahan: 'kelurahan',
  kecamatan: 'kecamatan',
  ha: 'hektare',
  hektar: 'hektare',
  hektare: 'hektare',
  ton: 'ton',
  produk: 'produk',
  tim: 'tim',
  unit: 'unit',
  predikat: 'predikat',
  opini: 'predikat',
  peringkat: 'predikat',
  kategori: 'predikat',
};
const SCALES: Readonly<Record<string, number>> = { ribu: 3, juta: 6, miliar: 9, milyar: 9, triliun: 12 };

/** Undefined for words that are no unit of ours. */
export function unitOf(words: string): UnitReading | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[().]/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = '', ...rest] = plain.split(' ');
  const scale = SCALES[first];
  const own = UNITS_BY_WORD[scale === undefined ? plain : rest.join(' ')];
  return own === undefined ? undefined : { unit: own, scale: scale ?? 0 };
}
