/** Units as regional tables write them → our units, with a factor where the words hold one (`ribu jiwa`). */
import { distance } from 'fastest-levenshtein';
import { UNITS, type Unit } from '#model/indicator';
import { unitName } from '#formatting/unit';

export interface UnitReading {
  readonly unit: Unit;
  /** Power of ten that the words hold: 3 for `ribu`, 6 for `juta`. */
  readonly scale: number;
}

/** Words beside a unit's own name and id, with spaces and signs as `plainUnit` leaves them. */
const OTHER_WORDS: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  persen: ['%', 'persentase', 'prosentase', 'pct'],
  indeks: ['index', 'poin', 'skor', 'nilai indeks', 'angka indeks', 'poin indeks'],
  angka: ['nilai', 'bilangan'],
  rasio: ['ratio'],
  'per-1000-kelahiran-hidup': ['per 1000 kh', '/1000 kelahiran hidup', '/1000 kh', 'kematian per 1000 kelahiran hidup'],
  'per-100000-kelahiran-hidup': [
    'per 100000 kh',
    '/100000 kelahiran hidup',
    '/100000 kh',
    'kematian per 100000 kelahiran hidup',
  ],
  'per-1000-penduduk': ['/1000 penduduk', 'per 1000 orang', 'per 1000 jiwa'],
  'per-10000-penduduk': ['/10000 penduduk', 'per 10000 orang', 'per 10000 jiwa'],
  'per-100000-penduduk': ['/100000 penduduk', 'per 100000 orang', 'per 100000 jiwa'],
  jiwa: ['orang', 'penduduk', 'peserta', 'org'],
  keluarga: ['kk', 'kepala keluarga', 'kpm'],
  'rumah-tangga': ['ruta'],
  kasus: ['kejadian'],
  rupiah: ['rp'],
  'rupiah-per-kapita-per-bulan': ['rp/kapita/bulan', 'rupiah/kapita/bulan', 'rp/orang/bulan', 'rupiah/orang/bulan'],
  'rupiah-per-kapita-per-tahun': ['rp/kapita/tahun', 'rupiah/kapita/tahun', 'rp/orang/tahun', 'rupiah/orang/tahun'],
  tahun: ['thn'],
  bulan: ['bln'],
  hari: ['hr'],
  desa: ['gampong', 'nagari', 'pekon'],
  lokasi: ['titik', 'lokus'],
  meter: ['m', 'm1'],
  kilometer: ['km'],
  'meter-persegi': ['m2', 'm²'],
  hektare: ['ha', 'hektar'],
  'meter-kubik': ['m3', 'm³', 'kubik'],
  'liter-per-detik': ['liter/detik', 'l/detik', 'lt/dt', 'l/dt', 'l/s', 'liter/dtk'],
  kilogram: ['kg'],
  kuintal: ['kw', 'ku', 'kwintal', 'kwt'],
  ton: ['ton gkg', 'ton gkp'],
  'kuintal-per-hektare': ['kw/ha', 'ku/ha', 'kuintal/ha', 'kwintal/ha', 'kuintal/hektar', 'kuintal/hektare'],
  'ton-per-hektare': ['ton/ha', 'ton/hektar', 'ton/hektare', 't/ha'],
  'ton-co2e': ['ton co2e', 'ton co2eq', 'ton co2 eq', 'ton co2 ekuivalen', 'ton co2', 'tco2e', 'ton co₂e', 'ton co₂eq'],
  'kilogram-per-kapita-per-tahun': ['kg/kapita/tahun', 'kg/kap/tahun', 'kg/kap/thn', 'kg/orang/tahun'],
  'kilokalori-per-kapita-per-hari': ['kkal/kapita/hari', 'kkal/kap/hari', 'kkal/orang/hari'],
  ekor: ['ekor ternak'],
  produk: ['jenis produk'],
  dokumen: ['dok', 'naskah', 'berkas'],
  laporan: ['lap'],
  paket: ['pkt'],
  kelompok: ['klp', 'kelompok tani', 'poktan', 'kelompok masyarakat'],
  lembaga: ['instansi', 'organisasi'],
  'perangkat-daerah': ['pd', 'opd', 'skpd'],
  usaha: ['unit usaha', 'umkm', 'pelaku usaha', 'perusahaan'],
  unit: ['buah', 'bh'],
  kali: ['x'],
  predikat: ['opini', 'peringkat', 'kategori', 'kualifikasi', 'huruf'],
};
const SCALES: Readonly<Record<string, number>> = {
  ribu: 3,
  ribuan: 3,
  juta: 6,
  jutaan: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
};

const UNITS_BY_WORD: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) =>
    [unit.replaceAll('-', ' '), unitName(unit, 'id'), ...(OTHER_WORDS[unit] ?? [])].map(
      (word) => [plainUnit(word), unit] as const,
    ),
  ),
);

/** Undefined for words that are no unit of ours. */
export function unitOf(words: string): UnitReading | undefined {
  const plain = plainUnit(words);
  const whole = UNITS_BY_WORD.get(plain);
  if (whole !== undefined) return { unit: whole, scale: 0 };
  const [first = '', ...rest] = plain.split(' ');
  const scale = SCALES[first];
  const own = scale === undefined ? undefined : UNITS_BY_WORD.get(rest.join(' '));
  return own === undefined || scale === undefined ? undefined : { unit: own, scale };
}

/** The unit that unknown words come closest to, a slip of the pen away; '' when there is none. */
export function nearUnit(words: string): string {
  const plain = plainUnit(words);
  const most = Math.floor(plain.length / 3);
  const near = [...UNITS_BY_WORD].find(([word]) => word.length > 3 && distance(word, plain) <= most);
  return near === undefined ? '' : near[1];
}

/** Points between thousands, brackets and spaces around strokes are no part of a unit's word. */
function plainUnit(words: string): string {
  return words
    .toLowerCase()
    .replace(/[().]/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
