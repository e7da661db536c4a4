import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadAreas } from '#reading/disk/areas';

const areas = loadAreas();
const TABLE = '../shared/geo/bps-to-kemendagri-kab.csv';

describe('the official list of areas', () => {
  test('names provinces, regencies and kecamatan by their code', () => {
    expect(['15', '15.04', '15.04.03', '35.29.22'].map(areas.nameOf)).toEqual([
      'Jambi',
      'Kabupaten Batanghari',
      'Muara Bulian',
      'Ra"as',
    ]);
  });

  test.each(['99', '15.99', '15.4', '1504', '15.04.03.2001', '', '__proto__'])('does not know %j', (code) => {
    expect(areas.nameOf(code)).toBeUndefined();
  });
});

describe('what a wrong code was meant to be', () => {
  test.each([
    ['15.40', '15.04'],
    ['1504', '15.04'],
    ['15.04.33', '15.04.03'],
    ['Batang Hari', '15.04'],
    ['Kota Cirebon', '32.74'],
    ['Kabupaten Cirebon', '32.09'],
    ['Palangka Raya', '62.71'],
    ['Muara Buliann', '15.04.03'],
  ])('%s is most likely %s', (wrong, code) => {
    expect(areas.suggest(wrong)[0]?.code).toBe(code);
  });

  test('nothing is suggested for what resembles nothing, and never more than three', () => {
    expect(areas.suggest('Atlantis Raya Sekali')).toEqual([]);
    expect(areas.suggest('')).toEqual([]);
    expect(areas.suggest('15.99').length).toBeLessThanOrEqual(3);
  });
});

describe('BPS codes', () => {
  test('are named by the area they stand for, not by the one a dot would hit', () => {
    expect(areas.asBps('6206')).toEqual({ code: '62.08', name: 'Kabupaten Sukamara' });
    expect(areas.asBps('6206010')?.code).toBe('62.08');
    expect(areas.asBps('1504')?.code).toBe('15.04');
  });

  test.each(['9401', '15.04', '15', '9999', 'abcd'])('nothing is claimed about %s', (code) => {
    expect(areas.asBps(code)).toBeUndefined();
  });

  test.skipIf(!existsSync(TABLE))('all of them outside Papua agree with the compared table', () => {
    const rows = readFileSync(TABLE, 'utf8').trim().split('\n').slice(1);
    const pairs = rows.map((row) => row.split(',')).filter(([bps = '']) => !bps.startsWith('9'));
    expect(pairs).toHaveLength(472);
    expect(pairs.filter(([bps = '', code]) => areas.asBps(bps)?.code !== code)).toEqual([]);
  });
});
