/** The paths of pages in every language of the site. */
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { regionSegment } from '#routes';
import { dataset as readDataset, unchangedRegions } from '#dataset';

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

/**
 * Pages below a region, one for each thing that `list` names in its report. Of a region whose pages stay from the earlier
 * site only those of indicators that are made again.
 */
export function inRegions<Props extends object>(
  list: (report: RegionReport, dataset: Dataset) => Iterable<One<Props>>,
): Promise<PagePath<Props & { readonly report: RegionReport }>[]> {
  return inLanguages((dataset) =>
    [...dataset.regions.values()].flatMap((report) => {
      const region = regionSegment(report.region);
      const again = unchangedRegions().get(region);
      if (again?.size === 0) return [];
      return [...list(report, dataset)]
        .filter(({ params }) => again?.has(params?.['indicator'] ?? '') !== false)
        .map((page) => ({ params: { region, ...page.params }, props: { ...page.props, report } }));
    }),
  );
}
