import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHECKSUMS, compareWithChecksums } from '#build/checksums';
import { COVER_NOTE } from '#build/package/cover-note';
import { packSite } from '#build/package/pack-site';
import { comparePackage } from '#build/package/verify-package';
import { readZip } from '#build/package/zip-file';
import { writeChecksums } from '../write-checksums.ts';

let place = '';
let site = '';
let out = '';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

function home(language: string, heading: string): string {
  return `<!doctype html><html lang="${language}"><head><link rel="canonical" href="https://contoh.example/rpjmd/">
    <script type="module" src="_assets/page.js"></script></head><body><aside class="notice">Situs contoh.</aside>
    <a class="brand" href="./">Situs uji</a><h1>${heading}</h1><p class="lead">Kalimat &amp; pembuka.</p>
    <a href="wilayah/#x">Wilayah</a><footer class="foot"><ul><li>x</li></ul><p>Edisi 23 November 2026</p></footer></body></html>`;
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'tilik-paket-'));
  site = join(place, 'dist');
  out = join(place, 'tilik.zip');
  write('index.html', home('id', 'Yang dijanjikan'));
  write('en/index.html', home('en', 'What was promised'));
  write('wilayah/index.html', '<a href="../">Beranda</a>');
  write('wilayah/data.csv', 'alamat\n"href=""../"""\n');
  write('_assets/page.js', 'export {};');
  writeChecksums(site);
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

function unpacked(): Record<string, string> {
  return Object.fromEntries([...readZip(out)].map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
}

function unpackTo(dir: string): void {
  for (const [path, text] of Object.entries(unpacked())) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

function run(script: string, ...args: readonly string[]): { readonly code: number; readonly said: string } {
  try {
    return {
      code: 0,
      said: execFileSync('node', [`scripts/${script}.ts`, ...args], { encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, said: `${stdout}${stderr}` };
  }
}

describe('a package', () => {
  test('holds every file of the site, its links lead to pages, its data are as they were', () => {
    packSite(site, out);
    const files = unpacked();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['index.html', 'en/index.html', 'wilayah/index.html', COVER_NOTE, CHECKSUMS]),
    );
    expect(files['index.html']).toContain('<a href="wilayah/index.html#x">');
    expect(files['wilayah/index.html']).toBe('<a href="../index.html">Beranda</a>');
    expect(files['wilayah/data.csv']).toBe(readFileSync(join(site, 'wilayah/data.csv'), 'utf8'));
  });

  test('agrees with its fingerprints, packed and unpacked', () => {
    const { files } = packSite(site, out);
    const nothing = { changed: [], missing: [], added: [], listed: files - 1 };
    expect(comparePackage(out)).toEqual(nothing);
    unpackTo(join(place, 'dibuka'));
    expect(compareWithChecksums(join(place, 'dibuka'))).toEqual(nothing);
  });

  test('has a note on top that says in both languages what it is, which edition, and where it is online', () => {
    packSite(site, out);
    const note = unpacked()[COVER_NOTE] ?? '';
    for (const said of [
      'salinan utuh situs "Situs uji"',
      'Yang dijanjikan.',
      'Kalimat & pembuka.',
      'Situs contoh.',
      'Edisi 23 November 2026',
      'https://contoh.example/rpjmd/',
      'sha256sum -c SHA256SUMS',
      'npm run verify',
      'complete copy of the site "Situs uji"',
      'What was promised.',
    ])
      expect(note).toContain(said);
    expect(note.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is the same bytes each time, also when it is packed again from what was unpacked', () => {
    packSite(site, out);
    const first = readFileSync(out);
    packSite(site, out);
    expect(readFileSync(out).equals(first)).toBe(true);
    unpackTo(join(place, 'dibuka'));
    packSite(join(place, 'dibuka'), join(place, 'lagi.zip'));
    expect(readFileSync(join(place, 'lagi.zip')).equals(first)).toBe(true);
  });

  test('of a site without an English side or an address says so', () => {
    rmSync(join(site, 'en'), { recursive: true });
    write('index.html', '<a class="brand">Situs uji</a><h1>Belum ada yang diterbitkan</h1>');
    writeChecksums(site);
    packSite(site, out);
    const note = unpacked()[COVER_NOTE] ?? '';
    expect(note).toContain('Belum ada yang diterbitkan.');
    expect(note).toContain('Situs ini tidak mencantumkan alamat daring.');
    expect(note).toContain('This site states no address online.');
  });
});

describe('npm run package', () => {
  test('says what it wrote, and the longest name for Windows', () => {
    const { code, said } = run('package', '--site', site, '--out', out);
    expect(code).toBe(0);
    expect(said).toMatch(/Paket selesai: .*tilik\.zip, 8 berkas, 0,0 MB\./);
    expect(said).toContain('Nama terpanjang 27 huruf (di Windows paling banyak 170): _assets/modul.');
  });

  test.each<readonly [string, () => readonly string[], string]>([
    ['a folder that is no site', () => ['--site', place, '--out', out], 'bukan situs hasil bangunan'],
    ['a folder that is not there', () => ['--site', join(place, 'tiada'), '--out', out], 'bukan situs hasil bangunan'],
    ['a goal that is no ZIP', () => ['--site', site, '--out', join(place, 'x.txt')], 'akhiri dengan .zip'],
    ['a goal inside the site', () => ['--site', site, '--out', join(site, 'x.zip')], 'di dalam situs itu sendiri'],
    ['a goal that is a folder', () => ['--site', site, '--out', `${place}/f.zip`], 'adalah folder'],
  ])('refuses %s and writes nothing', (_what, args, said) => {
    mkdirSync(join(place, 'f.zip'));
    const before = readdirSync(place, { recursive: true });
    const result = run('package', ...args());
    expect(result).toMatchObject({ code: 1, said: expect.stringContaining(said) as string });
    expect(result.said).toContain('Tidak ada paket yang ditulis.');
    expect(readdirSync(place, { recursive: true })).toEqual(before);
  });

  test('refuses a site that was changed after it was built, and says which file', () => {
    write('wilayah/index.html', 'lain');
    const { code, said } = run('package', '--site', site, '--out', out);
    expect(code).toBe(1);
    expect(said).toContain('sudah berubah sejak dibangun');
    expect(said).toContain('Berubah: wilayah/index.html');
    expect(existsSync(out)).toBe(false);
  });

  test('refuses names that Windows cannot open, and keeps the earlier package', () => {
    writeFileSync(out, 'yang lama');
    write('istilah/aux/index.html', 'x');
    writeChecksums(site);
    expect(run('package', '--site', site, '--out', out)).toMatchObject({
      code: 1,
      said: expect.stringContaining('istilah/aux/index.html: "aux" adalah nama perangkat') as string,
    });
    expect(readFileSync(out, 'utf8')).toBe('yang lama');
  });
});

describe('npm run verify on a package', () => {
  test('says that all is as it was packed', () => {
    packSite(site, out);
    expect(run('verify', out)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^7 berkas di .*tilik\.zip sama/) as string,
    });
  });

  test('refuses a ZIP that is none, and one without a list', () => {
    writeFileSync(out, 'bukan zip');
    expect(run('verify', out)).toMatchObject({
      code: 1,
      said: expect.stringContaining('bukan berkas ZIP yang utuh') as string,
    });
    expect(run('verify', join(place, 'tiada.zip')).said).toContain('tidak ada');
  });
});
