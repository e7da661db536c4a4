/** From what was said to where it stands on the axis. Only for drawing: printed figures stay exact decimals. */
import { decimal, toNumber } from '#model/decimal';
import type { Language } from '#model/language';
import type { Measure } from '#model/measure';
import type { Aim } from '#model/target';
import { joinBounds } from '#formatting/value';
import { chartWords } from '#language/charts';
import { shortNumber } from './short-number.ts';
import type { TrendIndicator } from './trend/input.ts';

/** Heights on the axis. `low` equals `high` for a single number. */
export interface Level {
  readonly low: number;
  readonly high: number;
  /** The true value lies beyond, on this side. */
  readonly beyond?: 'up' | 'down';
  /** Short text for a label. */
  readonly text: string;
}

/** The height of a measure; undefined for a word that is not on the indicator's scale. */
export function measureLevel(measure: Measure, indicator: TrendIndicator, language: Language): Level | undefined {
  if (measure.kind === 'word') return wordLevel(measure.word, indicator);
  if (measure.kind === 'range') {
    const lower = shortNumber(measure.lower, indicator.decimals, language);
    const upper = shortNumber(measure.upper, indicator.decimals, language);
    return { low: toNumber(measure.lower), high: toNumber(measure.upper), text: joinBounds(lower, upper, language) };
  }
  const at = { low: toNumber(measure.value), high: toNumber(measure.value) };
  const text = shortNumber(measure.value, indicator.decimals, language);
  switch (measure.precision) {
    case 'exact':
      return { ...at, text };
    case 'approximate':
      return { ...at, text: `${chartWords[language].about}${text}` };
    case 'more-than':
      return { ...at, beyond: 'up', text: `> ${text}` };
    case 'less-than':
      return { ...at, beyond: 'down', text: `< ${text}` };
  }
}

/** The height of what was promised; undefined where no height was promised. */
export function aimLevel(aim: Aim, indicator: TrendIndicator, language: Language): Level | undefined {
  const short = (value: Parameters<typeof shortNumber>[0]): string =>
    shortNumber(value, value.includes('.') ? indicator.decimals : 0, language);
  const words = chartWords[language];
  switch (aim.kind) {
    case 'value':
      return { low: toNumber(aim.value), high: toNumber(aim.value), text: short(aim.value) };
    case 'range': {
      const whole = !aim.lower.includes('.') && !aim.upper.includes('.');
      const decimals = whole ? 0 : indicator.decimals;
      const bounds = [aim.lower, aim.upper].map((bound) => shortNumber(bound, decimals, language));
      const text = joinBounds(bounds[0] ?? '', bounds[1] ?? '', language);
      return { low: toNumber(aim.lower), high: toNumber(aim.upper), text };
    }
    case 'at-least':
    case 'above': {
      const at = toNumber(aim.value);
      return {
        low: at,
        high: at,
        beyond: 'up',
        text: `${aim.kind === 'above' ? '>' : words.atLeast} ${short(aim.value)}`,
      };
    }
    case 'at-most':
    case 'below': {
      const at = toNumber(aim.value);
      return {
        low: at,
        high: at,
        beyond: 'down',
        text: `${aim.kind === 'below' ? '<' : words.atMost} ${short(aim.value)}`,
      };
    }
    case 'zero-level':
      return { low: 0, high: 0, text: short(decimal('0')) };
    case 'coverage': {
      const at = indicator.unit === 'persen' ? (100 * aim.count) / aim.of : aim.count;
      return { low: at, high: at, text: `${String(aim.count)}/${String(aim.of)}` };
    }
    case 'ordinal':
      return wordLevel(aim.word, indicator);
    case 'zero-change':
    case 'no-number':
      return undefined;
  }
}

function wordLevel(word: string, indicator: TrendIndicator): Level | undefined {
  const scale = indicator.ordinalScale ?? [];
  const rank = scale.indexOf(word);
  if (rank < 0) return undefined;
  return { low: scale.length - rank, high: scale.length - rank, text: word };
}
