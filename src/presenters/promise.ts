/** Generated sentences about one indicator of one region. */
import { formatAim } from '#formatting/aim';
import { formatChange, formatDifference } from '#formatting/change';
import { formatMeasure } from '#formatting/measure';
import { formatShareOfPeople } from '#formatting/people';
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { sentenceWords } from '#language/sentences';
import { acrossMethods, distanceToTarget, type Distance, type IndicatorRecord } from '#model/promise';
import { compare, type Decimal } from '#model/decimal';
import type { Measure, Precision } from '#model/measure';
import type { Baseline, Target } from '#model/target';
import type { View } from './view.ts';

/** The indicator's short name as it starts a sentence. */
export function shortName(view: View, record: IndicatorRecord): string {
  return view.say(record.indicator.shortName ?? record.indicator.name).text;
}

/** The promise as it stands, in words: one sentence a target, at most two. */
export function targetSentences(view: View, record: IndicatorRecord): readonly string[] {
  return record.standing
    .slice(-2)
    .flatMap((target) => [targetSentence(view, record, target), ...targetToCheck(view, target)]);
}

function targetToCheck(view: View, { doubt, year }: Target): readonly string[] {
  if (doubt === undefined) return [];
  const when = year === undefined ? {} : { year: String(year) };
  return [formatSentence(sentenceWords(view.language).targetToCheck(when))];
}

/** The target in words, from the baseline where the plan names one. */
export function targetSentence(view: View, record: IndicatorRecord, target: Target): string {
  return formatSentence(targetWords(view, record, target));
}

function targetWords(view: View, record: IndicatorRecord, target: Target): string {
  const words = sentenceWords(view.language);
  const { indicator } = record;
  const name = shortName(view, record);
  const to = formatAim(target.aim, indicator, view.language);
  const year = target.year === undefined ? undefined : String(target.year);
  if (target.aim.kind === 'no-number') return words.targetNoNumber({ name, ...(year !== undefined && { year }) });
  if (target.yearUnclear === true) return words.targetYearUnclear({ name, to });
  if (year === undefined) return words.targetNoDeadline({ name, to });
  const baseline = baselineOf(record, target);
  const start = baseline === undefined ? undefined : numberOf(baseline.measure);
  if (baseline === undefined || start === undefined || target.aim.kind !== 'value') {
    return words.targetOnly({ name, to, year });
  }
  if (start === target.aim.value) return words.targetKept({ name, to, year });
  return words.targetFromBaseline({
    name,
    to,
    year,
    change: formatChange(start, target.aim.value, indicator, view.language),
    from: formatMeasure(baseline.measure, indicator, view.language),
    fromYear: String(baseline.year),
  });
}

/** The starting point of the same plan, of the same version of it where that has its own. */
function baselineOf(record: IndicatorRecord, target: Target): Baseline | undefined {
  const ofPlan = record.baselines.filter((row) => row.plan === target.plan);
  return ofPlan.find((row) => row.version === target.version) ?? ofPlan[0];
}

/** The latest value, and what it means for a hundred people. */
export function latestSentences(view: View, record: IndicatorRecord): readonly string[] {
  const words = sentenceWords(view.language);
  const { latest, indicator } = record;
  const content = latest?.chosen.content;
  if (latest === undefined || content === undefined || !('measure' in content)) return [];
  const value = content.measure.kind === 'number' && isPlain(content.measure) ? content.measure.value : undefined;
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
    ...(latest.chosen.doubt === undefined
      ? []
      : [formatSentence(words.latestToCheck({ period: formatPeriod(latest.chosen.period, view.language) }))]),
  ];
}

/** Where the latest value stands against the promise, as long as its year has not passed. */
export function distanceSentences(view: View, record: IndicatorRecord): readonly string[] {
  const target = record.standing.at(-1);
  const { latest } = record;
  if (target?.year === undefined || latest === undefined || latest.year >= target.year) return [];
  if (target.year < Number(view.dataset.site.releaseDate.slice(0, 4))) return [];
  const when = { latest: formatPeriod(latest.chosen.period, view.language), year: String(target.year) };
  if (acrossMethods(record, target)) return [formatSentence(sentenceWords(view.language).notComparable(when))];
  const distance = distanceToTarget(record, target);
  if (distance === undefined) return [];
  const standing = formatSentence(standingWords(view, record, distance, when));
  return distance.reached ? [standing, ...detourSentence(view, record, target)] : [standing];
}

function standingWords(
  view: View,
  { indicator }: IndicatorRecord,
  { reached, within, distance }: Distance,
  when: { readonly latest: string; readonly year: string },
): string {
  const words = sentenceWords(view.language);
  const lower = indicator.direction === 'lower';
  if (within) return words.alreadyWithin(when);
  if (reached) return distance === '0' ? words.alreadyEqual(when) : words.alreadyPassed({ ...when, lower });
  if (distance === '0') return words.onTheBound({ ...when, lower });
  return words.stillAway({ distance: formatDifference(distance, indicator, view.language), year: when.year });
}

function detourSentence(view: View, record: IndicatorRecord, target: Target): readonly string[] {
  const detour = worstSince(record, baselineOf(record, target));
  if (detour === undefined) return [];
  const value = formatMeasure(detour.measure, record.indicator, view.language);
  return [formatSentence(sentenceWords(view.language).roseFirst({ value, year: String(detour.year) }))];
}

/** The value between baseline and latest, of the same method, that lay furthest above a baseline that was to fall. */
function worstSince(
  record: IndicatorRecord,
  baseline: Baseline | undefined,
): { readonly measure: Measure; readonly year: number } | undefined {
  const start = baseline === undefined ? undefined : numberOf(baseline.measure);
  if (baseline === undefined || start === undefined || record.indicator.direction !== 'lower') return undefined;
  let worst: { measure: Measure; year: number; value: Decimal } | undefined;
  for (const moment of record.moments) {
    const { content } = moment.chosen;
    if (moment.year <= baseline.year || moment.method !== record.latest?.method || !('measure' in content)) continue;
    const value = numberOf(content.measure);
    if (value === undefined || compare(value, worst?.value ?? start) <= 0) continue;
    worst = { measure: content.measure, year: moment.year, value };
  }
  return worst;
}

function numberOf(measure: Measure): Decimal | undefined {
  return measure.kind === 'number' ? measure.value : undefined;
}

/** Near enough to the number to speak of people. */
function isPlain({ precision }: { readonly precision: Precision }): boolean {
  return precision === 'exact' || precision === 'approximate';
}
