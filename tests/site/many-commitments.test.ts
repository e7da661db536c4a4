import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from './links.ts';
import { writeManyCommitments } from './many-commitments.ts';
import { freshFolder, runBuild } from './run-build.ts';
import { attribute, named, readSite, textOf, told, type BuiltSite, type Page } from './site.ts';

const { dir, clear } = freshFolder();
let site: BuiltSite;
let written = 0;

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

describe('hundreds of commitments', () => {
  beforeAll(async () => {
    written = writeManyCommitments(`${dir}/content`, 60, 10);
    const run = await runBuild(['--out', `${dir}/out`], { CONTENT_DIR: `${dir}/content` });
    expect(run.code, run.said).toBe(0);
    site = readSite(`${dir}/out`);
  }, 300_000);
  afterAll(clear);

  test.each(['komitmen/', 'en/komitmen/'])('all of them are on %s, which stays under 60 kB, packed', (path) => {
    const page = pageAt(path);
    expect(listedOn(page)).toHaveLength(written);
    expect(gzipSync(page.html, { level: 9 }).length).toBeLessThan(60_000);
  });

  test('each is on one page by status, and told in full on the page of its region', () => {
    const by = (kind: string): Page[] => site.pages.filter(({ path }) => path.startsWith(`komitmen/${kind}/`));
    for (const kind of ['status', 'wilayah', 'tahun']) {
      const found = by(kind).flatMap(listedOn);
      expect(found).toHaveLength(written);
      expect(new Set(found).size).toBe(written);
    }
    for (const page of by('wilayah')) {
      expect(named(page, 'details').filter((one) => attribute(one, 'open') !== undefined)).toHaveLength(10);
      expect(named(page, 'dt').filter((one) => textOf(one) === 'Yang berjanji')).toHaveLength(10);
    }
  });

  test('every link and anchor arrives', () => {
    expect(told(brokenLinks(site))).toEqual([]);
  });
});
