import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { isWide, narrowHtml } from '#presenters/narrow-html';

const anyText = fc.string({ unit: fc.constantFrom(...Array.from('a1 &<>"\'−≤≥×÷·–“😀é')), maxLength: 30 });

/** What a reader reads of it. */
function read(html: string): string {
  const [node] = parseFragment(html).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
}

test('what is read of it is the text, and nothing of it is markup or wide', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { html } = narrowHtml(text);
      expect(parseFragment(html).childNodes).toHaveLength(text === '' ? 0 : 1);
      expect(read(html)).toBe(text);
      expect(isWide(html)).toBe(false);
    }),
  );
});

test('the runtime holds one byte for each letter of it', () => {
  const wide = '(2 × 33,96 − 34,08) ÷ 33,96 × 100 = 99,65 %';
  const bytesOf = (text: string): number => serialize(text).length;
  expect(bytesOf(wide)).toBeGreaterThan(2 * wide.length);
  const { html } = narrowHtml(wide);
  expect(bytesOf(html)).toBeLessThan(html.length + 8);
});

test.each([
  ['(2 × 33,96 − 34,08) ÷ 33,96', true],
  ['33,28 ≤ 33,46', true],
  ['34,08 > 33,96', false],
])('%s: wide is %s', (text, wide) => {
  expect(isWide(text)).toBe(wide);
});
