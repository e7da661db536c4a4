import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attribute, first, named, readSite, told } from './site.ts';

interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

const site = readSite(inject('dist'));
const INDEX = 'cari/indeks/';

/** The records of the index as the search script gets them. */
function fragments(): Fragment[] {
  return site.files
    .filter((file) => file.startsWith(`${INDEX}fragment/`))
    .flatMap((file) => {
      const text = gunzipSync(readFileSync(join(inject('dist'), file)))
        .toString('utf8')
        .slice('pagefind_dcd'.length);
      return Object.values(JSON.parse(text) as Record<string, Fragment>);
    });
}

describe('the search index', () => {
  const all = fragments();

  test('every result, and every part of one, leads to a page and an anchor that are there', () => {
    const ids = new Map(
      site.pages.map((page) => [
        page.path,
        new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
      ]),
    );
    const lost = all.flatMap(({ url }) => {
      const [path, , , parts, anywhere] = JSON.parse(url) as [
        string,
        string,
        string,
        [number, number, string, string][],
        string,
      ];
      const goals = [path, ...parts.map(([, , to]) => to)].filter((goal) => {
        const [page = '', anchor] = goal.replace(/\?[^#]*/, '').split('#');
        return ids.has(page) ? anchor !== undefined && !ids.get(page)?.has(anchor) : true;
      });
      const shape = new RegExp(`^${anywhere.replaceAll('.', '\\.').replace('*', '[^/]+')}$`);
      const nowhere = anywhere !== '' && !site.pages.some((page) => shape.test(page.path)) ? [anywhere] : [];
      return [...goals, ...nowhere];
    });
    expect(all.length).toBeGreaterThan(1000);
    expect(told(lost)).toEqual([]);
  });

  test('the records that pages hand over are taken away', () => {
    expect(site.files.filter((file) => file.includes('catatan'))).toEqual([]);
  });

  test('is small: under 600 kB and 300 files for both languages', () => {
    const files = site.files.filter((file) => file.startsWith(INDEX));
    const bytes = files.reduce((sum, file) => sum + readFileSync(join(inject('dist'), file)).length, 0);
    expect(bytes).toBeLessThan(600_000);
    expect(files.length).toBeLessThan(300);
  });
});

describe('the form that leads to the search', () => {
  test('is on every page with a masthead, leads to the search in its language, and needs no script', () => {
    // Pages made for frames of other sites, and redirects, have none.
    const framed = site.pages.filter((page) => /<header class="masthead"/.test(page.html));
    expect(framed.length).toBeGreaterThan(500);
    const without = framed.filter((page) => {
      const forms = named(page, 'form').filter((form) => attribute(form, 'role') === 'search');
      const goal = new URL(attribute(forms[0], 'action') ?? 'none', `https://site.invalid/${page.path}`);
      const right = `/${page.language === 'en' ? 'en/' : ''}cari/`;
      return forms.length !== 1 || attribute(forms[0], 'method') !== 'get' || goal.pathname !== right;
    });
    expect(told(without.map(({ path }) => path))).toEqual(['404.html']);
  });
});

describe('the page of the search', () => {
  const pages = site.pages.filter(({ path }) => /^(?:en\/)?cari\/$/.test(path));

  test('credits the list of regions where their names come from', () => {
    expect(pages).toHaveLength(2);
    for (const page of pages)
      expect(page.html).toMatch(
        /idn-area-data[^<]*<a href="https:\/\/opendatacommons\.org\/licenses\/odbl\/1-0\/">ODbL 1\.0</,
      );
  });

  test('is light enough for a phone: at most 15 kB, packed', () => {
    for (const page of pages) expect(gzipSync(page.html, { level: 9 }).length).toBeLessThan(15_000);
  });

  test('has a list of everything, which stands there without a script', () => {
    for (const page of pages) {
      expect(first(page, 'main')).toBeDefined();
      const list = page.elements.find((element) => attribute(element, 'id') === 'daftar');
      expect(list && attribute(list, 'hidden')).toBeUndefined();
      expect(named(page, 'a').length).toBeGreaterThan(200);
    }
  });
});
