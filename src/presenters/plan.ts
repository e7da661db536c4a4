/** All that the page of one plan shows. */
import { frameWords } from '#language/frame';
import { placeWords } from '#language/places';
import { regionWords } from '#language/region';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import type { Plan } from '#model/plan';
import { targetDifferences } from '#model/target-differences';
import { verdictsOfRegion } from '#model/verdicts';
import { pages } from '#routes';
import { presentAverages, type AverageBlock } from './average.ts';
import { linkToBriefs } from './brief/brief-list.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentClusterSets, type ClusterSet } from './cluster-card.ts';
import { presentCommitment, type CommitmentBlock } from './commitment.ts';
import { listTargets, type TargetRow } from './figure-row.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentPlanCard, type PlanCard } from './plan-card.ts';
import { presentPlanComparisons, type PlanComparisons } from './plan-comparisons.ts';
import { presentPlanMoney, type PlanMoney } from './plan-money.ts';
import { presentPlanTree, type PlanTreePart } from './plan-tree.ts';
import {
  presentEvent,
  presentGap,
  presentStatement,
  type EventLine,
  type GapLine,
  type StatementLine,
} from './statement.ts';
import { presentTargetDifferences, type TargetDifferenceBlock } from './target-differences.ts';
import { termsIn, type TermLine } from './term.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface PriorityLine {
  readonly kind: string;
  readonly what: Words;
  readonly sources: readonly SourceLine[];
}

export interface PlanPage {
  readonly frame: Frame;
  readonly card: PlanCard;
  readonly region: Link;
  /** The way to the region's briefs for the DPRD. */
  readonly briefs?: Link;
  readonly tree: PlanTreePart;
  readonly money?: PlanMoney;
  readonly priorities: readonly PriorityLine[];
  readonly events: readonly EventLine[];
  readonly statements: readonly StatementLine[];
  readonly clusterSets: readonly ClusterSet[];
  readonly comparisons: PlanComparisons;
  readonly differences: readonly TargetDifferenceBlock[];
  /** One for each target year with at least two official percentages. */
  readonly averages: readonly AverageBlock[];
  readonly targets: readonly (TargetRow & { readonly indicator: Link })[];
  readonly commitments: readonly CommitmentBlock[];
  readonly gaps: readonly GapLine[];
  readonly sources: readonly SourceLine[];
  readonly terms: readonly TermLine[];
}

export function presentPlan(dataset: Dataset, report: RegionReport, plan: Plan, language: Language): PlanPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.plan(region, plan.id));
  const words = placeWords(language);
  const title = view.say(plan.title);
  const briefs = linkToBriefs(view, report);
  const money = presentPlanMoney(view, report, plan);
  const body = {
    card: presentPlanCard(view, report, plan),
    tree: presentPlanTree(view, report, plan),
    ...(money !== undefined && { money }),
    priorities: plan.priorities.map((priority): PriorityLine => ({
      kind: priority.kind === 'field' ? words.field : words.focus,
      what: view.say(priority.what),
      sources: presentCitations(view, priority.citations),
    })),
    events: plan.events.map((event) => presentEvent(view, event)),
    statements: plan.statements.map((statement) => presentStatement(view, statement)),
    clusterSets: presentClusterSets(
      view,
      region,
      report.clusters.filter((cluster) => cluster.plan === plan.id),
    ),
    averages: presentAverages(
      view,
      verdictsOfRegion(report, dataset.site)
        .flatMap((one) => one.verdicts)
        .filter(({ target }) => target.plan === plan.id),
    ),
    targets: planTargets(view, report, plan),
    gaps: plan.gaps.map((gap) => presentGap(view, gap)),
  };
  return {
    frame: presentFrame(view, {
      heading: title,
      title: `${title.text}, ${region.name}`,
      description: words.planDescription(title.text, region.name),
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
        { text: regionWords(language).sections.rencana, href: view.to(pages.plansOf(region)) },
      ],
    }),
    region: { text: region.name, href: view.to(pages.region(region)) },
    ...(briefs !== undefined && { briefs }),
    ...body,
    comparisons: presentPlanComparisons(view, report, plan),
    differences: presentTargetDifferences(
      view,
      report,
      targetDifferences(report, dataset.site.releaseDate).filter(({ targets }) =>
        targets.some((target) => target.plan === plan),
      ),
    ),
    commitments: report.commitments
      .filter((commitment) => commitment.plan === plan.id)
      .map((commitment) => presentCommitment(view, report, commitment)),
    sources: presentCitations(view, plan.citations),
    terms: termsIn(view, body),
  };
}

function planTargets(view: View, report: RegionReport, plan: Plan): PlanPage['targets'] {
  const indicators = new Set([
    ...report.baselines.filter((row) => row.plan === plan.id).map((row) => row.indicator),
    ...report.targets.filter((row) => row.plan === plan.id).map((row) => row.indicator),
  ]);
  return [...indicators].flatMap((indicator) => {
    const mine = (row: { readonly indicator: unknown; readonly plan?: string }) =>
      row.indicator === indicator && row.plan === plan.id;
    const rows = { baselines: report.baselines.filter(mine), targets: report.targets.filter(mine) };
    return listTargets(view, report, rows).map((row) => ({
      ...row,
      indicator: {
        ...view.say(indicator.name),
        href: view.to(`${pages.indicator(report.region, indicator.id)}#${row.anchor}`),
      },
    }));
  });
}
