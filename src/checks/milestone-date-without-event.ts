import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Milestone, MilestoneStatus } from '#model/milestone';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** Statuses that say nothing has happened yet, or that nobody knows. */
const NOT_HAPPENED: ReadonlySet<MilestoneStatus> = new Set(['planned', 'not-done', 'missed', 'unknown']);

interface MilestoneList {
  readonly milestones: readonly Milestone[];
  readonly place: Place;
  readonly path: string;
}

function* milestoneLists(dataset: Dataset): Generator<MilestoneList> {
  for (const { commitments } of dataset.regions.values())
    for (const { milestones, place } of commitments) yield { milestones, place, path: 'milestones' };
  for (const { stages, statuses, place } of dataset.networks.values()) {
    yield { milestones: stages, place, path: 'stages' };
    for (const [index, { milestones }] of statuses.entries())
      yield { milestones, place, path: `statuses.${index}.milestones` };
  }
}

export const milestoneDateWithoutEvent: Check = {
  code: 'milestone-date-without-event',
  about: 'Only a milestone that happened or has begun carries the date on which it did.',
  severity: 'error',
  *run(dataset) {
    for (const { milestones, place, path } of milestoneLists(dataset)) {
      for (const [index, { id, status, date }] of milestones.entries()) {
        if (date === undefined || date.known === 'unknown' || !NOT_HAPPENED.has(status)) continue;
        yield {
          place: fieldOf(place, `${path}.${index}.date`),
          other: fieldOf(place, `${path}.${index}.status`),
          values: { id, status, date: date.iso },
        };
      }
    }
  },
};
