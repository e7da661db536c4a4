/** What has to be worked out for the pages of a site, without the pages: every presenter, for everything it is asked for. */
import { closingPlans } from '#addresses/closing-plans';
import { provincesApart } from '#addresses/comparison-pages';
import { pageParts } from '#addresses/page-numbers';
import { shownComparisons } from '#addresses/shown-comparisons';
import { sourceListSheets, sourceSheets } from '#addresses/source-pages';
import { fieldTables } from '#exports/api/field-tables';
import type { ListedFile } from '#exports/whole-files';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { presentAbout } from '#presenters/about';
import { presentAgency } from '#presenters/agency';
import { presentAgencyIndex } from '#presenters/agency-index';
import { presentApi } from '#presenters/api';
import { presentBrief } from '#presenters/brief/brief';
import { presentBriefList, regionHasBriefs } from '#presenters/brief/brief-list';
import { agencyBriefs, commissionBriefs, regionBriefs } from '#presenters/brief/brief-paths';
import { hasPublished, presentChanges, presentNetworkChanges, presentRegionChanges } from '#presenters/changes';
import { presentClosing } from '#presenters/closing';
import { presentCluster } from '#presenters/cluster';
import { commitmentPages, presentCommitments } from '#presenters/commitments';
import { comparisonPages, presentComparison } from '#presenters/comparison';
import { presentComparisonIndex } from '#presenters/comparison-index';
import { mappedComparisons, presentComparisonMap } from '#presenters/comparison-map';
import { presentCorrectionsPage } from '#presenters/corrections';
import { presentData } from '#presenters/data';
import { presentDrawingEmbed, siteDrawings } from '#presenters/embed/drawing-embed';
import { indicatorEmbeds, presentIndicatorEmbed } from '#presenters/embed/indicator-embed';
import { presentGlossary, presentTermPage } from '#presenters/glossary';
import { presentHome } from '#presenters/home';
import { presentIndicator, recordedIndicators } from '#presenters/indicator';
import { presentClusterList, presentIndicatorList, presentPlanList } from '#presenters/list-page';
import { presentMethodology } from '#presenters/methodology';
import { presentNetwork } from '#presenters/network';
import { presentNetworkIndex } from '#presenters/network-index';
import { oldPages, presentOldAddress } from '#presenters/old-address';
import { presentPlan } from '#presenters/plan';
import { presentPlanComparison } from '#presenters/plan-comparison';
import { presentRecommendationsPage } from '#presenters/recommendations';
import { presentRegion } from '#presenters/region';
import { presentRegionIndex } from '#presenters/region-index';
import { presentRequest, requestsOf } from '#presenters/request';
import { presentSearchPage } from '#presenters/search/search-page';
import { presentSilences } from '#presenters/silences';
import { presentSourcePage, presentSources } from '#presenters/source';

/** The content of one page, made when it is asked for. */
type PageWork = () => unknown;

/** Pages that belong to no region, in one language. `listed`: the data files of the whole site. */
export function* sitePages(dataset: Dataset, language: Language, listed: readonly ListedFile[]): Generator<PageWork> {
  const alone = [
    presentHome,
    presentRegionIndex,
    presentComparisonIndex,
    presentSilences,
    presentSearchPage,
    presentGlossary,
    presentNetworkIndex,
    presentCorrectionsPage,
    presentMethodology,
    presentChanges,
    presentAbout,
  ];
  for (const present of alone) yield () => present(dataset, language);
  yield () => presentApi(dataset, language, fieldTables(language));
  yield () => presentData(dataset, language, listed);
  for (const comparison of comparisonPages(dataset)) {
    yield () => presentComparison(dataset, comparison, undefined, language);
    for (const province of provincesApart(comparison))
      yield () => presentComparison(dataset, comparison, province, language);
  }
  for (const comparison of mappedComparisons(dataset)) yield () => presentComparisonMap(dataset, comparison, language);
  for (const { filter } of commitmentPages(dataset)) yield () => presentCommitments(dataset, language, filter);
  for (const drawing of siteDrawings(dataset)) yield () => presentDrawingEmbed(dataset, drawing, language);
  for (const { number } of pageParts(sourceListSheets(dataset).length))
    yield () => presentSources(dataset, language, number);
  for (const source of dataset.sources.values())
    for (const { number } of pageParts(sourceSheets(dataset, source).length))
      yield () => presentSourcePage(dataset, source, language, number);
  for (const term of dataset.glossary) yield () => presentTermPage(dataset, term, language);
  for (const network of dataset.networks.values()) {
    yield () => presentNetwork(dataset, network, language);
    if (hasPublished(network)) yield () => presentNetworkChanges(dataset, network, language);
  }
  if (language === 'id') for (const old of oldPages(dataset)) yield () => presentOldAddress(dataset, old);
}

/** The pages of one region, in one language. */
export function* regionPages(dataset: Dataset, report: RegionReport, language: Language): Generator<PageWork> {
  const { region, plans, clusters, recommendations } = report;
  for (const present of [presentRegion, presentIndicatorList, presentClusterList, presentPlanList, presentAgencyIndex])
    yield () => present(dataset, report, language);
  for (const id of recordedIndicators(report))
    yield () => presentIndicator(dataset, report, id, language, dataset.site.images === true);
  for (const { id, area } of indicatorEmbeds(report))
    yield () => presentIndicatorEmbed(dataset, report, id, language, area);
  for (const { indicator, year } of requestsOf(report, dataset.site))
    yield () => presentRequest(dataset, report, { indicator: indicator.id, year }, language);
  for (const cluster of clusters) yield () => presentCluster(dataset, report, cluster, language);
  for (const agency of region.agencies) yield () => presentAgency(dataset, report, agency, language);
  if (hasPublished(report)) yield () => presentRegionChanges(dataset, report, language);
  if (recommendations.length > 0) yield () => presentRecommendationsPage(dataset, report, language);
  for (const plan of plans) {
    yield () => presentPlan(dataset, report, plan, language);
    for (const comparison of shownComparisons(report, plan, dataset))
      yield () => presentPlanComparison(dataset, report, plan, comparison, language);
  }
  for (const { plan, end } of closingPlans(report, dataset))
    yield () => presentClosing(dataset, report, plan, end, language);
  if (regionHasBriefs(dataset, report)) yield () => presentBriefList(dataset, report, language);
  for (const paths of [regionBriefs, commissionBriefs, agencyBriefs])
    for (const { props } of paths(dataset, report)) yield () => presentBrief(dataset, report, props.brief, language);
}
