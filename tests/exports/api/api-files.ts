/** The files of the API of a dataset, as a program reads them. */
import { apiFiles } from '#exports/api/files';
import type { ApiFile, ContentOf } from '#exports/api/shapes/files';
import type { Dataset } from '#model/dataset';
import { api } from '#routes';

/** Each file but the schemas, by its path. */
export function textsOf(dataset: Dataset): ReadonlyMap<string, string> {
  const own = apiFiles(dataset).filter(({ path }) => !path.includes('/schemas/'));
  return new Map(own.map(({ path, text }) => [path, text()]));
}

/** The kind of a file, by its path. */
export function kindOf(path: string): ApiFile {
  if (path.includes('/regions/')) return 'region';
  if (path.includes('/indicators/')) return 'indicator';
  return path.replace(/^.*\//, '').replace(/\.json$/, '') as ApiFile;
}

function read<Name extends ApiFile>(dataset: Dataset, path: string): ContentOf<Name> {
  const file = apiFiles(dataset).find((one) => one.path === path);
  if (file === undefined) throw new RangeError(`no ${path}`);
  return JSON.parse(file.text()) as ContentOf<Name>;
}

export function regionFile(dataset: Dataset, code = '15.04'): ContentOf<'region'> {
  return read<'region'>(dataset, api.region(code));
}

export function indicatorFile(dataset: Dataset, id = 'kemiskinan'): ContentOf<'indicator'> {
  return read<'indicator'>(dataset, api.indicator(id));
}

export function indexFile(dataset: Dataset): ContentOf<'index'> {
  return read<'index'>(dataset, api.index());
}
