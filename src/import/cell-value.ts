/** One cell of a column of values → a reading, with everything that was repaired or doubted on the way. */
import type { Decimal } from '#model/decimal';
import { compare, decimal } from '#model/decimal';
import type { Unit } from '#model/indicator';
import type { Notation } from '#reading/parse/number';
import type { Findings, Spot } from './finding.ts';
import { type Bound, readAmount, scaledBy } from './read-amount.ts';
import type { SheetCell } from './sheet.ts';
import type { UnitReading } from './unit-words.ts';

export type CellValue =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly upper?: Decimal;
      readonly bound?: Bound;
      readonly percent: boolean;
    }
  | { readonly kind: 'coverage'; readonly count: Decimal; readonly of: Decimal }
  | { readonly kind: 'word'; readonly word: string };

export interface ValueColumn {
  readonly unit: UnitReading;
  readonly notation?: Notation;
}

const ZERO = decimal('0');
const ONE = decimal('1');

/** The value in the column's unit; undefined where there is none, or, with an error, where it cannot be read. */
export function cellValue(
  cell: SheetCell,
  { unit, notation }: ValueColumn,
  spot: Spot,
  findings: Findings,
): CellValue | undefined {
  const seen = cell.seen;
  if (cell.kind === 'blank') {
    if (cell.formula) findings.error('formula-without-result', spot);
    return undefined;
  }
  if (cell.kind === 'error') return fail(findings, 'formula-error', spot, { seen });
  if (cell.kind === 'date') return fail(findings, 'number-became-date', spot, { seen });
  if (cell.kind === 'truth') return fail(findings, 'number-unreadable', spot, { seen });
  if (cell.number !== undefined) return storedNumber(cell, cell.number, unit, spot, findings);
  const read = readAmount(cell.text, notation, unit.unit === 'rupiah' && unit.scale === 0);
  switch (read.kind) {
    case 'none':
      findings.note('cell-without-value', spot, { seen });
      return undefined;
    case 'ambiguous':
      return fail(findings, 'number-ambiguous', spot, { seen, thousands: read.thousands, decimal: read.decimal });
    case 'unreadable':
      return fail(findings, 'number-unreadable', spot, { seen });
    case 'coverage':
      findings.repair('number-repaired', spot, { seen, becomes: `${read.count} / ${read.of}`, unit: unit.unit });
      return read;
    case 'word':
      if (unit.unit !== 'predikat') return fail(findings, 'number-unreadable', spot, { seen });
      return read;
    case 'number': {
      if (
        read.unit !== undefined &&
        read.unit.unit !== unit.unit &&
        !(read.unit.unit === 'rupiah' && unit.unit === 'rupiah-per-kapita-per-bulan')
      )
        return fail(findings, 'unit-mixed', spot, { seen, unit: unit.unit, other: read.unit.unit });
      const scale = read.unit !== undefined && read.unit.scale > 0 ? read.unit.scale : unit.scale;
      const value = scaledBy(read.value, scale);
      const upper = read.upper === undefined ? undefined : scaledBy(read.upper, scale);
      const becomes = upper === undefined ? `${sign(read.bound)}${value}` : `${value}–${upper}`;
      if (read.repaired || scale > 0 || becomes !== cell.text)
        findings.repair('number-repaired', spot, { seen, becomes, unit: unit.unit });
      else findings.repair('number-as-text', spot, { seen, becomes, unit: unit.unit });
      return {
        kind: 'number',
        value,
        percent: read.unit?.unit === 'persen',
        ...(upper !== undefined && { upper }),
        ...(read.bound !== undefined && { bound: read.bound }),
      };
    }
  }
}

function storedNumber(
  cell: SheetCell,
  stored: Decimal,
  unit: UnitReading,
  spot: Spot,
  findings: Findings,
): CellValue | undefined {
  if (cell.percent) {
    if (unit.unit !== 'persen')
      return fail(findings, 'unit-mixed', spot, { seen: cell.seen, unit: unit.unit, other: 'persen' });
    const value = scaledBy(stored, 2);
    findings.repair('percent-fraction', spot, { seen: cell.seen, stored, becomes: value });
    return { kind: 'number', value, percent: true };
  }
  const value = scaledBy(stored, unit.scale);
  if (cell.noise !== undefined) findings.repair('number-noise', spot, { seen: cell.noise, becomes: value });
  if (unit.scale > 0) findings.repair('number-repaired', spot, { seen: cell.seen, becomes: value, unit: unit.unit });
  return { kind: 'number', value, percent: false };
}

/** An error, and no value. */
function fail(
  findings: Findings,
  code: Parameters<Findings['error']>[0],
  spot: Spot,
  values: Readonly<Record<string, string>>,
): CellValue | undefined {
  findings.error(code, spot, values);
  return undefined;
}

function sign(bound: Bound | undefined): string {
  const signs: Readonly<Record<Bound, string>> = {
    'at-most': '≤ ',
    'at-least': '≥ ',
    above: '> ',
    below: '< ',
    about: '± ',
  };
  return bound === undefined ? '' : signs[bound];
}

/** True when a percentage may be a fraction: 0.985 beside 97.2. */
export function looksLikeFraction(value: Decimal, others: readonly Decimal[], unit: Unit): boolean {
  return (
    unit === 'persen' &&
    compare(value, ZERO) > 0 &&
    compare(value, ONE) <= 0 &&
    others.some((other) => compare(other, decimal('20')) >= 0)
  );
}
