/** Index pages of addresses that end in a list: the indicators, clusters and plans of one region. */
import { frameWords } from '#language/frame';
import { libraryWords } from '#language/library';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import { pages, type SitePath } from '#routes';
import { presentClusterSets, type ClusterSet } from './cluster-card.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentIndicatorRow, type IndicatorRow } from './indicator-row.ts';
import { presentPlanCard, type PlanCard } from './plan-card.ts';
import { viewAt, type View } from './view.ts';

export interface IndicatorList {
  readonly frame: Frame;
  readonly indicators: readonly IndicatorRow[];
}

export interface ClusterList {
  readonly frame: Frame;
  readonly clusterSets: readonly ClusterSet[];
}

export interface PlanList {
  readonly frame: Frame;
  readonly plans: readonly PlanCard[];
}

export function presentIndicatorList(dataset: Dataset, report: RegionReport, language: Language): IndicatorList {
  const view = viewAt(dataset, language, pages.indicatorsOf(report.region));
  return {
    frame: listFrame(view, report, libraryWords(language).indicatorsOf(report.region.name)),
    indicators: indicatorRecords(report).map((record) => presentIndicatorRow(view, report, record)),
  };
}

export function presentClusterList(dataset: Dataset, report: RegionReport, language: Language): ClusterList {
  const view = viewAt(dataset, language, pages.clustersOf(report.region));
  return {
    frame: listFrame(view, report, libraryWords(language).clustersOf(report.region.name)),
    clusterSets: presentClusterSets(view, report.region, report.clusters),
  };
}

export function presentPlanList(dataset: Dataset, report: RegionReport, language: Language): PlanList {
  const view = viewAt(dataset, language, pages.plansOf(report.region));
  return {
    frame: listFrame(view, report, libraryWords(language).plansOf(report.region.name)),
    plans: report.plans.map((plan) => presentPlanCard(view, report, plan)),
  };
}

function listFrame(view: View, report: RegionReport, title: string): Frame {
  const home: SitePath = pages.region(report.region);
  return presentFrame(view, {
    heading: { text: title },
    description: libraryWords(view.language).listDescription(title),
    crumbs: [
      { text: frameWords(view.language).regions, href: view.to(pages.regions()) },
      { text: report.region.name, href: view.to(home) },
    ],
  });
}
