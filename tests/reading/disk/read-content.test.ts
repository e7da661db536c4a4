import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/examine.ts';
import { readContent } from '#reading/disk/read-content';
import { put, withFolder } from '../folder.ts';

const found = (change: (folder: string) => void) =>
  withFolder(change, (folder) => readContent(folder).findings).map(({ code, place }) => [code, place.file]);

describe('a folder that holds nothing', () => {
  test('and one that is not there have no entries and no findings', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tilik-empty-'));
    for (const path of [folder, join(folder, 'none')]) {
      const { entries, findings } = readContent(path);
      expect(findings).toEqual([]);
      expect(Object.values(entries).flat()).toEqual([]);
    }
    writeFileSync(join(folder, '.gitkeep'), '');
    expect(readContent(folder).findings).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('with any content, site.yaml must be there', () => {
    expect(found((folder) => unlinkSync(join(folder, 'site.yaml')))).toEqual([['site-missing', 'site.yaml']]);
  });
});

describe('copies of documents', () => {
  test('are hashed as they lie, line endings and all, and never parsed', () => {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x0d, 0x0a, 0x00, 0xff, 0xfe, 0x80]);
    const copies = withFolder(
      (folder) => put(folder, 'sources/files/naskah.pdf', bytes),
      (folder) => readContent(folder).entries.copies,
    );
    expect(copies.find(({ id }) => id === 'naskah.pdf')).toEqual({
      collection: 'copies',
      id: 'naskah.pdf',
      file: 'sources/files/naskah.pdf',
      data: { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: 10 },
    });
  });

  test('may be larger than other files, up to 25 MB', () => {
    const change = (folder: string) => {
      put(folder, 'sources/files/besar.pdf', new Uint8Array(3_000_000));
      put(folder, 'sources/files/terlalu-besar.pdf', new Uint8Array(25_000_001));
    };
    expect(found(change)).toEqual([['copy-too-large', 'sources/files/terlalu-besar.pdf']]);
  });

  test('one that was refused is not also called missing', () => {
    const change = (folder: string) => put(folder, 'sources/files/tabel-uji.csv', new Uint8Array(25_000_001));
    const codes = withFolder(change, (folder) => examine(folder).findings.map(({ code }) => code));
    expect(codes).toEqual(['copy-too-large']);
  });
});

describe('files that are refused', () => {
  test('one of more than 2 MB', () => {
    const change = (folder: string) => put(folder, 'pages/besar.md', `---\ntitle: A\n---\n${'a'.repeat(2_000_000)}`);
    expect(found(change)).toEqual([['file-too-large', 'pages/besar.md']]);
  });

  test('UTF-16, also where a table may be in Windows-1252', () => {
    const change = (folder: string) =>
      put(folder, 'regions/15.04-batanghari/targets.csv', Buffer.from('\uFEFFindicator,year', 'utf16le'));
    expect(found(change)).toEqual([['file-utf16', 'regions/15.04-batanghari/targets.csv']]);
  });

  test('a link that leaves the folder, to a file or a folder, is not followed', () => {
    const outside = mkdtempSync(join(tmpdir(), 'tilik-outside-'));
    writeFileSync(join(outside, 'rahasia.yaml'), 'kind: plan');
    const change = (folder: string) => {
      symlinkSync(join(outside, 'rahasia.yaml'), join(folder, 'sources/rahasia.yaml'));
      symlinkSync(outside, join(folder, 'regions/15.05-muaro-jambi'));
    };
    expect(found(change)).toEqual([
      ['link-leaves-content', 'regions/15.05-muaro-jambi'],
      ['link-leaves-content', 'sources/rahasia.yaml'],
    ]);
    rmSync(outside, { recursive: true });
  });

  test('a link that leads nowhere', () => {
    const change = (folder: string) => symlinkSync('tidak-ada.yaml', join(folder, 'sources/buntu.yaml'));
    expect(found(change)).toEqual([['file-unreadable', 'sources/buntu.yaml']]);
  });

  test('a link within the folder is read like a file', () => {
    const { entries, findings } = withFolder(
      (folder) => symlinkSync('tabel-bps.yaml', join(folder, 'sources/tabel-bps-lain.yaml')),
      readContent,
    );
    expect(findings).toEqual([]);
    expect(entries.sources.map((entry) => entry.id)).toContain('tabel-bps-lain');
  });

  test('two names that differ in case only: the odd one is blamed', (context) => {
    const change = (folder: string) => put(folder, 'sources/Tabel-BPS.yaml', 'kind: plan');
    const findings = found(change);
    if (findings.length === 0) context.skip('this disk does not tell capital and small letters apart');
    expect(findings).toEqual([['name-collision', 'sources/Tabel-BPS.yaml']]);
  });
});

describe('files that are passed over', () => {
  test.each(['.DS_Store', 'sources/.tabel.yaml.swp', 'Thumbs.db', 'regions/~$figures.xlsx', '.git/config'])(
    '%s',
    (file) => {
      expect(found((folder) => put(folder, file, 'x'))).toEqual([]);
    },
  );
});

test('a file is parsed again only when its bytes change', () => {
  withFolder(
    () => undefined,
    (folder) => {
      const first = readContent(folder);
      put(folder, 'sources/dokumen-rencana.yaml', 'kind: plan\n');
      const second = readContent(folder);
      expect(second.entries.indicators[0]).toBe(first.entries.indicators[0]);
      expect(second.findings.length).toBeGreaterThan(0);
    },
  );
});

test('entries are sorted by id, and nothing of their order comes from the disk', () => {
  const { entries } = withFolder((folder) => {
    for (const id of ['b', 'a', 'c']) put(folder, `pages/${id}.md`, '---\ntitle: A\n---\nTeks.\n');
  }, readContent);
  expect(entries.pages.map((entry) => entry.id)).toEqual(['a', 'b', 'c', 'tentang']);
});
