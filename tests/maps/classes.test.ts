import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesOf } from '#maps/classes';
import { compare, decimal, parseDecimal, type Decimal } from '#model/decimal';

const measured = { unit: 'persen', decimals: 2 } as const;
const toneNumber = (tone: string) => Number(tone.replace('class-', ''));

/** The two bounds that a legend prints: `4,5–5,0 persen`. */
function bounds(text: string): readonly [Decimal, Decimal] {
  const [lower, upper] = text
    .replace(' persen', '')
    .split(/–| sampai /)
    .map((part) => parseDecimal(part.replaceAll('.', '').replace(',', '.')));
  if (lower === undefined) throw new RangeError(`no bounds in "${text}"`);
  return [lower, upper ?? lower];
}

const values = fc.array(
  fc.integer({ min: -2_000, max: 200_000 }).map((hundredths) => decimal((hundredths / 100).toFixed(2))),
  { minLength: 1, maxLength: 40 },
);

describe('classes of a map', () => {
  test('are at most five, rising, without gap or overlap', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { legend } = classesOf(given, measured, 'id');
        expect(legend.length).toBeGreaterThanOrEqual(1);
        expect(legend.length).toBeLessThanOrEqual(5);
        const read = legend.map((line) => bounds(line.text));
        for (const [index, [lower]] of read.entries()) {
          const before = read[index - 1];
          if (before !== undefined) expect(lower).toBe(before[1]);
        }
        expect(legend.map((line) => toneNumber(line.tone ?? ''))).toEqual(legend.map((_, index) => index + 1));
      }),
    );
  });

  test('each value falls in the class whose legend contains it', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { legend, toneOf } = classesOf(given, measured, 'id');
        for (const value of given) {
          const line = legend.find((entry) => entry.tone === toneOf(value));
          const [lower, upper] = bounds(line?.text ?? '');
          expect(compare(lower, value)).toBeLessThanOrEqual(0);
          expect(compare(value, upper)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('a greater value never has a lower class', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { toneOf } = classesOf(given, measured, 'id');
        const tones = given.toSorted(compare).map((value) => toneNumber(toneOf(value)));
        expect(tones).toEqual(tones.toSorted((a, b) => a - b));
      }),
    );
  });

  test('bounds between whole numbers keep their decimals', () => {
    const { legend } = classesOf([decimal('4.1'), decimal('5.9')], measured, 'id');
    expect(legend.map((line) => line.text)).toEqual([
      '4,0–4,5 persen',
      '4,5–5,0 persen',
      '5,0–5,5 persen',
      '5,5–6,0 persen',
    ]);
  });

  test('amounts are written as amounts on both sides', () => {
    const money = { unit: 'rupiah-per-kapita-per-bulan', decimals: 0 } as const;
    expect(classesOf([decimal('410000'), decimal('590000')], money, 'id').legend[0]?.text).toBe(
      'Rp400.000–450.000 per kapita per bulan',
    );
  });

  test('one value alone is one class with that value', () => {
    expect(classesOf([decimal('9.65')], measured, 'id').legend.map((line) => line.text)).toEqual(['9,65 persen']);
  });

  test('without values there is no class, and nothing is painted as one', () => {
    const none = classesOf([], measured, 'id');
    expect(none.legend).toEqual([]);
    expect(none.toneOf(decimal('0'))).toBe('no-data');
  });
});
