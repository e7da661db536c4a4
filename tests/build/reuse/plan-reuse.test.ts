import { hash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHECKSUMS } from '#build/checksums';
import { type NotedRecord, readRecord, recordFile, writeRecord } from '#build/reuse/build-record';
import type { OutputKeys } from '#build/reuse/output-keys';
import { NOTHING, planReuse, stayingFiles } from '#build/reuse/plan-reuse';
import { touchedFiles } from '#build/reuse/touched';
import { writeChecksums } from '../write-checksums.ts';

let dir = '';
let site = '';
let note = '';
const MAKING = 'as-it-is';
const parts = { files: '', rest: '', rows: {}, latest: {}, sources: {} };
const KEYS: OutputKeys = {
  shared: 's',
  regions: {
    a: { own: '1', indicators: { x: 'x', y: 'y' }, parts },
    b: { own: '2', indicators: { x: 'x' }, parts },
  },
  groups: { 'comparison x': '1', 'comparison x 11': '1', 'source s 1': '1', 'source s 2': '1' },
};
const OF_A = [
  'en/wilayah/a/index.html',
  'en/wilayah/a/indikator/x/index.html',
  'sematan/wilayah/a/indikator/x/15.04.01/index.html',
  'sematan/wilayah/a/indikator/x/index.html',
  'wilayah/a/data.csv',
  'wilayah/a/index.html',
  'wilayah/a/indikator/x/data.csv',
  'wilayah/a/indikator/x/index.html',
  'wilayah/a/indikator/y/index.html',
];
const OF_B = ['wilayah/b/index.html', 'wilayah/b/indikator/x/index.html'];
const OF_X = [
  'api/v1/indicators/x.json',
  'bandingkan/x/index.html',
  'en/sematan/bandingkan/x/tren-provinsi/index.html',
];
const OF_SOURCE = ['en/sumber/s/index.html', 'sumber/s/halaman/2/index.html', 'sumber/s/index.html'];
const OF_PROVINCE = ['bandingkan/x/11/tren-kabupaten-kota.svg', 'en/bandingkan/x/11/index.html'];
const OF_ALL = [...OF_X, ...OF_PROVINCE, ...OF_SOURCE];
const OF_NOBODY = [
  'sumber/s/salinan.pdf',
  'bandingkan/index.html',
  'bandingkan/y/index.html',
  'index.html',
  'wilayah/index.html',
  'data/angka.csv',
  'sematan/wilayah/a/peta-klaster/index.html',
  'sematan/wilayah/a/indikator/x/peta/index.html',
];

function put(path: string, text = path): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-plan-'));
  site = join(dir, 'site');
  note = recordFile(dir, site);
  await remember();
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

async function remember(): Promise<void> {
  for (const path of [...OF_A, ...OF_B, ...OF_ALL, ...OF_NOBODY]) put(path);
  writeChecksums(site);
  const checksums = hash('sha256', readFileSync(join(site, CHECKSUMS)));
  // The clock of a disk may stand still for some milliseconds.
  await pause(15);
  writeRecord(note, { site, making: MAKING, keys: KEYS, checksums });
  await pause(15);
}

function noted(): NotedRecord {
  const record = readRecord(note);
  if (record === undefined) throw new Error('no record');
  return record;
}

const plan = (keys: OutputKeys = KEYS, making = MAKING) =>
  planReuse(site, noted(), making, keys, touchedFiles(site, noted()));
const stays = (keys?: OutputKeys) => stayingFiles(plan(keys)).map(([path]) => path);
/** Those of regions alone. */
const regionsStay = (keys?: OutputKeys) => without(stays(keys), ...OF_ALL);
const without = (paths: readonly string[], ...gone: readonly string[]) => paths.filter((path) => !gone.includes(path));

