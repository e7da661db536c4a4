/** Programmes, grouped by the cluster or plan that names them. */
import type { RegionReport } from '#model/dataset';
import type { Programme } from '#model/plan';
import { agencyLink } from './agency-link.ts';
import { presentCitation, type SourceLine } from './citation.ts';
import type { Link, View, Words } from './view.ts';

export interface ProgrammeLine {
  readonly id: string;
  readonly name: Words;
  readonly agency?: Link;
  readonly code?: string;
  readonly note?: Words;
  readonly source: SourceLine;
}

export interface ProgrammeGroup {
  readonly title: Words;
  readonly programmes: readonly ProgrammeLine[];
}

export function presentProgramme(view: View, report: RegionReport, programme: Programme): ProgrammeLine {
  const agency = agencyLink(view, report.region, programme.agency);
  return {
    id: programme.id,
    name: view.say(programme.name),
    ...(agency !== undefined && { agency }),
    ...(programme.code !== undefined && { code: programme.code }),
    ...(programme.note !== undefined && { note: view.say(programme.note) }),
    source: presentCitation(view, programme.citation),
  };
}

export function presentProgrammes(view: View, report: RegionReport): readonly ProgrammeGroup[] {
  return report.plans.flatMap((plan) => {
    const groups = Map.groupBy(plan.programmes, (programme) => programme.cluster);
    return [...groups.entries()].map(([clusterId, programmes]): ProgrammeGroup => {
      const cluster = report.clusters.find((entry) => entry.id === clusterId);
      return {
        title: view.say(cluster?.name ?? plan.title),
        programmes: programmes.map((programme) => presentProgramme(view, report, programme)),
      };
    });
  });
}
