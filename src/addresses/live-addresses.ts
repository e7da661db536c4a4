/** Every page and data file of a site, from its content alone: what a build makes, without building. */
import { briefsOf } from '#model/brief/list';
import { commitmentIndex } from '#model/commitment-filter';
import { comparisonsOf } from '#model/comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import { publishedRecords } from '#model/promise';
import { hasPublished, type RecordOwner } from '#model/record-owner';
import { silentActuals } from '#model/silence';
import { briefPath, embeds, files, inSite, pages, pagesOf, type SitePath } from '#routes';
import { closingPlans } from './closing-plans.ts';
import { ownChangeSheets, siteChangeSheets } from './change-pages.ts';
import { commitmentSheets } from './commitment-pages.ts';
import { correctionSheets } from './correction-pages.ts';
import { hasMap, provincesApart } from './comparison-pages.ts';
import { memberSheets } from './network-pages.ts';
import { shownComparisons } from './shown-comparisons.ts';
import { silentProvinces } from './silence-pages.ts';
import { sourceListSheets, sourceSheets } from './source-pages.ts';

/**
 * Pages in all languages of the site, and data files; without the home page's own `''`, which always is. Pictures, and frames
 * with a drawing alone, are not among them: which there are depends on how much a page draws; nor are the tools under
 * `/kelola/`, which may be switched off again. A new kind of page is one line
 * here. `wanted`: regions whose own pages and files are among them, all where it is not given.
 */
export function liveAddresses(
  dataset: Dataset,
  wanted: (report: RegionReport) => boolean = () => true,
): readonly SitePath[] {
  const reports = [...dataset.regions.values()].filter(wanted);
  const all = [...sitePages(dataset), ...reports.flatMap((report) => regionPages(dataset, report))];
  const inLanguages = dataset.site.languages.flatMap((language) => all.map((path) => inSite(path, language)));
  return [
    ...inLanguages,
    ...comparisonFiles(dataset),
    ...feeds(dataset, undefined),
    ...reports.filter(hasPublished).flatMap((report) => feeds(dataset, report)),
    ...reports.flatMap((report) => regionFiles(dataset, report)),
  ].filter((path) => path !== '');
}

function sitePages(dataset: Dataset): readonly SitePath[] {
  const { networks, sources, glossary } = dataset;
  return [
    pages.home(),
    pages.regions(),
    pages.networks(),
    ...[...networks.values()].flatMap((network) => pagesOf(pages.network(network.id), memberSheets(network).length)),
    pages.commitments(),
    ...commitmentIndex(dataset).flatMap(({ filter }) =>
      pagesOf(pages.commitmentsBy(filter), commitmentSheets(dataset, filter).length),
    ),
    pages.comparisons(),
    ...comparisonPages(dataset),
    pages.silences(),
    ...silentProvinces(dataset).flatMap(({ code, sheets }) => pagesOf(pages.silencesIn(code), sheets.length)),
    ...pagesOf(pages.sources(), sourceListSheets(dataset).length),
    ...[...sources.values()].flatMap((source) =>
      pagesOf(pages.source(source.id), sourceSheets(dataset, source).length),
    ),
    pages.data(),
    pages.api(),
    pages.methodology(),
    pages.glossary(),
    ...glossary.map(({ id }) => pages.term(id)),
    pages.about(),
    ...pagesOf(pages.corrections(), correctionSheets(dataset).length),
    ...pagesOf(pages.changes(), siteChangeSheets(dataset).length),
    ...[...networks.values()].flatMap((network) => changePages({ network })),
    pages.search(),
  ];
}

/** None where nothing was ever published. */
function changePages(record: RecordOwner): readonly SitePath[] {
  return pagesOf(pages.changesOfOwner(record), ownChangeSheets(record).length);
}

function comparisonPages(dataset: Dataset): readonly SitePath[] {
  return [...comparisonsOf(dataset).possible.values()].flatMap((comparison) => {
    const { id } = comparison.indicator;
    return [
      pages.comparison(id),
      ...provincesApart(comparison).map((province) => pages.comparisonIn(id, province)),
      ...(hasMap(dataset, comparison) ? [pages.comparisonMap(id)] : []),
    ];
  });
}

function regionPages(dataset: Dataset, report: RegionReport): readonly SitePath[] {
  const { region, plans, clusters, recommendations } = report;
  const briefs = briefsOf(dataset, report);
  return [
    pages.region(region),
    ...changePages({ report }),
    pages.indicatorsOf(region),
    ...indicatorsOf(report).flatMap((id) => [pages.indicator(region, id), embeds.indicator(region, id)]),
    ...silentActuals(report, dataset.site).map(({ indicator, year }) => pages.request(region, indicator.id, year)),
    pages.clustersOf(region),
    ...clusters.map(({ id }) => pages.cluster(region, id)),
    pages.plansOf(region),
    ...plans.map(({ id }) => pages.plan(region, id)),
    ...plans.flatMap((plan) =>
      shownComparisons(report, plan, dataset).map(({ id }) => pages.planComparison(region, plan.id, id)),
    ),
    ...closingPlans(report, dataset).map(({ plan }) => pages.closing(region, plan.id)),
    ...(briefs.length === 0 ? [] : [pages.briefsOf(region)]),
    ...briefs.map((brief) => briefPath(region, brief)),
    pages.agenciesOf(region),
    ...region.agencies.map(({ id }) => pages.agency(region, id)),
    ...(recommendations.length === 0 ? [] : [pages.recommendations(region)]),
  ];
}

/** Only a site with an address has feeds. */
function feeds({ site }: Dataset, report: RegionReport | undefined): readonly SitePath[] {
  return site.address === undefined ? [] : [files.feed('atom', report?.region), files.feed('json', report?.region)];
}

function comparisonFiles(dataset: Dataset): readonly SitePath[] {
  return [...comparisonsOf(dataset).possible.keys()].map(files.comparisonCsv);
}

function regionFiles(dataset: Dataset, report: RegionReport): readonly SitePath[] {
  const { region, plans } = report;
  return [
    files.regionCsv(region),
    files.regionExcelCsv(region),
    files.regionWorkbook(region),
    files.regionJson(region),
    ...indicatorsOf(report).flatMap((id) => [
      files.indicatorCsv(region, id),
      files.indicatorJson(region, id),
      files.indicatorExcelCsv(region, id),
      files.indicatorWorkbook(region, id),
      ...(['bib', 'ris', 'csl.json'] as const).map((format) => files.references(region, id, format)),
    ]),
    ...plans.flatMap((plan) =>
      shownComparisons(report, plan, dataset).map(({ id }) => files.planComparisonCsv(region, plan.id, id)),
    ),
  ];
}

function indicatorsOf(report: RegionReport): readonly string[] {
  return publishedRecords(report).map(({ indicator }) => indicator.id);
}
