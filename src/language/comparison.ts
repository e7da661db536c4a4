/** Words of the pages that compare regions. Arguments are already formatted. */
import type { NoGround, PeerLevel } from '#model/comparison/common-ground';
import type { InsteadReason } from '#model/comparison/left-out';
import type { Language } from '#model/language';

export interface ComparisonWords {
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  readonly noRanking: string;
  readonly nothing: string;
  readonly promised: string;
  readonly promisedNote: string;
  readonly notPromised: string;
  readonly notPromisedNote: string;
  readonly impossible: string;
  readonly coverage: (o: { compared: string; of: string; year: string }) => string;
  readonly impossibleLine: (o: { of: string; why: string }) => string;
  readonly why: Readonly<Record<NoGround, string>>;
  readonly pageHeading: (o: { indicator: string }) => string;
  readonly pageHeadingIn: (o: { indicator: string; province: string }) => string;
  readonly pageDescription: (o: { indicator: string; year: string }) => string;
  readonly pageDescriptionIn: (o: { indicator: string; year: string; province: string }) => string;
  readonly mapHeading: (o: { indicator: string; year: string }) => string;
  readonly mapCoverage: (o: { count: string; of: string; year: string }) => string;
  /** Link to the map. */
  readonly map: string;
  readonly inProvince: (o: { province: string; compared: string; of: string }) => string;
  readonly latestOfMost: (o: { year: string }) => string;
  readonly yearOfMost: (o: { year: string }) => string;
  readonly oneMethod: (o: { method: string }) => string;
  readonly methodNotStated: string;
  readonly noSecondMethod: string;
  readonly notPerformance: string;
  readonly wholeCounts: string;
  readonly unchecked: (o: { count: string; of: string }) => string;
  readonly scale: (o: { unit: string; low: string; high: string; from: string; to: string }) => string;
  /** What the marks of targets look like. */
  readonly targetMark: string;
  readonly noTarget: (o: { year: string }) => string;
  readonly level: Readonly<Record<PeerLevel, string>>;
  readonly byProvince: string;
  readonly byProvinceNote: string;
  readonly leftOut: string;
  readonly leftOutNote: string;
  readonly definition: string;
  readonly sources: string;
  readonly download: string;
  readonly downloadLead: string;
  readonly otherColumns: string;
  readonly region: string;
  readonly value: (o: { year: string }) => string;
  /** Title of the small multiples. */
  readonly trends: string;
  readonly target: (o: { year: string }) => string;
  readonly source: string;
  readonly otherSources: (o: { values: string }) => string;
  readonly because: (o: { reason: string }) => string;
  readonly noFigure: string;
  readonly missing: (o: { year: string; reason: string }) => string;
  readonly instead: Readonly<
    Record<
      Exclude<InsteadReason, 'no-peer'>,
      (o: { year: string; value: string; period: string; method: string }) => string
    >
  >;
  readonly noPeer: Readonly<Record<PeerLevel, (o: { year: string; value: string }) => string>>;
  readonly link: string;
}

