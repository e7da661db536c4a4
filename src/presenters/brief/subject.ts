/** What a brief is called, by its scope. */
import { briefWords } from '#language/brief';
import type { BriefScope } from '#model/brief/scope';
import type { Language } from '#model/language';
import type { Region } from '#model/region';

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
