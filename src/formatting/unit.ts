/** The words of units: behind a number, at an axis, over a column. */
import type { Unit } from '#model/indicator';
import type { Language } from '#model/language';

interface UnitWords {
  /** Name in a heading or at an axis. */
  readonly name: string;
  /** What stands behind a number; empty where nothing does. */
  readonly after: string;
  /** What stands behind the number one, where it differs. */
  readonly one?: string;
}

function same(word: string): UnitWords {
  return { name: word, after: word };
}

const PERSEN: UnitWords = { name: 'persen', after: 'persen' };
const WORDS: Readonly<Record<Language, Readonly<Record<Unit, UnitWords>>>> = {
  id: {
    persen: PERSEN,
    indeks: { name: 'indeks', after: '' },
    jiwa: same('jiwa'),
    keluarga: same('keluarga'),
    'rumah-tangga': { name: 'rumah tangga', after: 'rumah tangga' },
    rupiah: { name: 'rupiah', after: '' },
    'rupiah-per-kapita-per-bulan': {
      name: 'rupiah per kapita per bulan',
      after: 'per kapita per bulan',
    },
    desa: same('desa'),
    kelurahan: same('kelurahan'),
    kecamatan: same('kecamatan'),
    hektare: { name: 'hektare', after: 'hektare' },
    ton: same('ton'),
    produk: same('produk'),
    tim: same('tim'),
    unit: same('unit'),
    predikat: { name: 'predikat', after: '' },
  },
  en: {
    persen: { name: 'percent', after: 'percent' },
    indeks: { name: 'index', after: '' },
    jiwa: { name: 'people', after: 'people', one: 'person' },
    keluarga: { name: 'families', after: 'families', one: 'family' },
    'rumah-tangga': { name: 'households', after: 'households', one: 'household' },
    rupiah: { name: 'rupiah', after: '' },
    'rupiah-per-kapita-per-bulan': {
      name: 'rupiah per person per month',
      after: 'per person per month',
    },
    desa: { name: 'villages', after: 'villages', one: 'village' },
    kelurahan: same('kelurahan'),
    kecamatan: same('kecamatan'),
    hektare: { name: 'hectares', after: 'hectares', one: 'hectare' },
    ton: { name: 'tonnes', after: 'tonnes', one: 'tonne' },
    produk: { name: 'products', after: 'products', one: 'product' },
    tim: { name: 'teams', after: 'teams', one: 'team' },
    unit: { name: 'units', after: 'units', one: 'unit' },
    predikat: { name: 'rating', after: '' },
  },
};

/** The unit's name, for a heading or an axis: `persen`, `rupiah per kapita per bulan`. */
export function unitName(unit: Unit, language: Language): string {
  return WORDS[language][unit].name;
}

/** Sets the unit around a number already written: `9,65 persen`, `Rp410.143 per kapita per bulan`, `72,10`. */
export function withUnit(number: string, unit: Unit, language: Language): string {
  const words = WORDS[language][unit];
  const money = unit === 'rupiah' || unit === 'rupiah-per-kapita-per-bulan';
  const written = money ? withRupiah(number) : number;
  const after = number === '1' ? (words.one ?? words.after) : words.after;
  return after === '' ? written : `${written} ${after}`;
}

/** Puts `Rp` before a number already written, and the minus sign before that. */
export function withRupiah(number: string): string {
  return number.startsWith('-') ? `-Rp${number.slice(1)}` : `Rp${number}`;
}
