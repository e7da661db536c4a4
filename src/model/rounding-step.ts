/** How finely an amount of money was written by a source that rounds. */

/** Sources write rounded money as juta, miliar or triliun, in sen: the largest first. */
const WORDS = [10n ** 14n, 10n ** 11n, 10n ** 8n] as const;

/**
 * The step of the last digit that was written, in sen, and never coarser than one of the amount's own word: `4,34 triliun` was
 * written in steps of ten miliar, `70 miliar` in steps of one miliar although its last zero may be counted too.
 */
export function roundingStep(sen: bigint): bigint {
  const size = sen < 0n ? -sen : sen;
  const word = WORDS.find((one) => size >= one) ?? 100n;
  let step = 1n;
  while (step < word && size % (step * 10n) === 0n) step *= 10n;
  return step;
}

/** How far the amount meant may lie from the amount written, in sen: half a step when it is rounded, else nothing. */
export function uncertainty({ sen, rounded }: { readonly sen: bigint; readonly rounded: boolean }): bigint {
  return rounded ? roundingStep(sen) / 2n : 0n;
}

/** How far the roundings of several amounts together may carry their sums apart, in sen. */
export function tolerance(amounts: readonly { readonly sen: bigint; readonly rounded: boolean }[]): bigint {
  return amounts.reduce((total, amount) => total + uncertainty(amount), 0n);
}

/** Decimals of a percentage made of amounts: of rounded ones it is rounded too. */
export function percentPlaces(rounded: boolean): number {
  return rounded ? 1 : 2;
}
