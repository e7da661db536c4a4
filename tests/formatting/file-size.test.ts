import { expect, test } from 'vitest';
import { formatFileSize } from '#formatting/file-size';

test.each([
  [0, '0 B', '0 B'],
  [999, '999 B', '999 B'],
  [1000, '1 kB', '1 kB'],
  [1234, '1,2 kB', '1.2 kB'],
  [999_949, '999,9 kB', '999.9 kB'],
  [999_950, '1 MB', '1 MB'],
  [25_000_000, '25 MB', '25 MB'],
])('%d bytes are %s', (bytes, indonesian, english) => {
  expect(formatFileSize(bytes, 'id')).toBe(indonesian);
  expect(formatFileSize(bytes, 'en')).toBe(english);
});
