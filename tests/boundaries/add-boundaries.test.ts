import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { addBoundaries, type AddRequest } from '#boundaries/add-boundaries';
import { readShapes } from '#boundaries/read-shapes';
import { boundariesId } from '#boundaries/write-topology';

const PARTS = [
  { code: '32.09', name: 'Kabupaten Cirebon' },
  { code: '32.74', name: 'Kota Cirebon' },
];
type Ring = readonly (readonly number[])[];
const square = (west: number, south: number): Ring => [
  [west, south],
  [west, south + 1],
  [west + 1, south + 1],
  [west + 1, south],
  [west, south],
];

function collection(
  units: readonly { readonly rings?: readonly Ring[] | null; readonly [field: string]: unknown }[],
  type = 'Polygon',
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: units.map(({ rings, ...properties }, index) => ({
      type: 'Feature',
      properties,
      geometry: rings === null ? null : { type, coordinates: rings ?? [square(108 + index, -7)] },
    })),
  });
}

/** Stands in for mapshaper: each shape becomes an arc of its own; codes in `loses` vanish. */
function fakeMapshaper(loses: readonly string[] = []): AddRequest['mapshaper'] {
  return (_, input) => {
    const { features } = JSON.parse(String(input['in.geojson'])) as {
      readonly features: readonly {
        readonly properties: { readonly code: string; readonly name: string };
        readonly geometry: { readonly coordinates: readonly (readonly Ring[])[] };
      }[];
    };
    const kept = features.filter(({ properties }) => !loses.includes(properties.code));
    return Promise.resolve({
      'out.topojson': JSON.stringify({
        type: 'Topology',
        bbox: [0, 0, 1, 1],
        objects: {
          wilayah: {
            type: 'GeometryCollection',
            geometries: kept.map(({ properties }, index) => ({
              type: 'Polygon',
              id: properties.code,
              properties,
              arcs: [[index]],
            })),
          },
        },
        arcs: kept.map(({ geometry }) => geometry.coordinates[0]?.[0]),
      }),
    });
  };
}

const GOOD = collection([
  { kode: '32.09', nama: 'Cirebon' },
  { kode: '32.74', nama: 'Kota Cirebon' },
]);

function add(text: string, more: Partial<AddRequest> & { readonly license?: string } = {}) {
  const { license = 'CC-BY-4.0', ...rest } = more;
  return addBoundaries({
    shapes: readShapes(text) ?? [],
    provenance: { level: 'regency', parent: 'contoh', source: 'Pembuat Contoh', license, validOn: '2025-01-31' },
    key: 'code',
    fields: {},
    parts: PARTS,
    isOfficial: (code) => ['32.09', '32.74', '32.08'].includes(code),
    points: new Map(),
    mapshaper: fakeMapshaper(),
    packedSize: (written) => written.length,
    ...rest,
  });
}

test('good boundaries are written with their provenance, one shape for each unit, by code', async () => {
  const { text = '', problems, units } = await add(GOOD);
  expect(problems).toEqual([]);
  expect(units).toBe(2);
  expect(JSON.parse(text)).toMatchObject({
    tilik: {
      level: 'regency',
      parent: 'contoh',
      source: 'Pembuat Contoh',
      license: 'CC-BY-4.0',
      valid_on: '2025-01-31',
    },
    objects: { wilayah: { geometries: [{ id: '32.09', properties: { name: 'Kabupaten Cirebon' } }, { id: '32.74' }] } },
  });
  expect(text).not.toContain('bbox');
  expect((await add(GOOD)).text).toBe(text);
  expect(boundariesId('15.04', 'district')).toBe('15-04-district');
});

test('a shape lost on the way is an error that names it', async () => {
  const { text, problems } = await add(GOOD, { mapshaper: fakeMapshaper(['32.74']) });
  expect(text).toBeUndefined();
  expect(problems.map((one) => one.text).join()).toMatch(/Hilang.*32\.74 Kota Cirebon/);
});

