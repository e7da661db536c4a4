/** Content whose addresses are on record, before and after a region, an indicator and an agency got new names. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressBook } from '#addresses/address-book';
import { liveAddresses } from '#addresses/live-addresses';
import { inSite } from '#routes';
import { examine } from '../../src/examine.ts';
import rules from '../../.html-validate.mjs';
import { brokenLinks } from './links.ts';
import {
  ADDRESS,
  AGENCY,
  INDICATOR,
  REASON,
  REGION,
  renameThings,
  WITHDRAWN,
  writeRecordedContent,
} from './renamed-content.ts';
import { digests, freshFolder, runBuild } from './run-build.ts';
import { attribute, fileOf, has, named, readSite, textOf, type BuiltSite, type Page } from './site.ts';

const { dir, clear } = freshFolder();
const content = join(dir, 'content');
const out = join(dir, 'site');
const DATA = /\.(?:html|csv|xlsx|json|bib|ris|xml)$/;
const OLD = `wilayah/${REGION.old}/`;
const NOW = `wilayah/${REGION.now}/`;
let before: BuiltSite;
let site: BuiltSite;

/** Pages and data files of a built site as addresses; the home page and the page for lost addresses are none. */
function addressesOf({ files }: BuiltSite): readonly string[] {
  return files
    .filter((file) => DATA.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => path !== '' && path !== '404.html');
}

beforeAll(async () => {
  writeRecordedContent(content);
  expect((await runBuild(['--content', content, '--out', out])).said).toContain('Situs selesai');
  before = readSite(out);
  renameThings(content);
  expect((await runBuild(['--content', content, '--out', out])).said).toContain('Situs selesai');
  site = readSite(out);
}, 240_000);
afterAll(clear);

