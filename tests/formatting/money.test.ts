import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoneyFull, formatMoneyShort } from '#formatting/money';

describe('an amount is short in prose and whole on demand', () => {
  test.each([
    [434000000000000n, 'Rp4,34 triliun', 'Rp4.34 trillion', 'Rp4.340.000.000.000'],
    [7200000000000n, 'Rp72 miliar', 'Rp72 billion', 'Rp72.000.000.000'],
    [256391456134422n, 'Rp2,56 triliun', 'Rp2.56 trillion', 'Rp2.563.914.561.344,22'],
    [99500000000000n, 'Rp995 miliar', 'Rp995 billion', 'Rp995.000.000.000'],
    [99999999999900n, 'Rp1 triliun', 'Rp1 trillion', 'Rp999.999.999.999'],
    [150000000n, 'Rp1,5 juta', 'Rp1.5 million', 'Rp1.500.000'],
    [54775200n, 'Rp547.752', 'Rp547,752', 'Rp547.752'],
    [-150000000n, '-Rp1,5 juta', '-Rp1.5 million', '-Rp1.500.000'],
    [50n, 'Rp0,5', 'Rp0.5', 'Rp0,50'],
    [0n, 'Rp0', 'Rp0', 'Rp0'],
  ])('%s sen', (sen, id, en, full) => {
    expect(formatMoneyShort(sen, 'id')).toBe(id);
    expect(formatMoneyShort(sen, 'en')).toBe(en);
    expect(formatMoneyFull(sen, 'id')).toBe(full);
  });
});

test('a full amount reads back to the same number of sen', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (sen) => {
      const written = formatMoneyFull(sen, 'id');
      const [whole = '', cents = '00'] = written.replace('Rp', '').replaceAll('.', '').split(',');
      expect(BigInt(`${whole}${cents}`)).toBe(sen);
      expect(formatMoneyShort(sen, 'id')).not.toMatch(/NaN|-Rp0$/);
    }),
  );
});
