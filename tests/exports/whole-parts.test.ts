import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined } from '#exports/pieces';
import { wholePieces } from '#exports/whole-files';
import { spansOf, type EarlierWhole, type WholeParts } from '#exports/whole-parts';
import type { Dataset } from '#model/dataset';
import { regionSegment } from '#routes';
import { dataset, figure, number, region, report } from '../checks/dataset-builder.ts';

/** Value of the one figure of each region, by its code; null for a region without figures. Test data. */
type Regions = Readonly<Record<string, string | null>>;

function country(regions: Regions): Dataset {
  return dataset({
    reports: Object.entries(regions).map(([code, value]) =>
      report({
        region: region({ code, slug: `uji-${code}`, name: `Uji ${code}`, shortName: code }),
        figures: value === null ? [] : [figure({ content: { measure: number(value) } })],
        ...(value === null && { targets: [], baselines: [] }),
      }),
    ),
  });
}

interface Made {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly parts: WholeParts;
}

function make(data: Dataset, earlier?: EarlierWhole): Made {
  const pieces = new Map<string, Uint8Array<ArrayBuffer>[]>();
  const add = (name: string, bytes: Uint8Array<ArrayBuffer>): void => {
    pieces.set(name, [...(pieces.get(name) ?? []), bytes.slice()]);
  };
  let parts: WholeParts | undefined;
  const making = wholePieces(data, earlier === undefined ? {} : { earlier });
  for (let next = making.next(); next.done !== true;) {
    const piece = next.value;
    let answer: string | undefined;
    if ('parts' in piece) parts = piece.parts;
    else if ('bytes' in piece) add(piece.name, piece.bytes);
    else if ('copied' in piece && earlier !== undefined)
      add(piece.name, earlier.read(piece.name, piece.copied.at, piece.copied.bytes));
    else if ('asked' in piece) answer = hash('sha256', joined(pieces.get(piece.name) ?? []));
    next = making.next(answer);
  }
  if (parts === undefined) throw new Error('no parts are told of');
  return { files: new Map([...pieces].map(([name, some]) => [name, joined(some)])), parts };
}

const nameOf = (code: string): string => regionSegment(region({ code, slug: `uji-${code}` }));

/** Makes the second country with what stays of the first. `taken`: the parts that were read, as `file: regions`. */
function follow(before: Regions, after: Regions): { readonly made: Made; readonly taken: readonly string[] } {
  const first = make(country(before));
  const same = new Set(
    Object.keys(after)
      .filter((code) => before[code] === after[code])
      .map(nameOf),
  );
  const taken: string[] = [];
  const made = make(country(after), {
    // As it comes from a record.
    parts: JSON.parse(JSON.stringify(first.parts)) as WholeParts,
    stays: (segment) => same.has(segment),
    fileOf: (name) => name,
    read: (name, at, bytes) => {
      const part = first.parts[name]?.find((one) => one.at === at);
      if (part !== undefined) taken.push(`${name}: ${part.of}`);
      return ofOne(first, name, at, bytes);
    },
  });
  return { made, taken };
}

const memory = new Uint8Array(100_000);

/** Bytes of a file, in the memory of those that were asked for last. */
function ofOne({ files }: Made, name: string, at: number, bytes: number): Uint8Array<ArrayBuffer> {
  memory.set(files.get(name)?.subarray(at, at + bytes) ?? []);
  return memory.subarray(0, bytes);
}

function expectSame(one: Made, other: Made): void {
  expect([...one.files.keys()].toSorted()).toEqual([...other.files.keys()].toSorted());
  const differ = [...one.files].filter(
    ([name, bytes]) => Buffer.compare(bytes, other.files.get(name) ?? bytes.slice(1)) !== 0,
  );
  expect(differ.map(([name]) => name)).toEqual([]);
  expect(placesOf(one.parts)).toEqual(placesOf(other.parts));
}

/** What a maker notes for itself may be written down in several ways. */
function placesOf(parts: WholeParts): unknown {
  return Object.entries(parts).map(([name, some]) => [name, some.map(({ about: _, ...place }) => place)]);
}

