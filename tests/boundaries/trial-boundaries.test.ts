/** The command on real shapes: only where they and mapshaper are on this machine. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoArea, geoCentroid, geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeAreas } from '#maps/areas/place';
import { drawPlaces } from '#maps/ladder';
import type { Boundaries } from '#model/boundaries';
import { hasMapshaper, loadMapshaper } from '../../scripts/mapshaper.ts';

const TRIAL = '../shared/geo/boundaries';
const REASON = 'skipped: trial boundaries or mapshaper are not on this machine';
const ready = existsSync(TRIAL) && hasMapshaper();
if (!ready) console.log(REASON);

let out = '';
beforeAll(() => {
  mkdirSync(resolve('.cache/builds'), { recursive: true });
  out = mkdtempSync(resolve('.cache/builds/batas-'));
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

const PROVENANCE = ['--source', 'Data uji', '--license', 'CC-BY-3.0-IGO', '--valid-on', '2020-04-01'];

/** Runs the command as an editor does, into a folder that holds the networks and nothing else. */
function add(file: string, level: string, parent: string, ...more: readonly string[]): string {
  const args = ['scripts/boundaries.ts', 'add', resolve(TRIAL, file), '--level', level, '--parent', parent];
  const { stdout, stderr } = spawnSync(
    'node',
    [...args, ...PROVENANCE, '--content', join(out, 'content'), '--replace', ...more],
    { encoding: 'utf8' },
  );
  return stdout + stderr;
}

function written(id: string): {
  readonly topology: Topology;
  readonly packed: number;
  readonly codes: readonly string[];
} {
  const bytes = readFileSync(join(out, 'content/boundaries', `${id}.topojson`));
  const topology = JSON.parse(bytes.toString()) as Topology;
  const object = topology.objects['wilayah'];
  if (object?.type !== 'GeometryCollection') throw new Error('no shapes');
  return {
    topology,
    packed: gzipSync(bytes, { level: 9 }).length,
    codes: object.geometries.map(({ id: code }) => String(code)),
  };
}

function boundaries(id: string, parent: string): Boundaries {
  const { topology } = written(id);
  const place = { file: '', line: 1 };
  return {
    id,
    level: 'regency',
    parent,
    source: 'Data uji',
    license: 'CC-BY-3.0-IGO',
    validOn: '2020-04-01',
    units: [],
    topology,
    place,
  };
}

