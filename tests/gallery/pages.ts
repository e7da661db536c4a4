/** Everything that pages are made of, for every dataset of the gallery. */
import { fieldTables } from '#exports/api/field-tables';
import { listedFiles } from '#exports/whole-files';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { hasPublished } from '#model/record-owner';
import { presentAbout } from '#presenters/about';
import { presentAgency } from '#presenters/agency';
import { presentApi } from '#presenters/api';
import { presentBrief } from '#presenters/brief/brief';
import { agencyBriefs, commissionBriefs, regionBriefs } from '#presenters/brief/brief-paths';
import { presentClosing } from '#presenters/closing';
import { closingPlans } from '#addresses/closing-plans';
import { presentChanges, presentRegionChanges } from '#presenters/changes';
import { presentCluster } from '#presenters/cluster';
import { commitmentPages, presentCommitments } from '#presenters/commitments';
import { comparisonPages, presentComparison } from '#presenters/comparison';
import { presentData } from '#presenters/data';
import { presentCorrectionsPage } from '#presenters/corrections';
import { presentHome } from '#presenters/home';
import { presentIndicatorEmbed } from '#presenters/embed/indicator-embed';
import { presentIndicator, recordedIndicators } from '#presenters/indicator';
import { presentImporter } from '#presenters/manage/importer';
import { presentMethodology } from '#presenters/methodology';
import { presentNetwork } from '#presenters/network';
import { presentPlan } from '#presenters/plan';
import { shownComparisons } from '#addresses/shown-comparisons';
import { presentPlanComparison } from '#presenters/plan-comparison';
import { presentRecommendationsPage } from '#presenters/recommendations';
import { presentRegion } from '#presenters/region';
import { presentRequest, requestsOf } from '#presenters/request';
import { presentSearchPage } from '#presenters/search/search-page';
import { presentPager } from '#presenters/pager';
import { presentSourcePage } from '#presenters/source';
import { presentSilences } from '#presenters/silences';
import { viewAt } from '#presenters/view';
import { loadAreas } from '#reading/disk/areas';
import { pageOf, pages } from '#routes';

/** Of a kind of which there are hundreds, as many as it takes to meet every state. */
const MOST = 120;

export type GalleryPages = ReturnType<typeof galleryPages>;

export function galleryPages(datasets: readonly Dataset[], language: Language) {
  const all = <Page>(list: (dataset: Dataset) => Iterable<Page>): readonly Page[] =>
    datasets.flatMap((dataset) => [...list(dataset)]);
  const inRegions = <Page>(
    list: (report: RegionReport, dataset: Dataset) => readonly (() => Page)[],
  ): readonly Page[] =>
    all((dataset) => [...dataset.regions.values()].flatMap((report) => list(report, dataset).slice(0, MOST))).map(
      (present) => present(),
    );
  return {
    about: all((data) => [presentAbout(data, language)]),
    agencies: inRegions((report, data) =>
      report.region.agencies.map((agency) => () => presentAgency(data, report, agency, language)),
    ),
    apis: all((data) => [presentApi(data, language, fieldTables(language).slice(0, 3))]),
    briefs: inRegions((report, data) =>
      [...regionBriefs(data, report), ...agencyBriefs(data, report), ...commissionBriefs(data, report)].map(
        ({ props }) =>
          () =>
            presentBrief(data, report, props.brief, language),
      ),
    ),
    changes: [
      ...all((data) => [presentChanges(data, language)]),
      ...inRegions((report, data) =>
        hasPublished(report) ? [() => presentRegionChanges(data, report, language)] : [],
      ),
    ],
    closings: inRegions((report, data) =>
      closingPlans(report, data).map(
        ({ plan, end }) =>
          () =>
            presentClosing(data, report, plan, end, language),
      ),
    ),
    clusters: inRegions((report, data) =>
      report.clusters.map((cluster) => () => presentCluster(data, report, cluster, language)),
    ),
    commitments: all((data) => commitmentPages(data).map(({ filter }) => presentCommitments(data, language, filter))),
    comparisons: all((data) => comparisonPages(data).map((one) => presentComparison(data, one, undefined, language))),
    indicatorEmbeds: inRegions((report, data) =>
      recordedIndicators(report).map((id) => () => presentIndicatorEmbed(data, report, id, language)),
    ),
    data: all((data) => [presentData(data, language, listedFiles(data))]),
    corrections: all((data) => [presentCorrectionsPage(data, language)]),
    importers: inRegions((report, data) => [
      () => presentImporter(data, report, language, { areas: loadAreas(), entries: [], tables: {} }),
    ]),
    indicators: inRegions((report, data) =>
      recordedIndicators(report).map((id) => () => presentIndicator(data, report, id, language)),
    ),
    methodologies: all((data) => [presentMethodology(data, language)]),
    networks: all((data) => [...data.networks.values()].map((network) => presentNetwork(data, network, language))),
    plans: inRegions((report, data) => report.plans.map((plan) => () => presentPlan(data, report, plan, language))),
    planComparisons: inRegions((report, data) =>
      report.plans.flatMap((plan) =>
        shownComparisons(report, plan, data).map(
          (comparison) => () => presentPlanComparison(data, report, plan, comparison, language),
        ),
      ),
    ),
    recommendations: inRegions((report, data) =>
      report.recommendations.length === 0 ? [] : [() => presentRecommendationsPage(data, report, language)],
    ),
    regions: inRegions((report, data) => [() => presentRegion(data, report, language)]),
    requests: inRegions((report, data) =>
      requestsOf(report, data.site).map(
        ({ indicator, year }) =>
          () =>
            presentRequest(data, report, { indicator: indicator.id, year }, language),
      ),
    ),
    sources: all((data) => [...data.sources.values()].map((source) => presentSourcePage(data, source, language))),
    homes: all((data) => [presentHome(data, language)]),
    pagers: all((data) =>
      [
        { number: 1, of: 2 },
        { number: 1, of: 12 },
        { number: 6, of: 12 },
        { number: 12, of: 12 },
      ].flatMap((at) => {
        const list = pages.sources();
        const entrances = [{ text: 'Uji', page: 2 }];
        return presentPager(viewAt(data, language, pageOf(list, at.number)), list, at, entrances) ?? [];
      }),
    ),
    searches: all((data) => [presentSearchPage(data, language)]),
    silences: all((data) => [presentSilences(data, language)]),
  };
}