test('what never fits the budget is refused', async () => {
  const { text, problems } = await add(GOOD, { packedSize: () => 1e9 });
  expect(text).toBeUndefined();
  expect(problems.at(-1)?.text).toContain('cukup kecil');
});

const REFUSED: readonly (readonly [string, string, RegExp, (Partial<AddRequest> & { readonly license?: string })?])[] =
  [
    ['a licence against commerce', GOOD, /komersial/, { license: 'CC-BY-NC-4.0' }],
    ['GADM', GOOD, /penyebaran ulang/, { license: 'GADM licence' }],
    ['an unknown licence', GOOD, /tidak ada dalam daftar/, { license: 'bebas' }],
    ['swapped axes', collection([{ kode: '32.09', rings: [square(-7, 108)] }]), /tertukar/],
    [
      'metres instead of degrees',
      collection([{ kode: '32.09', rings: [square(700_000, 9_200_000)] }]),
      /tidak di Indonesia/,
    ],
    ['an open ring', collection([{ kode: '32.09', rings: [square(108, -7).slice(0, 4)] }]), /tidak tertutup: 32\.09/],
    [
      'a line',
      collection([{ kode: '32.09', rings: [square(108, -7).slice(0, 2)] }]),
      /kurang dari empat titik: 32\.09/,
    ],
    ['no geometry', collection([{ kode: '32.09', rings: null }]), /Tanpa bentuk sama sekali: 32\.09/],
    [
      'points instead of shapes',
      collection([{ kode: '32.09', rings: square(108, -7) as unknown as Ring[] }], 'LineString'),
      /Bukan bidang/,
    ],
    ['a code twice', collection([{ kode: '32.09' }, { kode: '32.09' }]), /lebih dari satu bentuk: 32\.09/],
    ['BPS codes', collection([{ kode: '3209' }, { kode: '3274' }]), /kode BPS .*--key bps/],
    ['P-codes', collection([{ kode: 'ID3209' }]), /kode BPS/],
    ['a code that does not exist', collection([{ kode: '32.99' }]), /daftar Kemendagri: "32\.99"/],
    ['no field with codes', collection([{ wilayah: '32.09' }]), /--code-field; yang ada: wilayah/],
    ['an unknown name', collection([{ nama: 'Majalengka' }]), /Nama yang tidak ada.*"Majalengka"/, { key: 'name' }],
    ['nothing', collection([]), /satu bentuk pun/],
    ['only other areas', collection([{ kode: '32.08' }]), /Tidak ada bentuk untuk bagian/],
  ];

for (const [what, text, message, more] of REFUSED) {
  test(`${what}: refused in one sentence, and nothing is made`, async () => {
    const { text: written, problems } = await add(text, more);
    expect(written).toBeUndefined();
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => one.text).join('\n')).toMatch(message);
  });
}

describe('matching by name', () => {
  test('a city and the regency of the same name are two', async () => {
    const bps = collection([
      { bps: '3209', nama: 'Cirebon' },
      { bps: '3274', nama: 'Kota Cirebon' },
    ]);
    const { text = '' } = await add(bps, { key: 'bps' });
    expect([...text.matchAll(/"id":"([\d.]+)"/g)].map((match) => match[1])).toEqual(['32.09', '32.74']);
  });
  test('one letter apart is taken, and said', async () => {
    const { text, problems } = await add(collection([{ nama: 'Cirebom' }, { nama: 'Kota Cirebon' }]), { key: 'name' });
    expect(text).toBeDefined();
    expect(problems.map((one) => one.text)).toEqual([
      expect.stringContaining('"Cirebom" dianggap 32.09 Kabupaten Cirebon'),
    ]);
  });
  test('a name that fits two is refused', async () => {
    const parts = [
      { code: '72.01', name: 'Kabupaten Banggao' },
      { code: '72.07', name: 'Kabupaten Banggae' },
    ];
    const { problems } = await add(collection([{ nama: 'Banggai' }]), { key: 'name', parts });
    expect(problems[0]?.text).toContain('72.01 atau 72.07');
  });
});

