/** What the dots of a roll-out are drawn from. */

export interface CoverageDotsInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  /** What was to be done. */
  readonly label: string;
  readonly done: number;
  readonly notDone: number;
  /** Nothing is known of them. */
  readonly unknown: number;
}

/** Unknown is not undone. */
export type Kind = 'done' | 'not-done' | 'unknown';
