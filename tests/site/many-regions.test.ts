/** A made-up site of fifty regions that has everything which makes lists long. */
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLongLists } from '../../scripts/bench/synthetic-lists.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import rules from '../../.html-validate.mjs';
import { brokenLinks } from './links.ts';
import { freshFolder, runBuild } from './run-build.ts';
import { attribute, named, readSite, textOf, told, type BuiltSite, type Page } from './site.ts';
import { BUDGETS, forReaders, scalesOf, tooHeavy, type Scales } from './weighing.ts';

const REGIONS = 50;
const COMMITMENTS = 10;
const { dir, clear } = freshFolder();
let site: BuiltSite;
let weight: Scales;

function pageAt(path: string): Page {
  const page = site.pages.find((one) => one.path === path);
  if (page === undefined) throw new RangeError(`no page ${path}`);
  return page;
}

function listedOn(page: Page): readonly string[] {
  return page.elements.flatMap((element) => {
    const id = attribute(element, 'id');
    return id !== undefined && /^[\d.]+-janji-\d+$/.test(id) ? [id] : [];
  });
}

beforeAll(async () => {
  const content = `${dir}/content`;
  writeSyntheticContent(content, { regions: REGIONS, indicators: 2 });
  writeLongLists(content, { commitments: COMMITMENTS });
  const run = await runBuild(['--content', content, '--out', `${dir}/out`]);
  expect(run.code, run.said).toBe(0);
  site = readSite(`${dir}/out`);
  weight = scalesOf(site);
}, 300_000);
afterAll(clear);

describe('fifty regions', () => {
  test('keep every page within 30 kB, and what a reader fetches at first within 72 kB, packed', () => {
    expect(told(tooHeavy(site.pages, weight.page, BUDGETS.page))).toEqual([]);
    expect(told(tooHeavy(forReaders(site), weight.firstView, BUDGETS.firstView))).toEqual([]);
  });

  test('have links and anchors that arrive', () => {
    expect(told(brokenLinks(site))).toEqual([]);
  });

  test('have pages with titles of their own, in each language', () => {
    const titles = site.pages.map((page) => `${page.language} ${textOf(named(page, 'title')[0] ?? throwNone(page))}`);
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(told(twice)).toEqual([]);
  });

  test('have lists of valid HTML, on their first page and the ones below it', async () => {
    const further = site.pages.filter(({ path }) => /\/halaman\/2\/$/.test(path));
    const lists = further.map(({ path }) => pageAt(path.replace(/halaman\/2\/$/, '')));
    const places = ['komitmen/', 'en/komitmen/', 'belum-dilaporkan/', 'en/belum-dilaporkan/', ''].map(pageAt);
    const validator = new HtmlValidate(rules);
    const reports = await Promise.all(
      [...further, ...lists, ...places].map(({ path, html }) => validator.validateString(html, path)),
    );
    const wrong = reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => `${filePath} ${ruleId}`)),
    );
    expect(told(wrong)).toEqual([]);
    expect(further.length).toBeGreaterThan(0);
  });

  test('lead with the pages of a list from its first to its last, one after another', () => {
    const firsts = site.pages.filter(
      (page) => linkTo(page, 'next') !== undefined && linkTo(page, 'prev') === undefined,
    );
    expect(firsts.length).toBeGreaterThan(0);
    const reached = firsts.flatMap((page) => chainFrom(page)).map(({ path }) => path);
    expect(reached.filter((path) => path.includes('halaman/')).toSorted()).toEqual(
      site.pages.flatMap(({ path }) => (/\/halaman\/\d+\/$/.test(path) ? [path] : [])).toSorted(),
    );
  });
});

describe('hundreds of commitments', () => {
  const by = (kind: string): readonly Page[] => site.pages.filter(({ path }) => path.startsWith(`komitmen/${kind}/`));

  test.each(['status', 'wilayah', 'perangkat-daerah', 'tahun'])('are each on exactly one page by %s', (kind) => {
    const found = by(kind).flatMap(listedOn);
    expect(found).toHaveLength(REGIONS * COMMITMENTS);
    expect(new Set(found).size).toBe(REGIONS * COMMITMENTS);
  });

  test('are told in full on the page of their region, to which the page of all leads', () => {
    for (const page of by('wilayah')) {
      expect(named(page, 'details').filter((one) => attribute(one, 'open') !== undefined)).toHaveLength(COMMITMENTS);
      expect(named(page, 'dt').filter((one) => textOf(one) === 'Yang berjanji')).toHaveLength(COMMITMENTS);
    }
    const held = named(pageAt('komitmen/'), 'a').filter((one) => attribute(one, 'data-holds') !== undefined);
    expect(held).toHaveLength(REGIONS);
    expect(listedOn(pageAt('komitmen/'))).toEqual([]);
  });
});

function throwNone({ path }: Page): never {
  throw new RangeError(`${path} has no title`);
}

/** Where the link before or after this page of a list leads. */
function linkTo(page: Page, rel: 'prev' | 'next'): string | undefined {
  const link = named(page, 'a').find((one) => attribute(one, 'rel') === rel);
  const href = attribute(link, 'href');
  return href === undefined ? undefined : new URL(href, `https://site.invalid/${page.path}`).pathname.slice(1);
}

function chainFrom(page: Page): readonly Page[] {
  const next = linkTo(page, 'next');
  return next === undefined ? [page] : [page, ...chainFrom(pageAt(next))];
}
