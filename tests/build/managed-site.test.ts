import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isManagedSite } from '#build/managed-site';

const folder = mkdtempSync(join(tmpdir(), 'tilik-kelola-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('without a content there is nothing to manage', () => {
  expect(isManagedSite(join(folder, 'tidak-ada'))).toBe(false);
});

test.each([
  ['name: Uji\n', false],
  ['manage: false\n', false],
  ['manage: "true"\n', false],
  ['name: Uji\nmanage: true\n', true],
  ['manage: true\nmanage: true\n', false],
  ['manage: [', false],
])('%j switches it on: %s', (text, expected) => {
  writeFileSync(join(folder, 'site.yaml'), text);
  expect(isManagedSite(folder)).toBe(expected);
});
