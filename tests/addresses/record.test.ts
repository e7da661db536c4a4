import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordFiles } from '#addresses/record';
import { examine } from '../../src/examine.ts';
import { recordAddresses } from '../../scripts/record-addresses.ts';
import { put, withFolder } from '../reading/folder.ts';

const OF_REGION = 'addresses/15.04-batanghari.txt';
const OF_SITE = 'addresses/situs.txt';

function record(folder: string): void {
  recordAddresses(folder, examine(folder).dataset);
}

const linesOf = (folder: string, file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');

test('the record has one sorted file for each region and one for all else, with the edition', () => {
  withFolder(record, (folder) => {
    const lines = linesOf(folder, OF_REGION);
    expect(lines).toEqual(lines.toSorted());
    expect(lines).toContain('wilayah/15.04-batanghari/ 2026-11-23');
    expect(lines.every((line) => line.includes('wilayah/15.04-batanghari/'))).toBe(true);
    expect(linesOf(folder, OF_SITE)).toContain('en/tentang/ 2026-11-23');
    expect(readdirSync(join(folder, 'addresses'))).toEqual(['15.04-batanghari.txt', 'situs.txt']);
  });
});

test('content on record has nothing to say, and nothing is written twice', () => {
  withFolder(record, (folder) => {
    const { dataset, findings } = examine(folder);
    expect(findings).toEqual([]);
    expect(recordFiles(dataset)).toEqual([]);
  });
});

test('a later edition adds its addresses and leaves the others as they are', () => {
  withFolder(record, (folder) => {
    const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
    put(folder, 'site.yaml', site.replace(/^release_date: .*$/m, 'release_date: 2026-12-01'));
    put(folder, 'glossary/baru.md', '---\ntitle: Baru\nshort: Kata baru.\n---\n\nPenjelasan.\n');
    const before = linesOf(folder, OF_SITE);
    record(folder);
    const after = linesOf(folder, OF_SITE);
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'en/istilah/baru/ 2026-12-01',
      'istilah/baru/ 2026-12-01',
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });
});

test('a record from Windows, in another order, reads the same', () => {
  withFolder(record, (folder) => {
    const lines = linesOf(folder, OF_SITE).toReversed();
    writeFileSync(join(folder, OF_SITE), `\uFEFF${lines.join('\r\n')}\r\n\r\n`);
    expect(examine(folder).findings).toEqual([]);
  });
});

test('an address that two branches recorded is a warning, with both places', () => {
  withFolder(record, (folder) => {
    const path = join(folder, OF_REGION);
    writeFileSync(path, `${readFileSync(path, 'utf8')}tentang/ 2026-12-01\n`);
    const [finding, ...others] = examine(folder).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'address-twice', severity: 'warning', values: { address: 'tentang/' } });
    expect([finding?.place.file, finding?.other?.file].toSorted()).toEqual([OF_REGION, OF_SITE]);
  });
});

test('a line that is removed by hand is recorded again, and said until then', () => {
  withFolder(record, (folder) => {
    const path = join(folder, OF_SITE);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^tentang\/ .*\n/m, ''));
    expect(examine(folder).findings.map(({ code }) => code)).toEqual(['addresses-unrecorded']);
    record(folder);
    expect(examine(folder).findings).toEqual([]);
  });
});