const BEFORE: Regions = { '11': '1.5', '11.01': '2', '11.02': '3', '12.01': null, '12.02': '4.25', '13.01': '5' };
const { '11': first, '13.01': last, ...middle } = BEFORE;

describe('a site that takes parts of the one before has the bytes of one that is made anew', () => {
  test.each([
    ['nothing changed', BEFORE, BEFORE],
    ['one figure changed', BEFORE, { ...BEFORE, '11.02': '9' }],
    ['the first region changed', BEFORE, { ...BEFORE, '11': '9' }],
    ['the last region changed', BEFORE, { ...BEFORE, '13.01': '9' }],
    ['everything changed', BEFORE, { '14.01': '1' }],
    ['the first region is gone', BEFORE, { ...middle, '13.01': last ?? null }],
    ['the last region is gone', BEFORE, { '11': first ?? null, ...middle }],
    ['a first region came', middle, { '11': '1', ...middle }],
    ['a last region came', middle, { ...middle, '13.01': '1' }],
    [
      'a region in the middle is gone',
      BEFORE,
      Object.fromEntries(Object.entries(BEFORE).filter(([code]) => code !== '11.02')),
    ],
    ['a region lost its figures', BEFORE, { ...BEFORE, '11.02': null }],
    ['a region without figures has one', BEFORE, { ...BEFORE, '12.01': '7' }],
    ['the first region lost its figures', BEFORE, { ...BEFORE, '11': null }],
    ['one region only', { '11': '1' }, { '11': '1' }],
    ['one region only, changed', { '11': '1' }, { '11': '2' }],
    ['no figure at all', { '11': null }, { '11': null }],
    ['no region any more', BEFORE, {}],
    ['the first regions of all', {}, BEFORE],
  ] as const)('%s', (_name, before, after) => {
    expectSame(follow(before, after).made, make(country(after)));
  });

  test('after any change of any regions', () => {
    const codes = ['11', '11.01', '11.02', '12', '12.01', '13.01'];
    const some = fc
      .tuple(...codes.map(() => fc.constantFrom(undefined, null, '1', '2.5')))
      .map((values) =>
        Object.fromEntries(
          codes.flatMap((code, index) => (values[index] === undefined ? [] : [[code, values[index]]])),
        ),
      );
    fc.assert(
      fc.property(some, some, (before, after) => {
        expectSame(follow(before, after).made, make(country(after)));
      }),
      { numRuns: 25 },
    );
  });
});

test('only what changed is made: of text the region, of Parquet its province', () => {
  const { taken } = follow(BEFORE, { ...BEFORE, '11.02': '9' });
  const text = ['11', '11.01', '12.02', '13.01'].map(nameOf);
  const own = (name: string): string[] => text.map((of) => `${name}: ${of}`);
  const provinces = [`${nameOf('12.01')} ${nameOf('12.02')}`, nameOf('13.01')].map((of) => `angka.parquet: ${of}`);
  expect([...new Set(taken)].toSorted()).toEqual(
    [...own('angka.csv'), ...own('angka-excel.csv'), ...own('semua.json'), ...provinces].toSorted(),
  );
});

test('a part without its packed form is made anew where the ZIP needs that', () => {
  const first = make(country(BEFORE));
  const parts = Object.fromEntries(
    Object.entries(first.parts).map(([name, some]) => [name, some.map(({ packed: _, ...part }) => part)]),
  );
  const read: string[] = [];
  const again = make(country(BEFORE), {
    parts,
    stays: () => true,
    fileOf: (name) => name,
    read: (name, at, bytes) => {
      read.push(name);
      return ofOne(first, name, at, bytes);
    },
  });
  expectSame(again, first);
  expect(new Set(read)).toEqual(new Set(['angka-excel.csv']));
});

test('regions are one part as long as they follow each other', () => {
  const reports = ['11', '12', '11.01', '11.02'].map((code) => report({ region: region({ code, slug: code }) }));
  const spans = spansOf(reports, ({ region: { provinceCode } }) => provinceCode);
  expect(new Set([...spans.values()].map((span) => span.reports.map((one) => one.region.code).join()))).toEqual(
    new Set(['11', '12', '11.01,11.02']),
  );
});
