/** Parts of the methodology page that come from the rules themselves. */
import { formatDecimal } from '#formatting/number';
import { recordWords } from '#language/record';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { MISSING_REASONS } from '#model/missing';

/** Each reason for a missing value, in the words that pages print. */
export function missingReasons(language: Language): readonly string[] {
  const words = recordWords(language);
  return MISSING_REASONS.map((reason) => words.missing[reason]);
}

export interface BandLine {
  readonly name: string;
  readonly from: string;
}

/** The official achievement scale of this site, highest band first, and where it comes from. */
export function presentBands(dataset: Dataset, language: Language): { readonly bands: readonly BandLine[]; readonly source: string } {
  const { bands, bandsSource } = dataset.site;
  const inWords = (text: { readonly id: string; readonly en?: string }) =>
    language === 'en' ? (text.en ?? text.id) : text.id;
  return {
    bands: bands.map((band) => ({
      name: inWords(band.name),
      from: band.from === undefined ? '–' : `≥ ${formatDecimal(band.from, language)} %`,
    })),
    source: inWords(bandsSource),
  };
}
