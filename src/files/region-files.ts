/** The files of one region, pictures of its charts apart (`picture-files.ts`). */
import { shownComparisons } from '#addresses/shown-comparisons';
import { atomText } from '#exports/feeds/atom';
import { feedOf } from '#exports/feeds/feed';
import { jsonFeedText } from '#exports/feeds/json-feed';
import { indicatorCsv, indicatorExcelCsv, indicatorJson, indicatorWorkbook } from '#exports/indicator-files';
import { planComparisonCsv } from '#exports/plan-comparison-csv';
import { bibtexOf } from '#exports/references/bibtex';
import { cslJsonOf } from '#exports/references/csl-json';
import { referencesOf, type Reference } from '#exports/references/reference';
import { risOf } from '#exports/references/ris';
import { regionCsv, regionExcelCsv, regionJson, regionWorkbook } from '#exports/region-files';
import type { Dataset, RegionReport } from '#model/dataset';
import { recordedIndicators } from '#presenters/indicator';
import { regionPreviews } from '#presenters/preview';
import { files } from '#routes';
import { filesOf, whole, type Group, type SiteFile } from './site-file.ts';

type OfRegion = Group<readonly [Dataset, RegionReport]>;

const REFERENCES = { bib: bibtexOf, ris: risOf, 'csl.json': cslJsonOf } as const satisfies Readonly<
  Record<string, (references: readonly Reference[]) => string>
>;

const ofIndicators = (dataset: Dataset, report: RegionReport) =>
  recordedIndicators(report).flatMap((id): readonly SiteFile[] => {
    const { region } = report;
    return [
      whole(files.indicatorCsv(region, id), () => indicatorCsv(dataset, report, id)),
      whole(files.indicatorExcelCsv(region, id), () => indicatorExcelCsv(dataset, report, id)),
      whole(files.indicatorJson(region, id), () => indicatorJson(dataset, report, id)),
      whole(files.indicatorWorkbook(region, id), () => indicatorWorkbook(dataset, report, id)),
      ...(['bib', 'ris', 'csl.json'] as const).map((format) =>
        whole(files.references(region, id, format), () => REFERENCES[format](referencesOf(dataset, report, id))),
      ),
    ];
  });

/** A new kind of file of a region is one line here. */
const REGION_GROUPS: readonly OfRegion[] = [
  {
    endings: ['.csv', '.json', '.xlsx'],
    list: (dataset, report) => [
      whole(files.regionCsv(report.region), () => regionCsv(dataset, report)),
      whole(files.regionExcelCsv(report.region), () => regionExcelCsv(dataset, report)),
      whole(files.regionJson(report.region), () => regionJson(dataset, report)),
      whole(files.regionWorkbook(report.region), () => regionWorkbook(dataset, report)),
    ],
  },
  { endings: ['.csv', '.json', '.xlsx', '.bib', '.ris'], list: ofIndicators },
  {
    endings: ['.csv'],
    list: (dataset, report) =>
      report.plans.flatMap((plan) =>
        shownComparisons(report, plan, dataset).map((comparison) =>
          whole(files.planComparisonCsv(report.region, plan.id, comparison.id), () =>
            planComparisonCsv(dataset, report, comparison),
          ),
        ),
      ),
  },
  {
    endings: ['.xml', '.json'],
    list: (dataset, report) => (report.ledger === undefined ? [] : feedFiles(dataset, report)),
  },
  {
    // Drawn as PNG after the build, which keeps no SVG of them.
    endings: ['.svg'],
    list: (dataset, report) =>
      dataset.site.languages.flatMap((language) =>
        regionPreviews(dataset, report, language).map(({ path, svg }) =>
          whole(path.replace(/\.png$/, '.svg'), () => svg),
        ),
      ),
  },
];

/** These files of a region; with `ending`, those that end so. */
export function regionFiles(dataset: Dataset, report: RegionReport, ending?: string): Generator<SiteFile> {
  return filesOf(REGION_GROUPS, [dataset, report], ending);
}

/** The feeds of changes, of the site or of a region; none where the site has no address. */
export function feedFiles(dataset: Dataset, report?: RegionReport): readonly SiteFile[] {
  const [atom, json] = [feedOf(dataset, 'atom', report), feedOf(dataset, 'json', report)];
  return [
    ...(atom === undefined ? [] : [whole(files.feed('atom', report?.region), () => atomText(atom))]),
    ...(json === undefined ? [] : [whole(files.feed('json', report?.region), () => jsonFeedText(json))]),
  ];
}
