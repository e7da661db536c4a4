import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { REFUSED } from '../../src/loading/refusal.ts';
import { GOOD, lay } from '../reading/folder.ts';

let dir = '';
const environment = { ...process.env };

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-build-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
  vi.doUnmock('astro');
  for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
});

test.each([false, true])(
  'content is refused before Astro is loaded, and nothing is written (plain: %s)',
  async (plain) => {
    const loaded = vi.fn(() => ({ build: () => Promise.reject(new Error('Astro')) }));
    vi.doMock('astro', loaded);
    const content = join(dir, 'content');
    cpSync(GOOD, content, { recursive: true });
    lay('number-with-percent')(content);
    const { buildSite } = await import('../../scripts/site-build.ts');
    const refused = buildSite({ root: process.cwd(), out: join(dir, 'situs'), content, plain });
    await expect(refused).rejects.toThrow('number-has-text');
    await expect(refused).rejects.toHaveProperty('name', REFUSED);
    expect(loaded).not.toHaveBeenCalled();
    expect(existsSync(join(dir, 'situs'))).toBe(false);
  },
);
