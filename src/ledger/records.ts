/** What of a region or network is recorded: every row of its tables that states or promises a number, with its identity. */
import type { RegionReport } from '#model/dataset';
import type { BudgetLine } from '#model/budget';
import type { PartialDate } from '#model/date';
import type { Figure } from '#model/figure';
import type { Place } from '#model/finding';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import type { RecordedState, RecordKind } from '#model/ledger';
import type { Measure } from '#model/measure';
import type { Milestone } from '#model/milestone';
import type { Network, NetworkAmount } from '#model/network';
import { slugOf } from '#model/slug';
import type { Citation } from '#model/source';
import type { Aim, Baseline, Target } from '#model/target';

/** A row as it would be recorded today. */
export interface LedgerRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly state: RecordedState;
  /** Why it differs from what was published before, as its row says. */
  readonly reason?: string;
  readonly place: Place;
  /** The same row as it was called while its indicator or source had another id. */
  readonly former?: readonly Pick<LedgerRecord, 'id' | 'state'>[];
}

const ofRegions = new WeakMap<RegionReport, readonly LedgerRecord[]>();
const ofRows = new WeakMap<Figure | Target | Baseline, LedgerRecord>();

/** In the order of the tables: actuals, baselines, targets, amounts. Made once per report. */
export function recordsOfRegion(report: RegionReport): readonly LedgerRecord[] {
  const made = ofRegions.get(report) ?? [
    ...[...report.figures, ...report.baselines, ...report.targets].map(recordOf),
    ...report.budget.map(recordOfAmount),
  ];
  ofRegions.set(report, made);
  return made;
}

/** Announced amounts, how many a roll-out is to reach, and the state of each milestone of each region. */
export function recordsOfNetwork(network: Network): readonly LedgerRecord[] {
  const { coverageTarget: coverage, place } = network;
  return [
    ...network.amounts.map((amount) => recordOfAnnounced(amount, place)),
    ...(coverage === undefined
      ? []
      : [
          {
            id: 'target-cakupan',
            kind: 'coverage' as const,
            state: {
              value: String(coverage.count),
              upper: String(coverage.of),
              ...(coverage.year !== undefined && { when: String(coverage.year) }),
              unit: 'wilayah',
              source: sourcesOf(network.citations),
            },
            place,
          },
        ]),
    ...network.statuses.flatMap(({ code, milestones }) =>
      milestones.map((milestone) => recordOfState(`${code}/${milestone.id}`, milestone, place)),
    ),
    ...network.stages.map((milestone) => recordOfState(`tahap/${milestone.id}`, milestone, place)),
  ];
}

/** The record of one row. Made once per row. */
export function recordOf(row: Figure | Target | Baseline): LedgerRecord {
  let made = ofRows.get(row);
  if (made === undefined) {
    made = withFormer(row);
    ofRows.set(row, made);
  }
  return made;
}

function withFormer(row: Figure | Target | Baseline): LedgerRecord {
  const former = formerRows(row).map(recordAsIs);
  return { ...recordAsIs(row), ...(former.length > 0 && { former }) };
}

function recordAsIs(row: Figure | Target | Baseline): LedgerRecord {
  return 'content' in row ? recordOfFigure(row) : 'aim' in row ? recordOfTarget(row) : recordOfBaseline(row);
}

/** The row under every former id of its indicator and source. */
function formerRows<Row extends Figure | Target | Baseline>(row: Row): readonly Row[] {
  const { indicator, citation } = row;
  if (indicator.formerly === undefined && citation.source.formerly === undefined) return [];
  const indicators = [indicator, ...(indicator.formerly ?? []).map((id) => ({ ...indicator, id }))];
  const sources = [citation.source, ...(citation.source.formerly ?? []).map((id) => ({ ...citation.source, id }))];
  return indicators
    .flatMap((one) => sources.map((source) => ({ ...row, indicator: one, citation: { ...citation, source } })))
    .slice(1);
}

