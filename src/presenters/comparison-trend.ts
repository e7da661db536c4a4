/** The small trends of a comparison: ten years up to the compared one, all on one scale. */
import { sharedDomain } from '#charts/spark/domain';
import { drawSpark } from '#charts/spark/draw';
import type { SparkDomain, SparkInput } from '#charts/spark/input';
import { formatValue } from '#formatting/value';
import { comparisonWords } from '#language/comparison';
import type { Compared, Comparison } from '#model/comparison';
import { isExactYear } from '#model/comparison/common-ground';
import { compare, type Decimal } from '#model/decimal';
import { exactNumber, measureOf } from '#model/scoring/actual';
import type { Moment } from '#model/series';
import { trendPoint } from './trend-input.ts';
import type { View } from './view.ts';

const YEARS = 10;

interface Scale {
  readonly domain: SparkDomain;
  /** Lowest and highest value; undefined for words. */
  readonly ends?: { readonly low: Decimal; readonly high: Decimal };
}

const known = new WeakMap<Comparison, { readonly scale: Scale | undefined }>();

/** The small trend of one region, a lone value as a dot; undefined where no region has two values to join. */
export function comparedTrend(view: View, comparison: Comparison, compared: Compared): string | undefined {
  const scale = scaleOf(view, comparison);
  if (scale === undefined) return undefined;
  return drawSpark({ ...inputOf(view, comparison, compared), domain: scale.domain }, view.language).svg;
}

/** The scale in words; undefined where there is no trend, or none of numbers. */
export function scaleSentence(view: View, comparison: Comparison): string | undefined {
  const { domain, ends } = scaleOf(view, comparison) ?? {};
  if (domain === undefined || ends === undefined) return undefined;
  return comparisonWords(view.language).scale({
    low: formatValue(ends.low, comparison.indicator, view.language),
    high: formatValue(ends.high, comparison.indicator, view.language),
    from: String(domain.start),
    to: String(domain.end),
  });
}

/** Made once per comparison: it is the same on every page and in every language. */
function scaleOf(view: View, comparison: Comparison): Scale | undefined {
  const made = known.get(comparison) ?? { scale: makeScale(view, comparison) };
  known.set(comparison, made);
  return made.scale;
}

function makeScale(view: View, comparison: Comparison): Scale | undefined {
  const { compared } = comparison;
  if (compared.every((one) => momentsOf(comparison, one).length < 2)) return undefined;
  const inputs = compared.map((one) => inputOf(view, comparison, one));
  const domain = sharedDomain(inputs, view.language);
  if (domain === undefined) return undefined;
  const values = compared
    .flatMap((one) => momentsOf(comparison, one).flatMap((moment) => exactNumber(measureOf(moment)) ?? []))
    .toSorted(compare);
  const [low] = values;
  const high = values.at(-1);
  return { domain, ...(low !== undefined && high !== undefined && { ends: { low, high } }) };
}

function inputOf(view: View, comparison: Comparison, compared: Compared): SparkInput {
  const { region } = compared.report;
  return {
    id: `s-${region.code}`,
    title: region.name,
    indicator: comparison.indicator,
    points: momentsOf(comparison, compared).map((moment) => trendPoint(view, moment.chosen, 'main')),
    methods: [],
  };
}

/** The exact yearly values of the compared method, up to the compared year. */
function momentsOf({ ground }: Comparison, { record }: Compared): readonly Moment[] {
  return record.moments.filter(
    (moment) =>
      moment.method === ground.method &&
      moment.year <= ground.year &&
      moment.year > ground.year - YEARS &&
      isExactYear(moment),
  );
}
