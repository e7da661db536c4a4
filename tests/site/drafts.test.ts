/** The good folder with a draft of every kind beside what is published: built as it is published, and as a preview. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GOOD, put } from '../reading/folder.ts';
import { freshFolder, runBuild } from './run-build.ts';
import { attribute, named, readSite, told } from './site.ts';

/** In every id and every text of the drafts, and nowhere else. */
const SECRET = 'zdraf';
const { dir, clear } = freshFolder();
const content = join(dir, 'content');
const published = join(dir, 'published');
const preview = join(dir, 'preview');

/** Adds a draft or embargoed record of each kind; they refer to each other and to what is published. */
function addDrafts(): void {
  const region = 'regions/15.04-batanghari';
  const secretRegion = 'regions/15.05-muaro-jambi';
  const write = (file: string, ...lines: readonly string[]): void => put(content, file, `${lines.join('\n')}\n`);
  const source = `sources: [${SECRET}-sumber]`;
  const append = (file: string, ...rows: readonly string[]): void =>
    put(content, file, `${readFileSync(join(content, file), 'utf8').trimEnd()}\n${rows.join('\n')}\n`);

  write(
    `sources/${SECRET}-sumber.yaml`,
    ...['kind: dataset', `publisher: Penerbit ${SECRET}`, `title: Judul ${SECRET}`, 'published: unknown'],
    ...['address: unknown', 'seen: unknown', 'via: none', 'draft: true'],
  );
  put(
    content,
    `indicators/${SECRET}-indikator.yaml`,
    `${readFileSync(join(content, 'indicators/kemiskinan.yaml'), 'utf8')}draft: true\n`,
  );
  write(
    `glossary/${SECRET}-istilah.md`,
    '---',
    `title: Istilah ${SECRET}`,
    'short: Uji.',
    'draft: true',
    '---',
    '',
    'Uji.',
  );
  write(
    `pages/${SECRET}-halaman.md`,
    '---',
    `title: Halaman ${SECRET}`,
    source,
    'embargo: 2026-11-24',
    '---',
    '',
    'Uji.',
  );
  write(
    `networks/${SECRET}-jejaring.yaml`,
    ...['kind: agglomeration', `name: Jejaring ${SECRET}`, 'summary: Uji.', source, 'embargo: 2026-12-01'],
    ...['members:', '  - code: "15.04"', '    name: Kabupaten Batanghari'],
  );
  put(
    content,
    `${region}/plans/${SECRET}-rencana/plan.yaml`,
    `${readFileSync(join(content, region, 'plans/rpjmd-2021-2026/plan.yaml'), 'utf8').replace(/^title: .*$/m, `title: Rencana ${SECRET}`)}draft: true\n`,
  );
  append(
    `${region}/targets.csv`,
    `kemiskinan,2025,value,9.10,,${SECRET}-rencana,ranperda,dokumen-rencana,,Catatan ${SECRET},`,
  );
  append(
    `${region}/figures.csv`,
    `${SECRET}-indikator,2024-03,,9.99,,,,,,final,susenas,,unknown,second-hand,no,,${SECRET}-sumber,,Catatan ${SECRET},`,
  );
  put(
    content,
    `${region}/commitments/${SECRET}-janji.yaml`,
    `${readFileSync(join(content, region, 'commitments/turunkan-kemiskinan.yaml'), 'utf8').replace(/^wording: .*$/m, `wording: Janji ${SECRET}`)}draft: true\n`,
  );
  put(
    content,
    `${region}/clusters/${SECRET}-klaster.yaml`,
    `${readFileSync(join(content, region, 'clusters/pusat-muara-bulian.yaml'), 'utf8').replace(/^name: .*$/m, `name: Klaster ${SECRET}`)}embargo: 2026-11-24\n`,
  );
  put(
    content,
    `${region}/recommendations/${SECRET}-rekomendasi.yaml`,
    `${readFileSync(join(content, region, 'recommendations/data-kemiskinan.yaml'), 'utf8').replace(/^number: .*$/m, `number: "2 ${SECRET}"`)}draft: true\n`,
  );
  put(
    content,
    `${region}/replies/${SECRET}-jawaban.yaml`,
    `${readFileSync(join(content, region, 'replies/jawaban-rekomendasi.yaml'), 'utf8')
      .replace('data-kemiskinan', `${SECRET}-rekomendasi`)
      .replace(/^text: .*$/m, `text: Jawaban ${SECRET}`)}draft: true\n`,
  );
  write(
    `${secretRegion}/region.yaml`,
    ...['code: "15.05"', `name: Kabupaten Muaro Jambi`, 'short_name: Muaro Jambi', 'kind: kabupaten'],
    ...['province_name: Jambi', 'coverage: figures', `note: Catatan ${SECRET}`, 'draft: true'],
  );
  write(`${secretRegion}/report.md`, '---', `title: Laporan ${SECRET}`, source, '---', '', `Laporan ${SECRET}.`);
}

