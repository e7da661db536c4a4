import { compareDates, type PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Gap } from './missing.ts';
import type { Place } from './finding.ts';

export const RECOMMENDATION_STATUSES = ['not-started', 'in-progress', 'done'] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

/** Something done about a recommendation, with evidence. */
export interface FollowUpStep {
  readonly date: PartialDate;
  readonly what: Text;
  readonly status: RecommendationStatus;
  readonly evidence: readonly Citation[];
}

/** A recommendation of the DPRD on the accountability report (LKPJ) of one year. */
export interface Recommendation {
  readonly id: string;
  readonly lkpjYear: number;
  readonly number?: string;
  readonly text: Text;
  readonly decision: { readonly title: Text; readonly date: PartialDate; readonly citations: readonly Citation[] };
  readonly agencies: readonly string[];
  readonly indicators: readonly string[];
  readonly steps: readonly FollowUpStep[];
  readonly gaps: readonly Gap[];
  readonly place: Place;
}

/** The last step by date, in file order where dates do not tell; undefined: no follow-up is known to us. */
export function lastStep({ steps }: Recommendation): FollowUpStep | undefined {
  return steps.toSorted((a, b) => compareDates(a.date, b.date)).at(-1);
}
