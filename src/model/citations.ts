/** Every citation that a region's report, one of its parts, or a network makes. */
import type { Cluster } from './cluster.ts';
import type { Commitment } from './commitment.ts';
import type { RegionReport } from './dataset.ts';
import type { Network } from './network.ts';
import type { Plan } from './plan.ts';
import type { Citation, Source } from './source.ts';

/** The sources of a region's report, figures included. */
export function citationsOfRegion(report: RegionReport): readonly Source[] {
  const citations: Citation[] = [
    ...report.figures.map((figure) => figure.citation),
    ...report.targets.map((target) => target.citation),
    ...report.baselines.map((baseline) => baseline.citation),
    ...report.budget.map((line) => line.citation),
    ...report.region.agencies.flatMap((agency) => agency.about?.citations ?? []),
    ...report.region.commissions.flatMap((commission) => commission.citations),
    ...report.region.officeHolders.flatMap((holder) => holder.citations),
    ...report.recommendations.flatMap(({ decision, steps }) => [
      ...decision.citations,
      ...steps.flatMap((step) => step.evidence),
    ]),
    ...report.replies.flatMap((reply) => reply.document),
    ...report.plans.flatMap(citationsOfPlan),
    ...report.clusters.flatMap(citationsOfCluster),
    ...report.commitments.flatMap(citationsOfCommitment),
  ];
  return [...citations.map((citation) => citation.source), ...(report.report?.sources ?? [])];
}

export function citationsOfPlan(plan: Plan): readonly Citation[] {
  return [
    ...plan.citations,
    ...plan.versions.flatMap((version) => version.citations),
    ...(plan.succession?.citations ?? []),
    ...plan.programmes.map((programme) => programme.citation),
    ...plan.priorities.flatMap((priority) => priority.citations),
    ...plan.events.flatMap((event) => event.citations),
    ...plan.statements.flatMap((statement) => statement.citations),
  ];
}

export function citationsOfCluster(cluster: Cluster): readonly Citation[] {
  return [
    ...cluster.citations,
    ...[...cluster.members.flatMap((member) => member.roles), ...(cluster.centre?.roles ?? [])].flatMap(
      (role) => role.citations,
    ),
    ...cluster.chain.flatMap((chainLink) => chainLink.citations),
    ...cluster.statements.flatMap((statement) => statement.citations),
  ];
}

export function citationsOfCommitment(commitment: Commitment): readonly Citation[] {
  return [
    ...commitment.recordedIn,
    ...commitment.statuses.flatMap((entry) => entry.evidence),
    ...commitment.milestones.flatMap((milestone) => milestone.citations),
    ...commitment.disagreements.flatMap((entry) => entry.versions.flatMap((version) => version.citations)),
    ...commitment.statements.flatMap((statement) => statement.citations),
  ];
}

export function citationsOfNetwork(network: Network): readonly Source[] {
  const citations: Citation[] = [
    ...network.citations,
    ...network.actors.flatMap((actor) => actor.citations),
    ...network.members.flatMap((member) => member.roles.flatMap((role) => role.citations)),
    ...network.statuses.flatMap((status) => status.milestones.flatMap((milestone) => milestone.citations)),
    ...network.stages.flatMap((stage) => stage.citations),
    ...network.amounts.flatMap((amount) => amount.citations),
    ...network.programmes.flatMap((programme) => programme.citations),
    ...network.events.flatMap((event) => event.citations),
    ...network.statements.flatMap((statement) => statement.citations),
    ...network.disagreements.flatMap((entry) => entry.versions.flatMap((version) => version.citations)),
  ];
  return citations.map((citation) => citation.source);
}
