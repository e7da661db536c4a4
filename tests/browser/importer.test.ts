/** The importer in the browser, on a small site of its own with the switch on. What it says and writes is what the command says and writes. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { chromium, type Browser, type BrowserContext, type Download, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import rules from '../../.html-validate.mjs';
import { serveSite, type ServedSite } from '../../scripts/static-server.ts';
import { type Made, workbook } from '../import/workbooks.ts';
import { GOOD } from '../reading/folder.ts';
import { freshFolder, runBuild } from '../site/run-build.ts';
import { LAPTOP, PHONE } from './visit.ts';

const PAGE = 'kelola/impor/15.04-batanghari/';
const SOURCE = 'dokumen-impor-uji';
const PLAN = ['rpjmd-2021-2026', 'ranperda'] as const;
/** The machine of a test may be busy. */
const PATIENT = { timeout: 60_000 } as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { dir, clear } = freshFolder();
const content = join(dir, 'content');
const built = join(dir, 'site');
let served: ServedSite;
let browser: Browser;
let page: Page;
let requests: string[];
let troubles: string[];

beforeAll(async () => {
  cpSync(GOOD, content, { recursive: true });
  appendFileSync(join(content, 'site.yaml'), '\nmanage: true\n');
  const { code, said } = await runBuild(['--content', content, '--out', built, '--preview']);
  expect(said).toContain('Situs selesai');
  expect(code).toBe(0);
  served = await serveSite({ dir: built, port: 0, base: '/sub/path/' });
  browser = await chromium.connect(inject('browser'));
}, 240_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  clear();
});

let opened: BrowserContext | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** Opens the page of the region, waits until it says that it is ready, and from then on counts requests. */
async function open(address = `${served.address}${PAGE}`, options: object = LAPTOP): Promise<void> {
  await opened?.close();
  const context = await browser.newContext({ ...options, acceptDownloads: true });
  opened = context;
  await context.addInitScript(() => {
    const chosen = async (): Promise<FileSystemDirectoryHandle> =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('content', { create: true });
    Object.assign(window, { showDirectoryPicker: chosen });
  });
  page = await context.newPage();
  requests = [];
  troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  await page.goto(address);
  await expect.poll(() => page.locator('[data-check]').isEnabled(), PATIENT).toBe(true);
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Fills in the form and checks; resolves with what the page then says. */
async function check(name: string, bytes: Uint8Array): Promise<string> {
  await choose(name, bytes);
  await page.fill('[name=source]', SOURCE);
  await page.selectOption('[name=plan]', PLAN.join('/'));
  return again();
}

async function again(): Promise<string> {
  await page.locator('[data-check]').click();
  await expect.poll(() => page.locator('[data-status]').innerText(), PATIENT).not.toMatch(/^(?:Memeriksa|Checking)/);
  return page.locator('[data-status]').innerText();
}

async function downloaded(press: string): Promise<{ readonly download: Download; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(press).click()]);
  const file = join(dir, `unduhan-${String(readdirSync(dir).length)}`);
  await download.saveAs(file);
  return { download, bytes: new Uint8Array(readFileSync(file)) };
}

/** The same by the command, on a copy of the content. */
function byCommand(name: string, bytes: Uint8Array, ...args: readonly string[]) {
  const copy = join(dir, `perintah-${String(readdirSync(dir).length)}`);
  mkdirSync(copy);
  const isi = join(copy, 'isi');
  cpSync(content, isi, { recursive: true });
  const file = join(copy, name);
  writeFileSync(file, bytes);
  const report = join(copy, 'laporan.html');
  const asked = ['--region', '15.04', '--source', SOURCE, '--plan', PLAN[0], '--version', PLAN[1], '--content', isi];
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/import.ts', file, ...asked, '--report', report, '--format', 'json', ...args],
    { encoding: 'utf8' },
  );
  const said = JSON.parse(stdout) as {
    readonly findings: readonly { readonly code: string; readonly at: string; readonly title: string }[];
  };
  return { content: isi, report: readFileSync(report, 'utf8'), findings: said.findings };
}

