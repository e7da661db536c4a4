/** The index of regions, by province. */
import { frameWords } from '#language/frame';
import { regionWords } from '#language/region';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link } from './view.ts';

export interface RegionIndexRow {
  readonly name: string;
  readonly href: string;
  readonly code: string;
  readonly coverage: string;
  readonly figures: string;
}

export interface RegionIndexPage {
  readonly frame: Frame;
  readonly comparisons: Link;
  readonly provinces: readonly {
    readonly code: string;
    readonly name: string;
    readonly regions: readonly RegionIndexRow[];
  }[];
}

export function presentRegionIndex(dataset: Dataset, language: Language): RegionIndexPage {
  const view = viewAt(dataset, language, pages.regions());
  const words = regionWords(language);
  const groups = Map.groupBy(dataset.regions.values(), ({ region }) => region.provinceCode);
  return {
    frame: presentFrame(view, { heading: { text: words.indexHeading }, description: words.indexLead }),
    comparisons: { text: frameWords(language).comparisons, href: view.to(pages.comparisons()) },
    provinces: [...groups.entries()].map(([code, reports]) => ({
      code,
      name: reports[0]?.region.provinceName ?? code,
      regions: reports.map(({ region, figures }) => ({
        name: region.name,
        href: view.to(pages.region(region)),
        code: region.code,
        coverage: region.coverage === 'full' ? words.full : words.figuresOnly,
        figures: count(view, figures.length),
      })),
    })),
  };
}
