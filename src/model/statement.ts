import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';

/** Something that happened, as far as it is dated. */
export interface Event {
  readonly date: PartialDate;
  readonly what: Text;
  readonly where?: Text;
  readonly who?: Text;
  readonly citations: readonly Citation[];
  readonly note?: Text;
}

/** What somebody said, in our own words: a claim, a purpose, a role. Never a quotation. */
export interface Statement {
  readonly by?: Text;
  readonly what: Text;
  readonly citations: readonly Citation[];
}

/** Two sources that say different things; called different, not false. */
export interface Disagreement {
  readonly about: Text;
  readonly versions: readonly Statement[];
}
