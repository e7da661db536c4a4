import { decimal } from '#model/decimal';
import type { Band, Site } from '#model/site';
import type { SiteEntry } from '#schemas/site';
import { channelsOf } from './channels.ts';
import { at, type Spot } from './joining.ts';
import { present } from './present.ts';
import { dayOf, textOf } from './values.ts';

/** The release date of a site that holds nothing yet: no data can lie before it. */
export const NOTHING_PUBLISHED = '1970-01-01';
/** Stands in while `site.yaml` is broken, so that nothing else is called too late because of that. */
const RELEASE_NOT_KNOWN = '9999-12-31';

const BANDS: readonly Band[] = [
  { from: decimal('91'), name: { id: 'Sangat Tinggi', en: 'Very high' } },
  { from: decimal('76'), name: { id: 'Tinggi', en: 'High' } },
  { from: decimal('66'), name: { id: 'Sedang', en: 'Medium' } },
  { from: decimal('51'), name: { id: 'Rendah', en: 'Low' } },
  { name: { id: 'Sangat Rendah', en: 'Very low' } },
];
const BANDS_SOURCE = {
  id: 'Skala sebagaimana dicetak dalam aplikasi LKPJ daerah; daerah dapat memakai skala lain.',
  en: 'Scale as printed in regional LKPJ applications; regions may use another.',
};
const LICENCE = { text: 'CC BY 4.0', data: 'CC BY 4.0' };

/** The site when there is no `site.yaml`: either nothing is published, or the file is missing or broken. */
export function siteWithoutFile(isEmpty: boolean): Site {
  return {
    name: { id: 'Tilik', en: 'Tilik' },
    corrections: [],
    languages: ['id', 'en'],
    releaseDate: isEmpty ? NOTHING_PUBLISHED : RELEASE_NOT_KNOWN,
    reportingDue: '03-31',
    bands: BANDS,
    bandsSource: BANDS_SOURCE,
    licence: LICENCE,
  };
}

export function siteOf(spot: Spot, entry: SiteEntry): Site {
  const defaults = siteWithoutFile(false);
  const scale = entry.evaluation_scale;
  return present({
    name: entry.name === undefined ? defaults.name : textOf(entry.name),
    publisher: publisherOf(entry),
    corrections: channelsOf(entry),
    address: entry.address,
    languages: entry.languages?.includes('en') === false ? (['id'] as const) : defaults.languages,
    releaseDate: dayOf(at(spot, 'release_date'), entry.release_date) ?? RELEASE_NOT_KNOWN,
    reportingDue: entry.reporting_due ?? defaults.reportingDue,
    bands: scale === undefined ? defaults.bands : bandsOf(scale.bands),
    bandsSource: scale === undefined ? defaults.bandsSource : textOf(scale.source),
    basemap: entry.basemap === undefined ? undefined : present(entry.basemap),
    gone: entry.gone?.flatMap(({ address, date, reason }, index) => {
      const here = at(spot, 'gone', index);
      const day = dayOf(at(here, 'date'), date);
      const place = { file: spot.file, line: 1, field: `${here.path}.address` };
      return day === undefined ? [] : [{ path: address, date: day, reason: textOf(reason), place }];
    }),
    guide: entry.guide,
    manage: entry.manage === true ? true : undefined,
    licence: entry.licence ?? defaults.licence,
  });
}

function publisherOf({ publisher }: SiteEntry): Site['publisher'] {
  return publisher === undefined ? undefined : { name: publisher.name, kind: publisher.kind };
}

function bandsOf(entries: NonNullable<SiteEntry['evaluation_scale']>['bands']): readonly Band[] {
  return entries.map(({ from, name }) =>
    present({ from: from === undefined ? undefined : decimal(String(from)), name: textOf(name) }),
  );
}