/** The texts of a file: its own, or those in it where it is packed. */
async function textsOf(path: string): Promise<readonly string[]> {
  const bytes = readFileSync(path);
  if (/\.(?:zip|xlsx)$/.test(path))
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [name, strFromU8(inner)]);
  if (path.endsWith('.parquet')) {
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    return rows.map((row) => Object.values(row).join(' '));
  }
  return [(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')];
}

/** The files of a site that say something, by their name or in them. */
async function filesThatSay(site: string, what: RegExp): Promise<readonly string[]> {
  const saying = await Promise.all(
    filesIn(site).map(
      async (file) => what.test(file) || (await textsOf(join(site, file))).some((text) => what.test(text)),
    ),
  );
  return filesIn(site).filter((_, index) => saying[index]);
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

beforeAll(async () => {
  cpSync(GOOD, content, { recursive: true });
  addDrafts();
  put(content, 'site.yaml', `${readFileSync(join(content, 'site.yaml'), 'utf8').trimEnd()}\nmanage: true\n`);
  for (const [out, ...args] of [[published], [preview, '--preview']] as const) {
    const { code, said } = await runBuild(['--content', content, '--out', out, ...args]);
    expect(code, said).toBe(0);
  }
});
afterAll(clear);

describe('a site with drafts, as it is published', () => {
  test('no file of it knows a draft: no page, no data, no feed, no search, no archive, no address', async () => {
    expect(told(await filesThatSay(published, new RegExp(`${SECRET}|wilayah/15\\.05-muaro-jambi`)))).toEqual([]);
  });

  test('a preview has them in its data of every kind, and in its search, so that the search for them can find some', async () => {
    const saying = await filesThatSay(preview, new RegExp(SECRET));
    const endings = new Set(saying.map((file) => file.replace(/^.*\./, '')));
    expect([...endings]).toEqual(
      expect.arrayContaining(['html', 'csv', 'json', 'xlsx', 'parquet', 'zip', 'pf_fragment']),
    );
  });

  test('the importer of a region with rows that are held back carries none of its tables, and says so', () => {
    const importer = (site: string): string =>
      readFileSync(join(site, 'kelola/impor/15.04-batanghari/index.html'), 'utf8');
    expect(importer(published)).toContain('draf atau embargo');
    expect(importer(published)).not.toContain('id="bahan"');
    expect(importer(preview)).toContain(SECRET);
  });

  test('nothing of it is a preview', async () => {
    // The guide explains what a preview looks like; the script of the importer knows the words of every page.
    const knows = /panduan\/|importer\.\w+\.js$/;
    const saying = await filesThatSay(published, /PRATINJAU|\(Draf\)/);
    expect(told(saying.filter((file) => !knows.test(file)))).toEqual([]);
    expect(readFileSync(join(published, 'robots.txt'), 'utf8')).toContain('Allow: /');
  });
});

describe('the same as a preview', () => {
  test('every draft is there and says that it is one', () => {
    const page = (path: string): string => readFileSync(join(preview, path, 'index.html'), 'utf8');
    const lacking = [
      [`istilah/${SECRET}-istilah`, `Istilah ${SECRET} (Draf)`],
      [`jejaring/${SECRET}-jejaring`, `Jejaring ${SECRET} (Embargo sampai 1 Desember 2026)`],
      [`wilayah/15.04-batanghari/indikator/${SECRET}-indikator`, 'Persentase penduduk miskin (Draf)'],
      [`wilayah/15.04-batanghari/rencana/${SECRET}-rencana`, `Rencana ${SECRET} (Draf)`],
      [`wilayah/15.04-batanghari/klaster/${SECRET}-klaster`, `Klaster ${SECRET} (Embargo sampai 24 November 2026)`],
      [`sumber/${SECRET}-sumber`, `Judul ${SECRET} (Draf)`],
      ['komitmen', `Janji ${SECRET} (Draf)`],
      ['wilayah', 'Muaro Jambi (Draf)'],
      ['en/wilayah/15.05-muaro-jambi', 'Kabupaten Muaro Jambi (Draf)'],
    ].filter(([path = '', text = '']) => !page(path).includes(text));
    expect(lacking).toEqual([]);
  });

  test('every page says that it is a preview and asks not to be indexed', () => {
    const { pages } = readSite(preview);
    expect(pages.length).toBeGreaterThan(20);
    const silent = pages.filter((page) => {
      const robots = named(page, 'meta').find((element) => attribute(element, 'name') === 'robots');
      const says = page.path.startsWith('en/') ? 'PREVIEW.' : 'PRATINJAU.';
      return !page.html.includes(says) || attribute(robots, 'content') !== 'noindex';
    });
    expect(told(silent.map(({ path }) => path))).toEqual([]);
    expect(readFileSync(join(preview, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(filesIn(preview).filter((file) => file.startsWith('sitemap'))).toEqual([]);
  });
});

describe('what is recorded', () => {
  const run = (...args: readonly string[]): string => execFileSync(process.execPath, [...args], { encoding: 'utf8' });

  test('no ledger and no record of addresses ever knows a draft', () => {
    const copy = join(dir, 'recorded');
    cpSync(content, copy, { recursive: true });
    put(copy, 'regions/15.04-batanghari/ledger.jsonl', '');
    const said = [
      run('scripts/ledger.ts', '--content', copy),
      run('scripts/addresses.ts', copy),
      readFileSync(join(copy, 'regions/15.04-batanghari/ledger.jsonl'), 'utf8'),
      ...readdirSync(join(copy, 'addresses')).map((name) => readFileSync(join(copy, 'addresses', name), 'utf8')),
    ].join('\n');
    expect(said).toContain('kemiskinan');
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain('15.05');
  });
});
