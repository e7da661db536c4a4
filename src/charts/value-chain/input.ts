/** What a value chain is told: who stands at which link, in the order stated. */
import type { ChainLink } from '#model/cluster';

export interface ChainActor {
  readonly stage: ChainLink['stage'];
  readonly who: string;
  /** Set where the name is said in another language than the page. */
  readonly lang?: 'id';
}

export interface ValueChainInput {
  /** Prefix of every id in the drawings: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly actors: readonly ChainActor[];
}

/** The links from the first hand to the last. Support stands beside them. */
export const LINKS = ['producer', 'handler', 'offtaker', 'market'] as const;
