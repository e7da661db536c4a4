import type { Correction } from '#model/correction';
import type { Text } from '#model/language';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

const MAIL = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i;
/** Indonesian mobile numbers, with or without the country code, in groups or not. */
const PHONE = /(?<![\d.,])(?:\+?62[ .-]?|0)8\d{1,2}(?:[ .-]?\d{3,4}){2,3}(?!\d)/;

function* textsOf({ about, request, outcome }: Correction): Generator<readonly [field: string, text: Text]> {
  if (about.on === 'other') yield ['about.what', about.what];
  yield ['request', request];
  if (outcome.is === 'accepted') yield ['outcome.change', outcome.change];
  if (outcome.is === 'refused') yield ['outcome.reason', outcome.reason];
}

/** Letters are often pasted with their sender. */
export const contactInCorrection: Check = {
  code: 'contact-in-correction',
  about: 'A request for a correction shows no mail address and no telephone number.',
  severity: 'error',
  *run({ corrections }) {
    for (const correction of corrections) {
      for (const [field, { id, en = '' }] of textsOf(correction)) {
        const kind = [MAIL, PHONE].find((pattern) => pattern.test(`${id} ${en}`));
        if (kind !== undefined)
          yield { place: fieldOf(correction.place, field), values: { kind: kind === MAIL ? 'mail' : 'phone' } };
      }
    }
  },
};
