import type { Member, Role } from '#model/cluster';
import type { Commitment } from '#model/commitment';
import type { Correction } from '#model/correction';
import type { RegionReport, Dataset } from '#model/dataset';
import type { PartialDate } from '#model/date';
import type { Place } from '#model/finding';
import type { Milestone } from '#model/milestone';
import type { Gap } from '#model/missing';
import type { Network } from '#model/network';
import { firstDay, periodId } from '#model/period';
import type { Plan } from '#model/plan';
import type { Recommendation } from '#model/recommendation';
import type { Event } from '#model/statement';
import type { Source } from '#model/source';

/** A date that speaks of what was: something happened, was published, was seen. Deadlines and plans are none. */
export interface PastDate {
  readonly date: PartialDate;
  /** As the editor wrote it, where that is not the date itself. */
  readonly written?: string;
  readonly place: Place;
  readonly field: string;
}

function* ofRoles(roles: readonly Role[], place: Place, path: string): Generator<PastDate> {
  for (const [index, { from }] of roles.entries()) yield { date: from, place, field: `${path}.${index}.from` };
}

function* ofMembers(members: readonly Member[], place: Place): Generator<PastDate> {
  for (const [index, { roles }] of members.entries()) yield* ofRoles(roles, place, `members.${index}.roles`);
}

function* ofMilestones(milestones: readonly Milestone[], place: Place, path: string): Generator<PastDate> {
  for (const [index, { date, asOf }] of milestones.entries()) {
    if (date !== undefined) yield { date, place, field: `${path}.${index}.date` };
    if (asOf !== undefined) yield { date: asOf, place, field: `${path}.${index}.as_of` };
  }
}

function* ofEvents(events: readonly Event[], place: Place): Generator<PastDate> {
  for (const [index, { date }] of events.entries()) yield { date, place, field: `events.${index}.date` };
}

function* ofGaps(gaps: readonly Gap[], place: Place): Generator<PastDate> {
  for (const [index, { search }] of gaps.entries()) {
    if (search !== undefined) yield { date: { known: 'day', iso: search.on }, place, field: `gaps.${index}.search.on` };
  }
}

function* ofPlan({ versions, succession, events, gaps, place }: Plan): Generator<PastDate> {
  for (const [index, { date }] of versions.entries()) yield { date, place, field: `versions.${index}.date` };
  if (succession !== undefined) yield { date: succession.date, place, field: 'succession.date' };
  yield* ofEvents(events, place);
  yield* ofGaps(gaps, place);
}

function* ofCommitment({ promisedOn, statuses, milestones, gaps, place }: Commitment): Generator<PastDate> {
  yield { date: promisedOn, place, field: 'promised_on' };
  for (const [index, { date }] of statuses.entries()) yield { date, place, field: `statuses.${index}.date` };
  yield* ofMilestones(milestones, place, 'milestones');
  yield* ofGaps(gaps, place);
}

function* ofRecommendation({ decision, steps, gaps, place }: Recommendation): Generator<PastDate> {
  yield { date: decision.date, place, field: 'decision.date' };
  for (const [index, { date }] of steps.entries()) yield { date, place, field: `steps.${index}.date` };
  yield* ofGaps(gaps, place);
}

function* ofNetwork(network: Network): Generator<PastDate> {
  const { place } = network;
  yield* ofMembers(network.members, place);
  for (const [index, { milestones }] of network.statuses.entries())
    yield* ofMilestones(milestones, place, `statuses.${index}.milestones`);
  yield* ofMilestones(network.stages, place, 'stages');
  for (const [index, { date }] of network.amounts.entries()) yield { date, place, field: `amounts.${index}.date` };
  yield* ofEvents(network.events, place);
  yield* ofGaps(network.gaps, place);
}

function* ofTables({ baselines, figures, budget }: RegionReport): Generator<PastDate> {
  for (const { year, place } of baselines) yield { date: { known: 'year', iso: String(year) }, place, field: 'year' };
  for (const { period, released, content, place } of figures) {
    yield { date: { known: 'day', iso: firstDay(period) }, written: periodId(period), place, field: 'period' };
    yield { date: released, place, field: 'released' };
    if ('missing' in content && content.search !== undefined)
      yield { date: { known: 'day', iso: content.search.on }, place, field: 'searched_on' };
  }
  for (const { year, stage, place } of budget) {
    if (stage === 'realisation') yield { date: { known: 'year', iso: String(year) }, place, field: 'year' };
  }
}

function* ofReport(report: RegionReport): Generator<PastDate> {
  const { region, plans, clusters, commitments, recommendations, replies } = report;
  for (const [index, { from }] of region.officeHolders.entries())
    yield { date: from, place: region.place, field: `office_holders.${index}.from` };
  for (const plan of plans) yield* ofPlan(plan);
  for (const { centre, members, gaps, place } of clusters) {
    if (centre !== undefined) yield* ofRoles(centre.roles, place, 'centre.roles');
    yield* ofMembers(members, place);
    yield* ofGaps(gaps, place);
  }
  for (const commitment of commitments) yield* ofCommitment(commitment);
  for (const recommendation of recommendations) yield* ofRecommendation(recommendation);
  for (const { date, place } of replies) yield { date: { known: 'day', iso: date }, place, field: 'date' };
  yield* ofTables(report);
}

function* ofSource({ published, seen, archive, place }: Source): Generator<PastDate> {
  yield { date: published, place, field: 'published' };
  yield { date: seen, place, field: 'seen' };
  if (archive !== undefined) yield { date: archive.on, place, field: 'archive.on' };
}

function* ofCorrection({ received, outcome, place }: Correction): Generator<PastDate> {
  yield { date: { known: 'day', iso: received }, place, field: 'received' };
  if (outcome.is !== 'open') yield { date: { known: 'day', iso: outcome.date }, place, field: 'outcome.date' };
}

/** Every such date in the content. */
export function* everyPastDate(dataset: Dataset): Generator<PastDate> {
  for (const source of dataset.sources.values()) yield* ofSource(source);
  for (const report of dataset.regions.values()) yield* ofReport(report);
  for (const network of dataset.networks.values()) yield* ofNetwork(network);
  for (const correction of dataset.corrections) yield* ofCorrection(correction);
}
