/** What the pages of the guide are made of. */
import { guide } from '#guide/guide';
import { WHY } from '#language/findings/why';
import type { GuideMaterial } from '#presenters/guide';

/** Every code of a finding; a test holds that each has its reason. */
export function findingCodes(): readonly string[] {
  return Object.keys(WHY);
}

export function guideMaterial(): GuideMaterial {
  return { guide: guide(), codes: new Set(findingCodes()), pictures: new Map() };
}
