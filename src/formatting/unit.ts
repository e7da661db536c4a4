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
  /** Short sign for tables. */
  readonly symbol: string;
}

function same(word: string): UnitWords {
  return { name: word, after: word, symbol: word };
}

const PERSEN: UnitWords = { name: 'persen', after: 'persen', symbol: '%' };
const WORDS: Readonly<Record<Language, Readonly<Record<Unit, UnitWords>>>> = {
  id: {
    persen: PERSEN,
    indeks: { name: 'indeks', after: '', symbol: '' },
    jiwa: same('jiwa'),
    keluarga: same('keluarga'),
    'rumah-tangga': { name: 'rumah tangga', after: 'rumah tangga', symbol: 'rumah tangga' },
    rupiah: { name: 'rupiah', after: '', symbol: 'Rp' },
    'rupiah-per-kapita-per-bulan': {
      name: 'rupiah per kapita per bulan',
      after: 'per kapita per bulan',
      symbol: 'Rp/kapita/bulan',
    },
    desa: same('desa'),
    kelurahan: same('kelurahan'),
    kecamatan: same('kecamatan'),
    hektare: { name: 'hektare', after: 'hektare', symbol: 'ha' },
    ton: same('ton'),
    produk: same('produk'),
    tim: same('tim'),
    unit: same('unit'),
    predikat: { name: 'predikat', after: '', symbol: '' },
  },
  en: {
    persen: { name: 'percent', after: 'percent', symbol: '%' },
    indeks: { name: 'index', after: '', symbol: '' },
    jiwa: { name: 'people', after: 'people', one: 'person', symbol: 'people' },
    keluarga: { name: 'families', after: 'families', one: 'family', symbol: 'families' },
    'rumah-tangga': { name: 'households', after: 'households', one: 'household', symbol: 'households' },
    rupiah: { name: 'rupiah', after: '', symbol: 'Rp' },
    'rupiah-per-kapita-per-bulan': {
      name: 'rupiah per person per month',
      after: 'per person per month',
      symbol: 'Rp/person/month',
    },
    desa: { name: 'villages', after: 'villages', one: 'village', symbol: 'villages' },
    kelurahan: same('kelurahan'),
    kecamatan: same('kecamatan'),
    hektare: { name: 'hectares', after: 'hectares', one: 'hectare', symbol: 'ha' },
    ton: { name: 'tonnes', after: 'tonnes', one: 'tonne', symbol: 'tonnes' },
    produk: { name: 'products', after: 'products', one: 'product', symbol: 'products' },
    tim: { name: 'teams', after: 'teams', one: 'team', symbol: 'teams' },
    unit: { name: 'units', after: 'units', one: 'unit', symbol: 'units' },
    predikat: { name: 'rating', after: '', symbol: '' },
  },
};

/** The unit's name, for a heading or an axis: `persen`, `rupiah per kapita per bulan`. */
export function unitName(unit: Unit, language: Language): string {
  return WORDS[language][unit].name;
}

/** The short sign for tables: `%`, `ha`, `Rp`; empty for an index or a rating. */
export function unitSymbol(unit: Unit, language: Language): string {
  return WORDS[language][unit].symbol;
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
