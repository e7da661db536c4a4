/** A series of figures: one value a year from 2018 on, one row each from line 2 on. */
import type { Dataset } from '#model/dataset';
import type { Figure } from '#model/figure';
import type { Indicator } from '#model/indicator';
import { at, cite, datasetWith, figure, FIGURES, number } from './dataset-builder.ts';

export function yearly(indicator: Indicator, ...values: string[]): Dataset {
  const figures = values.map((value, index): Figure =>
    figure({
      indicator,
      period: { year: 2018 + index },
      content: { measure: number(value) },
      citation: cite(),
      place: at(FIGURES, 2 + index),
    }),
  );
  return datasetWith({ figures });
}
