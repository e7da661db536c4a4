import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '#build/checksums';
import { fileOf } from '#build/page-output';
import { copyingBeside } from '#build/reuse/copying-beside';
import { siteWriter, type SiteWriter } from '#build/site-writer';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-writer-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('the writer of a site', () => {
  test.each([
    ['nothing', []],
    ['one text', ['satu ± dua']],
    ['texts and bytes', ['judul\n', new Uint8Array([0, 255, 10]), 'akhir']],
    ['as long a text as is encoded in memory that stays', ['–'.repeat(349_525)]],
    ['a longer one', ['–'.repeat(349_526)]],
    ['an empty text', ['']],
    ['more than is encoded at once', Array.from({ length: 300 }, (_, index) => `${String(index)};`.repeat(200))],
  ])('writes %s and keeps its fingerprint', (_, pieces) => {
    const writer = siteWriter(dir);
    writer.writePieces('wilayah/uji/data.csv', pieces);
    const bytes = readFileSync(join(dir, 'wilayah/uji/data.csv'));
    expect(bytes).toEqual(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
    expect([...writer.fingerprints]).toEqual([['wilayah/uji/data.csv', hashOf(bytes)]]);
  });

  test('files of one folder follow each other', () => {
    const writer = siteWriter(dir);
    for (const name of ['a.txt', 'b.txt']) writer.write(`satu/dua/${name}`, Buffer.from(name));
    expect(readFileSync(join(dir, 'satu/dua/b.txt'), 'utf8')).toBe('b.txt');
    expect(writer.fingerprints.size).toBe(2);
  });

  test('a short text leaves nothing behind of a long one before it', () => {
    const writer = siteWriter(dir);
    for (const text of ['panjang ± '.repeat(1000), 'pendek']) writer.writePieces(`${String(text.length)}.txt`, [text]);
    expect(readFileSync(join(dir, '6.txt'), 'utf8')).toBe('pendek');
    expect(writer.fingerprints.get('6.txt')).toBe(hashOf(Buffer.from('pendek')));
  });

  test('files that are open side by side keep apart, and each tells its fingerprint', () => {
    const writer = siteWriter(dir);
    const [first, second] = [writer.open('data/a.csv'), writer.open('data/b.csv')];
    for (const part of ['1', '2']) {
      first.add(Buffer.from(`a${part}`));
      second.add(Buffer.from(`b${part}`));
    }
    expect([first.close(), second.close()]).toEqual(['a1a2', 'b1b2'].map((text) => hashOf(Buffer.from(text))));
    expect(readFileSync(join(dir, 'data/a.csv'), 'utf8')).toBe('a1a2');
    expect(readFileSync(join(dir, 'data/b.csv'), 'utf8')).toBe('b1b2');
    expect(writer.fingerprints.get('data/a.csv')).toBe(hashOf(Buffer.from('a1a2')));
    expect(() => writer.open('data/a.csv')).toThrow(/EEXIST/);
  });
});

describe.each([
  ['in this thread', (writer: SiteWriter) => ({ open: writer.open, stop: () => Promise.resolve() })],
  [
    'in a thread beside',
    (writer: SiteWriter) => {
      const { open, stop } = copyingBeside(dir);
      return { open: (path: string) => open(path, writer.note), stop };
    },
  ],
])('a file whose parts stand in others is written %s', (_, start) => {
  const OTHER = Buffer.alloc(3_000_000, 'abcdefghijk');

  test('with the parts where they belong, and its fingerprint is noted', async () => {
    writeFileSync(join(dir, 'other'), OTHER);
    const writer = siteWriter(dir);
    const { open, stop } = start(writer);
    const file = open('data/a.csv');
    file.add(Buffer.from('judul\n'));
    file.copy(join(dir, 'other'), { at: 11, bytes: 2_500_000 });
    for (let part = 0; part < 500; part += 1) file.copy(join(dir, 'other'), { at: part, bytes: 1 });
    file.add(Buffer.from('akhir'));
    const fingerprint = await file.close();
    await stop();
    const wanted = ['judul\n', OTHER.subarray(0, 2_500_000), OTHER.subarray(0, 500), 'akhir'];
    expect(readFileSync(join(dir, 'data/a.csv')).equals(Buffer.concat(wanted.map((part) => Buffer.from(part))))).toBe(
      true,
    );
    expect(fingerprint).toBe(hashOf(readFileSync(join(dir, 'data/a.csv'))));
    expect([...writer.fingerprints]).toEqual([['data/a.csv', fingerprint]]);
  });

  test('and it is told where another one ends too early', async () => {
    writeFileSync(join(dir, 'other'), 'satu');
    const { open, stop } = start(siteWriter(dir));
    const failing = async (): Promise<string> => {
      const file = open('data/a.csv');
      file.copy(join(dir, 'other'), { at: 2, bytes: 10 });
      return file.close();
    };
    await expect(failing()).rejects.toThrow('terpotong');
    await stop();
  });
});

describe('the file of an address', () => {
  test.each([
    ['/', 'index.html'],
    ['/en/wilayah/', 'en/wilayah/index.html'],
    ['/404/', '404.html'],
    ['/404', '404.html'],
    ['/wilayah/uji', 'wilayah/uji/index.html'],
    ['/data/semua.json', 'data/semua.json'],
    ['/istilah/c%C3%A9/', 'istilah/cé/index.html'],
  ])('%s is %s', (address, file) => {
    expect(fileOf(address)).toBe(file);
  });
});
