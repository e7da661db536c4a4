import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { briefsIn, isPaper, sheetsOf } from '../../scripts/print-briefs.ts';

function site(): string {
  const dir = mkdtempSync(join(tmpdir(), 'tilik-briefs-'));
  const pages = [
    'wilayah/15.04-batanghari/ringkasan/',
    'wilayah/15.04-batanghari/ringkasan/2024/',
    'wilayah/15.04-batanghari/ringkasan/2025/',
    'wilayah/15.04-batanghari/ringkasan/2025/perangkat-daerah/dinas-sosial/',
    'wilayah/16.06-musi-banyuasin/ringkasan/2025/komisi/komisi-i/',
    'en/wilayah/15.04-batanghari/ringkasan/2025/',
  ];
  for (const page of pages) {
    mkdirSync(join(dir, page), { recursive: true });
    writeFileSync(join(dir, page, 'index.html'), '');
  }
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

describe('the briefs to print', () => {
  test('are those of the region and year asked for, each with a name of its own', () => {
    const dir = site();
    const names = (filter: Parameters<typeof briefsIn>[1]): string[] => briefsIn(dir, filter).map(({ name }) => name);
    expect(names({ language: 'id' })).toEqual([
      '15.04-batanghari-2024.pdf',
      '15.04-batanghari-2025.pdf',
      '15.04-batanghari-2025-dinas-sosial.pdf',
      '16.06-musi-banyuasin-2025-komisi-i.pdf',
    ]);
    expect(names({ language: 'id', region: '15.04', year: '2024' })).toEqual(['15.04-batanghari-2024.pdf']);
    expect(names({ language: 'en' })).toEqual(['15.04-batanghari-2025-en.pdf']);
    expect(names({ language: 'id', region: '99.99' })).toEqual([]);
  });

  test('are on paper that offices have', () => {
    expect(['a4', 'f4', 'a5', 'toString'].map(isPaper)).toEqual([true, true, false, false]);
  });

  test('are counted by sheet', () => {
    const pdf = '1 0 obj <</Type /Pages /Kids [2 0 R]>> 2 0 obj <</Type /Page>> 3 0 obj <</Type/Page/Parent 1 0 R>>';
    expect(sheetsOf(Buffer.from(pdf, 'latin1'))).toBe(2);
  });
});