function table(change: (rows: Made[][]) => void = () => undefined): Uint8Array {
  const rows: Made[][] = [
    ['Tabel 7.1 Indikator Kabupaten Batanghari (data uji)'],
    ['Indikator', 'Satuan', 'Target', null, 'Realisasi'],
    [null, null, 2024, 2025, 2024],
    ['Persentase penduduk miskin', '%', '9,4', '≤ 9,3\u00A0%', '9,1 %'],
    ['Indikator uji baru', 'indeks', 70, 71, '69,5'],
  ];
  change(rows);
  return workbook({ name: 'Tabel 1', rows, merges: ['C2:D2'] });
}

function filesIn(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const;
    }),
  );
}

/** The files that the command wrote, by their path from the content folder on. */
function writtenBy(folder: string): Record<string, string> {
  const before = filesIn(content);
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([path, text]) => before[path] !== text));
}

async function violations(): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true);
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

describe('without the switch', () => {
  test('a site has no page, no script and no word of it', () => {
    const dist = inject('dist');
    expect(existsSync(join(dist, 'kelola'))).toBe(false);
    expect(readdirSync(join(dist, '_assets')).filter((name) => name.startsWith('importer'))).toEqual([]);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).not.toContain('kelola');
  });
});

test('the pages are valid HTML, in both languages', async () => {
  const validator = new HtmlValidate(rules);
  const found: string[] = [];
  for (const path of ['kelola/impor/', PAGE, 'en/kelola/impor/', `en/${PAGE}`]) {
    const { results } = await validator.validateFile(join(built, path, 'index.html'));
    for (const { messages } of results)
      found.push(...messages.map(({ ruleId, message, line }) => `${path}:${String(line)} ${ruleId} ${message}`));
  }
  expect(found).toEqual([]);
});

describe('a file that is chosen', () => {
  beforeEach(() => open());

  test('is reported in the words and at the cells of the command, byte for byte', async () => {
    const said = await check('uji.xlsx', table());
    expect(said).toBe('0 galat, 0 ragu, 4 perbaikan, 3 catatan. Percobaan: tidak ada yang ditulis.');
    const command = byCommand('uji.xlsx', table(), '--dry-run');
    const { download, bytes } = await downloaded('[data-save-report]');
    expect(download.suggestedFilename()).toBe('laporan-impor.html');
    expect(strFromU8(bytes)).toBe(command.report);
    const shown = await page.locator('#laporan').innerText();
    for (const { title, at, code } of command.findings) {
      expect(shown).toContain(title);
      expect(shown).toContain(code);
      expect(shown).toContain(at);
    }
  });

  test('asks for nothing once the page is ready, however far one goes', async () => {
    await check('uji.xlsx', table());
    await downloaded('[data-to-zip]');
    expect(requests).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('shows what becomes of each row', async () => {
    await check('uji.xlsx', table());
    const changes = await page.locator('#perubahan').innerText();
    expect(changes).toMatch(/kemiskinan 2024\s+belum ada\s+9\.1/);
    expect(changes).toContain('indicators/indikator-uji-baru.yaml');
  });

  test('shows the new figure with chart and verdict as the page will have them', async () => {
    await check('uji.xlsx', table());
    const preview = page.locator('[data-indicator=kemiskinan]');
    const text = await preview.innerText();
    expect(text).toContain('Persentase penduduk miskin');
    expect(text).toContain('9,10 persen');
    expect(text).toContain('Target 2024: 9,40 persen');
    expect(await preview.locator('.verdict .status').first().innerText()).toBe('tercapai');
    expect(await preview.locator('figure svg').count()).toBe(1);
    expect(await preview.locator('figure svg').innerHTML()).toContain('9,10');
  });

  test('can be dropped as well', async () => {
    const data = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'uji.xlsx'));
        return transfer;
      },
      [...table()],
    );
    await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer: data });
    await page.fill('[name=source]', SOURCE);
    await page.selectOption('[name=plan]', PLAN.join('/'));
    expect(await again()).toContain('0 galat');
  });

  test('with the keyboard alone: Enter checks, and the report has the focus', async () => {
    await choose('uji.xlsx', table());
    await page.selectOption('[name=plan]', PLAN.join('/'));
    await page.locator('[name=source]').focus();
    await page.keyboard.type(SOURCE);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENT).toBe('Laporan');
  });

  test('and then other choices call for a new check before anything is saved', async () => {
    await check('uji.xlsx', table());
    await page.fill('[name=source]', 'sumber-lain');
    expect(await page.locator('[data-status]').innerText()).toContain('Periksa lagi');
    expect(await page.locator('[data-to-zip]').isDisabled()).toBe(true);
  });

  test('offers its sheets, and then reads only the chosen one', async () => {
    const rows: Made[][] = [
      ['Indikator', 'Satuan', 'Realisasi 2024'],
      ['Persentase penduduk miskin', '%', 9.1],
    ];
    const other: Made[][] = [
      ['Indikator', 'Satuan', 'Realisasi 2020'],
      ['Persentase penduduk miskin', '%', 9.6],
    ];
    await check('uji.xlsx', workbook({ name: 'Satu', rows }, { name: 'Dua', rows: other }));
    await page.getByRole('checkbox', { name: 'Dua' }).check();
    await again();
    expect(await page.locator('#laporan').innerText()).not.toContain('Satu: ');
    expect(await page.locator('#perubahan').innerText()).toMatch(/kemiskinan 2020/);
  });

  test('may be the template of the region, which this page gives, and then nothing changes before it is filled in', async () => {
    const { download, bytes } = await downloaded('[data-template]');
    expect(download.suggestedFilename()).toBe('templat-15.04.xlsx');
    await choose('templat-15.04.xlsx', bytes);
    expect(await again()).toContain('0 galat');
    expect(await page.locator('#simpan').innerText()).toContain('semuanya sudah ada');
  });

  test('may be CSV', async () => {
    const csv = 'Indikator;Satuan;Realisasi 2024\nPersentase penduduk miskin;%;9,1\n';
    expect(await check('uji.csv', new TextEncoder().encode(csv))).toContain('0 galat');
  });
});

