/** The paths of pages in every language of the site, and of data files, which have none. */
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { wholeFiles, type WholeFile } from '#exports/whole-files';
import { recordedIndicators } from '#presenters/indicator';
import { feedOf, type Feed } from '#exports/feeds/feed';
import { pages, regionSegment, type FeedFormat } from '#routes';
import { dataset as readDataset } from '#dataset';

export interface LanguageProps {
  readonly dataset: Dataset;
  readonly language: Language;
}

export interface PagePath<Props> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props & LanguageProps;
}

interface One<Props> {
  readonly params?: Readonly<Record<string, string>>;
  readonly props: Props;
}

/** Each page that `list` names, once per language: Indonesian at the root, English under `en/`. */
export async function inLanguages<Props extends object>(
  list: (dataset: Dataset) => Iterable<One<Props>>,
): Promise<PagePath<Props>[]> {
  const dataset = await readDataset();
  return [...list(dataset)].flatMap((page) =>
    dataset.site.languages.map((language) => ({
      params: { language: language === 'id' ? undefined : language, ...page.params },
      props: { ...page.props, dataset, language },
    })),
  );
}

/** Pages below a region, one for each thing that `list` names in its report. */
export function inRegions<Props extends object>(
  list: (report: RegionReport, dataset: Dataset) => Iterable<One<Props>>,
): Promise<PagePath<Props & { readonly report: RegionReport }>[]> {
  return inLanguages((dataset) =>
    [...dataset.regions.values()].flatMap((report) =>
      [...list(report, dataset)].map((page) => ({
        params: { region: regionSegment(report.region), ...page.params },
        props: { ...page.props, report },
      })),
    ),
  );
}

/** Data files below a region, one for each thing that `list` names in its report: one file for both languages. */
export async function filesInRegions<Props extends object>(
  list: (report: RegionReport, dataset: Dataset) => Iterable<One<Props>>,
): Promise<{ params: Readonly<Record<string, string>>; props: Props & { dataset: Dataset; report: RegionReport } }[]> {
  const dataset = await readDataset();
  return [...dataset.regions.values()].flatMap((report) =>
    [...list(report, dataset)].map((page) => ({
      params: { region: regionSegment(report.region), ...page.params },
      props: { ...page.props, dataset, report },
    })),
  );
}

/** The files of every indicator that a region has: data, references. */
export const indicatorFiles = () =>
  filesInRegions((report) => recordedIndicators(report).map((id) => ({ params: { indicator: id }, props: { id } })));

/** The files of every region. */
export const regionFiles = () => filesInRegions(() => [{ props: {} }]);

/** The files of the whole data with an ending. */
export async function wholeFilesEnding(
  ending: string,
): Promise<{ params: { file: string }; props: { dataset: Dataset; file: WholeFile } }[]> {
  const dataset = await readDataset();
  return wholeFiles(dataset)
    .filter(({ name }) => name.endsWith(ending))
    .map((file) => ({ params: { file: file.name.slice(0, -ending.length) }, props: { dataset, file } }));
}

/** The feeds of changes: of the site, and of each region that has published something. */
export async function feedPaths(format: FeedFormat): Promise<{ params: { changes: string }; props: { feed: Feed } }[]> {
  const dataset = await readDataset();
  const published = [...dataset.regions.values()].filter(({ ledger }) => ledger !== undefined);
  return [undefined, ...published].flatMap((report) => {
    const feed = feedOf(dataset, format, report);
    const path = report === undefined ? pages.changes() : pages.changesOf(report.region);
    return feed === undefined ? [] : [{ params: { changes: path.replace(/\/$/, '') }, props: { feed } }];
  });
}
