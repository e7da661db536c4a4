/** The ZIP to upload: changed and new files at their places, the report, and what to do with them. */
import { strToU8, zipSync } from 'fflate';
import { reportHtml } from '#import/report/html';
import { importerWords } from '#language/importer';
import type { Language } from '#model/language';
import type { Outcome } from './material.ts';

/** Where the content lies in a repository of the site. */
const CONTENT = 'content/';
export const REPORT_NAME = 'laporan-impor.html';

export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The same outcome gives the same bytes: every file bears the first day that a ZIP knows. */
export function packed({ imported, files }: Outcome, language: Language): Packed {
  const words = importerWords(language);
  const { wanted, newFiles } = imported;
  const guide = words.guide({
    region: `${wanted.region.name} (${wanted.region.code})`,
    files: [...files.map(({ path }) => `${CONTENT}${path}`), REPORT_NAME],
    fresh: newFiles.map(({ path }) => `${CONTENT}${path}`),
  });
  const all = [
    ...files.map(({ path, text }) => ({ name: `${CONTENT}${path}`, text })),
    { name: REPORT_NAME, text: reportHtml(imported, 'packed', language) },
    // The line ends of Windows, which every editor reads.
    { name: words.guideName, text: guide.map((line) => `${line}\r\n`).join('') },
  ];
  const parts = Object.fromEntries(all.map(({ name, text }) => [name, strToU8(text)]));
  // The library asks for the day in local time, so it is given in local time.
  const bytes = zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
  return { name: `${['impor', wanted.region.code, wanted.source].filter((part) => part !== '').join('-')}.zip`, bytes };
}
