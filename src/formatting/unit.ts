/** The words of units: behind a number, at an axis, over a column. */
import type { Unit } from '#model/indicator';
import type { Language } from '#model/language';
import { MONEY_UNITS } from '#model/unit-kinds';

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
    angka: { name: 'angka', after: '' },
    rasio: { name: 'rasio', after: '' },
    'per-1000-kelahiran-hidup': same('per 1.000 kelahiran hidup'),
    'per-100000-kelahiran-hidup': same('per 100.000 kelahiran hidup'),
    'per-1000-penduduk': same('per 1.000 penduduk'),
    'per-10000-penduduk': same('per 10.000 penduduk'),
    'per-100000-penduduk': same('per 100.000 penduduk'),
    jiwa: same('jiwa'),
    keluarga: same('keluarga'),
    'rumah-tangga': same('rumah tangga'),
    kasus: same('kasus'),
    rupiah: { name: 'rupiah', after: '' },
    'rupiah-per-kapita-per-bulan': { name: 'rupiah per kapita per bulan', after: 'per kapita per bulan' },
    'rupiah-per-kapita-per-tahun': { name: 'rupiah per kapita per tahun', after: 'per kapita per tahun' },
    tahun: same('tahun'),
    bulan: same('bulan'),
    hari: same('hari'),
    jam: same('jam'),
    menit: same('menit'),
    desa: same('desa'),
    kelurahan: same('kelurahan'),
    kecamatan: same('kecamatan'),
    lokasi: same('lokasi'),
    meter: same('meter'),
    kilometer: same('kilometer'),
    'meter-persegi': same('meter persegi'),
    hektare: same('hektare'),
    'meter-kubik': same('meter kubik'),
    'liter-per-detik': same('liter per detik'),
    kilogram: same('kilogram'),
    kuintal: same('kuintal'),
    ton: same('ton'),
    'kuintal-per-hektare': same('kuintal per hektare'),
    'ton-per-hektare': same('ton per hektare'),
    'ton-co2e': same('ton setara CO2'),
    'kilogram-per-kapita-per-tahun': same('kilogram per kapita per tahun'),
    'kilokalori-per-kapita-per-hari': same('kilokalori per kapita per hari'),
    ekor: same('ekor'),
    produk: same('produk'),
    dokumen: same('dokumen'),
    laporan: same('laporan'),
    paket: same('paket'),
    kegiatan: same('kegiatan'),
    kelompok: same('kelompok'),
    lembaga: same('lembaga'),
    'perangkat-daerah': same('perangkat daerah'),
    sekolah: same('sekolah'),
    usaha: same('usaha'),
    tim: same('tim'),
    unit: same('unit'),
    kali: same('kali'),
    predikat: { name: 'predikat', after: '' },
  },
  en: {
    persen: { name: 'percent', after: 'percent' },
    indeks: { name: 'index', after: '' },
    angka: { name: 'number', after: '' },
    rasio: { name: 'ratio', after: '' },
    'per-1000-kelahiran-hidup': same('per 1,000 live births'),
    'per-100000-kelahiran-hidup': same('per 100,000 live births'),
    'per-1000-penduduk': same('per 1,000 people'),
    'per-10000-penduduk': same('per 10,000 people'),
    'per-100000-penduduk': same('per 100,000 people'),
    jiwa: { name: 'people', after: 'people', one: 'person' },
    keluarga: { name: 'families', after: 'families', one: 'family' },
    'rumah-tangga': { name: 'households', after: 'households', one: 'household' },
    kasus: { name: 'cases', after: 'cases', one: 'case' },
    rupiah: { name: 'rupiah', after: '' },
    'rupiah-per-kapita-per-bulan': { name: 'rupiah per person per month', after: 'per person per month' },
    'rupiah-per-kapita-per-tahun': { name: 'rupiah per person per year', after: 'per person per year' },
    tahun: { name: 'years', after: 'years', one: 'year' },
    bulan: { name: 'months', after: 'months', one: 'month' },
    hari: { name: 'days', after: 'days', one: 'day' },
    jam: { name: 'hours', after: 'hours', one: 'hour' },
    menit: { name: 'minutes', after: 'minutes', one: 'minute' },
    desa: { name: 'villages', after: 'villages', one: 'village' },
    kelurahan: same('kelurahan'),
    kecamatan: same('kecamatan'),
    lokasi: { name: 'sites', after: 'sites', one: 'site' },
    meter: { name: 'metres', after: 'metres', one: 'metre' },
    kilometer: { name: 'kilometres', after: 'kilometres', one: 'kilometre' },
    'meter-persegi': { name: 'square metres', after: 'square metres', one: 'square metre' },
    hektare: { name: 'hectares', after: 'hectares', one: 'hectare' },
    'meter-kubik': { name: 'cubic metres', after: 'cubic metres', one: 'cubic metre' },
    'liter-per-detik': same('litres per second'),
    kilogram: { name: 'kilograms', after: 'kilograms', one: 'kilogram' },
    kuintal: { name: 'quintals', after: 'quintals', one: 'quintal' },
    ton: { name: 'tonnes', after: 'tonnes', one: 'tonne' },
    'kuintal-per-hektare': same('quintals per hectare'),
    'ton-per-hektare': same('tonnes per hectare'),
    'ton-co2e': same('tonnes of CO2 equivalent'),
    'kilogram-per-kapita-per-tahun': same('kilograms per person per year'),
    'kilokalori-per-kapita-per-hari': same('kilocalories per person per day'),
    ekor: same('head'),
    produk: { name: 'products', after: 'products', one: 'product' },
    dokumen: { name: 'documents', after: 'documents', one: 'document' },
    laporan: { name: 'reports', after: 'reports', one: 'report' },
    paket: { name: 'packages', after: 'packages', one: 'package' },
    kegiatan: { name: 'activities', after: 'activities', one: 'activity' },
    kelompok: { name: 'groups', after: 'groups', one: 'group' },
    lembaga: { name: 'institutions', after: 'institutions', one: 'institution' },
    'perangkat-daerah': { name: 'regional agencies', after: 'regional agencies', one: 'regional agency' },
    sekolah: { name: 'schools', after: 'schools', one: 'school' },
    usaha: { name: 'businesses', after: 'businesses', one: 'business' },
    tim: { name: 'teams', after: 'teams', one: 'team' },
    unit: { name: 'units', after: 'units', one: 'unit' },
    kali: { name: 'times', after: 'times', one: 'time' },
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
  const written = MONEY_UNITS.has(unit) ? withRupiah(number) : number;
  const after = number === '1' ? (words.one ?? words.after) : words.after;
  return after === '' ? written : `${written} ${after}`;
}

/** Puts `Rp` before a number already written, and the minus sign before that. */
export function withRupiah(number: string): string {
  return number.startsWith('-') ? `-Rp${number.slice(1)}` : `Rp${number}`;
}
