import { distance } from 'fastest-levenshtein';
import { plainAreaName } from '#model/area-name';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyAreaCode, type AreaMention } from './walks/area-codes.ts';
import { regionMentions } from './walks/region-mentions.ts';
import type { Dataset } from '#model/dataset';

/** Lists differ by a letter now and then: "Lawan Wetan" and "Lawang Wetan". */
const LETTERS_APART = 1;

function fits(name: string, official: string): boolean {
  const [ours, theirs] = [plainAreaName(name), plainAreaName(official)];
  return ours === theirs || distance(ours, theirs) <= LETTERS_APART;
}

function* provinceMentions(dataset: Dataset): Generator<AreaMention> {
  for (const { region } of dataset.regions.values())
    yield { code: region.provinceCode, name: region.provinceName, place: region.place, field: 'province_name' };
}

export const areaNameMismatch: Check = {
  code: 'area-name-mismatch',
  about: 'The name beside a code is the name the official list gives it.',
  severity: 'warning',
  *run(dataset, { areas }) {
    for (const mention of [...regionMentions(dataset), ...provinceMentions(dataset), ...everyAreaCode(dataset)]) {
      const official = areas.nameOf(mention.code);
      if (mention.name === undefined || official === undefined || fits(mention.name, official)) continue;
      const named = areas.suggest(mention.name).filter(({ code }) => code.length === mention.code.length);
      yield {
        place: fieldOf(mention.place, mention.field),
        values: {
          code: mention.code,
          name: mention.name,
          official,
          suggestions: named.map(({ code, name }) => `${code} ${name}`).join('; '),
        },
      };
    }
  },
};
