import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuildRecord, readRecord, recordFile, writeRecord } from '#build/reuse/build-record';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-record-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function recordOf(name: string): { readonly record: BuildRecord; readonly file: string; readonly bundle: string } {
  const site = join(dir, name);
  const file = recordFile(dir, site);
  const keys = { shared: '', regions: {}, groups: {} } as unknown as BuildRecord['keys'];
  return { record: { site, making: 'm', keys, checksums: 'c' }, file, bundle: file.replace(/\.json$/, '') };
}

function keep(bundle: string): void {
  mkdirSync(bundle, { recursive: true });
  writeFileSync(join(bundle, 'entry.mjs'), '');
}

test('a record is read as it was written, and one that somebody changed not at all', () => {
  const { record, file } = recordOf('situs');
  writeRecord(file, record);
  expect(readRecord(file)?.record).toEqual(record);
  writeFileSync(file, JSON.stringify(record));
  expect(readRecord(file)).toBeUndefined();
});

test('what was kept of a site that is gone is removed, of one that stands not', () => {
  const [gone, stands] = [recordOf('pergi'), recordOf('ada')];
  for (const { record, file, bundle } of [gone, stands]) {
    keep(bundle);
    mkdirSync(record.site);
    writeRecord(file, record);
  }
  rmSync(gone.record.site, { recursive: true });
  const { record, file } = recordOf('baru');
  writeRecord(file, record);
  expect([gone.file, gone.bundle, stands.file, stands.bundle].map(existsSync)).toEqual([false, false, true, true]);
});

test('what has no record yet belongs to a build that is under way, unless it is of the day before', () => {
  const [now, before] = [recordOf('kini'), recordOf('kemarin')];
  keep(now.bundle);
  keep(before.bundle);
  const yesterday = Date.now() / 1000 - 25 * 3600;
  utimesSync(before.bundle, yesterday, yesterday);
  const { record, file } = recordOf('baru');
  writeRecord(file, record);
  expect([now.bundle, before.bundle].map(existsSync)).toEqual([true, false]);
});
