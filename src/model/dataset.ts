import type { Boundaries } from './boundaries.ts';
import type { BudgetLine } from './budget.ts';
import type { Cluster } from './cluster.ts';
import type { Commitment } from './commitment.ts';
import type { Correction } from './correction.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Language, Text } from './language.ts';
import type { Ledger, Withdrawal } from './ledger.ts';
import type { Network } from './network.ts';
import type { Plan } from './plan.ts';
import type { PublishedAddress } from './published-address.ts';
import type { Recommendation } from './recommendation.ts';
import type { Region } from './region.ts';
import type { Reply } from './reply.ts';
import type { Site } from './site.ts';
import type { Copy, Source } from './source.ts';
import type { Baseline, Target } from './target.ts';
import type { Place } from './finding.ts';

/** Prose by an editor, already checked and turned into safe HTML, by language. */
export interface Prose {
  readonly id: string;
  readonly title: Text;
  readonly html: { readonly id: string; readonly en?: string };
  readonly sources: readonly Source[];
  readonly place: Place;
}

/** A word of the field, explained. */
export interface Term extends Prose {
  /** One sentence, for explaining the word in place. */
  readonly short: Text;
  readonly also: readonly string[];
  /** Ids of earlier times. */
  readonly formerly?: readonly string[];
}

/** Everything the content says about one region. */
export interface RegionReport {
  readonly region: Region;
  readonly plans: readonly Plan[];
  readonly clusters: readonly Cluster[];
  readonly commitments: readonly Commitment[];
  readonly recommendations: readonly Recommendation[];
  readonly replies: readonly Reply[];
  readonly baselines: readonly Baseline[];
  readonly targets: readonly Target[];
  readonly figures: readonly Figure[];
  readonly budget: readonly BudgetLine[];
  readonly report?: Prose;
  /** What was published of it; undefined: nothing yet. */
  readonly ledger?: Ledger;
  /** Indicators of which something was published and no row is left; their pages stay. */
  readonly withdrawnIndicators?: readonly Indicator[];
}

/** All content, joined. Lists are in a fixed order: regions by code, the rest by id or as in their file. */
export interface Dataset {
  readonly site: Site;
  readonly sources: ReadonlyMap<string, Source>;
  /** Files kept with the content, by name. */
  readonly copies: ReadonlyMap<string, Copy>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly regions: ReadonlyMap<string, RegionReport>;
  readonly corrections: readonly Correction[];
  readonly networks: ReadonlyMap<string, Network>;
  /** By parent, then in the order of levels: province, regency, district. */
  readonly boundaries: readonly Boundaries[];
  readonly withdrawals: readonly Withdrawal[];
  readonly glossary: readonly Term[];
  readonly pages: readonly Prose[];
  /** Every address that the record holds; empty while nothing was published. */
  readonly addresses: readonly PublishedAddress[];
}

/** Shows a text in a language, falling back to Indonesian; `lang` is set when it fell back. */
export function inLanguage(text: Text, language: Language): { readonly text: string; readonly lang?: 'id' } {
  if (language === 'id') return { text: text.id };
  return text.en === undefined ? { text: text.id, lang: 'id' } : { text: text.en };
}
