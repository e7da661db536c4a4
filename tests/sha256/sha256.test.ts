import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#sha256';
import { sha256 as inBrowsers } from '../../src/sha256/browser.ts';

test('browsers work out the digits that Node does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(inBrowsers(text)).toBe(sha256(text));
    }),
  );
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
