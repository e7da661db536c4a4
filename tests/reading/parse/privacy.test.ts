import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalNumbers } from '#reading/parse/privacy';

const found = (text: string) =>
  findPersonalNumbers('a.md', text).map(({ place, values }) => [values['masked'], place.line, place.column]);

describe('numbers that look like a NIK or KK are found and never shown', () => {
  test.each([
    ['1504039999990000', 1],
    ['NIK 1504 0399 9999 0000.', 5],
    ['150403.999999.0000', 1],
    ['15.04.03.999999.0000', 1],
    ['15-04-03-99-99-99-0000', 1],
    ['x=1504039999990000;', 3],
    ['NIK1504039999990000', 4],
    ['1504\u00A00399\u00A09999\u00A00000', 1],
    ['1234567890123456', 1],
    ['https://contoh.example/?nik=1504039999990000', 29],
  ])('%s', (text, column) => {
    expect(found(text)).toEqual([[expect.stringMatching(/^(?:15\*{12}00|12\*{12}56)$/), 1, column]]);
  });

  test('also beside another number', () => {
    expect(found('2024 1504039999990000 dan 2025')).toEqual([['15************00', 1, 6]]);
    expect(found('a\nb 1504 0301 0199 0000 2024')).toEqual([['15************00', 2, 3]]);
  });

  test('no message holds more than four of the digits, wherever the number stands', () => {
    const digits = fc.stringMatching(/^[1-9]\d{15}$/);
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(' ', '.', '-', ''),
        fc.constantFrom('', 'NIK ', '"'),
        (number, mark, before) => {
          const text = `${before}${number.replace(/(?<=^.{4}|^.{8}|^.{12})/g, mark)}`;
          const findings = findPersonalNumbers('a.md', text);
          if (mark === '') expect(findings).toHaveLength(1);
          for (const { values } of findings) expect(values['masked']?.replace(/\*/g, '')).toHaveLength(4);
        },
      ),
    );
  });
});

describe('other numbers are left alone', () => {
  test.each([
    ['an address', 'address: https://contoh.example/berita/1504039999990000/judul'],
    ['a link in prose', '[berita](https://contoh.example/1504039999990000).'],
    ['a hash', 'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['a hash with sixteen digits in a row', 'a1504039999990000b1c2d3e4f5a6b7c8'],
    ['a UUID', '12345678-1234-1234-1234-123456789012'],
    ['an amount of rupiah in groups', 'Rp1.250.000.000.000.000'],
    ['years', '2021 2022 2023 2024'],
    ['two dates', '2024-11-12 2024-11-13'],
    ['village codes', '15.04.03.2001, 15.04.03.2002'],
    ['a long decimal', 'lon: 103.1234567890123'],
    ['a telephone number', '+62 812-3456-7890'],
    ['fifteen digits', '150403999999000'],
    ['seventeen digits', '15040399999900001'],
    ['cells of a table', '2021-03,10.05,2022-03,9.63,2023-03,9.45'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
