import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('the gallery of those who build the site is no part of it', () => {
  expect(existsSync(join(inject('dist'), 'galeri'))).toBe(false);
});
