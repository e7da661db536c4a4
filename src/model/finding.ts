/** Where in the content something is: file from the content folder on, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** The field meant: a CSV column, or a dotted YAML path from the record's line (`versions.1.date`). */
  readonly field?: string;
}

export type Severity = 'error' | 'warning';

/**
 * What a check found. Pure data: the words are in `language/findings`, the printing in the reporters.
 * `code` is permanent, kebab-case, and states the broken fact.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** A second place that matters, such as the earlier of two duplicates. */
  readonly other?: Place;
  /** What the words need: the value seen, what was expected, suggestions. */
  readonly values: Readonly<Record<string, string>>;
}
