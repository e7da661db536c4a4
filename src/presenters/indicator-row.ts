/** One indicator as a row of a list: name, small trend, latest value, target. */
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { regionWords } from '#language/region';
import type { IndicatorRecord } from '#model/promise';
import type { Region } from '#model/region';
import { pages } from '#routes';
import { drawSpark } from '#charts/spark/draw';
import { sparkInput } from './trend-input.ts';
import type { View, Words } from './view.ts';

export interface IndicatorRow {
  readonly name: Words;
  readonly href: string;
  readonly spark?: string;
  readonly latest: string;
  readonly latestPeriod: string;
  readonly target: string;
  readonly targetYear: string;
}

export function presentIndicatorRow(view: View, region: Region, record: IndicatorRecord): IndicatorRow {
  const { indicator, latest } = record;
  const content = latest?.chosen.content;
  const target = record.standing.at(-1);
  const spark = sparkInput(view, record, `s-${indicator.id}`);
  return {
    name: view.say(indicator.name),
    href: view.to(pages.indicator(region, indicator.id)),
    ...(spark !== undefined && { spark: drawSpark(spark, view.language).svg }),
    latest:
      content !== undefined && 'measure' in content ? formatMeasure(content.measure, indicator, view.language) : '–',
    latestPeriod: latest === undefined ? '' : formatPeriod(latest.chosen.period, view.language),
    target:
      target === undefined ? regionWords(view.language).noTarget : formatAim(target.aim, indicator, view.language),
    targetYear: target?.year === undefined ? '' : String(target.year),
  };
}
