import type { Language } from '#model/language';
import type { Measure, Precision } from '#model/measure';
import { formatDecimal } from './number.ts';
import { withUnit } from './unit.ts';
import { formatValue, joinBounds, type Measured } from './value.ts';

const BEFORE: Readonly<Record<Language, Readonly<Record<Precision, string>>>> = {
  id: { exact: '', approximate: 'kira-kira ', 'more-than': 'lebih dari ', 'less-than': 'kurang dari ' },
  en: { exact: '', approximate: 'about ', 'more-than': 'more than ', 'less-than': 'less than ' },
};

/** A measure in words, as sure as its source: `9,65 persen`, `kira-kira 1.950.000 jiwa`, `9,98–10,75 persen`, `WTP`. */
export function formatMeasure(measure: Measure, indicator: Measured, language: Language): string {
  if (measure.kind === 'number') {
    return `${BEFORE[language][measure.precision]}${formatValue(measure.value, indicator, language)}`;
  }
  if (measure.kind === 'word') return measure.word;
  return withUnit(formatBareMeasure(measure, indicator, language), indicator.unit, language);
}

/** The same without the unit, for a table whose heading names it. */
export function formatBareMeasure(measure: Measure, indicator: Measured, language: Language): string {
  if (measure.kind === 'word') return measure.word;
  if (measure.kind === 'number') {
    return `${BEFORE[language][measure.precision]}${formatDecimal(measure.value, language, indicator.decimals)}`;
  }
  return joinBounds(
    formatDecimal(measure.lower, language, indicator.decimals),
    formatDecimal(measure.upper, language, indicator.decimals),
    language,
  );
}
