import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Indicator } from '#model/indicator';
import { distance } from 'fastest-levenshtein';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

interface StatedWord {
  readonly indicator: Indicator;
  readonly word: string;
  readonly place: Place;
}

function* words(dataset: Dataset): Generator<StatedWord> {
  for (const { figures, baselines, targets } of dataset.regions.values()) {
    for (const { indicator, content, place } of figures)
      if ('measure' in content && content.measure.kind === 'word')
        yield { indicator, word: content.measure.word, place };
    for (const { indicator, measure, place } of baselines)
      if (measure.kind === 'word') yield { indicator, word: measure.word, place };
    for (const { indicator, aim, place } of targets)
      if (aim.kind === 'ordinal') yield { indicator, word: aim.word, place };
  }
}

/** The word meant, when it differs by case or a letter or two. */
function nearest(word: string, scale: readonly string[]): string {
  const away = (other: string): number => distance(word.toLowerCase(), other.toLowerCase());
  return scale.filter((other) => away(other) <= 2).toSorted((a, b) => away(a) - away(b))[0] ?? '';
}

export const wordNotOnScale: Check = {
  code: 'word-not-on-scale',
  about: 'A value in words is a word of the indicator’s scale.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    for (const { indicator, word, place } of words(dataset)) {
      const scale = indicator.ordinalScale ?? [];
      if (scale.includes(word)) continue;
      yield {
        place: fieldOf(place, 'value'),
        other: fieldOf(indicator.place, scale.length === 0 ? 'unit' : 'ordinal_scale'),
        values: {
          indicator: indicator.id,
          word,
          unit: indicator.unit,
          scale: scale.join(', '),
          suggestion: nearest(word, scale),
        },
      };
    }
  },
};