const id: ComparisonWords = {
  heading: 'Bandingkan',
  description:
    'Indikator yang sama di beberapa wilayah, hanya bila definisi, satuan, metode, dan tahunnya sama, beserta alasan wilayah lain tidak ikut.',
  lead: 'Angka wilayah dijajarkan hanya bila definisi, satuan, metode, dan tahunnya sama. Wilayah yang tidak ikut disebut bersama alasannya.',
  noRanking: 'Urutannya menurut kode wilayah. Ini bukan peringkat.',
  nothing: 'Belum ada indikator yang dapat dibandingkan antarwilayah.',
  promised: 'Indikator yang punya target',
  promisedNote: 'Sedikitnya satu wilayah di situs ini menargetkan indikator ini.',
  notPromised: 'Indikator tanpa target',
  notPromisedNote: 'Dalam data kami, belum ada wilayah yang menargetkannya.',
  impossible: 'Belum dapat dibandingkan',
  coverage: (o) => `${o.compared} dari ${o.of} wilayah dapat dibandingkan, dengan angka ${o.year}.`,
  impossibleLine: (o) => `ada di ${o.of} wilayah; ${o.why}`,
  why: {
    'method-not-stated': 'sumbernya tidak menyebut metode, padahal indikator ini punya beberapa metode',
    'no-common-year': 'belum ada tahun dengan angka pasti dari dua wilayah setingkat',
  },
  pageHeading: (o) => `${o.indicator} antarwilayah`,
  pageHeadingIn: (o) => `${o.indicator}, kabupaten dan kota di ${o.province}`,
  pageDescription: (o) =>
    `${o.indicator} ${o.year} di beberapa wilayah, dengan definisi, satuan, dan metode yang sama.`,
  pageDescriptionIn: (o) =>
    `${o.indicator} ${o.year} di kabupaten dan kota di ${o.province}, dengan definisi, satuan, dan metode yang sama.`,
  mapHeading: (o) => `Peta: ${o.indicator} ${o.year}`,
  mapCoverage: (o) =>
    `${o.count} dari ${o.of} kabupaten dan kota di peta ini punya angka ${o.year} yang dapat dibandingkan.`,
  map: 'Peta seluruh Indonesia',
  inProvince: (o) => `${o.province}: ${o.compared} dari ${o.of} kabupaten dan kota dapat dibandingkan.`,
  latestOfMost: (o) => `${o.year} adalah tahun terakhir yang angkanya ada di lebih dari separuh wilayah.`,
  yearOfMost: (o) =>
    `Tidak ada tahun yang angkanya ada di lebih dari separuh wilayah. Dipakai ${o.year}, tahun terakhir dengan wilayah terbanyak.`,
  oneMethod: (o) => `Semua angka memakai satu metode: ${o.method}.`,
  methodNotStated: 'Sumbernya tidak menyebut metode, jadi kesamaan metodenya belum pasti.',
  noSecondMethod: 'Kami tidak mengetahui adanya metode lain untuk indikator ini.',
  notPerformance: 'Beda angka bukan ukuran siapa bekerja lebih baik: penduduk, letak, dan dana setiap wilayah berbeda.',
  wholeCounts: 'Angka ini jumlah, bukan bagian dari seluruhnya. Wilayah besar biasanya punya angka besar.',
  unchecked: (o) =>
    `${o.count} dari ${o.of} angka yang dibandingkan adalah kutipan tangan kedua yang belum dicocokkan dengan sumber asli.`,
  scale: (o) =>
    `Satuan: ${o.unit}. Semua grafik memakai skala yang sama; angkanya dari ${o.low} sampai ${o.high}, tahun ${o.from}–${o.to}.`,
  targetMark: 'Garis tebal mendatar adalah target.',
  noTarget: (o) => `Tanda – berarti tidak ada target ${o.year} dalam data kami.`,
  level: { provinsi: 'Provinsi', 'kabupaten-kota': 'Kabupaten dan kota' },
  byProvince: 'Kabupaten dan kota menurut provinsi',
  byProvinceNote: 'Setiap provinsi punya halaman sendiri, dengan tahun, metode, dan skala yang sama.',
  leftOut: 'Tidak dibandingkan',
  leftOutNote: 'Wilayah ini punya indikatornya, tetapi belum ada angka sejenis untuk dijajarkan.',
  definition: 'Definisi',
  sources: 'Sumber',
  download: 'Unduh',
  downloadLead: 'Berkas memuat semua wilayah, juga yang tidak dibandingkan, beserta alasan dan sumbernya.',
  otherColumns: 'Arti kolom lainnya',
  region: 'Wilayah',
  value: (o) => `Angka ${o.year}`,
  trends: 'Tren tiap wilayah',
  target: (o) => `Target ${o.year}`,
  source: 'Sumber',
  otherSources: (o) => `sumber lain: ${o.values}`,
  because: (o) => `Dipakai karena: ${o.reason}`,
  noFigure: 'belum ada angka dalam data kami',
  missing: (o) => `angka ${o.year}: ${o.reason}`,
  instead: {
    'no-value': (o) => `tidak ada angka ${o.year} dalam data kami; angka terakhirnya ${o.value} (${o.period})`,
    'other-method': (o) => `metodenya lain: ${o.value} (${o.period}) dihitung dengan ${o.method}`,
    'method-not-stated': (o) => `sumber tidak menyebut metode untuk ${o.value} (${o.period})`,
    'part-of-year': (o) => `angkanya hanya untuk sebagian tahun: ${o.value} (${o.period})`,
    approximate: (o) => `angkanya hanya perkiraan: ${o.value} (${o.period})`,
    bound: (o) => `angkanya hanya batas: ${o.value} (${o.period})`,
    range: (o) => `angkanya berupa rentang: ${o.value} (${o.period})`,
  },
  noPeer: {
    provinsi: (o) => `tidak ada provinsi lain yang punya angka ${o.year}; angkanya ${o.value}`,
    'kabupaten-kota': (o) => `tidak ada kabupaten atau kota lain yang punya angka ${o.year}; angkanya ${o.value}`,
  },
  link: 'Bandingkan dengan wilayah lain',
};

