import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset';
import { presentChartPicture, chartedIndicators } from '#presenters/chart-picture';
import { sitePreviews } from '#presenters/preview';
import { CHARACTERS, FONTS, drawChartImages, openDrawing, type Draw } from '../../scripts/chart-images.ts';
import { trend } from '../charts/galleries/trend.ts';
import { REAL } from '../presenters/real-content.ts';

/** The content as a build with pictures has it, at a made-up address. */
const PREVIEWED: Dataset = {
  ...REAL,
  site: { ...REAL.site, images: true, address: 'https://contoh.example/rpjmd' },
};

let cache = '';
let draw: Draw;
beforeAll(async () => {
  mkdirSync(resolve('.cache/builds'), { recursive: true });
  cache = mkdtempSync(resolve('.cache/builds/images-'));
  ({ draw } = await openDrawing(cache));
});
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

function svg(text: string, weight = 400): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="Plus Jakarta Sans, sans-serif"><rect width="300" height="60" fill="white"/><text x="10" y="42" font-size="32" font-weight="${String(weight)}">${escaped}</text></svg>`;
}

async function pixels(text: string, weight?: number): Promise<Buffer> {
  return sharp(await draw(svg(text, weight)))
    .greyscale()
    .raw()
    .toBuffer();
}

/** Characters that neither file of the typeface has a glyph for. */
async function missingOf(characters: string): Promise<readonly string[]> {
  const require = createRequire(import.meta.url);
  const fonts = FONTS.map((name) =>
    readFileSync(require.resolve(`@fontsource-variable/plus-jakarta-sans/files/${name}.woff2`)),
  );
  const cut = (text: string) =>
    Promise.all(fonts.map(async (font) => Buffer.from(await subsetFont(font, text, { targetFormat: 'truetype' }))));
  const without = await cut('A');
  const missing: string[] = [];
  for (const character of new Set(characters.replace('A', ''))) {
    const subsets = await cut(`A${character}`);
    if (subsets.every((subset, index) => without[index]?.equals(subset) === true)) missing.push(character);
  }
  return missing;
}

describe('the typeface in pictures', () => {
  test('two names give two pictures, and the same name the same bytes', async () => {
    expect(await pixels('Batanghari')).not.toEqual(await pixels('Musi Banyuasin'));
    expect(await draw(svg('Batanghari'))).toEqual(await draw(svg('Batanghari')));
  });
  test('bold is bolder', async () => {
    const ink = (data: Buffer): number => data.reduce((sum, value) => sum + (255 - value), 0);
    expect(ink(await pixels('Batanghari', 700))).toBeGreaterThan(ink(await pixels('Batanghari')) * 1.1);
  });
  test('it has every character of the charts: a subset with it is another file than one without', async () => {
    expect(await missingOf(`${CHARACTERS}\u2264\u6f22`)).toEqual(['\u2264', '\u6f22']);
  });
  test('none but spaces is blank', async () => {
    const blank = await pixels(' ');
    const invisible: string[] = [];
    for (const character of CHARACTERS.replaceAll(/\s/g, '')) {
      if ((await pixels(character)).equals(blank)) invisible.push(character);
    }
    expect(invisible).toEqual([]);
  });
  test('every character of the real charts, and of the cases of the gallery, is among those kept', () => {
    const kept = new Set(CHARACTERS);
    const unknown = new Set<string>();
    const note = (drawn: string): void => {
      const text = drawn.replaceAll(/<[^>]+>/g, '');
      for (const character of text) if (!kept.has(character)) unknown.add(character);
    };
    for (const report of REAL.regions.values()) {
      for (const id of chartedIndicators(report)) {
        note(presentChartPicture(REAL, report, id, 'id', ''));
      }
    }
    for (const { draw } of trend.cases) note(draw('uji', 'id').svg);
    for (const language of ['id', 'en'] as const)
      for (const preview of sitePreviews(PREVIEWED, language)) note(preview.svg);
    expect([...unknown]).toEqual([]);
  });
});

describe('the pictures of a site', () => {
  test('stand beside their SVG, are made once, and are made again only when the SVG changes', async () => {
    const page = join(cache, 'site/wilayah/a/indikator/b');
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'grafik.svg'), svg('Satu'));
    expect(await drawChartImages(join(cache, 'site'), cache)).toEqual({ made: 1, kept: 0 });
    const first = readFileSync(join(page, 'grafik.png'));
    expect(await drawChartImages(join(cache, 'site'), cache)).toEqual({ made: 0, kept: 1 });
    expect(readFileSync(join(page, 'grafik.png'))).toEqual(first);
    writeFileSync(join(page, 'grafik.svg'), svg('Dua'));
    expect(await drawChartImages(join(cache, 'site'), cache)).toEqual({ made: 1, kept: 0 });
    expect(readFileSync(join(page, 'grafik.png'))).not.toEqual(first);
  });

  test('of previews only the PNG stays: 1200 by 630, of 250 kB at most', async () => {
    const previews = (['id', 'en'] as const).flatMap((language) => sitePreviews(PREVIEWED, language));
    const largest = previews.toSorted((a, b) => b.svg.length - a.svg.length).slice(0, 6);
    const site = join(cache, 'previews');
    for (const { path, svg: drawn } of largest) {
      mkdirSync(join(site, dirname(path)), { recursive: true });
      writeFileSync(join(site, path.replace(/png$/, 'svg')), drawn);
    }
    expect((await drawChartImages(site, cache)).made).toBe(largest.length);
    for (const { path } of largest) {
      const { width, height, format } = await sharp(join(site, path)).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      expect(statSync(join(site, path)).size).toBeLessThan(250_000);
      expect(existsSync(join(site, path.replace(/png$/, 'svg')))).toBe(false);
    }
  });
});
