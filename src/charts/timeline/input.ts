/** What a timeline of milestones is told: plain data, in the order of the record. */
import type { Day, PartialDate } from '#model/date';
import type { MilestoneStatus } from '#model/milestone';

export interface TimelineStep {
  readonly name: string;
  /** Set where the name is only there in Indonesian. */
  readonly lang?: 'id';
  readonly status: MilestoneStatus;
  /** When it was to happen, where promised. */
  readonly planned?: PartialDate;
  /** When it happened. */
  readonly date?: PartialDate;
}

export interface TimelineInput {
  /** Prefix of every id in the drawing: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly TimelineStep[];
  /** The day up to which the data run; marked where a dated step is still to come. */
  readonly today?: Day;
}
