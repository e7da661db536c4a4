/** Members of a roll-out as dots: done, not done, not known: place → draw. Its table is the list of members. */
import { coverageWords } from '#language/coverage';
import { formatDecimal } from '#formatting/number';
import { decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { drawDots } from './draw.ts';
import type { CoverageDotsInput, Kind } from './input.ts';
import { placeDots } from './place.ts';

export interface CoverageDots {
  readonly svg: string;
  readonly description: string;
}

/** Undefined when there are no members. */
export function drawCoverageDots(input: CoverageDotsInput, language: Language): CoverageDots | undefined {
  const words = coverageWords(language);
  const kinds: readonly (readonly [Kind, number])[] = [
    ['done', input.done],
    ['not-done', input.notDone],
    ['unknown', input.unknown],
  ];
  const counts = kinds
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({
      kind,
      count,
      text: `${words[kind]}: ${formatDecimal(decimal(String(count)), language)}`,
    }));
  if (counts.length === 0) return undefined;
  const description = `${input.label}: ${counts.map(({ text }) => text.replace(': ', ' ')).join(', ')}.`;
  const heading = { id: input.id, title: input.label, description };
  return { svg: drawDots(placeDots(input.label, counts), heading), description };
}
