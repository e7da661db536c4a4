/** What the gallery shows of a chart: every case, and which case shows which hard situation. */
import type { Language } from '#model/language';
import type { Answers } from '../situations.ts';

/** One drawing with its words and its table. */
export interface Drawing {
  /** Empty when there is nothing to draw. */
  readonly svg: string;
  /** Another layout for wide pages. */
  readonly wide?: string;
  readonly description: string;
  readonly head: readonly string[];
  /** Empty where the chart leaves its table to the page. */
  readonly rows: readonly (readonly string[])[];
  /** Class of the figure around the drawing. */
  readonly box: 'chart' | 'map' | 'multiples' | 'spark-cell';
}

export interface ShownCase {
  readonly name: string;
  /** The hard situation, in a sentence. */
  readonly about: string;
  /** `id`: the prefix of the drawing's ids, since a page shows a case more than once. */
  readonly draw: (id: string, language: Language) => Drawing;
}

export interface ChartGallery {
  /** Name in the address. */
  readonly id: string;
  readonly title: string;
  readonly cases: readonly ShownCase[];
  readonly answers: Answers;
}
