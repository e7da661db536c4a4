import { type Decimal, decimal, multiply, round } from '#model/decimal';

const HUNDRED = decimal('100');

/** Rupiah → integer sen. At most two decimals are meant; the reader refuses more. */
export function senOf(rupiah: Decimal): bigint {
  return BigInt(round(multiply(rupiah, HUNDRED), 0));
}
