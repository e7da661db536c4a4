import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { placeAreas } from '#maps/areas/place';
import { drawPlaces, type PlacesInput } from '#maps/ladder';
import type { PlaceInput } from '#maps/places';
import { squares } from './squares.ts';

const UNITS = [
  { code: '15.04.01', name: 'Satu' },
  { code: '15.04.02', name: 'Dua & "Tiga" <Empat>' },
  { code: '15.04.03', name: 'Lima' },
];
const places = UNITS.map((unit): PlaceInput => ({ ...unit, tone: 'class-2' }));
const POINT = new Map([['15.04.03', { lon: 104.3, lat: -1.7 }]]);

function input(more: Partial<PlacesInput> = {}): PlacesInput {
  return {
    id: 'peta',
    title: 'Contoh',
    level: 'district',
    places,
    legend: [],
    boundaries: squares(UNITS),
    tiles: [],
    ...more,
  };
}

function draw(more: Partial<PlacesInput> = {}) {
  const drawn = drawPlaces(input(more), 'id');
  if (drawn === undefined) throw new Error('nothing drawn');
  return drawn;
}

function extents(svg: string): readonly (readonly [number, number])[] {
  return [...svg.matchAll(/class="area-ground[^"]*" d="M(-?\d+) (-?\d+)l([^"]*)z/g)].map((match) => {
    const steps = (match[3] ?? '').match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [Number(match[1]), Number(match[2])];
    const [xs, ys] = [[x], [y]];
    for (let index = 0; index + 1 < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      xs.push(x);
      ys.push(y);
    }
    return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)] as const;
  });
}

