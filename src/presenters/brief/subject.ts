/** What a brief is called and where it stands, by its scope. */
import { briefWords } from '#language/brief';
import type { BriefKey } from '#model/brief/list';
import type { BriefScope } from '#model/brief/scope';
import type { Language } from '#model/language';
import type { Region } from '#model/region';
import { pages, type SitePath } from '#routes';

export function briefPath(region: Region, { year, scope }: BriefKey): SitePath {
  switch (scope.of) {
    case 'region':
      return pages.brief(region, year);
    case 'agency':
      return pages.agencyBrief(region, year, scope.agency.id);
    case 'commission':
      return pages.commissionBrief(region, year, scope.commission.id);
  }
}

/** `Kabupaten Batanghari`, or an agency or commission of it. */
export function subjectOf(region: Region, scope: BriefScope, language: Language): string {
  const part = partName(scope);
  if (part === undefined) return region.name;
  // Many agencies carry the region in their name.
  return part.includes(region.name) ? part : briefWords(language).subject({ part, region: region.name });
}

/** The name of the agency or commission; undefined for the whole region. */
export function partName(scope: BriefScope): string | undefined {
  if (scope.of === 'region') return undefined;
  return scope.of === 'agency' ? scope.agency.name : scope.commission.name;
}
