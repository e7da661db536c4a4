import { dataWords } from '#language/data';
import type { Region } from '#model/region';
import { files } from '#routes';
import type { Link, View } from './view.ts';

/** The data files of one region, the one for most readers first. */
export function regionDownloads(view: View, region: Region): readonly Link[] {
  const words = dataWords(view.language);
  return [
    { text: words.xlsx, href: view.toFile(files.regionWorkbook(region)) },
    { text: words.csv, href: view.toFile(files.regionCsv(region)) },
    { text: words.excelCsv, href: view.toFile(files.regionExcelCsv(region)) },
    { text: words.json, href: view.toFile(files.regionJson(region)) },
  ];
}
