import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { drawPlaces } from '#maps/ladder';
import { isEmbed } from '#routes';
import { jagged } from '../maps/jagged.ts';
import { isForeign, linksOf } from './links.ts';
import { attribute, fileOf, first, named, readSite, textOf, told, type Page } from './site.ts';

const site = readSite(inject('dist'));
const pages = site.pages.filter(({ path }) => isEmbed(path));
const MOST = 15_000;

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function meta(page: Page, name: string): string {
  const found = named(page, 'meta').find(
    (one) => attribute(one, 'name') === name || attribute(one, 'http-equiv') === name,
  );
  return attribute(found, 'content') ?? '';
}

/** The style sheets of a page, from the site's root. */
function sheetsOf(page: Page): string[] {
  return named(page, 'link')
    .filter((one) => attribute(one, 'rel') === 'stylesheet')
    .map((one) => new URL(attribute(one, 'href') ?? '', `https://site.invalid/${page.path}`).pathname.slice(1));
}

describe('pages for frames of other sites', () => {
  test('are there in both languages, as many of each', () => {
    const english = pages.filter(({ language }) => language === 'en');
    expect(pages.length).toBeGreaterThan(0);
    expect(english).toHaveLength(pages.length / 2);
  });

  test('weigh at most 15 kB packed, style sheet included, and load nothing else', () => {
    const styles = new Map<string, number>();
    const heavy = pages.flatMap((page) => {
      const sheets = sheetsOf(page);
      const bytes = sheets.reduce((sum, file) => {
        const known = styles.get(file) ?? packed(fileOf(site, file));
        styles.set(file, known);
        return sum + known;
      }, packed(page.html));
      const loads = linksOf(page).filter(
        ({ fetched, element }) => fetched && attribute(element, 'rel') !== 'stylesheet',
      );
      return bytes > MOST || sheets.length !== 1 || loads.length > 0 ? [`${page.path}: ${String(bytes)}`] : [];
    });
    expect(told(heavy)).toEqual([]);
  });

  test.each([
    [8, 300],
    [20, 200],
    [30, 250],
  ])('leave room for a map of %i places with %i corners each', (count, corners) => {
    const units = Array.from({ length: count }, (_, index) => ({
      code: `15.04.${String(index + 1).padStart(2, '0')}`,
      name: `Kecamatan Uji ${String(index + 1)}`,
    }));
    const places = units.map((unit) => ({ ...unit, tone: 'class-3' as const, value: '8,63', reading: '8,63 persen' }));
    const boundaries = jagged(units, corners);
    const input = { id: 'peta', title: 'Uji', level: 'district', places, legend: [], boundaries, tiles: [] } as const;
    const frame = pages.find(({ path }) => /^sematan\/wilayah\/.*\/peta\/$/.test(path));
    const around = frame?.html.replace(/<svg[^]*?<\/svg>/, drawPlaces(input, 'id')?.svg ?? '') ?? '';
    expect(around).toContain('area-map');
    const [sheet = ''] = frame === undefined ? [] : sheetsOf(frame);
    expect(packed(around) + packed(fileOf(site, sheet))).toBeLessThanOrEqual(MOST);
  });

  test('their style sheet brings no typeface', () => {
    const sheets = new Set(pages.flatMap(sheetsOf));
    expect([...sheets].filter((file) => /@font-face|\.woff/.test(fileOf(site, file)))).toEqual([]);
  });

  test('allow no script, no frame, no form and nothing from elsewhere', () => {
    const wanted = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
    const other = pages.filter(
      (page) => meta(page, 'Content-Security-Policy') !== wanted || named(page, 'script', 'iframe', 'form').length > 0,
    );
    expect(told(other.map(({ path }) => path))).toEqual([]);
  });

  test('ask not to be indexed', () => {
    expect(told(pages.filter((page) => meta(page, 'robots') !== 'noindex').map(({ path }) => path))).toEqual([]);
  });

  test('open every link beside the other site, and lead to the page of the site that has all of it', () => {
    const known = new Set(site.pages.map(({ path }) => path));
    const wrong = pages.filter((page) => {
      // The page itself is named last.
      const goal = new URL(
        attribute(named(page, 'a').at(-1), 'href') ?? '',
        `https://site.invalid/${page.path}`,
      ).pathname.slice(1);
      return attribute(first(page, 'base'), 'target') !== '_blank' || isEmbed(goal) || !known.has(goal);
    });
    expect(told(wrong.map(({ path }) => path))).toEqual([]);
  });

  test('name the site and, where data are drawn, their source', () => {
    const silent = pages.filter((page) => {
      const [html] = page.elements;
      const text = html === undefined ? '' : textOf(html);
      const home = /^(?:en\/)?sematan\/peta\/$/.test(page.path);
      const promised = !/<(?:svg|section)/.test(page.html);
      return !text.includes('Tilik') || !(home || promised || /Sumber: |Sources?: /.test(text));
    });
    expect(told(silent.map(({ path }) => path))).toEqual([]);
  });

  test('no card is shown to those whose address names none', () => {
    const [sheet = ''] = pages.filter(({ html }) => html.includes('class="figure-card"')).flatMap(sheetsOf);
    const styles = fileOf(site, sheet).replaceAll(/\s/g, '');
    const rules = [
      /\.figure-card(?:,[^{}:]*)?\{display:none/,
      /\.figure-card:target[^{}~]*\{display:block/,
      /\.figure-card:target~\.whole[^{}]*\{display:none/,
    ];
    expect(rules.filter((rule) => !rule.test(styles))).toEqual([]);
  });
});

test('no page of the site itself is a frame of another, and each chart and map of it has its frame', () => {
  const others = site.pages.filter(({ path }) => !isEmbed(path));
  const framing = others.filter((page) => named(page, 'iframe').length > 0);
  expect(told(framing.map(({ path }) => path))).toEqual([]);
  const previews = others.flatMap((page) =>
    linksOf(page)
      .filter(({ value }) => !isForeign(value))
      .map(({ value }) => new URL(value, `https://site.invalid/${page.path}`).pathname.slice(1))
      .filter((path) => isEmbed(path)),
  );
  const drawn = pages.filter(({ html }) => html.includes('<svg'));
  expect(told(drawn.map(({ path }) => path).filter((path) => !previews.includes(path)))).toEqual([]);
});