/** What the record of a row says of it, without the rest of the record, and not kept. */
export function stateOf(row: Figure | Target | Baseline): RecordedState {
  const { indicator, citation } = row;
  const common = { unit: indicator.unit, source: citation.source.id };
  if ('aim' in row) return { aim: row.aim.kind, ...cellsOfAim(row.aim), ...common };
  if (!('content' in row)) return { ...cellsOfMeasure(row.measure), ...common };
  const { content, status } = row;
  const said = 'measure' in content ? cellsOfMeasure(content.measure) : { missing: content.missing };
  return { ...said, status, ...common };
}

function recordOfFigure(figure: Figure): LedgerRecord {
  const { indicator, reason, place } = figure;
  return {
    id: idOf(indicator.id, anchorOfFigure(figure)),
    kind: 'actual',
    state: stateOf(figure),
    ...(reason !== undefined && { reason }),
    place,
  };
}

function recordOfBaseline(baseline: Baseline): LedgerRecord {
  const { indicator, reason, place } = baseline;
  return {
    id: idOf(indicator.id, anchorOfBaseline(baseline)),
    kind: 'baseline',
    state: stateOf(baseline),
    ...(reason !== undefined && { reason }),
    place,
  };
}

function recordOfTarget(target: Target): LedgerRecord {
  const { indicator, reason, place } = target;
  return {
    id: idOf(indicator.id, anchorOfTarget(target)),
    kind: 'target',
    state: stateOf(target),
    ...(reason !== undefined && { reason }),
    place,
  };
}

function recordOfAmount(line: BudgetLine): LedgerRecord {
  const { item, year, stage, kind, citation, reason, place } = line;
  return {
    id: `uang/${item}/${String(year)}-${stage}-${kind}-${citation.source.id}`,
    kind: 'amount',
    state: amountState(line, citation.source.id),
    ...(reason !== undefined && { reason }),
    place,
  };
}

function recordOfAnnounced(amount: NetworkAmount, place: Place): LedgerRecord {
  const id = `uang/${slugOf(amount.name.id)}`;
  return { id, kind: 'amount', state: amountState(amount, sourcesOf(amount.citations)), place };
}

function amountState(amount: { readonly sen: bigint; readonly rounded: boolean }, source: string): RecordedState {
  const digits = (amount.sen < 0n ? -amount.sen : amount.sen).toString().padStart(3, '0');
  const value = `${amount.sen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.00$/, '');
  return { value, ...(amount.rounded && { precision: 'approximate' }), unit: 'rupiah', source };
}

function recordOfState(id: string, milestone: Milestone, place: Place): LedgerRecord {
  const { status, date, planned, citations } = milestone;
  const when = [textOf(date), textOf(planned)].filter((text) => text !== undefined).join(' / ');
  return {
    id,
    kind: 'state',
    state: { value: status, ...(when !== '' && { when }), unit: 'status', source: sourcesOf(citations) },
    place,
  };
}

function idOf(indicator: string, anchor: string): string {
  return `${indicator}/${anchor}`;
}

function cellsOfMeasure(measure: Measure): Pick<RecordedState, 'value' | 'upper' | 'precision'> {
  if (measure.kind === 'word') return { value: measure.word };
  if (measure.kind === 'range') return { value: measure.lower, upper: measure.upper };
  return { value: measure.value, ...(measure.precision !== 'exact' && { precision: measure.precision }) };
}

function cellsOfAim(aim: Aim): Pick<RecordedState, 'value' | 'upper'> {
  switch (aim.kind) {
    case 'value':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return { value: aim.value };
    case 'range':
      return { value: aim.lower, upper: aim.upper };
    case 'coverage':
      return { value: String(aim.count), upper: String(aim.of) };
    case 'ordinal':
      return { value: aim.word };
    case 'zero-level':
    case 'zero-change':
    case 'no-number':
      return {};
  }
}

function textOf(date: PartialDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  return date.known === 'unknown' ? 'unknown' : `${date.known === 'not-before' ? 'not before ' : ''}${date.iso}`;
}

function sourcesOf(citations: readonly Citation[]): string {
  return citations.map(({ source }) => source.id).join(' ');
}
