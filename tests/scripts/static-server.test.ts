import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { asFolder, serveSite, type ServedSite } from '../../scripts/static-server.ts';

async function served(
  options: { readonly base?: string; readonly port?: number; readonly orNext?: boolean } = {},
): Promise<ServedSite> {
  const dir = mkdtempSync(join(tmpdir(), 'tilik-serve-'));
  mkdirSync(join(dir, 'data'));
  writeFileSync(join(dir, 'index.html'), '<h1>beranda</h1>');
  writeFileSync(join(dir, '404.html'), '<h1>tidak ada</h1>');
  writeFileSync(join(dir, 'data', 'index.html'), '<h1>data</h1>');
  writeFileSync(join(dir, 'data', 'data.csv'), 'a,b\n');
  const site = await serveSite({ dir, port: 0, ...options });
  onTestFinished(async () => {
    await site.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return site;
}

async function get(
  address: string,
): Promise<{ readonly status: number; readonly type: string; readonly text: string }> {
  const response = await fetch(address);
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
}

describe.each(['/', '/sub/path'])('a site served under %s', (base) => {
  test('answers with pages, folders and files of their type', async () => {
    const { address } = await served({ base });
    expect(await get(address)).toMatchObject({ status: 200, text: '<h1>beranda</h1>' });
    expect(await get(`${address}data/`)).toMatchObject({ status: 200, text: '<h1>data</h1>' });
    expect((await get(`${address}data/data.csv`)).type).toMatch(/^text\/csv/);
  });

  test('answers 404 with its own page where there is nothing, and never leaves its folder', async () => {
    const { address } = await served({ base });
    expect(await get(`${address}tidak/ada`)).toMatchObject({ status: 404, text: '<h1>tidak ada</h1>' });
    expect((await get(`${address}%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
  });
});

test('nothing is served outside the sub-path', async () => {
  const { port } = await served({ base: '/sub/path/' });
  expect((await get(`http://127.0.0.1:${port}/`)).status).toBe(404);
});

test('the next free port is taken when the wished one is not free', async () => {
  const first = await served();
  const second = await served({ port: first.port, orNext: true });
  expect(second.port).toBeGreaterThan(first.port);
});

test('a base is written with a slash at both ends', () => {
  expect(['', '/', 'a', '/a/b', 'a/b/'].map(asFolder)).toEqual(['/', '/', '/a/', '/a/b/', '/a/b/']);
});
