/** What the pages of the guide are made of. */
import { guide } from '#guide/guide';
import { GUIDE_PICTURES } from '#guide/pictures';
import { WHY } from '#language/findings/why';
import type { GuideMaterial } from '#presenters/guide';
import { link } from '#routes';

/** Every code of a finding; a test holds that each has its reason. */
export function findingCodes(): readonly string[] {
  return Object.keys(WHY);
}

export function guideMaterial(): GuideMaterial {
  return {
    guide: guide(),
    codes: new Set(findingCodes()),
    picture: (path, from) => {
      const address = GUIDE_PICTURES.get(path);
      return address === undefined || !import.meta.env.PROD ? address : link(from, address.slice(1));
    },
  };
}
