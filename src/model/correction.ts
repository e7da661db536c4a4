import { compareText } from './order.ts';
import type { Day } from './date.ts';
import type { Text } from './language.ts';
import type { Period } from './period.ts';
import type { Citation } from './source.ts';
import type { Place } from './finding.ts';

/** Who asks for corrections. A person is never named. */
export const REQUESTERS = ['citizen', 'agency', 'journalist', 'researcher', 'organisation', 'other'] as const;
export type Requester = (typeof REQUESTERS)[number];

/** What somebody wants corrected. Regions by code, the rest by id. */
export type CorrectionSubject =
  | { readonly on: 'figure'; readonly region: string; readonly indicator: string; readonly period: Period }
  | { readonly on: 'target'; readonly region: string; readonly indicator: string; readonly year: number }
  | { readonly on: 'indicator'; readonly region: string; readonly indicator: string }
  | { readonly on: 'region'; readonly region: string }
  | { readonly on: 'source'; readonly source: string }
  | { readonly on: 'other'; readonly what: Text };

export type CorrectionOutcome =
  | { readonly is: 'open' }
  | { readonly is: 'accepted'; readonly date: Day; readonly change: Text; readonly citations: readonly Citation[] }
  | { readonly is: 'refused'; readonly date: Day; readonly reason: Text; readonly citations: readonly Citation[] };

/** A request for a correction that the publisher received, and what became of it. */
export interface Correction {
  readonly id: string;
  readonly received: Day;
  readonly from: Requester;
  readonly institution?: string;
  readonly about: CorrectionSubject;
  readonly request: Text;
  readonly outcome: CorrectionOutcome;
  readonly place: Place;
}

/** Newest first; of one day in the order of their ids. */
export function newestFirst(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toSorted((a, b) => compareText(b.received, a.received) || compareText(a.id, b.id));
}
