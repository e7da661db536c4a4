import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundledPages, bytesOf } from '#build/bundled-pages';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'tilik-bundle-'));
  mkdirSync(join(site, '.prerender'));
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('pages from a bundle', () => {
  test('are rendered by the route that their file names', async () => {
    writeFileSync(
      join(site, '.prerender', 'prerender-entry.abc.mjs'),
      `export const manifest = { routes: [{ routeData: { component: 'uji.astro' } }] };
export const app = { setOptions() {}, setInternals() {}, render: (request, { routeData }) =>
  Promise.resolve(new Response(new URL(request.url).pathname + ' ' + routeData.component)) };`,
    );
    const render = await bundledPages(site);
    expect(text(await render({ pathname: '/wilayah', component: 'uji.astro' }))).toBe('/wilayah/ uji.astro');
    expect(() => render({ pathname: '/', component: 'lain.astro' })).toThrow('lain.astro');
  });

  test('need a bundle', async () => {
    await expect(bundledPages(site)).rejects.toThrow('.prerender');
  });
});

describe('the bytes of a page', () => {
  test('are those of its answer, also of the page for lost addresses', async () => {
    const lost = () => Promise.resolve(new Response('hilang', { status: 404 }));
    expect(text(await bytesOf('/404', lost))).toBe('hilang');
  });

  test('are all of them, in whatever pieces they come', async () => {
    const pieces = (...texts: string[]) =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (const piece of texts) controller.enqueue(new TextEncoder().encode(piece));
          controller.close();
        },
      });
    for (const body of [pieces('satu', ' dua'), pieces('satu dua'), 'satu dua']) {
      expect(text(await bytesOf('/a/', () => Promise.resolve(new Response(body))))).toBe('satu dua');
    }
    expect(text(await bytesOf('/a/', () => Promise.resolve(new Response(null))))).toBe('');
  });

  test('are refused with the address where it fails or leads on', async () => {
    await expect(bytesOf('/a/', () => Promise.reject(new Error('gambar gagal')))).rejects.toThrow(
      /\/a\/.*gambar gagal/,
    );
    const moved = () => Promise.resolve(new Response(null, { status: 301 }));
    await expect(bytesOf('/b/', moved)).rejects.toThrow(/\/b\/.*301/);
  });
});