const en: ComparisonWords = {
  heading: 'Compare',
  description:
    'The same indicator across regions, only where definition, unit, method and year agree, and why other regions are left out.',
  lead: 'Figures stand side by side only where definition, unit, method and year agree. Regions left out are named with the reason.',
  noRanking: 'The order is that of the region codes. It is not a ranking.',
  nothing: 'There is no indicator yet that can be compared across regions.',
  promised: 'Indicators with a target',
  promisedNote: 'At least one region on this site has a target for this indicator.',
  notPromised: 'Indicators without a target',
  notPromisedNote: 'No region in our data has a target for it so far.',
  impossible: 'Cannot be compared yet',
  coverage: (o) => `${o.compared} of ${o.of} regions can be compared, with figures for ${o.year}.`,
  impossibleLine: (o) => `in ${o.of} regions; ${o.why}`,
  why: {
    'method-not-stated': 'the sources do not name the method, and this indicator has several',
    'no-common-year': 'there is no year yet with certain figures from two regions of one level',
  },
  pageHeading: (o) => `${o.indicator} across regions`,
  pageHeadingIn: (o) => `${o.indicator}, regencies and cities of ${o.province}`,
  pageDescription: (o) => `${o.indicator} in ${o.year} across regions, with the same definition, unit and method.`,
  pageDescriptionIn: (o) =>
    `${o.indicator} in ${o.year} in the regencies and cities of ${o.province}, with the same definition, unit and method.`,
  mapHeading: (o) => `Map: ${o.indicator} ${o.year}`,
  mapCoverage: (o) => `${o.count} of ${o.of} regencies and cities on this map have a comparable figure for ${o.year}.`,
  map: 'Map of the whole country',
  inProvince: (o) => `${o.province}: ${o.compared} of ${o.of} regencies and cities can be compared.`,
  latestOfMost: (o) => `${o.year} is the latest year with figures from more than half of the regions.`,
  yearOfMost: (o) =>
    `No year has figures from more than half of the regions. We use ${o.year}, the latest year with the most regions.`,
  oneMethod: (o) => `All figures use one method: ${o.method}.`,
  methodNotStated: 'The sources do not name a method, so it is not certain that it is the same.',
  noSecondMethod: 'We know of no other method for this indicator.',
  notPerformance: 'A different figure does not show who works better: regions differ in people, place and money.',
  wholeCounts: 'These are totals, not shares. Large regions usually have large figures.',
  unchecked: (o) =>
    `${o.count} of ${o.of} figures compared are second-hand copies not yet checked against the original.`,
  scale: (o) =>
    `Unit: ${o.unit}. All charts share one scale; the figures run from ${o.low} to ${o.high}, years ${o.from}–${o.to}.`,
  targetMark: 'A thick level bar is a target.',
  noTarget: (o) => `A dash – means that our data hold no target for ${o.year}.`,
  level: { provinsi: 'Provinces', 'kabupaten-kota': 'Regencies and cities' },
  byProvince: 'Regencies and cities by province',
  byProvinceNote: 'Each province has a page of its own, with the same year, method and scale.',
  leftOut: 'Not compared',
  leftOutNote: 'These regions have the indicator, but no figure of the same kind to set beside the others.',
  definition: 'Definition',
  sources: 'Sources',
  download: 'Download',
  downloadLead: 'The file holds all regions, also those not compared, with the reason and the source.',
  otherColumns: 'What the other columns mean',
  region: 'Region',
  value: (o) => `Figure for ${o.year}`,
  trends: 'Trend of each region',
  target: (o) => `Target for ${o.year}`,
  source: 'Source',
  otherSources: (o) => `other sources: ${o.values}`,
  because: (o) => `Used because: ${o.reason}`,
  noFigure: 'no figure in our data yet',
  missing: (o) => `figure for ${o.year}: ${o.reason}`,
  instead: {
    'no-value': (o) => `no figure for ${o.year} in our data; its latest is ${o.value} (${o.period})`,
    'other-method': (o) => `another method: ${o.value} (${o.period}) was computed with ${o.method}`,
    'method-not-stated': (o) => `the source names no method for ${o.value} (${o.period})`,
    'part-of-year': (o) => `its figure is only for part of the year: ${o.value} (${o.period})`,
    approximate: (o) => `its figure is only approximate: ${o.value} (${o.period})`,
    bound: (o) => `its figure is only a bound: ${o.value} (${o.period})`,
    range: (o) => `its figure is a range: ${o.value} (${o.period})`,
  },
  noPeer: {
    provinsi: (o) => `no other province has a figure for ${o.year}; its own is ${o.value}`,
    'kabupaten-kota': (o) => `no other regency or city has a figure for ${o.year}; its own is ${o.value}`,
  },
  link: 'Compare with other regions',
};

export function comparisonWords(language: Language): ComparisonWords {
  return language === 'id' ? id : en;
}
