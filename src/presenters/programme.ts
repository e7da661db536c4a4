/** Programmes, one by one and grouped by the cluster or plan that names them. */
import { planTreeWords } from '#language/plan-tree';
import type { RegionReport } from '#model/dataset';
import { nomenclatureCode } from '#model/nomenclature-code';
import type { Programme } from '#model/plan';
import { agencyLink } from './agency-link.ts';
import { presentCitation, type SourceLine } from './citation.ts';
import type { Link, View, Words } from './view.ts';

export interface ProgrammeLine {
  readonly id: string;
  readonly name: Words;
  readonly level: string;
  readonly agency?: Link;
  readonly code?: string;
  /** What the code stands for, and by which rule. */
  readonly codeMeaning?: string;
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
    level: planTreeWords(view.language).level[programme.level],
    ...(agency !== undefined && { agency }),
    ...(programme.code !== undefined && { code: programme.code, codeMeaning: codeMeaning(view, programme) }),
    ...(programme.note !== undefined && { note: view.say(programme.note) }),
    source: presentCitation(view, programme.citation),
  };
}

function codeMeaning(view: View, { code, codeRule, level }: Programme): string {
  const words = planTreeWords(view.language);
  const government = code === undefined ? undefined : nomenclatureCode(code)?.government;
  return words.code({
    level: words.level[level],
    government: government === undefined ? undefined : words.government[government],
    rule: codeRule,
  });
}

/** Whole programmes; their parts are on the page of the plan. */
export function presentProgrammes(view: View, report: RegionReport): readonly ProgrammeGroup[] {
  return report.plans.flatMap((plan) => {
    const whole = plan.programmes.filter(({ parent }) => parent === undefined);
    const groups = Map.groupBy(whole, (programme) => programme.cluster);
    return [...groups.entries()].map(([clusterId, programmes]): ProgrammeGroup => {
      const cluster = report.clusters.find((entry) => entry.id === clusterId);
      return {
        title: view.say(cluster?.name ?? plan.title),
        programmes: programmes.map((programme) => presentProgramme(view, report, programme)),
      };
    });
  });
}
