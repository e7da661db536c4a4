import type { Indicator } from '../indicator.ts';
import type { Actual } from './actual.ts';
import { cautionsOf } from './cautions.ts';
import type { Score } from './score.ts';

/** A word against a promised word, on the indicator's scale from best to worst: met when it stands no lower. */
export function scoreWord(indicator: Indicator, target: string, actual: Actual, year: number): Score {
  const scale = indicator.ordinalScale ?? [];
  if (actual.kind !== 'word') return { kind: 'no-rule', why: 'word-against-number' };
  const [place, asked] = [scale.indexOf(actual.word), scale.indexOf(target)];
  if (place < 0 || asked < 0) return { kind: 'no-rule', why: 'word-not-on-scale' };
  const { moments } = actual;
  return {
    kind: 'ordinal',
    met: place <= asked,
    calculation: { rule: 'ordinal', scale, actual: actual.word, target },
    year,
    moments,
    cautions: cautionsOf({ indicator, moments }),
  };
}
