/** The data page: downloads with their sizes, which to open where, columns, licences, counts. */
import { formatFileSize } from '#formatting/file-size';
import { licenceLayers, type LicenceLayer } from '#formatting/licences';
import { apiWords } from '#language/api';
import { columnMeanings } from '#language/columns';
import { dataWords } from '#language/data';
import { tableAbout, tableTitle, type TableName } from '#language/tables';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { files, pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { presentPlaces, type PlaceGroup } from './place-index.ts';
import { regionDownloads } from './region-downloads.ts';
import { count } from './region-summary.ts';
import { presentSourceCare } from './source-care.ts';
import { tally } from './tally.ts';
import { viewAt, type Link, type View } from './view.ts';

/** A file of the whole data, as it was written. */
export interface WholeFile {
  readonly name: string;
  readonly bytes: number;
  /** The table that the file is, and how many rows it has. */
  readonly table?: { readonly name: TableName; readonly rows: number };
}

export interface Download {
  readonly link: Link;
  readonly use: string;
  /** Undefined for the list of fingerprints, which is written last. */
  readonly size?: string;
}

export interface TableFiles {
  readonly title: string;
  readonly about: string;
  readonly rows: string;
  readonly csv: Link & { readonly size: string };
  readonly excelCsv: Link;
}

export interface RegionFiles {
  readonly region: Link;
  readonly rows: string;
  /** `text` is the kind of file, `name` says of which region for those who hear the link alone. */
  readonly files: readonly (Link & { readonly name: string })[];
}

export interface DataPage {
  readonly frame: Frame;
  readonly counts: readonly string[];
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly whole: readonly Download[];
  /** True when the whole is one workbook as well. */
  readonly workbook: boolean;
  /** The page for programs. */
  readonly api: Download;
  /** The list of fingerprints of all files. */
  readonly checksums: Download;
  readonly tables: readonly TableFiles[];
  readonly regions: readonly RegionFiles[];
  /** The same by province, where they are too many: each leads to the files on its region's page. */
  readonly regionPlaces: readonly PlaceGroup[];
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  readonly licences: readonly LicenceLayer[];
}

export function presentData(dataset: Dataset, language: Language, whole: readonly WholeFile[]): DataPage {
  const view = viewAt(dataset, language, pages.data());
  const words = dataWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.description }),
    counts: counts(view),
    contents: Object.entries(words.sections)
      .filter(([id]) => id !== 'wilayah' || dataset.regions.size > 0)
      .map(([id, title]) => ({ id, title })),
    whole: Object.entries(words.uses).flatMap(([name, { name: text, use }]): Download[] => {
      const file = whole.find((one) => one.name === name);
      if (file === undefined) return [];
      const link = { text, href: view.toFile(files.whole(name)) };
      return [{ link, use, size: formatFileSize(file.bytes, language) }];
    }),
    workbook: whole.some(({ name }) => name === 'semua.xlsx'),
    api: { link: { text: apiWords(language).link, href: view.to(pages.api()) }, use: words.apiUse },
    checksums: {
      link: { text: words.checksums.name, href: view.toFile(files.checksums()) },
      use: words.checksums.use,
    },
    tables: whole.flatMap((file) => (file.table === undefined ? [] : [tableFiles(view, file, file.table)])),
    ...filesOfRegions(view),
    columns: columnMeanings(language),
    licences: licenceLayers(dataset, language),
  };
}

function counts(view: View): readonly string[] {
  const totals = tally(view.dataset);
  return [
    dataWords(view.language).counts({
      figures: count(view, totals.figures),
      targets: count(view, totals.targets),
      sources: count(view, totals.sources),
    }),
    ...presentSourceCare(view),
  ];
}

function tableFiles(
  view: View,
  { name, bytes }: WholeFile,
  table: { readonly name: TableName; readonly rows: number },
): TableFiles {
  const words = dataWords(view.language);
  const { language } = view;
  return {
    title: tableTitle(table.name)[language],
    about: tableAbout(table.name)[language],
    rows: count(view, table.rows),
    csv: { text: words.csv, href: view.toFile(files.whole(name)), size: formatFileSize(bytes, language) },
    excelCsv: { text: words.excelCsv, href: view.toFile(files.wholeExcelCsv(table.name)) },
  };
}

/** More regions than this are listed by province. */
const MOST_REGIONS = 120;

function filesOfRegions(view: View): Pick<DataPage, 'regions' | 'regionPlaces'> {
  const reports = [...view.dataset.regions.values()];
  if (reports.length <= MOST_REGIONS)
    return { regions: reports.map((report) => regionFiles(view, report)), regionPlaces: [] };
  const regionPlaces = presentPlaces(reports, ({ region }) => ({
    text: region.name,
    href: view.to(`${pages.region(region)}#unduh`),
  }));
  return { regions: [], regionPlaces };
}

function regionFiles(view: View, report: RegionReport): RegionFiles {
  const { region, figures, targets, baselines } = report;
  const words = dataWords(view.language);
  return {
    region: { text: region.name, href: view.to(pages.region(region)) },
    rows: count(view, figures.length + targets.length + baselines.length),
    files: regionDownloads(view, region).map((link) => ({
      ...link,
      name: words.ofRegion({ file: link.text, region: region.name }),
    })),
  };
}