describe('what is wrong', () => {
  beforeEach(() => open());

  test('stands in the report, and nothing can be saved', async () => {
    const bad = table((rows) => rows[3]?.splice(4, 1, 'banyak'));
    expect(await check('uji.xlsx', bad)).toContain('1 galat');
    expect(await page.locator('#laporan').innerText()).toContain('Tabel 1!E4');
    expect(await page.locator('#simpan').innerText()).toContain('Belum dapat disimpan');
    expect(await page.locator('[data-to-zip]').isVisible()).toBe(false);
    expect(await page.locator('#pratinjau').isVisible()).toBe(false);
  });

  test('can be passed over by name, which the report records as the command does', async () => {
    const bad = table((rows) => rows[3]?.splice(4, 1, 'banyak'));
    await check('uji.xlsx', bad);
    await page.getByRole('checkbox', { name: /Lewati galat ini/ }).check();
    expect(await again()).toContain('Percobaan');
    const command = byCommand('uji.xlsx', bad, '--dry-run', '--skip', 'number-unreadable@Tabel 1!E4');
    expect(strFromU8((await downloaded('[data-save-report]')).bytes)).toBe(command.report);
  });

  test.each([
    ['no workbook', 'uji.xlsx', new TextEncoder().encode('halo'), 'file-kind'],
    ['a ZIP bomb', 'uji.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }), 'workbook-bomb'],
    ['more than 20 MB', 'uji.xlsx', new Uint8Array(20_000_001), 'file-too-large'],
  ])('%s is refused with the reason', async (_, name, bytes, code) => {
    expect(await check(name, bytes)).toContain('1 galat');
    expect(await page.locator('#laporan').innerText()).toContain(code);
  });

  test('200,000 rows are refused, and the page answers all the while', async () => {
    const rows: Made[][] = Array.from({ length: 200_000 }, (_, index) => [index + 1]);
    rows[0] = ['Indikator', 'Satuan', '2025'];
    await page.evaluate(() => {
      const beats = { whileBusy: 0 };
      Object.assign(window, { beats });
      setInterval(() => {
        if (document.querySelector('form#impor')?.getAttribute('aria-busy') === 'true') beats.whileBusy += 1;
      }, 20);
    });
    expect(await check('uji.xlsx', workbook({ name: 'Panjang', rows }))).toContain('1 galat');
    expect(await page.locator('#laporan').innerText()).toContain('sheet-too-long');
    // On the page itself the work would let at most one through.
    const beats = await page.evaluate(() => (window as unknown as { beats: { whileBusy: number } }).beats.whileBusy);
    expect(beats).toBeGreaterThan(5);
  });

  test('names, numbers and addresses of people are never shown', async () => {
    const bad = table((rows) => {
      rows[1]?.push('NIK', 'Nama Penerima', 'Alamat');
      rows[3]?.push('1504010101800001', 'Seseorang Uji', 'Jalan Uji Nomor 5');
    });
    await check('uji.xlsx', bad);
    const shown = await page.locator('body').innerText();
    expect(shown).toContain('personal-column');
    expect(shown).not.toMatch(/1504010101800001|Seseorang Uji|Jalan Uji/);
  });

  test('a source that is no id is not even checked', async () => {
    await choose('uji.xlsx', table());
    await page.fill('[name=source]', 'Bukan Pengenal');
    await page.locator('[data-check]').click();
    expect(await page.locator('#laporan').isVisible()).toBe(false);
  });
});

describe('saving', () => {
  beforeEach(() => open());

  test('the ZIP holds what the command writes, the report, and what to do', async () => {
    await check('uji.xlsx', table());
    const { download, bytes } = await downloaded('[data-to-zip]');
    expect(download.suggestedFilename()).toBe(`impor-15.04-${SOURCE}.zip`);
    const files = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const),
    );
    const written = writtenBy(byCommand('uji.xlsx', table()).content);
    expect(Object.keys(written)).toHaveLength(4);
    const packed = Object.entries(files).filter(([path]) => path.startsWith('content/'));
    expect(Object.fromEntries(packed.map(([path, text]) => [path.slice('content/'.length), text]))).toEqual(written);
    expect(files['laporan-impor.html']).toContain('Dikemas dalam ZIP');
    const guide = files['CARA-MENGUNGGAH.txt'] ?? '';
    for (const path of Object.keys(written)) expect(guide).toContain(`- content/${path}\r\n`);
    expect(guide).toContain('LEWAT GITHUB');
    expect(guide).toContain('LEWAT GITLAB');
    expect(Object.keys(files)).toHaveLength(6);
    const twice = await downloaded('[data-to-zip]');
    expect(twice.bytes).toEqual(bytes);
  });

  test('a folder gets what the command writes, and a second time changes nothing', async () => {
    await fillFolder(filesIn(content));
    await check('uji.xlsx', table());
    await page.locator('[data-to-folder]').click();
    await expect.poll(() => page.locator('[data-saved]').innerText(), PATIENT).toContain('4 berkas ditulis');
    const command = filesIn(byCommand('uji.xlsx', table()).content);
    expect(await readFolder()).toEqual(command);
    expect(strFromU8((await downloaded('[data-save-report]')).bytes)).toContain('Ditulis.');
    await page.locator('[data-to-folder]').click();
    await expect.poll(() => page.locator('[data-saved]').innerText(), PATIENT).toContain('4 berkas ditulis');
    expect(await readFolder()).toEqual(command);
  });

  test.each([
    ['is no content folder', { 'catatan.txt': 'x' }, 'bukan folder isi'],
    ['does not have the region', { 'site.yaml': 'x' }, 'regions/15.04-batanghari tidak ada'],
    [
      'has another table than the page knows',
      { 'site.yaml': 'x', 'regions/15.04-batanghari/targets.csv': 'indicator\n' },
      'lain dari yang dikenal halaman ini',
    ],
  ])('a folder that %s is left as it is', async (_, files, said) => {
    await fillFolder(files);
    await check('uji.xlsx', table());
    await page.locator('[data-to-folder]').click();
    await expect.poll(() => page.locator('[data-saved]').innerText(), PATIENT).toContain(said);
    expect(await readFolder()).toEqual(files);
  });

  test('a file of another that has the name of a new one is not written over', async () => {
    const files = { ...filesIn(content), [`sources/${SOURCE}.yaml`]: 'milik orang lain\n' };
    await fillFolder(files);
    await check('uji.xlsx', table());
    await page.locator('[data-to-folder]').click();
    await expect.poll(() => page.locator('[data-saved]').innerText(), PATIENT).toContain('sudah ada di folder itu');
    expect(await readFolder()).toEqual(files);
  });

  test.each(['write', 'close'] as const)('when a %s fails, everything is as it was', async (step) => {
    const before = filesIn(content);
    await fillFolder(before);
    await check('uji.xlsx', table());
    await page.evaluate((name) => {
      const writing = FileSystemWritableFileStream.prototype;
      const original: unknown = Reflect.get(writing, name);
      if (typeof original !== 'function') return;
      let calls = 0;
      Reflect.set(writing, name, function (this: FileSystemWritableFileStream, ...given: unknown[]): unknown {
        calls += 1;
        if (calls === 3) return Promise.reject(new Error('disk uji penuh'));
        const result: unknown = Reflect.apply(original, this, given);
        return result;
      });
    }, step);
    await page.locator('[data-to-folder]').click();
    await expect.poll(() => page.locator('[data-saved]').innerText(), PATIENT).toContain('dikembalikan seperti semula');
    expect(await readFolder()).toEqual(before);
  });
});

