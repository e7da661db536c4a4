import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Place } from './finding.ts';

export type Direction = 'higher' | 'lower' | 'maintain' | 'none';
export type Aggregation = 'end-position' | 'cumulative' | 'average';

/** One dated way of measuring; series are not joined or compared across two of them. */
export interface MethodVersion {
  readonly id: string;
  readonly name: Text;
  /** First and last year the method speaks of, where known. */
  readonly from?: number;
  readonly until?: number;
  readonly note?: Text;
}

/** A shared definition of what is measured. */
export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  readonly unit: Unit;
  /** Which way is better; `none` for context that nobody promised anything about. */
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  /** Decimals that are printed. */
  readonly decimals: number;
  readonly definition: Text;
  readonly formula?: Text;
  /** True when the value is a share of people, so that "kira-kira 9 dari setiap 100 orang" may be said. */
  readonly shareOfPeople: boolean;
  readonly methods: readonly MethodVersion[];
  /** Values from best to worst for an ordinal indicator (WTP, WDP, TW, TMP). */
  readonly ordinalScale?: readonly string[];
  /** Month of the usual release, 1 to 12. */
  readonly releaseMonth?: number;
  /** Code in the national reference list of development indicators (Kepmen PPN KEP.26A/2025). */
  readonly referenceCode?: string;
  readonly validFrom?: number;
  readonly validUntil?: number;
  readonly successor?: string;
  readonly citations: readonly Citation[];
  /** Ids of earlier times. */
  readonly formerly?: readonly string[];
  readonly place: Place;
}

/** Units as regions use them; the words are in `formatting/unit.ts`, what kind each is in `unit-kinds.ts`. */
export const UNITS = [
  'persen',
  'indeks',
  'angka',
  'rasio',
  'per-1000-kelahiran-hidup',
  'per-100000-kelahiran-hidup',
  'per-1000-penduduk',
  'per-10000-penduduk',
  'per-100000-penduduk',
  'jiwa',
  'keluarga',
  'rumah-tangga',
  'kasus',
  'rupiah',
  'rupiah-per-kapita-per-bulan',
  'rupiah-per-kapita-per-tahun',
  'tahun',
  'bulan',
  'hari',
  'jam',
  'menit',
  'desa',
  'kelurahan',
  'kecamatan',
  'lokasi',
  'meter',
  'kilometer',
  'meter-persegi',
  'hektare',
  'meter-kubik',
  'liter-per-detik',
  'kilogram',
  'kuintal',
  'ton',
  'kuintal-per-hektare',
  'ton-per-hektare',
  'ton-co2e',
  'kilogram-per-kapita-per-tahun',
  'kilokalori-per-kapita-per-hari',
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
  'unit',
  'kali',
  'predikat',
] as const;
export type Unit = (typeof UNITS)[number];

/** The indicator with an id, also with one it had in earlier times. */
export function indicatorNamed(indicators: ReadonlyMap<string, Indicator>, id: string): Indicator | undefined {
  return indicators.get(id) ?? [...indicators.values()].find(({ formerly = [] }) => formerly.includes(id));
}
