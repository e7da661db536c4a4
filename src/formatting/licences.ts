/** The licences of a site, layer by layer. */
import { licenceAddress, licenceWords } from '#language/licences';
import type { Dataset } from '#model/dataset';
import { decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatDay } from './date.ts';
import { formatDecimal } from './number.ts';

export interface LicenceLayer {
  /** The same in every language; each file of boundaries is a layer of the same kind. */
  readonly kind: 'program' | 'text' | 'data' | 'sources' | 'codes' | 'points' | 'coastline' | 'boundaries';
  readonly layer: string;
  readonly licence: string;
  /** Where the licence can be read. */
  readonly address?: string;
  readonly note: string;
}

/** Code, text, data, sources, codes and names, points, coast, and each file of boundaries. */
export function licenceLayers({ site, sources, boundaries }: Dataset, language: Language): readonly LicenceLayer[] {
  const words = licenceWords(language);
  const counted = (value: number): string => formatDecimal(decimal(String(value)), language);
  const stated = [...sources.values()].filter(({ licence }) => licence !== undefined).length;
  return [
    { kind: 'program', ...words.code, ...licensed('MIT') },
    { kind: 'text', ...words.text, ...licensed(site.licence.text) },
    { kind: 'data', ...words.data, ...licensed(site.licence.data) },
    {
      kind: 'sources',
      ...words.sources,
      note: words.sources.note({ stated: counted(stated), all: counted(sources.size) }),
    },
    { kind: 'codes', ...words.codes, ...licensed('ODbL 1.0') },
    { kind: 'points', ...words.points, ...licensed('CC BY 4.0') },
    { kind: 'coastline', ...words.coast },
    ...(boundaries.length === 0 ? [{ kind: 'boundaries', ...words.noBoundaries } as const] : []),
    ...boundaries.map(({ id, source, license, validOn }): LicenceLayer => ({
      kind: 'boundaries',
      layer: words.boundaries(id),
      ...licensed(license),
      note: words.boundariesOn({ source, day: formatDay(validOn, language) }),
    })),
  ];
}

function licensed(licence: string): Pick<LicenceLayer, 'licence' | 'address'> {
  const address = licenceAddress(licence);
  return { licence, ...(address !== undefined && { address }) };
}
