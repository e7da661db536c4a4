/**
 * Answers of the development server for every file that is no page, and of a build that renders them like pages. The
 * usual build writes them beside the pages (`build/beside.ts`) and asks for none here.
 */
import type { APIRoute } from 'astro';
import { copyFiles, siteFiles } from '#files/site-files';
import type { Means, SiteFile } from '#files/site-file';
import { streamed } from '#exports/pieces';
import { PICTURE_STYLES } from '#styles/pictures.ts';
import { copyBytes, dataset, filesBeside } from '#dataset';

const sheets = import.meta.glob<string>('../styles/*.css', { query: '?raw', import: 'default', eager: true });
const means: Means = {
  styles: PICTURE_STYLES.map((name) => sheets[`../styles/${name}.css`] ?? '').join('\n'),
  copyBytes,
};
/** What a file is, by how its name ends; the first that fits. */
const TYPES: readonly (readonly [end: string, type: string])[] = [
  ['atom.xml', 'application/atom+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.bib', 'text/plain; charset=utf-8'],
  ['.ris', 'text/plain; charset=utf-8'],
];

export interface FileProps {
  readonly file: SiteFile;
}

/** The paths of all files that end so, with a parameter `file` for what stands before. */
export async function filesEnding(
  ending: string,
): Promise<readonly { readonly params: { readonly file: string }; readonly props: FileProps }[]> {
  if (filesBeside) return [];
  return [...siteFiles(await dataset(), means, ending)].map((file) => ({
    params: { file: file.path.slice(0, -ending.length) },
    props: { file },
  }));
}

/** The paths of copies of documents, whatever they end in. */
export async function copyPaths(): Promise<
  readonly { readonly params: { readonly source: string; readonly copy: string }; readonly props: FileProps }[]
> {
  if (filesBeside) return [];
  return copyFiles(await dataset(), means).map((file) => {
    const [source = '', copy = ''] = file.path.split('/').slice(-2);
    return { params: { source, copy }, props: { file } };
  });
}

export const answer: APIRoute<FileProps> = ({ props: { file } }) => {
  const type = TYPES.find(([end]) => file.path.endsWith(end))?.[1];
  return new Response(streamed(file.pieces()), type === undefined ? {} : { headers: { 'Content-Type': type } });
};