function page(path: string): Page {
  const found = site.pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

/** Where a page leads on to, from the site's root. */
function leadsTo(path: string): string {
  const refresh = named(page(path), 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh');
  const [, relative = ''] = /^0; url=(.*)$/.exec(attribute(refresh, 'content') ?? '') ?? [];
  return new URL(relative, `https://x.example/${path}`).pathname.slice(1);
}

/** Frames with a drawing alone: which there are depends on how much is drawn. */
const DRAWING = /^(?:en\/)?sematan\/(?!wilayah\/[^/]+\/indikator\/[^/]+\/$)/;

/** The guide belongs to the program; its pages are not promised. */
const GUIDE = /^(?:en\/)?panduan\//;

/** Pages are compared one by one; of the files, those that are promised must be there. */
function compare(built: BuiltSite, expected: readonly string[]): void {
  const isPage = (path: string): boolean => path.endsWith('/') && !DRAWING.test(path) && !GUIDE.test(path);
  const found = addressesOf(built);
  expect(found.filter(isPage).toSorted()).toEqual(expected.filter(isPage).toSorted());
  expect(expected.filter((path) => !isPage(path) && !found.includes(path))).toEqual([]);
}

describe('addresses worked out from the content', () => {
  test('are those of the built pages and data files, no more and no fewer', () => {
    compare(readSite(inject('dist')), liveAddresses(examine('content').dataset));
  });

  test('are what the record of a published site holds', () => {
    const lines = readdirSync(join(content, 'addresses')).flatMap((file) =>
      readFileSync(join(content, 'addresses', file), 'utf8')
        .trimEnd()
        .split('\n'),
    );
    compare(
      before,
      lines.map((line) => line.split(' ')[0] ?? ''),
    );
  });

  test('with those of earlier times are all that is built after a renaming', () => {
    const { dataset } = examine(content);
    compare(site, [...liveAddresses(dataset), ...addressBook(dataset).old.map(({ path }) => path)]);
  });

  test('lose none that was published', () => {
    const missing = addressesOf(before).filter((path) => !has(site, path.endsWith('/') ? `${path}index.html` : path));
    const ofWithdrawn = missing.filter((path) => !path.includes(`klaster/${WITHDRAWN}/`));
    expect(ofWithdrawn).toEqual([]);
  });
});

describe('a renamed region', () => {
  test.each(['', 'indikator/', 'klaster/', 'rencana/', 'perangkat-daerah/'])(
    'leads on from its old page %s',
    (rest) => {
      for (const language of ['id', 'en'] as const)
        expect(leadsTo(inSite(`${OLD}${rest}`, language))).toBe(inSite(`${NOW}${rest}`, language));
    },
  );

  test('leads from the old page of a renamed indicator and agency to the last address at once', () => {
    expect(leadsTo(`${OLD}indikator/${INDICATOR.old}/`)).toBe(`${NOW}indikator/${INDICATOR.now}/`);
    expect(leadsTo(`${OLD}perangkat-daerah/${AGENCY.old}/`)).toBe(`${NOW}perangkat-daerah/${AGENCY.now}/`);
    expect(leadsTo(`komitmen/wilayah/${REGION.old}/`)).toBe(`komitmen/wilayah/${REGION.now}/`);
  });

  test('leads frames of other sites on, those of figures and those with a drawing', () => {
    expect(leadsTo(`sematan/${OLD}indikator/${INDICATOR.old}/`)).toBe(`sematan/${NOW}indikator/${INDICATOR.now}/`);
    expect(leadsTo(`sematan/${OLD}peta-klaster/`)).toBe(`sematan/${NOW}peta-klaster/`);
  });

  test('gives the same files at the old address, and its pictures', () => {
    for (const name of ['data.csv', 'data.json', 'kutipan.bib', 'grafik.svg'])
      expect(fileOf(site, `${OLD}indikator/${INDICATOR.old}/${name}`)).toBe(
        fileOf(site, `${NOW}indikator/${INDICATOR.now}/${name}`),
      );
  });

  test('asks not to be indexed at the old address, names the new one as its own, and has a link for readers', () => {
    const old = page(OLD);
    expect(old.html).toContain('<meta name="robots" content="noindex">');
    expect(old.html).toContain(`<link rel="canonical" href="${ADDRESS}/${NOW}">`);
    const [link] = named(old, 'a').filter((anchor) => attribute(anchor, 'data-moved') !== undefined);
    expect(new URL(attribute(link, 'href') ?? '', `https://x.example/${OLD}`).pathname).toBe(`/${NOW}`);
    expect(link && textOf(link)).toBe('Buka Kabupaten Batanghari');
    expect(old.html).toContain('This address has moved');
  });
});

test('a withdrawn page says when and why, in both languages, at the address it was published at', () => {
  for (const language of ['id', 'en'] as const) {
    const { html } = page(inSite(`${OLD}klaster/${WITHDRAWN}/`, language));
    expect(html).toContain(REASON[language]);
    expect(html).toContain(language === 'id' ? 'dicabut pada 20 November 2026' : 'withdrawn on 20 November 2026');
    expect(html).not.toContain('http-equiv="refresh"');
  }
});

test('the sitemap names no old address, and the list of old addresses names them all', () => {
  const locations = [...fileOf(site, 'sitemap-1.xml').matchAll(/<loc>([^<]*)</g)].map(([, place = '']) => place);
  expect(locations.filter((place) => place.includes(`/${REGION.old}/`))).toEqual([]);
  expect(locations).toContain(`${ADDRESS}/${NOW}`);
  const list = JSON.parse(fileOf(site, 'alamat-lama.json')) as readonly { readonly from: string }[];
  expect(list.map(({ from }) => from)).toContain(OLD);
  expect(before.files).not.toContain('alamat-lama.json');
});

test('old pages are valid, and their links arrive', async () => {
  const validator = new HtmlValidate(rules);
  const old = site.pages.filter(({ path }) => path.includes(`${REGION.old}/`));
  expect(old.length).toBeGreaterThan(60);
  const reports = await Promise.all(old.map(({ path, html }) => validator.validateString(html, path)));
  expect(
    reports.flatMap(({ results }) => results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))),
  ).toEqual([]);
  expect(brokenLinks(site)).toEqual([]);
});

test('without "formerly" the build is refused, with the address and what to write, and the old site stays', async () => {
  const region = join(content, 'regions', REGION.now, 'region.yaml');
  const text = readFileSync(region, 'utf8');
  writeFileSync(region, text.replace(/^formerly: .*$/m, ''));
  try {
    const standing = digests(out);
    const { code, said } = await runBuild(['--content', content, '--out', out]);
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`addresses/${REGION.old}\\.txt:\\d+:1 {2}galat {2}address-vanished`));
    expect(said).toContain(`tulis formerly: ["${REGION.old}"]`);
    expect(digests(out)).toEqual(standing);
  } finally {
    writeFileSync(region, text);
  }
});
