import { knownPart, looksLikeBps } from '#model/area-code';
import type { Breach, Check, CheckContext } from './check.ts';
import { everyAreaCode, type AreaMention } from './walks/area-codes.ts';
import { fieldOf } from './field-of.ts';
import { regionMentions } from './walks/region-mentions.ts';

function breach({ code, name, place, field }: AreaMention, { areas }: CheckContext): Breach {
  const near = areas.suggest(code);
  const suggestions = near.length > 0 || name === undefined ? near : areas.suggest(name);
  return {
    place: fieldOf(place, field),
    values: { code, suggestions: suggestions.map((area) => `${area.code} ${area.name}`).join('; ') },
  };
}

/** Once-valid codes and BPS codes are told by their own checks. */
export const unknownAreaCode: Check = {
  code: 'unknown-area-code',
  about: 'Every area code is in the list of Kemendagri codes.',
  severity: 'error',
  *run(dataset, context) {
    for (const mention of [...regionMentions(dataset), ...everyAreaCode(dataset)]) {
      if (looksLikeBps(mention.code) || dataset.regions.get(mention.code)?.region.validUntil !== undefined) continue;
      if (context.areas.nameOf(knownPart(mention.code)) === undefined) yield breach(mention, context);
    }
  },
};
