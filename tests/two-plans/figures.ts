/** Actuals of 2022, and for some of 2023: met, not met, looked for in vain, not looked for. */
import { easier, EARLY, indicatorId, isIn, numbersIn, OLD_INDICATORS, OUTCOMES, promised } from './cast.ts';
import { inRegion, writeTable, type Cell } from './write.ts';

const HEADER = [
  'indicator',
  'period',
  'value',
  'missing',
  'searched',
  'searched_on',
  'status',
  'method',
  'released',
  'origin',
  'checked',
  'source',
];

function value(number: number, year: number, actual: number): readonly Cell[] {
  const released = `${String(year + 1)}-03-01`;
  return [indicatorId(number), year, actual, '', '', '', 'final', 'not-stated', released, 'primary', 'no', 'statistik'];
}

function silence(number: number): readonly Cell[] {
  return [
    indicatorId(number),
    2022,
    '',
    'not-reported',
    'Laporan karangan 2022',
    '2024-05-01',
    'not-stated',
    'not-stated',
    'unknown',
    'primary',
    'no',
    'statistik',
  ];
}

function ofIndicator(number: number): readonly (readonly Cell[])[] {
  const met = value(number, 2022, promised(number, 2022));
  if (!isIn(number, EARLY)) return number <= 50 ? [met, value(number, 2023, promised(number, 2023))] : [met];
  if (isIn(number, OUTCOMES.notSearched)) return [];
  if (isIn(number, OUTCOMES.silent)) return [silence(number)];
  return [isIn(number, OUTCOMES.notMet) ? value(number, 2022, easier(number, 2022, 1)) : met];
}

export function writeFigures(folder: string): void {
  writeTable(folder, inRegion('figures.csv'), HEADER, numbersIn([1, OLD_INDICATORS]).flatMap(ofIndicator));
}
