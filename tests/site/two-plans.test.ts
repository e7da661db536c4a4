/** A made-up region with 480 indicators: an old plan, its revisions, its successor. Built once more, with this content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inSite } from '#routes';
import rules from '../../.html-validate.mjs';
import { indicatorId, NEW, OLD } from '../two-plans/cast.ts';
import { countByHand, readTargets } from '../two-plans/count-by-hand.ts';
import { writeTwoPlans } from '../two-plans/two-plans.ts';
import { inRegion } from '../two-plans/write.ts';
import { freshFolder, runBuild } from './run-build.ts';
import { attribute, elementById, fileOf, first, named, readSite, textOf, type BuiltSite, type Page } from './site.ts';

const { dir, clear } = freshFolder();
const content = join(dir, 'content');
const KB = 1000;
const REGION = `wilayah/${inRegion('').slice('regions/'.length)}`;
const REVISION = `${REGION}rencana/${OLD}/perbandingan/perda-1-ke-perda-2/`;
const SUCCESSION = `${REGION}rencana/${NEW}/perbandingan/${OLD}-ke-${NEW}/`;
const CLOSING = `${REGION}rencana/${OLD}/penutup/`;
let site: BuiltSite;

beforeAll(async () => {
  writeTwoPlans(content);
  const out = join(dir, 'site');
  const { code, said } = await runBuild(['--content', content, '--out', out]);
  expect(said).toContain('Situs selesai');
  expect(code).toBe(0);
  site = readSite(out);
}, 240_000);
afterAll(clear);

function page(path: string): Page {
  const found = site.pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

/** The numbers in the heads of the groups: `Dihapus (20)`. */
function countsOf(path: string): Record<string, number> {
  const heads = named(page(path), 'h2').flatMap((head) => {
    const match = /^(.*) \(([\d.]+)\)$/.exec(textOf(head));
    return match === null ? [] : [[match[1] ?? '', Number(match[2]?.replace('.', ''))] as const];
  });
  return Object.fromEntries(heads);
}

describe('the revision of a plan with 480 indicators', () => {
  test('its page counts what a count by hand of the table gives', () => {
    const hand = countByHand(readTargets(content), OLD, 'perda-1', 'perda-2');
    // Six indicators with two years each were reworded: the table alone shows them as dropped and added.
    const reworded = 6 * 2;
    expect(countsOf(REVISION)).toEqual({
      Dihapus: hand.dropped - reworded,
      Dilonggarkan: hand.relaxed,
      'Berubah, tidak dapat diurutkan': hand.changed,
      'Berganti bunyi': reworded,
      Diperketat: hand.raised,
      Baru: hand.added - reworded,
      Tetap: hand.unchanged,
    });
  });

  test('the numbers themselves: 20 dropped, 12 of them without a word, 40 relaxed, 20 raised', () => {
    const [lead] = named(page(REVISION), 'header').slice(-1);
    const said = lead === undefined ? '' : textOf(lead);
    expect(said).toContain('20 target dihapus, 12 di antaranya tanpa penjelasan.');
    expect(said).toContain('40 target dilonggarkan');
    expect(said).toContain('20 target diperketat');
  });

  test('a dropped target stands with its reason, and one dropped without a word says so', () => {
    const dropped = elementById(page(REVISION), 'dropped');
    const rows = dropped === undefined ? '' : textOf(dropped);
    expect(rows).toMatch(
      /Indikator karangan 437\s*2022: 54\s*2023: 55\s*Alasan menurut naskah: Kewenangannya pindah\./,
    );
    expect(rows).toMatch(/Indikator karangan 441\s*2022: 54\s*2023: 55\s*Tanpa penjelasan\./);
  });

  test('a revision that is not known as a whole drops nothing', () => {
    const counts = countsOf(`${REGION}rencana/${OLD}/perbandingan/perda-2-ke-perda-3/`);
    expect(counts).toEqual({ Dilonggarkan: 5, 'Tidak diketahui': 480 * 2 - 20 + 16 - 5 });
  });

  test('the table beside the page has a row for each promise', () => {
    const rows = parse<Record<string, string>>(fileOf(site, `${REVISION}perbandingan.csv`), { columns: true });
    const pages = Object.values(countsOf(REVISION)).reduce((sum, one) => sum + one, 0);
    expect(rows).toHaveLength(pages);
    const reasons = rows.filter((row) => row.class === 'dropped').map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === '')).toHaveLength(12);
  });
});

describe('the successor of a plan with 480 indicators', () => {
  test('its page says what is not continued, with and without a word', () => {
    expect(countsOf(SUCCESSION)).toEqual({
      // 401–436 and the fourteen of the revision, 461–480: six of them with a reason.
      'Tidak dilanjutkan': 36 + 14 + 20,
      'Berganti bunyi': 8,
      // Five that the second revision had relaxed, and two hundred that go on to 2026.
      Diperketat: 5 + 200,
      Baru: 20,
      Tetap: 195,
    });
  });

  test('the closing page lists each indicator of the old plan once, by what became of it', () => {
    expect(countsOf(CLOSING)).toEqual({
      // 1–50 in 2023; of the two hundred early ones the hundred and twenty that met their target for 2022.
      Tercapai: 50 + 120,
      'Belum tercapai': 40,
      'Belum ada laporan': 20,
      'Belum kami periksa': 20,
      'Digantikan rencana baru': 480 + 6 + 8 - 50 - 200,
    });
    expect(named(page(CLOSING), 'tr').length - 5).toBe(480 + 6 + 8);
  });

  test('it says that in the year of overlap both verdicts stand', () => {
    expect(page(CLOSING).html).toContain('Pada 2022 kedua rencana berlaku, dan putusan atas keduanya tetap berdiri.');
  });
});