describe.skipIf(!ready)('real shapes', () => {
  test.each([
    ['wilayah/15.04-batanghari-kec.geojson', '15.04', 8, []],
    ['wilayah/16.06-musi-banyuasin-kec.geojson', '16.06', 15, []],
    ['wilayah/19.06-belitung-timur-kec.geojson', '19.06', 7, []],
    ['cod-ab-2020/15.04-batanghari-kec.geojson', '15.04', 8, ['--key', 'bps']],
    ['cod-ab-2020/19.06-belitung-timur-kec.geojson', '19.06', 7, ['--key', 'bps']],
    ['cod-ab-2020/32.74-kota-cirebon-kec.geojson', '32.74', 5, ['--key', 'bps']],
  ] as const)('%s: all kecamatan, none inverted, at most 15 kB packed', (file, parent, count, more) => {
    const said = add(file, 'kec', parent, ...more);
    const { topology, packed, codes } = written(`${parent.replace('.', '-')}-district`);
    expect(said).toContain(`${String(count)} dari ${String(count)} wilayah`);
    expect(codes).toHaveLength(count);
    expect(packed).toBeLessThanOrEqual(15_000);
    const object = topology.objects['wilayah'];
    const shapes = object?.type === 'GeometryCollection' ? feature(topology, object).features : [];
    for (const shape of shapes) expect(geoArea(shape)).toBeLessThan(0.01);
  });

  test('an older source lacks a kecamatan: it is written, and the missing one is named', () => {
    add('wilayah/16.06-musi-banyuasin-kec.geojson', 'kec', '16.06');
    const said = add('cod-ab-2020/16.06-musi-banyuasin-kec.geojson', 'kec', '16.06', '--key', 'bps');
    expect(said).toContain('1 wilayah tanpa bentuk: 16.06.15 Jirak Jaya');
    // Two sources draw some kecamatan quite differently.
    expect(said).toMatch(/kurang dari 80 persen dengan bentuknya di berkas yang diganti: 16\.06\./);
    expect(said).toContain('"Lawang Wetan" dianggap 16.06.13 Lawan Wetan');
    expect(written('16-06-district').codes).toHaveLength(14);
  });

  test('a zipped Shapefile in metres comes back to degrees, by its .prj', async () => {
    const geojson = readFileSync(`${TRIAL}/wilayah/15.04-batanghari-kec.geojson`);
    const output = await loadMapshaper()('-i in.geojson -proj EPSG:32748 -o out.zip format=shapefile', {
      'in.geojson': geojson,
    });
    const zip = join(out, 'utm.zip');
    writeFileSync(zip, output['out.zip'] ?? '');
    expect(add(zip, 'kec', '15.04')).toContain('8 dari 8 wilayah');
    const { topology } = written('15-04-district');
    const object = topology.objects['wilayah'];
    const [first] = object?.type === 'GeometryCollection' ? feature(topology, object).features : [];
    const [lon, lat] = first === undefined ? [0, 0] : geoCentroid(first);
    expect(lon).toBeGreaterThan(102.5);
    expect(lon).toBeLessThan(104);
    expect(lat).toBeGreaterThan(-2.5);
    expect(lat).toBeLessThan(-1);
  });

  test('BPS codes without saying so are refused, and nothing is written', () => {
    rmSync(join(out, 'content/boundaries/16-06-district.topojson'), { force: true });
    const said = add('cod-ab-2020/16.06-musi-banyuasin-kec.geojson', 'kec', '16.06', '--code-field', 'bps');
    expect(said).toContain('--key bps');
    expect(said).toContain('Tidak ada yang ditulis');
    expect(existsSync(join(out, 'content/boundaries/16-06-district.topojson'))).toBe(false);
  });

  test('Kalimantan Tengah and five regencies of two provinces: a map of each is small, and each name is in its own shape', () => {
    add('cod-ab-2020/kalimantan-tengah-62-kab.geojson', 'kab', '62');
    const { topology, packed, codes } = written('62-regency');
    expect(packed).toBeLessThanOrEqual(15_000);
    expect(codes).toHaveLength(14);
    const object = topology.objects['wilayah'];
    const shapes = object?.type === 'GeometryCollection' ? feature(topology, object).features : [];
    const places = shapes.map(({ id, properties }) => ({
      code: String(id),
      name: String(properties?.['name']),
      tone: 'class-1' as const,
    }));
    const input = { id: 'peta', title: 'Uji', places, legend: [], boundaries: boundaries('62-regency', '62') };
    const { areas, plane } = placeAreas({ ...input, size: 'inline', points: new Map(), marks: [] });
    for (const { place, x, y } of areas) {
      const own = shapes.find(({ id }) => id === place.code);
      const [lon, lat] = plane.back(x, y);
      expect(own !== undefined && geoContains(own, [lon, lat]), place.name).toBe(true);
    }
    const drawn = drawPlaces({ ...input, level: 'region', tiles: [] }, 'id');
    expect(drawn?.svg.match(/class="area-ground/g)).toHaveLength(14);
    expect(gzipSync(drawn?.svg ?? '').length).toBeLessThanOrEqual(12_000);
    expect(gzipSync(`${drawn?.svg ?? ''}${drawn?.json ?? ''}`).length).toBeLessThanOrEqual(20_000);
  });

  test(
    'all 514 regencies: at most 80 kB packed, a map among other things at most 20 kB, one on its own page at most 80 kB',
    { timeout: 120_000 },
    () => {
      const said = add('wilayah/id-kab.geojson', 'kab', 'ID');
      expect(said).toContain('514 dari 514 wilayah');
      const { packed, codes } = written('id-regency');
      expect(packed).toBeLessThanOrEqual(80_000);
      expect(new Set(codes).size).toBe(514);
      const places = codes.map((code) => ({ code, name: code, tone: 'class-3' as const }));
      const drawn = (size: 'inline' | 'page') =>
        drawPlaces(
          {
            id: 'peta',
            title: 'Uji',
            level: 'region',
            size,
            places,
            legend: [],
            tiles: [],
            boundaries: boundaries('id-regency', 'ID'),
          },
          'id',
        );
      expect(drawn('inline')?.svg.match(/class="area-ground/g)).toHaveLength(514);
      expect(gzipSync(drawn('inline')?.svg ?? '').length).toBeLessThanOrEqual(20_000);
      expect(drawn('page')?.svg.match(/class="area-ground/g)).toHaveLength(514);
      expect(gzipSync(drawn('page')?.svg ?? '').length).toBeLessThanOrEqual(80_000);
    },
  );
});
