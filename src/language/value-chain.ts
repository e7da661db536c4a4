/** Words of a value chain, from the first hand to the market. */
import type { ChainLink } from '#model/cluster';
import type { Language } from '#model/language';

export interface ChainWords {
  readonly title: string;
  readonly stage: Readonly<Record<ChainLink['stage'], string>>;
  /** Nobody is named for this link. */
  readonly unknown: string;
  /** Names that the drawing has no room for. */
  readonly more: (count: string) => string;
}

const id: ChainWords = {
  title: 'Rantai dari produsen sampai pasar',
  stage: {
    producer: 'Produsen',
    handler: 'Pengolah',
    offtaker: 'Offtaker (pembeli siaga)',
    market: 'Pasar',
    support: 'Dukungan',
  },
  unknown: 'belum diketahui',
  more: (count) => `dan ${count} lainnya`,
};

const en: ChainWords = {
  title: 'The chain from producer to market',
  stage: {
    producer: 'Producers',
    handler: 'Processors',
    offtaker: 'Offtaker (standing buyer)',
    market: 'Market',
    support: 'Support',
  },
  unknown: 'not known',
  more: (count) => `and ${count} more`,
};

export function chainWords(language: Language): ChainWords {
  return language === 'id' ? id : en;
}
