/** Words on and around charts. */
import type { Language } from '#model/language';
import type { MissingReason } from '#model/missing';

export interface ChartWords {
  /** Link to the drawing as a file. */
  readonly download: string;
  readonly actual: string;
  readonly target: string;
  readonly supersededTarget: string;
  readonly baseline: string;
  readonly provisional: string;
  readonly otherSource: string;
  readonly noValue: string;
  readonly noData: string;
  readonly axisNotFromZero: string;
  readonly noDeadline: string;
  readonly yearUnclear: string;
  readonly newMethod: (name: string) => string;
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** Put before an approximate, greater or smaller number where room is short. */
  readonly about: string;
  /** In words: the typeface has no sign for them, and the picture of a chart uses no other typeface. */
  readonly atLeast: string;
  readonly atMost: string;
  readonly oneValue: (value: string, period: string) => string;
  readonly movement: (movement: 'up' | 'down' | 'same', from: string, start: string, to: string, end: string) => string;
  readonly fromTo: (from: string, start: string, to: string, end: string) => string;
  readonly unknownMethod: string;
  readonly withMethod: (method: string | undefined, sentence: string) => string;
  readonly notComparable: string;
  readonly extremes: (highest: string, high: string, lowest: string, low: string) => string;
  readonly baselineWas: (value: string, period: string) => string;
  readonly targetFor: (aim: string, year: string) => string;
  readonly targetOpen: (aim: string) => string;
  readonly targetUnclear: (aim: string) => string;
  readonly targetsFromTo: (from: string, start: string, to: string, end: string) => string;
  readonly superseded: (targets: string) => string;
  readonly passed: (side: 'lower' | 'higher', period: string, year: string) => string;
  readonly gap: (years: string) => string;
  readonly others: (values: string) => string;
  readonly provisionalFor: (periods: string) => string;
  readonly targetReading: (name: string, year: string, aim: string) => string;
  readonly baselineReading: (year: string, value: string) => string;
}

const id: ChartWords = {
  download: 'Unduh gambar (SVG)',
  actual: 'realisasi',
  target: 'target',
  supersededTarget: 'target semula',
  baseline: 'kondisi awal',
  provisional: 'sementara',
  otherSource: 'sumber lain',
  noValue: 'belum ada nilai untuk digambar',
  noData: 'tidak ada data',
  axisNotFromZero: 'Sumbu tegak tidak mulai dari nol.',
  noDeadline: 'tanpa tenggat',
  yearUnclear: 'tahun tidak jelas',
  newMethod: (name) => `metode: ${name}`,
  missing: {
    'not-yet-due': 'belum waktunya',
    'not-reported': 'belum dilaporkan',
    'not-measured': 'tidak diukur',
    withheld: 'tidak dibuka',
    'no-number-given': 'tanpa angka',
    'not-in-our-sources': 'tidak ada di sumber kami',
  },
  about: '± ',
  atLeast: 'min.',
  atMost: 'maks.',
  oneValue: (value, period) => `satu nilai: ${value} (${period})`,
  movement: (movement, from, start, to, end) =>
    movement === 'same'
      ? `tetap ${to} pada ${start} dan ${end}`
      : `${movement === 'up' ? 'naik' : 'turun'} dari ${from} (${start}) menjadi ${to} (${end})`,
  fromTo: (from, start, to, end) => `dari ${from} (${start}) ke ${to} (${end})`,
  unknownMethod: 'metode tidak disebut',
  withMethod: (method, sentence) =>
    `${method === undefined ? 'metode tidak disebut' : `metode ${method}`}: ${sentence}`,
  notComparable: 'nilai dari metode berbeda tidak dapat dibandingkan',
  extremes: (highest, high, lowest, low) => `tertinggi ${highest} (${high}), terendah ${lowest} (${low})`,
  baselineWas: (value, period) => `kondisi awal ${value} (${period})`,
  targetFor: (aim, year) => `target ${aim} untuk ${year}`,
  targetOpen: (aim) => `target ${aim} tanpa tenggat`,
  targetUnclear: (aim) => `target ${aim} yang tahunnya tidak jelas`,
  targetsFromTo: (from, start, to, end) => `target dari ${from} untuk ${start} hingga ${to} untuk ${end}`,
  superseded: (targets) => `semula: ${targets}`,
  passed: (side, period, year) =>
    `nilai ${period} sudah lebih ${side === 'lower' ? 'rendah' : 'tinggi'} daripada target ${year}`,
  gap: (years) => `tanpa nilai: ${years}`,
  others: (values) => `sumber lain menyebut ${values}`,
  provisionalFor: (periods) => `nilai ${periods} masih sementara`,
  targetReading: (name, year, aim) => `${name} ${year}: ${aim}`,
  baselineReading: (year, value) => `kondisi awal ${year}: ${value}`,
};

const en: ChartWords = {
  download: 'Download the picture (SVG)',
  actual: 'actual',
  target: 'target',
  supersededTarget: 'original target',
  baseline: 'baseline',
  provisional: 'provisional',
  otherSource: 'other source',
  noValue: 'no value to draw yet',
  noData: 'no data',
  axisNotFromZero: 'The vertical axis does not start at zero.',
  noDeadline: 'no deadline',
  yearUnclear: 'year unclear',
  newMethod: (name) => `method: ${name}`,
  missing: {
    'not-yet-due': 'not yet due',
    'not-reported': 'not reported',
    'not-measured': 'not measured',
    withheld: 'withheld',
    'no-number-given': 'no number given',
    'not-in-our-sources': 'not in our sources',
  },
  about: '~',
  atLeast: 'min.',
  atMost: 'max.',
  oneValue: (value, period) => `one value: ${value} (${period})`,
  movement: (movement, from, start, to, end) =>
    movement === 'same'
      ? `${to} in both ${start} and ${end}`
      : `${movement === 'up' ? 'rose' : 'fell'} from ${from} (${start}) to ${to} (${end})`,
  fromTo: (from, start, to, end) => `from ${from} (${start}) to ${to} (${end})`,
  unknownMethod: 'method not stated',
  withMethod: (method, sentence) => `${method === undefined ? 'method not stated' : `method ${method}`}: ${sentence}`,
  notComparable: 'values from different methods cannot be compared',
  extremes: (highest, high, lowest, low) => `highest ${highest} (${high}), lowest ${lowest} (${low})`,
  baselineWas: (value, period) => `baseline ${value} (${period})`,
  targetFor: (aim, year) => `target ${aim} for ${year}`,
  targetOpen: (aim) => `target ${aim} without a deadline`,
  targetUnclear: (aim) => `target ${aim} for an unclear year`,
  targetsFromTo: (from, start, to, end) => `targets from ${from} for ${start} to ${to} for ${end}`,
  superseded: (targets) => `originally: ${targets}`,
  passed: (side, period, year) => `the value for ${period} is already ${side} than the target for ${year}`,
  gap: (years) => `no value: ${years}`,
  others: (values) => `another source says ${values}`,
  provisionalFor: (periods) => `the value for ${periods} is provisional`,
  targetReading: (name, year, aim) => `${name} ${year}: ${aim}`,
  baselineReading: (year, value) => `baseline ${year}: ${value}`,
};

/** Words of the charts in a language. */
export const chartWords: Readonly<Record<Language, ChartWords>> = { id, en };
