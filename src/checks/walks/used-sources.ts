import type { Member, Role } from '#model/cluster';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Network } from '#model/network';
import type { Plan } from '#model/plan';
import type { Citation } from '#model/source';
import type { Disagreement } from '#model/statement';

interface Cites {
  readonly citations: readonly Citation[];
}

function* ofAll(...lists: readonly (readonly Cites[])[]): Generator<Citation> {
  for (const list of lists) for (const { citations } of list) yield* citations;
}

function* ofRoles(roles: readonly Role[]): Generator<Citation> {
  yield* ofAll(roles);
}

function* ofMembers(members: readonly Member[]): Generator<Citation> {
  for (const { roles } of members) yield* ofRoles(roles);
}

function* ofDisagreements(disagreements: readonly Disagreement[]): Generator<Citation> {
  for (const { versions } of disagreements) yield* ofAll(versions);
}

function* ofPlan(plan: Plan): Generator<Citation> {
  yield* ofAll([plan], plan.versions, plan.priorities, plan.events, plan.statements);
  if (plan.succession !== undefined) yield* plan.succession.citations;
  for (const { citation } of plan.programmes) yield citation;
}

function* ofReport(report: RegionReport): Generator<Citation> {
  yield* ofAll(report.region.commissions, report.region.officeHolders);
  for (const { about } of report.region.agencies) yield* about?.citations ?? [];
  for (const plan of report.plans) yield* ofPlan(plan);
  for (const cluster of report.clusters) {
    yield* ofAll([cluster], cluster.chain, cluster.statements);
    yield* ofRoles(cluster.centre?.roles ?? []);
    yield* ofMembers(cluster.members);
  }
  for (const commitment of report.commitments) {
    yield* commitment.recordedIn;
    for (const { evidence } of commitment.statuses) yield* evidence;
    yield* ofAll(commitment.milestones, commitment.statements);
    yield* ofDisagreements(commitment.disagreements);
  }
  for (const { decision, steps } of report.recommendations) {
    yield* decision.citations;
    for (const { evidence } of steps) yield* evidence;
  }
  for (const { document } of report.replies) yield* document;
  for (const rows of [report.baselines, report.targets, report.figures, report.budget])
    for (const { citation } of rows) yield citation;
}

function* ofNetwork(network: Network): Generator<Citation> {
  yield* ofAll([network], network.actors, network.stages, network.amounts, network.programmes);
  yield* ofAll(network.events, network.statements);
  for (const { milestones } of network.statuses) yield* ofAll(milestones);
  yield* ofMembers(network.members);
  yield* ofDisagreements(network.disagreements);
}

function* ofLedger({ ledger }: Pick<RegionReport | Network, 'ledger'>): Generator<string> {
  for (const { sealed } of ledger?.lines ?? []) yield* sealed?.state?.source.split(' ') ?? [];
}

const known = new WeakMap<RegionReport, ReadonlySet<string>>();

/** Of a region: made once, because few change while editing. */
function usedInRegion(report: RegionReport): ReadonlySet<string> {
  const made =
    known.get(report) ??
    new Set([
      ...[...ofReport(report)].map(({ source }) => source.id),
      ...ofLedger(report),
      ...(report.report?.sources ?? []).map(({ id }) => id),
    ]);
  known.set(report, made);
  return made;
}

/** Ids of the sources that something in the content rests on. */
export function usedSources(dataset: Dataset): ReadonlySet<string> {
  const used = new Set<string>();
  const take = (citations: Iterable<Citation>): void => {
    for (const { source } of citations) used.add(source.id);
  };
  for (const { citations } of dataset.indicators.values()) take(citations);
  for (const report of dataset.regions.values()) for (const id of usedInRegion(report)) used.add(id);
  for (const network of dataset.networks.values()) {
    take(ofNetwork(network));
    for (const id of ofLedger(network)) used.add(id);
  }
  for (const { about, outcome } of dataset.corrections) {
    if (about.on === 'source') used.add(about.source);
    if (outcome.is !== 'open') take(outcome.citations);
  }
  for (const { sources } of [...dataset.glossary, ...dataset.pages]) for (const source of sources) used.add(source.id);
  return used;
}
