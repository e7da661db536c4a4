/** The tables of one region: actuals, baselines and targets, each row with its permanent anchor. */
import { toNumber } from '#model/decimal';
import { usedBecause } from '#model/disagreement';
import type { Figure } from '#model/figure';
import { versionOfRow } from '#ledger/version';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import type { Indicator } from '#model/indicator';
import { periodId } from '#model/period';
import type { IndicatorRecord } from '#model/promise';
import type { Region } from '#model/region';
import type { Moment } from '#model/series';
import type { Aim, Baseline, Target } from '#model/target';
import { pages } from '#routes';
import type { Addresses } from './addresses.ts';
import type { BaselineRecord, FigureRecord, TargetRecord } from './shapes/figures.ts';
import { dateRecord, measureRecord, missingRecord, numberOrNull, textOrNull } from './values.ts';

/** What a figure, target or baseline is called for good, on the whole site: `15.04/kemiskinan/2024-realisasi-bps`. */
export function rowId(region: Region, indicator: Indicator, anchor: string): string {
  return `${region.code}/${indicator.id}/${anchor}`;
}

function common(addresses: Addresses, region: Region, row: Figure | Target | Baseline, anchor: string) {
  const { indicator, citation, note, doubt } = row;
  return {
    id: rowId(region, indicator, anchor),
    anchor,
    figure_version: versionOfRow(row),
    ...addresses.place(pages.indicator(region, indicator.id), anchor),
    region: region.code,
    indicator: indicator.id,
    unit: indicator.unit,
    source: citation.source.id,
    source_page: citation.page ?? null,
    note: textOrNull(note),
    doubt: textOrNull(doubt),
  };
}

/** Which figures stand for their moment; a figure of a part of the region stands for none and is not among them. */
export function chosenFigures(records: readonly IndicatorRecord[]): ReadonlyMap<Figure, Moment> {
  return new Map(records.flatMap(({ moments }) => moments.map((moment) => [moment.chosen, moment] as const)));
}

/** `chosen`: the moment that the figure stands for; undefined for one that another stands before. */
export function figureRecord(
  addresses: Addresses,
  region: Region,
  figure: Figure,
  chosen: Moment | undefined,
): FigureRecord {
  const { content, period, area } = figure;
  const rivals = chosen?.others.some((other) => 'measure' in other.content) === true && 'measure' in content;
  return {
    ...common(addresses, region, figure, anchorOfFigure(figure)),
    ...measureRecord('measure' in content ? content.measure : undefined),
    kind: 'actual',
    period: periodId(period),
    year: period.year,
    area: area ?? null,
    missing: 'missing' in content ? missingRecord(content.missing, content.search) : null,
    status: figure.status,
    method: figure.method ?? null,
    margin: numberOrNull(figure.margin),
    released: dateRecord(figure.released),
    primary: figure.primary,
    checked: figure.checked,
    chosen: area === undefined ? chosen !== undefined : null,
    chosen_because: chosen !== undefined && rivals ? usedBecause(chosen) : null,
    preferred: textOrNull(figure.preferred),
  };
}

function fromPlan({ plan, version, agency }: Target | Baseline) {
  return { plan: plan ?? null, version: version ?? null, agency: agency ?? null };
}

export function baselineRecord(addresses: Addresses, region: Region, baseline: Baseline): BaselineRecord {
  return {
    ...common(addresses, region, baseline, anchorOfBaseline(baseline)),
    ...measureRecord(baseline.measure),
    ...fromPlan(baseline),
    kind: 'baseline',
    year: baseline.year,
  };
}

/** `superseded`: a later version of the same plan sets another target for the year. */
export function targetRecord(addresses: Addresses, region: Region, target: Target, superseded: boolean): TargetRecord {
  return {
    ...common(addresses, region, target, anchorOfTarget(target)),
    ...fromPlan(target),
    ...aimRecord(target.aim),
    kind: 'target',
    year: target.year ?? null,
    year_unclear: target.yearUnclear === true,
    superseded,
  };
}

function aimRecord(aim: Aim): Pick<TargetRecord, 'aim' | 'value' | 'upper' | 'word' | 'of'> {
  const none = { aim: aim.kind, value: null, upper: null, word: null, of: null };
  switch (aim.kind) {
    case 'range':
      return { ...none, value: toNumber(aim.lower), upper: toNumber(aim.upper) };
    case 'coverage':
      return { ...none, value: aim.count, of: aim.of };
    case 'ordinal':
      return { ...none, word: aim.word };
    case 'zero-level':
    case 'zero-change':
    case 'no-number':
      return none;
    default:
      return { ...none, value: toNumber(aim.value) };
  }
}
