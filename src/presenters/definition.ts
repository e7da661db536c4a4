/** What an indicator means: definition, formula, unit, direction, method versions. */
import { unitName } from '#formatting/unit';
import { indicatorWords } from '#language/indicator';
import type { Indicator } from '#model/indicator';
import { presentCitations, type SourceLine } from './citation.ts';
import type { View, Words } from './view.ts';

export interface Definition {
  readonly text: Words;
  readonly formula?: Words;
  readonly unit: string;
  readonly direction: string;
  readonly methods: readonly { readonly name: Words; readonly years?: string; readonly note?: Words }[];
  readonly sources: readonly SourceLine[];
}

export function presentDefinition(view: View, indicator: Indicator): Definition {
  const words = indicatorWords(view.language);
  return {
    text: view.say(indicator.definition),
    ...(indicator.formula !== undefined && { formula: view.say(indicator.formula) }),
    unit: unitName(indicator.unit, view.language),
    direction: words.direction[indicator.direction],
    methods: indicator.methods.map((method) => ({
      name: view.say(method.name),
      ...(method.from !== undefined && {
        years: words.methodYears({
          from: String(method.from),
          until: method.until === undefined ? undefined : String(method.until),
        }),
      }),
      ...(method.note !== undefined && { note: view.say(method.note) }),
    })),
    sources: presentCitations(view, indicator.citations),
  };
}
