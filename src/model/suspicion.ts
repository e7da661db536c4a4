/**
 * From where on a machine finds a row odd. The checks ask these numbers and the method page prints them, so that both
 * say the same. They are our own choice: no regulation names any.
 */
export const SUSPICION_CODES = [
  'implausible-jump',
  'target-easier-than-baseline',
  'actual-far-above-target',
  'last-step-unusual',
  'actual-equals-targets',
] as const;
export type Suspicion = (typeof SUSPICION_CODES)[number];

export interface SuspicionThreshold {
  readonly times?: number;
  /** How many there must be before anything is odd. */
  readonly least?: number;
}

export const SUSPICIONS = {
  /** About ten times: a decimal sign that slipped by one place, and neighbours that moved a little. */
  'implausible-jump': { times: 8 },
  'target-easier-than-baseline': {},
  'actual-far-above-target': { times: 3 },
  /** Steps before the last one, so that "usual" means something: a plan of five years has three. */
  'last-step-unusual': { times: 4, least: 3 },
  /** Indicators of one source and year. */
  'actual-equals-targets': { least: 4 },
} as const satisfies Readonly<Record<Suspicion, SuspicionThreshold>>;
