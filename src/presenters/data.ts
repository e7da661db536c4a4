/** The data page: downloads, columns, licences, counts. */
import { apiWords } from '#language/api';
import { columnMeanings } from '#language/columns';
import { libraryWords } from '#language/library';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import { files, pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { count } from './region-summary.ts';
import { presentSourceCare } from './source-care.ts';
import { tally } from './tally.ts';
import { viewAt, type Link, type Words } from './view.ts';

export interface DataPage {
  readonly frame: Frame;
  readonly counts: readonly string[];
  readonly regions: readonly {
    readonly region: Link;
    readonly indicators: readonly { readonly name: Words; readonly csv: string; readonly json: string }[];
  }[];
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  readonly licences: readonly string[];
  /** The list of fingerprints of all files. */
  readonly checksums: Link;
  /** The page of the same for programs. */
  readonly api: Link;
}

export function presentData(dataset: Dataset, language: Language): DataPage {
  const view = viewAt(dataset, language, pages.data());
  const words = libraryWords(language);
  const totals = tally(dataset);
  const { licence } = dataset.site;
  return {
    frame: presentFrame(view, { heading: { text: words.dataHeading }, description: words.dataDescription }),
    counts: [
      words.dataCounts({
        figures: count(view, totals.figures),
        targets: count(view, totals.targets),
        sources: count(view, totals.sources),
      }),
      ...presentSourceCare(view),
    ],
    regions: [...dataset.regions.values()].map((report) => ({
      region: { text: report.region.name, href: view.to(pages.region(report.region)) },
      indicators: indicatorRecords(report).map(({ indicator }) => ({
        name: view.say(indicator.name),
        csv: view.toFile(files.indicatorCsv(report.region, indicator.id)),
        json: view.toFile(files.indicatorJson(report.region, indicator.id)),
      })),
    })),
    checksums: { text: words.dataChecksums, href: view.toFile(files.checksums()) },
    api: { text: apiWords(language).link, href: view.to(pages.api()) },
    columns: columnMeanings(language),
    licences: [
      words.licenceText(licence.text),
      words.licenceData(licence.data),
      words.licenceSources,
      words.licenceCodes,
      words.licencePoints,
      words.licenceCoast,
      words.licenceCode,
    ],
  };
}
