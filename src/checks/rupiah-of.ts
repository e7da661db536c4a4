/** Sen to the rupiah an editor writes: `1250.50`. */
export function rupiahOf(sen: bigint): string {
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0');
  const cents = digits.slice(-2);
  return `${sen < 0n ? '-' : ''}${digits.slice(0, -2)}${cents === '00' ? '' : `.${cents}`}`;
}
