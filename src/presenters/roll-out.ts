/** A roll-out: which milestone each region is known to have passed, and how many are not known. */
import { drawCoverageDots } from '#charts/coverage-dots/coverage-dots';
import { placeWords } from '#language/places';
import type { Network, RegionStatus } from '#model/network';
import { pages, pictures } from '#routes';
import { presentPicture, type ChartFigure } from './chart-figure.ts';
import { presentMilestone, type MilestoneLine } from './milestone.ts';
import { count } from './region-summary.ts';
import type { View } from './view.ts';

export interface StatusRow {
  readonly code: string;
  readonly name: string;
  readonly href?: string;
  /** One cell per stage, in the order of the stages; undefined: not known. */
  readonly cells: readonly (MilestoneLine | undefined)[];
}

export function presentStatuses(view: View, network: Network): readonly StatusRow[] {
  if (network.kind !== 'roll-out') return [];
  return network.members.map((member) => {
    const status = network.statuses.find((entry) => entry.code === member.code);
    const report = view.dataset.regions.get(member.code);
    return {
      code: member.code,
      name: member.name,
      ...(report !== undefined && { href: view.to(pages.region(report.region)) }),
      cells: network.stageNames.map((stage) => {
        const milestone = status?.milestones.find((entry) => entry.id === stage.id);
        return milestone === undefined ? undefined : presentMilestone(view, milestone);
      }),
    };
  });
}

/** Regions known to have passed a stage. */
export function passed(statuses: readonly RegionStatus[], stage: string): number {
  return statuses.filter((status) =>
    status.milestones.some((milestone) => milestone.id === stage && milestone.status === 'done'),
  ).length;
}

/** True when a source says anything of the region; a milestone whose status is unknown says nothing. */
function isKnown(statuses: readonly RegionStatus[], code: string): boolean {
  return statuses.some(
    (status) => status.code === code && status.milestones.some((milestone) => milestone.status !== 'unknown'),
  );
}

/** Each stage of a roll-out as dots; a stage that no region is known to have passed has none. */
export function drawStages(view: View, network: Network): readonly ChartFigure[] {
  const { kind, members, stageNames, statuses } = network;
  if (kind !== 'roll-out') return [];
  return stageNames.flatMap((stage) => {
    const done = passed(statuses, stage.id);
    const known = statuses.filter(({ milestones }) =>
      milestones.some(({ id, status }) => id === stage.id && status !== 'unknown'),
    ).length;
    const label = view.say(stage.name).text;
    const input = { id: `cakupan-${stage.id}`, label, done, notDone: known - done, unknown: members.length - known };
    const dots = done === 0 ? undefined : drawCoverageDots(input, view.language);
    if (dots === undefined) return [];
    const picture = presentPicture(view, pictures.coverage(network.id, stage.id), {
      title: view.say(network.name).text,
      subtitle: label,
      citations: statuses.flatMap(({ milestones }) =>
        milestones.filter(({ id }) => id === stage.id).flatMap(({ citations }) => citations),
      ),
    });
    return [{ svg: dots.svg, picture }];
  });
}

/** What was promised for the roll-out, how far it is known to have come, and of how many regions nothing is known. */
export function coverageSentences(view: View, network: Network): readonly string[] {
  const words = placeWords(view.language);
  const { coverageTarget: target, members, stageNames, statuses } = network;
  const of = count(view, members.length);
  const unknown = members.filter((member) => !isKnown(statuses, member.code)).length;
  return [
    ...(target === undefined
      ? []
      : [
          words.coverage({
            count: count(view, target.count),
            of: count(view, target.of),
            ...(target.year !== undefined && { year: String(target.year) }),
          }),
        ]),
    ...stageNames
      .map((stage) => ({ stage: view.say(stage.name).text, number: passed(statuses, stage.id) }))
      .filter(({ number }) => number > 0)
      .map(({ stage, number }) => words.statusCount({ stage, count: count(view, number), of })),
    ...(network.kind === 'roll-out' && unknown > 0 ? [words.statusUnknown({ count: count(view, unknown), of })] : []),
  ];
}