describe('of the earlier site', () => {
  test('all pages and files of a region or a group stay where nothing changed, and nothing that has no key', () => {
    expect(stays()).toEqual([...OF_A, ...OF_B, ...OF_ALL].toSorted());
    expect([...plan().regions]).toEqual([
      ['a', new Set()],
      ['b', new Set()],
    ]);
  });

  test('every file keeps the fingerprint that the list gives it', () => {
    for (const [path, fingerprint] of stayingFiles(plan()))
      expect(fingerprint).toBe(hash('sha256', readFileSync(join(site, path))));
  });

  test('nothing stays when the program, what regions share, or the list is another', () => {
    expect(plan(KEYS, 'another')).toEqual(NOTHING);
    expect(plan({ ...KEYS, shared: 'another' })).toEqual(NOTHING);
    writeFileSync(join(site, CHECKSUMS), '');
    expect(plan()).toEqual(NOTHING);
    rmSync(join(site, CHECKSUMS));
    expect(plan()).toEqual(NOTHING);
  });

  test('nothing of a region stays when it changed, is new or is gone', () => {
    const { a, b } = KEYS.regions;
    if (a === undefined || b === undefined) throw new Error('no keys');
    expect(regionsStay({ ...KEYS, regions: { a, b: { ...b, own: 'another' } } })).toEqual(OF_A);
    expect(regionsStay({ ...KEYS, regions: { a } })).toEqual(OF_A);
    expect(regionsStay({ ...KEYS, regions: { a, c: b } })).toEqual(OF_A);
  });

  test('only the pages of an indicator are made again when neighbours changed; its data files stay', () => {
    const { a, b } = KEYS.regions;
    if (a === undefined || b === undefined) throw new Error('no keys');
    const keys = { ...KEYS, regions: { a: { ...a, indicators: { x: 'another', y: 'y' } }, b } };
    expect(plan(keys).regions.get('a')).toEqual(new Set(['x']));
    const again = OF_A.filter((path) => path.includes('/x/') && path.endsWith('.html'));
    expect(regionsStay(keys)).toEqual([...without(OF_A, ...again), ...OF_B].toSorted());
  });

  test.each([
    ['written to', (file: string) => writeFileSync(file, 'lain')],
    [
      'written to and dated back',
      (file: string) => {
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'lain');
        utimesSync(file, atime, mtime);
      },
    ],
    ['removed', (file: string) => rmSync(file)],
    [
      'replaced by a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('nothing of a region stays when one of its files was %s', (_, touch) => {
    touch(join(site, 'wilayah/b/index.html'));
    expect(regionsStay()).toEqual(OF_A);
  });

  test('nothing of a group stays when its key is another, and other groups do', () => {
    const groups = { ...KEYS.groups, 'comparison x': 'another', 'source s 2': 'another' };
    expect(without(stays({ ...KEYS, groups }), ...OF_A, ...OF_B, ...OF_PROVINCE)).toEqual([
      'en/sumber/s/index.html',
      'sumber/s/index.html',
    ]);
    expect(without(stays({ ...KEYS, groups: {} }), ...OF_A, ...OF_B)).toEqual([]);
  });

  test('nothing of a group stays when one of its files was touched', () => {
    writeFileSync(join(site, 'bandingkan/x/index.html'), 'lain');
    expect(without(stays(), ...OF_A, ...OF_B)).toEqual([...OF_PROVINCE, ...OF_SOURCE].toSorted());
  });

  test('everything stays where files only gained or lost a link', () => {
    const before = stays();
    for (const path of [...OF_A, ...OF_B, ...OF_ALL]) {
      linkSync(join(site, path), join(dir, 'link'));
      rmSync(join(dir, 'link'));
    }
    expect(stays()).toEqual(before);
  });

  test('what stands at an address of earlier times is put there anew', async () => {
    put('alamat-lama.json', JSON.stringify([{ from: 'wilayah/a/indikator/y/', to: ['wilayah/a/'], files: true }]));
    await remember();
    expect(regionsStay()).toEqual([...without(OF_A, 'wilayah/a/indikator/y/index.html'), ...OF_B].toSorted());
  });
});

describe('what somebody changed', () => {
  const touched = () => touchedFiles(site, noted());

  test('is a file that was put there too, and no folder in which something came and went', () => {
    put('wilayah/b/tambahan.html');
    put('wilayah/a/sebentar.html');
    rmSync(join(site, 'wilayah/a/sebentar.html'));
    expect(touched()).toEqual(['wilayah/b/tambahan.html']);
  });

  test('is found as far back as the record says that the site was known', async () => {
    const { record } = noted();
    put('wilayah/b/index.html', 'lain');
    await pause(15);
    writeRecord(note, record);
    expect(touched()).toEqual([]);
    writeRecord(note, { ...record, known: noted().written - 1_000 });
    expect(touched()).toEqual(['wilayah/b/index.html']);
  });
});

describe('the record of a build', () => {
  test('is outside of the site, and another for each', () => {
    expect(note.startsWith(join(dir, '.cache'))).toBe(true);
    expect(recordFile(dir, join(dir, 'other'))).not.toBe(note);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -5)],
    ['changed', (text: string) => text.replace('"own":"1"', '"own":"3"')],
    ['of another program', () => '{}'],
  ])('that is %s is none', (_, change) => {
    writeFileSync(note, change(readFileSync(note, 'utf8')));
    expect(readRecord(note)).toBeUndefined();
  });

  test('goes when its site is no longer there and another one is noted', () => {
    const other = join(dir, 'other');
    mkdirSync(other);
    rmSync(site, { recursive: true });
    writeRecord(recordFile(dir, other), { site: other, making: MAKING, keys: KEYS, checksums: '' });
    expect(readRecord(note)).toBeUndefined();
    expect(readRecord(recordFile(dir, other))?.record.site).toBe(other);
  });
});
