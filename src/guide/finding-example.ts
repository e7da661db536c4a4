/** An example of one finding, as tests took it from content that raises it and from the same content mended. */
import type { Severity } from '#model/finding';

export interface FindingExample {
  readonly severity: Severity;
  /** The values of the finding that the wrong content raises; its words need them. */
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: readonly Excerpt[];
  readonly right: readonly Excerpt[];
}

/** Lines of a file of the content, or why there are none. */
export interface Excerpt {
  readonly file: string;
  readonly lines: readonly ExcerptLine[];
  readonly without?: WithoutLines;
}

export const WITHOUT_LINES = ['absent', 'empty', 'folder', 'no-text'] as const;
export type WithoutLines = (typeof WITHOUT_LINES)[number];

export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  /** True where the finding points. */
  readonly marked?: boolean;
}