describe('the ladder', () => {
  test('shapes come first, and are said to be indicative, with who drew them and when', () => {
    expect(draw().caption).toBe(
      'Batas indikatif, bukan rujukan batas resmi. Batas: Kotak buatan (CC0-1.0), keadaan 31 Januari 2025.',
    );
    expect(drawPlaces(input(), 'en')?.caption).toContain('Indicative boundaries');
  });
  test('a place without a shape is hatched at its point, numbered, and named in the caption', () => {
    const drawn = draw({ boundaries: squares(UNITS.slice(0, 2)), points: POINT });
    expect(drawn.caption).toContain('Tanpa bentuk di berkas batas ini: Lima.');
    expect(drawn.svg).toContain('class="area is-point"');
    expect(drawn.svg).toMatch(/class="area-missing"[^>]*fill="url\(#peta-no-data\)"/);
    expect(drawn.legend.map(({ text }) => text)).toContain('Lima');
  });
  test('without shapes there are squares, without squares there is no map', () => {
    const tiles = [{ code: '15.04.01', col: 0, row: 0 }];
    expect(draw({ boundaries: undefined, tiles }).caption).toContain('tanpa batas wilayah');
    expect(draw({ boundaries: undefined, tiles }).svg.match(/class="tile-ground/g)).toHaveLength(1);
    expect(drawPlaces(input({ boundaries: undefined }), 'id')).toBeUndefined();
  });
  test('shapes of none of the places are no map', () => {
    const others = squares([{ code: '16.06.01', name: 'Lain' }]);
    expect(drawPlaces(input({ boundaries: others }), 'id')).toBeUndefined();
  });
});

describe('shapes', () => {
  test('each place has exactly one', () => {
    expect(draw().svg.match(/class="area-ground/g)).toHaveLength(3);
  });
  test.each([true, false])(
    'none covers the whole drawing, whichever way its ring is wound (clockwise: %s)',
    (clockwise) => {
      const found = extents(draw({ boundaries: squares(UNITS, clockwise) }).svg);
      expect(found).toHaveLength(3);
      for (const [wide] of found) expect(wide / (360 * 10)).toBeLessThan(0.4);
    },
  );
  test('both windings give the same map', () => {
    const [one, other] = [true, false].map((clockwise) => extents(draw({ boundaries: squares(UNITS, clockwise) }).svg));
    expect(one).toEqual(other);
  });
  test('one smaller than a step stays as a speck', () => {
    const tiny = squares(UNITS, true, 0.5);
    const speck = squares([UNITS[0] ?? { code: '', name: '' }], true, 1e-9);
    const arcs = [speck.topology.arcs[0] ?? [], ...tiny.topology.arcs.slice(1)];
    const drawn = draw({ boundaries: { ...tiny, topology: { ...tiny.topology, arcs } } });
    expect(drawn.svg.match(/class="area-ground/g)).toHaveLength(3);
    expect(drawn.legend.map(({ text }) => text)).toContain('Satu');
  });
  test('names are written as text, never as markup', () => {
    const { svg } = draw();
    expect(svg).toContain('<title>Dua &amp; &quot;Tiga&quot; &lt;Empat&gt;</title>');
    expect(svg).not.toContain('<Empat>');
  });
  test('with an address they are links with a name; without, one picture', () => {
    const linked = places.map((place) => ({ ...place, href: `#${place.code}`, reading: '5 persen' }));
    expect(draw({ places: linked }).svg).toContain('href="#15.04.01"><title>Satu: 5 persen</title>');
    expect(draw({ places: linked }).svg).toContain('role="group"');
    expect(draw().svg).toContain('role="img"');
  });
  test('no data is hatched, and groups differ by pattern', () => {
    const grouped = places.map((place, index): PlaceInput =>
      index === 0 ? { ...place, tone: 'no-data' } : { ...place, group: index === 1 ? 2 : 3 },
    );
    const { svg } = draw({ places: grouped });
    for (const filling of ['no-data', 'group-2', 'group-3']) expect(svg).toContain(`url(#peta-${filling}-fine)`);
    const patterns = [...svg.matchAll(/<path class="filling[^"]*" d="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set([patterns[1], patterns[2]]).size).toBe(2);
  });
  test('a centre that is no unit is marked by its name', () => {
    const marks = [{ name: 'Simpang Contoh', point: { lon: 103.6, lat: -1.8 } }];
    expect(draw({ marks }).svg).toContain('>Simpang Contoh</text>');
  });
});

describe('names', () => {
  test('stand inside their shape with their value; what has no room is a number in the list', () => {
    const named = UNITS.map((unit, index): PlaceInput => ({
      ...unit,
      name: index === 2 ? 'Kecamatan dengan nama yang amat sangat panjang sekali' : unit.name,
      tone: 'class-4',
      value: '5,26',
      reading: '5,26 persen',
    }));
    const { areas } = placeAreas({
      ...input(),
      size: 'inline',
      boundaries: squares(UNITS),
      places: named,
      points: new Map(),
      marks: [],
    });
    expect(areas[0]?.lines.map(({ text }) => text)).toEqual(['Satu', '5,26']);
    expect(areas[2]?.lines).toEqual([]);
    expect(areas[2]?.number).toBeGreaterThan(0);
    expect(draw({ places: named }).legend.map(({ text }) => text)).toContain(
      'Kecamatan dengan nama yang amat sangat panjang sekali: 5,26 persen',
    );
  });
});

describe('the interactive twin', () => {
  const data = z.object({
    bounds: z.array(z.array(z.number())),
    stepsInDegree: z.number(),
    areas: z.array(z.object({ name: z.string(), text: z.string(), rings: z.array(z.array(z.number())) })),
  });

  /** Corners in degrees: sums of the steps. */
  function corners(ring: readonly number[], stepsInDegree: number): readonly (readonly number[])[] {
    let [lat, lon] = [0, 0];
    return ring.flatMap((step, index) => {
      if (index % 2 === 0) {
        lat += step;
        return [];
      }
      lon += step;
      return [[lat / stepsInDegree, lon / stepsInDegree]];
    });
  }

  test('has the same shapes, names and readings, inside its bounds', () => {
    const { json } = draw({ places: places.map((place) => ({ ...place, reading: '5 persen' })) });
    const { areas, bounds, stepsInDegree } = data.parse(JSON.parse(json ?? ''));
    expect(areas.map(({ name, text }) => `${name} ${text}`)).toEqual(UNITS.map(({ name }) => `${name} 5 persen`));
    const [[south = 0, west = 0] = [], [north = 0, east = 0] = []] = bounds;
    const all = areas.flatMap(({ rings }) => rings.flatMap((ring) => corners(ring, stepsInDegree)));
    expect(all).toHaveLength(12);
    for (const [lat = 0, lon = 0] of all) {
      expect(lat >= south && lat <= north && lon >= west && lon <= east).toBe(true);
    }
    expect(all[0]?.map((value) => Math.round(value * 100) / 100)).toEqual([-2, 103]);
  });
  test('cannot break out of its script element', () => {
    expect(draw().json).not.toContain('<');
  });
});
