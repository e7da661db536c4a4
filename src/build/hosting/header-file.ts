/** `_headers` of a built site, which Netlify and Cloudflare Pages read and do not serve. */
import { CHECKSUMS } from '../checksums.ts';
import { HEADERS, valueFor, type Header } from './headers.ts';
import type { SitePath } from '#routes';

export const HEADER_FILE = '_headers';

const known = new WeakMap<readonly SitePath[], string>();

/** The text, made once for each list. `files`: all of the site but the list of fingerprints. */
export function headerFile(files: readonly SitePath[]): string {
  const made = known.get(files) ?? makeHeaderFile([...files, CHECKSUMS]);
  known.set(files, made);
  return made;
}

/**
 * Where two rules meet one path these hosts differ (one joins the values, the other takes one), so each header
 * meets each path once: what differs by folder is said for every folder and file at the top of the site by itself.
 */
function makeHeaderFile(files: readonly SitePath[]): string {
  const everywhere = HEADERS.filter(({ elsewhere }) => elsewhere === undefined);
  const byFolder = HEADERS.filter(({ elsewhere }) => elsewhere !== undefined);
  const places = placesIn(
    '',
    files,
    byFolder.flatMap(({ elsewhere }) => elsewhere?.folders ?? []),
  );
  return [rule('/*', '', everywhere), ...places.map(([at, path]) => rule(at, path, byFolder))].join('\n');
}

function rule(at: string, path: SitePath, headers: readonly Header[]): string {
  return `${at}\n${headers.map((header) => `  ${header.name}: ${valueFor(header, path)}\n`).join('')}`;
}

/** Patterns that together meet each file under a folder once, with a path that each stands for. */
function placesIn(
  folder: SitePath,
  files: readonly SitePath[],
  apart: readonly SitePath[],
): readonly (readonly [pattern: string, path: SitePath])[] {
  const inside = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  const names = new Set(inside.map((file) => file.replace(/\/.*$/s, '/')));
  return [...names].sort().flatMap((name) => {
    const path = `${folder}${name}`;
    if (name === 'index.html') return [[`/${folder}`, path] as const];
    if (!name.endsWith('/')) return [[`/${path}`, path] as const];
    const isDivided = apart.some((one) => one.startsWith(path) && one !== path);
    return isDivided ? placesIn(path, files, apart) : [[`/${path}*`, path] as const];
  });
}
