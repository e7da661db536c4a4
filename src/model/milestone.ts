import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';

/** `unknown` is not "none": nobody told us. */
export type MilestoneStatus = 'planned' | 'in-progress' | 'done' | 'not-done' | 'missed' | 'unknown';

/** A step that can be seen to happen. Order is the order in the file; the date may be unknown. */
export interface Milestone {
  readonly id: string;
  readonly name: Text;
  readonly status: MilestoneStatus;
  /** When it was to happen, where promised. */
  readonly planned?: PartialDate;
  /** When it happened. */
  readonly date?: PartialDate;
  /** The day up to which the status is known to hold. */
  readonly asOf?: PartialDate;
  readonly citations: readonly Citation[];
  readonly note?: Text;
}
