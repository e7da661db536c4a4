import { addressBook } from '#addresses/address-book';
import { describe, expect, test } from 'vitest';
import { boundariesIncomplete } from '#checks/boundaries-incomplete';
import { boundariesLicenceClosed } from '#checks/boundaries-licence-closed';
import { boundariesParentUnknown } from '#checks/boundaries-parent-unknown';
import { boundariesTwice } from '#checks/boundaries-twice';
import { boundariesUnitTwice } from '#checks/boundaries-unit-twice';
import { boundariesUnitUnknown } from '#checks/boundaries-unit-unknown';
import type { Check } from '#checks/check';
import { runCheck } from '#checks/run-check';
import type { Boundaries } from '#model/boundaries';
import { licenceStanding } from '#model/boundary-licence';
import { loadAreas } from '#reading/disk/areas';
import { parseFile } from '#reading/parse/parse-file';
import { squares } from '../maps/squares.ts';
import { dataset } from './dataset-builder.ts';

const areas = loadAreas();
const ALL = areas.partsOf('15.04', 'kecamatan');

function values(check: Check, ...boundaries: readonly Boundaries[]) {
  return runCheck(check, dataset({ boundaries }), { areas, addresses: addressBook }).map((finding) => finding.values);
}

describe('boundaries', () => {
  test('of all kecamatan of a region are in order', () => {
    expect(ALL).toHaveLength(8);
    for (const check of [
      boundariesIncomplete,
      boundariesLicenceClosed,
      boundariesParentUnknown,
      boundariesTwice,
      boundariesUnitTwice,
      boundariesUnitUnknown,
    ])
      expect(values(check, squares(ALL))).toEqual([]);
  });
  test('of some of them name those that are missing', () => {
    expect(values(boundariesIncomplete, squares(ALL.slice(0, 7)))).toEqual([
      { count: '1', names: '15.04.08 Maro Sebo Ilir' },
    ]);
  });
  test('of another region are found out', () => {
    const foreign = squares([{ code: '16.06.01', name: 'Sekayu' }]);
    expect(values(boundariesUnitUnknown, foreign)).toEqual([{ code: '16.06.01', name: 'Sekayu', parent: '15.04' }]);
  });
  test('of nothing known are found out', () => {
    expect(values(boundariesParentUnknown, { ...squares(ALL), parent: 'entah' })).toEqual([{ parent: 'entah' }]);
  });
  test('twice for one code, or in two files, are found out', () => {
    const [first] = ALL;
    if (first === undefined) throw new Error('no kecamatan');
    expect(values(boundariesUnitTwice, squares([first, first]))).toEqual([{ code: first.code, name: first.name }]);
    const other = { ...squares(ALL), place: { file: 'boundaries/lagi.topojson', line: 1 } };
    expect(values(boundariesTwice, squares(ALL), other)).toEqual([{ parent: '15.04', level: 'district' }]);
  });
  test.each([
    ['CC-BY-NC-4.0', 'BPS', 'not-open'],
    ['CC BY-ND', 'BPS', 'not-open'],
    ['CC-BY-4.0', 'GADM 4.1', 'closed-maker'],
    ['bebas pakai', 'BPS', 'unknown'],
  ] as const)('under %s by %s may not be published', (license, source, standing) => {
    expect(values(boundariesLicenceClosed, { ...squares(ALL), license, source })).toEqual([
      { license, source, standing },
    ]);
  });
  test.each(['CC0-1.0', 'CC-BY-3.0-IGO', 'CC BY 4.0', 'CC-BY-SA-4.0', 'ODbL-1.0', 'MIT', 'public domain'])(
    'under %s may',
    (license) => {
      expect(licenceStanding(license, 'BPS dan OCHA')).toBe('open');
    },
  );
});

describe('the file', () => {
  const read = (text: string) => parseFile('boundaries/15-04-district.topojson', new TextEncoder().encode(text));

  test('with broken JSON says where it breaks', () => {
    expect(read('{"tilik":{},\n"arcs":[[1,2}').findings).toMatchObject([{ code: 'json-syntax', place: { line: 2 } }]);
    expect(read('{"type":}').findings).toMatchObject([{ code: 'json-syntax', place: { line: 1 } }]);
  });
  test('without provenance names what is missing', () => {
    const codes = read('{"type":"Topology","objects":{},"arcs":[]}').findings.map(
      ({ code, values: { field } }) => `${code} ${field ?? ''}`,
    );
    expect(codes).toContain('field-missing tilik');
    expect(codes).toContain('field-missing objects.wilayah');
  });
});
