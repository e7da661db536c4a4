/** Generated sentences about one indicator of one region. */
import { formatAim } from '#formatting/aim';
import { formatChange, formatDifference } from '#formatting/change';
import { formatMeasure } from '#formatting/measure';
import { formatShareOfPeople } from '#formatting/people';
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { sentenceWords } from '#language/sentences';
import { boundOf, distanceToTarget, type IndicatorRecord } from '#model/promise';
import { compare, type Decimal } from '#model/decimal';
import type { Measure } from '#model/measure';
import type { Baseline, Target } from '#model/target';
import type { View } from './view.ts';

/** The indicator's short name as it starts a sentence. */
export function shortName(view: View, record: IndicatorRecord): string {
  return view.say(record.indicator.shortName ?? record.indicator.name).text;
}

/** The target in words, from the baseline where the plan names one. */
export function targetSentence(view: View, record: IndicatorRecord, target: Target): string {
  const words = sentenceWords(view.language);
  const name = shortName(view, record);
  const to = formatAim(target.aim, record.indicator, view.language);
  if (target.year === undefined) return formatSentence(words.targetNoDeadline({ name, to }));
  const year = String(target.year);
  const baseline = record.baselines.find((row) => row.plan === target.plan);
  const from = baseline === undefined ? undefined : numberOf(baseline.measure);
  const bound = boundOf(target.aim, record.indicator);
  if (baseline === undefined || from === undefined || bound === undefined || target.aim.kind !== 'value') {
    return formatSentence(words.targetOnly({ name, to, year }));
  }
  return formatSentence(
    words.targetFromBaseline({
      name,
      to,
      year,
      change: formatChange(from, bound, record.indicator, view.language),
      from: formatMeasure(baseline.measure, record.indicator, view.language),
      fromYear: String(baseline.year),
    }),
  );
}

/** The latest value, and what it means for a hundred people. */
export function latestSentences(view: View, record: IndicatorRecord): readonly string[] {
  const words = sentenceWords(view.language);
  const { latest, indicator } = record;
  const content = latest?.chosen.content;
  if (latest === undefined || content === undefined || !('measure' in content)) return [];
  const value = numberOf(content.measure);
  const people = indicator.shareOfPeople && value !== undefined ? formatShareOfPeople(value, view.language) : undefined;
  return [
    formatSentence(
      words.latest({
        name: shortName(view, record),
        value: formatMeasure(content.measure, indicator, view.language),
        period: formatPeriod(latest.chosen.period, view.language),
      }),
    ),
    ...(people === undefined ? [] : [formatSentence(words.people({ people }))]),
  ];
}

/** Where the latest value stands against a target whose year has not come. */
export function distanceSentences(view: View, record: IndicatorRecord, target: Target): readonly string[] {
  const words = sentenceWords(view.language);
  const { latest } = record;
  const distance = distanceToTarget(record, target);
  if (latest === undefined || distance === undefined || target.year === undefined || latest.year >= target.year)
    return [];
  const year = String(target.year);
  if (!distance.reached) {
    const away = formatDifference(distance.distance, record.indicator, view.language);
    return [formatSentence(words.stillAway({ distance: away, year }))];
  }
  const when = { latest: formatPeriod(latest.chosen.period, view.language), year };
  const passed =
    distance.distance === '0'
      ? words.alreadyEqual(when)
      : words.alreadyPassed({ ...when, lower: record.indicator.direction === 'lower' });
  const detour = worstSince(
    record,
    record.baselines.find((row) => row.plan === target.plan),
  );
  if (detour === undefined) return [passed];
  return [
    passed,
    formatSentence(
      words.roseFirst({
        value: formatMeasure(detour.measure, record.indicator, view.language),
        year: String(detour.year),
      }),
    ),
  ];
}

/** The value between baseline and latest that lay furthest on the wrong side of the baseline. */
function worstSince(
  record: IndicatorRecord,
  baseline: Baseline | undefined,
): { readonly measure: Measure; readonly year: number } | undefined {
  const start = baseline === undefined ? undefined : numberOf(baseline.measure);
  if (baseline === undefined || start === undefined || record.indicator.direction !== 'lower') return undefined;
  let worst: { measure: Measure; year: number; value: Decimal } | undefined;
  for (const moment of record.moments) {
    const { content } = moment.chosen;
    if (moment.year <= baseline.year || !('measure' in content)) continue;
    const value = numberOf(content.measure);
    if (value === undefined || compare(value, worst?.value ?? start) <= 0) continue;
    worst = { measure: content.measure, year: moment.year, value };
  }
  return worst;
}

function numberOf(measure: Measure): Decimal | undefined {
  return measure.kind === 'number' ? measure.value : undefined;
}
