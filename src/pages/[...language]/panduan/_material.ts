/** What the pages of the guide are made of. */
import { guide } from '#guide/guide';
import type { GuideMaterial } from '#presenters/guide';

export function guideMaterial(): GuideMaterial {
  return { guide: guide(), codes: new Set(), pictures: new Map() };
}