test.each([REVISION, SUCCESSION, CLOSING])('%s weighs less than 60 kB packed, in both languages', (path) => {
  for (const language of ['id', 'en'] as const) {
    expect(gzipSync(page(inSite(path, language)).html, { level: 9 }).length).toBeLessThan(60 * KB);
  }
});

test.each([REVISION, SUCCESSION, CLOSING])('%s is valid HTML', async (path) => {
  const { results } = await new HtmlValidate(rules).validateString(page(path).html, path);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} in line ${String(line)}`)),
  ).toEqual([]);
});

test('documents that differ are called different, on the page of the indicator and of each plan', () => {
  const indicator = page(`${REGION}indikator/indikator-001/`);
  const target = elementById(indicator, 'target');
  const said = target === undefined ? '' : textOf(target);
  expect(said).toMatch(/Indikator karangan 1, 2022: berbeda\s*RPJMD: 54/);
  expect(said).toContain('RKPD: 53');
  expect(said).toContain('APBD: 52');
  expect(said).toContain('Berbeda tidak berarti salah.');
  expect(page(`${REGION}indikator/indikator-004/`).html).not.toContain('berbeda antardokumen');
  for (const plan of [OLD, 'rkpd-2022', 'apbd-2022']) {
    expect(page(`${REGION}rencana/${plan}/`).html).toContain('Indikator karangan 1, 2022: berbeda');
  }
});

test('the pages of the old plan lead to its comparisons and to its closing page', () => {
  const hrefs = named(page(`${REGION}rencana/${OLD}/`), 'a').map(
    ({ attrs }) => attrs.find(({ name }) => name === 'href')?.value,
  );
  for (const pair of ['rancangan-ke-perda-1', 'perda-1-ke-perda-2', 'perda-2-ke-perda-3', 'perda-1-ke-perda-3']) {
    expect(hrefs).toContain(`perbandingan/${pair}/`);
  }
  expect(hrefs).toContain('penutup/');
  expect(textOf(first(page(CLOSING), 'h1') ?? { nodeName: '#text', value: '', parentNode: null })).toBe(
    'Penutup: RPJMD Kabupaten Contoh 2018–2023',
  );
});

describe('copies of source documents', () => {
  test('one that may be handed on lies beside the page of its source, byte for byte, and is linked', () => {
    const copy = 'sumber/salinan-boleh/salinan-boleh.csv';
    expect(fileOf(site, copy)).toBe(readFileSync(join(content, 'sources/files/salinan-boleh.csv'), 'utf8'));
    for (const language of ['id', 'en'] as const) {
      const from = page(inSite('sumber/salinan-boleh/', language));
      const links = named(from, 'a').map((element) => attribute(element, 'href'));
      expect(links).toContain(
        language === 'id' ? 'salinan-boleh.csv' : '../../../sumber/salinan-boleh/salinan-boleh.csv',
      );
      expect(links).toContain('https://arsip.example/salinan-boleh');
    }
  });

  test('one that may not is nowhere in the site', () => {
    const kept = readFileSync(join(content, 'sources/files/salinan-simpan.csv'), 'utf8');
    expect(site.files.filter((file) => file.includes('salinan-simpan.csv'))).toEqual([]);
    const csv = site.files.filter((file) => file.endsWith('.csv')).filter((file) => fileOf(site, file) === kept);
    expect(csv).toEqual([]);
    expect(textOf(elementById(page('sumber/salinan-simpan/'), 'salinan') ?? throwNone())).toContain('tidak disertakan');
  });
});

describe('corrections', () => {
  test('each request stands on the page, with what became of it, in both languages', () => {
    const [here, there] = [page('koreksi/'), page('en/koreksi/')];
    const outcomes = (from: Page) =>
      from.elements.filter((element) => /status is-/.test(attribute(element, 'class') ?? '')).map(textOf);
    expect(outcomes(here)).toEqual(['belum diputuskan', 'diterima', 'ditolak']);
    expect(outcomes(there)).toEqual(['not decided', 'accepted', 'refused']);
    expect(textOf(elementById(here, 'cara') ?? throwNone())).toContain('Jalan Karangan 1, Kota Karangan');
  });

  test('each row of an indicator can be corrected, with its address filled in', () => {
    const indicator = `${REGION}indikator/${indicatorId(1)}/`;
    const asking = named(page(indicator), 'a').map((element) => attribute(element, 'href') ?? '');
    const filled = asking.filter((href) => href.startsWith('https://wa.me/6281200000000?text='));
    expect(filled.length).toBeGreaterThan(3);
    for (const href of filled) {
      const [address = ''] = /https:\S+/.exec(new URL(href).searchParams.get('text') ?? '') ?? [];
      const [path, anchor = ''] = address.replace('https://karangan.example/tilik/', '').split('#');
      expect(path).toBe(indicator);
      expect(elementById(page(indicator), anchor)).toBeDefined();
    }
    expect(asking.filter((href) => href.endsWith('koreksi/#koreksi-permintaan-ditolak'))).toHaveLength(1);
  });
});

function throwNone(): never {
  throw new Error('that part is not there');
}
