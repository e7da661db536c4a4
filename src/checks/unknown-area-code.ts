import { knownPart, looksLikeBps } from '#model/area-code';
import type { Breach, Check, CheckContext } from './check.ts';
import { everyAreaCode, type AreaMention } from './walks/area-codes.ts';
import { fieldOf } from './field-of.ts';
import { regionMentions } from './walks/region-mentions.ts';

const MOST_SUGGESTIONS = 3;

/** What the name beside the code means comes first, then the codes that look alike. */
function breach({ code, name, place, field }: AreaMention, { areas }: CheckContext): Breach {
  const sameLevel = areas.suggest(name ?? '').filter((area) => area.code.length === code.length);
  const near = [...sameLevel, ...areas.suggest(code)].map((area) => `${area.code} ${area.name}`);
  const suggestions = [...new Set(near)].slice(0, MOST_SUGGESTIONS).join('; ');
  return { place: fieldOf(place, field), values: { code, suggestions } };
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
