/** A chart as pages place it: title, drawing, and the same in words. */
import type { Words } from './view.ts';

export interface ChartFigure {
  readonly title: Words;
  /** Inline SVG. */
  readonly svg: string;
  /** Another layout of the same, where the page is wide. */
  readonly wide?: string;
  /** The drawing in words, where no list beside it says the same. */
  readonly description?: string;
}
