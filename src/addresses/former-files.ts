/** Files named by an id: under ids of earlier times they stand as copies of those of today. */
import { formerNames } from '#model/former-name';
import type { Dataset } from '#model/dataset';
import type { Afterlife } from '#model/published-address';
import { api, type SitePath } from '#routes';

/** Files of the API for renamed indicators and for regions with a new code. */
export function formerFiles(dataset: Dataset): readonly Afterlife[] {
  return formerNames(dataset).flatMap(({ kind, id, now, divided }): readonly Afterlife[] => {
    if (kind === 'indicator') return moved(api.indicator(id), api.indicator(now));
    return kind === 'region' && !divided ? moved(api.region(codeOf(id)), api.region(codeOf(now))) : [];
  });
}

/** The code in a region's folder name. */
function codeOf(folder: string): string {
  return folder.split('-')[0] ?? folder;
}

function moved(path: SitePath, to: SitePath): readonly Afterlife[] {
  return path === to ? [] : [{ kind: 'moved', path, to, copied: true }];
}
