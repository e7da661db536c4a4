import { expect, test } from 'vitest';
import { fitText, textWidth } from '#charts/text-width';

/** Widths that a browser gives in Plus Jakarta Sans, weight 600 with tabular figures, at a font size of 1. */
const MEASURED: readonly (readonly [string, number])[] = [
  ['Persentase penduduk miskin', 13.8],
  ['target 9,20', 5.32],
  ['sementara', 5.16],
  ['2021–2024: tidak ada di sumber kami', 17.86],
  ['4,34 triliun', 4.98],
  ['Kotawaringin Barat', 9.15],
];

test.each(MEASURED)(
  'the estimate for "%s" is never less than the typeface draws, and at most a tenth more',
  (text, drawn) => {
    expect(textWidth(text, 1)).toBeGreaterThanOrEqual(drawn);
    expect(textWidth(text, 1)).toBeLessThanOrEqual(drawn * 1.1);
  },
);

test('a text is shortened only when it does not fit, and then fits', () => {
  const text = 'Survei Sosial Ekonomi Nasional';
  expect(fitText(text, 12.5, textWidth(text, 12.5))).toBe(text);
  const short = fitText(text, 12.5, 100);
  expect(short).toMatch(/^Survei Sosi.*…$/);
  expect(textWidth(short, 12.5)).toBeLessThanOrEqual(100);
});
