/** What a source does not have that would let it be found again, or be recognised. */
import type { Source } from './source.ts';

export const SOURCE_LACKS = ['archive', 'sha256', 'published', 'address'] as const;
export type SourceLack = (typeof SOURCE_LACKS)[number];

export function lacksOf({ archive, sha256, published, address }: Source): readonly SourceLack[] {
  const there: Readonly<Record<SourceLack, boolean>> = {
    archive: archive !== undefined,
    sha256: sha256 !== undefined,
    published: published.known !== 'unknown',
    address: address !== undefined,
  };
  return SOURCE_LACKS.filter((lack) => !there[lack]);
}
