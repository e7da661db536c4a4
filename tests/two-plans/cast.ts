/**
 * Who plays which part in the made-up region: 480 indicators of an old plan, what its revisions did to each, and what its
 * successor did. Every number here is invented.
 */
export const CODE = '99.01';
export const SLUG = 'contoh';
export const OLD = 'rpjmd-2018-2023';
export const NEW = 'rpjmd-2022-2026';
export const RKPD = 'rkpd-2022';
export const APBD = 'apbd-2022';
export const RELEASE_DATE = '2024-06-30';
export const OLD_INDICATORS = 480;
export const AGENCIES = ['dinas-contoh-satu', 'dinas-contoh-dua', 'badan-contoh-tiga'] as const;

/** First and last number of a group of indicators. */
type Span = readonly [number, number];

/** What the first revision does; whoever is in no group keeps the target. */
export const REVISED = {
  relaxed: [401, 420],
  raised: [421, 430],
  changed: [431, 436],
  droppedWithReason: [437, 440],
  droppedSilently: [441, 446],
  reworded: [447, 452],
} as const satisfies Readonly<Record<string, Span>>;
/** The definitions that the reworded ones go on under, and those that are new in the revision. */
export const REWORDED_TO: Span = [501, 506];
export const ADDED: Span = [511, 518];

/** What the successor does with the indicators that stood at the end. */
export const SUCCEEDED = {
  /** Targets for a year both plans speak of, and a later one. */
  inCommonYear: [1, 200],
  laterOnly: [201, 400],
  droppedWithReason: [431, 436],
  reworded: [453, 460],
} as const satisfies Readonly<Record<string, Span>>;
export const SUCCEEDED_AS: Span = [521, 528];
export const NEW_IN_SUCCESSOR: Span = [531, 550];

/** The old plan's targets of these are for 2021 and 2022; of all others for 2022 and 2023. */
export const EARLY: Span = [201, 400];
/** What is known of 2022 for the early ones; the rest of them met their target. */
export const OUTCOMES = { notMet: [241, 280], silent: [281, 300], notSearched: [301, 320] } as const satisfies Readonly<
  Record<string, Span>
>;
/** Indicators for which the documents of 2022 differ: the RKPD from the RPJMD, and the APBD from both. */
export const RKPD_DIFFERS: Span = [1, 3];
export const RKPD_AGREES: Span = [4, 6];
export const APBD_DIFFERS: Span = [1, 2];

export function isIn(number: number, [first, last]: Span): boolean {
  return number >= first && number <= last;
}

export function numbersIn([first, last]: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function indicatorId(number: number): string {
  return `indikator-${String(number).padStart(3, '0')}`;
}

/** Even numbers get better downwards. */
export function isLower(number: number): boolean {
  return number % 2 === 0;
}

/** Years for which the old plan sets a target. */
export function oldYears(number: number): readonly [number, number] {
  return isIn(number, EARLY) ? [2021, 2022] : [2022, 2023];
}

/** The value promised for a year: one step better than the year before, from 50 in 2018. */
export function promised(number: number, year: number): number {
  const steps = year - 2018;
  return isLower(number) ? 50 - steps : 50 + steps;
}

/** A value this much easier (above zero) or harder (below zero). */
export function easier(number: number, year: number, by: number): number {
  return promised(number, year) + (isLower(number) ? by : -by);
}
