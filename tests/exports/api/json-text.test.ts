import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText, type Json } from '#exports/api/json-text';

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

/** The same value with the keys of every object the other way round. */
function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>)
      .map(([key, inner]) => [key, reversed(inner)] as const)
      .reverse(),
  );
}

test('what is read back is what was written', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order in which keys came to be does not reach the bytes', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(jsonText(reversed(value))).toBe(jsonText(value));
    }),
  );
});

test('a file may be pasted into a page: no tag can begin or end in it', () => {
  fc.assert(fc.property(json, (value) => !jsonText(value).includes('<')));
  expect(jsonText({ title: '</script><script>“ß”' })).toBe('{"title":"\\u003c/script>\\u003cscript>“ß”"}\n');
});