test('missing units, other areas and other names are said and do not stop', async () => {
  const { text, problems } = await add(
    collection([
      { kode: '32.09', nama: 'Tjirebon' },
      { kode: '32.08', nama: 'Kuningan' },
    ]),
  );
  expect(text).toBeDefined();
  expect(problems.map((one) => one.text).join('\n')).toMatch(
    /luar induknya[^]*Tjirebon[^]*tanpa bentuk: 32\.74 Kota Cirebon/,
  );
});

test('a known point outside its shape is said', async () => {
  const { problems } = await add(GOOD, { points: new Map([['32.09', { lon: 120, lat: -3 }]]) });
  expect(problems.map((one) => one.text)).toEqual([expect.stringContaining('32.09')]);
});

describe('areas', () => {
  const half = (ring: Ring): Ring => ring.map(([lon = 0, lat = 0]) => [108 + (lon - 108) / 2, lat]);
  test('a shape that simplifying shrank by more than a tenth is named', async () => {
    const shrinks: AddRequest['mapshaper'] = async (commands, input) => {
      const output = await fakeMapshaper()(commands, input);
      const topology = JSON.parse(String(output['out.topojson'])) as { arcs: Ring[] };
      topology.arcs = topology.arcs.map((arc, index) => (index === 0 ? half(arc) : arc));
      return { 'out.topojson': JSON.stringify(topology) };
    };
    const { text, problems } = await add(GOOD, { mapshaper: shrinks });
    expect(text).toBeDefined();
    expect(problems.map((one) => one.text)).toEqual([
      expect.stringMatching(/10 persen ketika dibersihkan dan disederhanakan: 32\.09 Kabupaten Cirebon\./),
    ]);
  });
  test('a hole is no part of a shape', async () => {
    const hole = square(108, -7).map(([lon = 0, lat = 0]) => [108.25 + (lon - 108) / 2, -6.75 + (lat + 7) / 2]);
    // The stand-in for mapshaper keeps outer rings only, so that the hole is filled on the way.
    const { problems } = await add(collection([{ kode: '32.09', rings: [square(108, -7), hole] }, { kode: '32.74' }]));
    expect(problems.map((one) => one.text)).toEqual([expect.stringMatching(/disederhanakan: 32\.09 Kabupaten/)]);
  });
  test('a shape of another size than in the file it replaces is named, whichever way its rings turn', async () => {
    const former = JSON.parse((await add(GOOD)).text ?? '') as Topology;
    expect((await add(GOOD, { former })).problems).toEqual([]);
    const turned = collection([
      { kode: '32.09', rings: [square(108, -7).toReversed()] },
      { kode: '32.74', rings: [half(square(108, -7)).toReversed()] },
    ]);
    const { problems } = await add(turned, { former });
    expect(problems.filter(({ severity }) => severity === 'warning').map((one) => one.text)).toEqual([
      expect.stringMatching(/kurang dari 80 persen dengan bentuknya di berkas yang diganti: .*32\.74 Kota Cirebon/),
    ]);
  });
});

test('TopoJSON is read as well', async () => {
  const { text = '' } = await add(GOOD);
  const again = await add(text.replaceAll('"name":', '"nama":'));
  expect(again.units).toBe(2);
});

test.each([
  'bukan peta',
  'null',
  '[]',
  '{}',
  '{"type":"Point"}',
  '{"type":"FeatureCollection"}',
  '{"type":"FeatureCollection","features":[null]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon"}}]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[["a"]]]}}]}',
  '{"type":"Topology"}',
  '{"type":"Topology","objects":{"a":{"type":"Polygon"}},"arcs":[]}',
  '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[7]]}},"arcs":[]}',
])('%s holds no shapes', (text) => {
  expect(readShapes(text)).toBeUndefined();
});

test('a single feature is a file of one shape', () => {
  const [feature] = (JSON.parse(GOOD) as { readonly features: readonly unknown[] }).features;
  expect(readShapes(JSON.stringify(feature))?.map(({ attributes }) => attributes['kode'])).toEqual(['32.09']);
});