test('from a disk it works without a worker', async () => {
  const address = pathToFileURL(join(built, PAGE, 'index.html')).href;
  await open(address);
  expect(await check('uji.xlsx', table())).toContain('0 galat');
  expect(await page.locator('[data-indicator=kemiskinan] figure svg').count()).toBe(1);
  expect(requests).toEqual([]);
});

describe.each([
  ['light, wide', { ...LAPTOP, colorScheme: 'light', reducedMotion: 'reduce' }],
  ['dark, on a phone', { ...PHONE, colorScheme: 'dark', reducedMotion: 'reduce' }],
])('nothing hinders an editor (%s)', (_, options) => {
  test('list of regions', async () => {
    const context = await browser.newContext(options as object);
    opened = context;
    page = await context.newPage();
    await page.goto(`${served.address}kelola/impor/`);
    expect(await violations()).toEqual([]);
    await page.getByRole('link', { name: 'Kabupaten Batanghari' }).click();
    expect(page.url()).toContain(PAGE);
  });

  test('form, report, preview and saving, in Indonesian and English', async () => {
    await open(`${served.address}${PAGE}`, options);
    await page.locator('form details summary').click();
    expect(await violations()).toEqual([]);
    await check('uji.xlsx', table());
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await check(
      'uji.xlsx',
      table((rows) => rows.forEach((row) => row.splice(4, 1, 'banyak'))),
    );
    expect(await violations()).toEqual([]);
    await open(`${served.address}en/${PAGE}`, options);
    expect(await page.locator('[data-status]').innerText()).toBe('Ready. No file has been checked yet.');
    expect(await violations()).toEqual([]);
  });
});

/** Puts files into the folder that the stubbed picker gives. */
function fillFolder(files: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate(async (list) => {
    const root = await navigator.storage.getDirectory();
    const content = await root.getDirectoryHandle('content', { create: true });
    for (const [path, text] of Object.entries(list)) {
      const steps = path.split('/');
      let folder = content;
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
      const handle = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
      const writer = await handle.createWritable();
      await writer.write(text);
      await writer.close();
    }
  }, files);
}

function readFolder(): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, `${at}${name}/`);
        else if (handle instanceof FileSystemFileHandle) files[at + name] = await (await handle.getFile()).text();
      }
    };
    await read(await (await navigator.storage.getDirectory()).getDirectoryHandle('content'), '');
    return files;
  });
}
