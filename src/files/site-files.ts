/**
 * Every file of a site that is no page, from the dataset: the one table that the build writes and the development server
 * answers from. The search index is not among them; it is made of records (`presenters/search`).
 */
import { apiFiles } from '#exports/api/files';
import { comparisonCsv } from '#exports/comparison-file';
import { oldAddressesJson } from '#exports/old-addresses';
import { wholeFiles } from '#exports/whole-files';
import type { Dataset } from '#model/dataset';
import { sharedPictures } from '#presenters/chart-picture';
import { comparisonPages } from '#presenters/comparison';
import { oldAddresses } from '#presenters/old-address';
import { shippedCopies } from '#presenters/source-copies';
import { files, inSite, regionSegment, type SitePath } from '#routes';
import { feedFiles, REGION_GROUPS } from './region-files.ts';
import { filesOf, whole, type Group, type Means, type SiteFile } from './site-file.ts';

type OfSite = Group<readonly [Dataset, Means]>;

/** The files of the whole data, which stand first. */
const WHOLE: OfSite = {
  endings: ['.csv', '.json', '.xlsx', '.parquet', '.zip'],
  list: (dataset) =>
    wholeFiles(dataset).map(({ name, pieces }) => ({ path: files.whole(name), pieces: () => pieces(dataset) })),
};

/** A new kind of file that belongs to no region is one line here. */
const SITE_GROUPS: readonly OfSite[] = [
  WHOLE,
  { endings: ['.json'], list: (dataset) => apiFiles(dataset).map(({ path, text }) => whole(path, text)) },
  {
    endings: ['.csv'],
    list: (dataset) =>
      comparisonPages(dataset).map((comparison) =>
        whole(files.comparisonCsv(comparison.indicator.id), () => comparisonCsv(dataset, comparison)),
      ),
  },
  { endings: ['.xml', '.json'], list: (dataset) => feedFiles(dataset) },
  {
    // None while every address is in use.
    endings: ['.json'],
    list: (dataset) => {
      const old = oldAddresses(dataset);
      return old.length === 0 ? [] : [whole(files.oldAddresses(), () => oldAddressesJson(old))];
    },
  },
  {
    endings: ['.svg'],
    list: (dataset, { styles }) =>
      dataset.site.languages.flatMap((language) =>
        sharedPictures(dataset, language).map(({ path, draw }) => whole(inSite(path, language), () => draw(styles))),
      ),
  },
];

/** Copies of documents that may be handed on, each beside the page of its source; no other copy is in the site. */
export function copyFiles(dataset: Dataset, { copyBytes }: Pick<Means, 'copyBytes'>): readonly SiteFile[] {
  return shippedCopies(dataset).map(({ source, copy }) =>
    whole(files.copy(source.id, copy.name), () => copyBytes(copy)),
  );
}

export interface Wanted {
  /** Only files that end so (`.csv`). */
  readonly ending?: string;
  /** Regions whose files are not wanted, by their part of the address. */
  readonly except?: ReadonlySet<string>;
  /** Single files that are not wanted. */
  readonly without?: (path: SitePath) => boolean;
}

/** All of them, copies apart, or those that are wanted. */
export function* siteFiles(
  dataset: Dataset,
  means: Means,
  { ending, except, without = () => false }: Wanted = {},
): Generator<SiteFile> {
  for (const file of filesOf(SITE_GROUPS, [dataset, means], ending)) if (!without(file.path)) yield file;
  for (const report of dataset.regions.values())
    if (except?.has(regionSegment(report.region)) !== true)
      yield* filesOf(REGION_GROUPS, [dataset, report, means], ending);
}
