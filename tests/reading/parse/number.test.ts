import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecimal } from '#model/decimal';
import { type Notation, readNumber } from '#reading/parse/number';

const notation = fc.constantFrom<Notation>('id', 'intl');
const whole = fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String);
const fraction = fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: undefined });
const sign = fc.constantFrom('', '-');

function marks(form: Notation): readonly [decimal: string, thousands: string] {
  return form === 'id' ? [',', '.'] : ['.', ','];
}

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** One to three digits not starting with 0, one separator, exactly three digits. */
function isAmbiguous(text: string): boolean {
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

describe('a number reads as itself', () => {
  test('plain, in either notation, unless it could be read both ways', () => {
    fc.assert(
      fc.property(notation, sign, whole, fraction, (form, minus, units, rest) => {
        const [decimal] = marks(form);
        const text = minus + units + (rest === undefined ? '' : decimal + rest);
        fc.pre(!isAmbiguous(text));
        expect(readNumber(text, form, false)).toBe(minus + units + (rest === undefined ? '' : `.${rest}`));
      }),
    );
  });

  test('with thousands separated, as soon as there are two separators or a decimal mark', () => {
    fc.assert(
      fc.property(notation, whole, fraction, (form, units, rest) => {
        const [decimal, thousands] = marks(form);
        const text = grouped(units, thousands) + (rest === undefined ? '' : decimal + rest);
        fc.pre(!isAmbiguous(text));
        expect(readNumber(text, form, false)).toBe(units + (rest === undefined ? '' : `.${rest}`));
      }),
    );
  });
});

describe('a number that can be read both ways is never guessed', () => {
  const unclear = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('.', ','), fc.stringMatching(/^\d{3}$/));

  test('it is refused with both readings, in either notation', () => {
    fc.assert(
      fc.property(notation, unclear, (form, [units, mark, rest]) => {
        const read = readNumber(`${units}${mark}${rest}`, form, false);
        expect(read).toMatchObject({ code: 'number-ambiguous', values: { thousands: `${units}${rest}` } });
      }),
    );
  });

  test('each reading can be written so that it is no longer ambiguous', () => {
    fc.assert(
      fc.property(notation, unclear, (form, [units, mark, rest]) => {
        const read = readNumber(`${units}${mark}${rest}`, form, false);
        if (typeof read === 'string') throw new Error('was read');
        const { thousands = '', decimal = '' } = read.values;
        expect(readNumber(thousands, form, false)).toBe(`${units}${rest}`);
        const asDecimal = readNumber(decimal, form, false);
        expect(typeof asDecimal === 'string' && parseDecimal(asDecimal)).toBe(parseDecimal(`${units}.${rest}`));
      }),
    );
  });

  test('a column that declares its notation settles it', () => {
    expect(readNumber('1.250', 'id', true)).toBe('1250');
    expect(readNumber('1,250', 'id', true)).toBe('1.250');
    expect(readNumber('1.250', 'intl', true)).toBe('1.250');
    expect(readNumber('1,250', 'intl', true)).toBe('1250');
  });

  test('a whole part of zero is a decimal, and four digits after the mark are too', () => {
    expect(readNumber('0.250', 'intl', false)).toBe('0.250');
    expect(readNumber('0,250', 'id', false)).toBe('0.250');
    expect(readNumber('1.2500', 'intl', false)).toBe('1.2500');
    expect(readNumber('1250.125', 'intl', false)).toBe('1250.125');
  });
});

describe('what is not a number says how to mend it', () => {
  test.each([
    ['98,5 %', 'intl', 'number-has-text', '98.5'],
    ['98,5 %', 'id', 'number-has-text', '98,5'],
    ['Rp2.500.000,00', 'intl', 'number-has-text', '2500000.00'],
    ['- Rp 500', 'intl', 'number-has-text', '-500'],
    ['1.250 ha', 'intl', 'number-has-text', ''],
    ['9,98–10,75', 'id', 'number-has-text', ''],
    ['98,5', 'intl', 'number-other-notation', '98.5'],
    ['98.5', 'id', 'number-other-notation', '98,5'],
    ['1.250.000', 'intl', 'number-other-notation', '1250000'],
    ['#N/A', 'intl', 'excel-error', undefined],
    ['#DIV/0!', 'id', 'excel-error', undefined],
    ['-', 'id', 'number-is-dash', undefined],
    ['1,2E+10', 'id', 'number-has-exponent', undefined],
  ] as const)('%s in a file of notation %s: %s', (text, form, code, suggestion) => {
    const read = readNumber(text, form, false);
    if (typeof read === 'string') throw new Error(`was read as ${read}`);
    expect([read.code, read.values['suggestion']]).toEqual([code, suggestion]);
  });

  test('whatever is written, the result is a plain decimal or a fault, and a suggestion is itself a number', () => {
    const scraps = fc.array(
      fc.constantFrom('1', '250', '0', '.', ',', '-', '+', '%', ' ', 'Rp', 'e', '−', '#', '\u00A0'),
    );
    fc.assert(
      fc.property(
        notation,
        fc.boolean(),
        fc.oneof(
          fc.string(),
          scraps.map((list) => list.join('')),
        ),
        (form, told, text) => {
          const read = readNumber(text, form, told);
          if (typeof read === 'string') expect(parseDecimal(read)).toBeDefined();
          else if ((read.values['suggestion'] ?? '') !== '') {
            expect(typeof readNumber(read.values['suggestion'] ?? '', form, true)).toBe('string');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
