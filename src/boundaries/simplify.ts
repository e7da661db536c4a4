/** Cleans and simplifies shapes until they fit the budget, watching that none is lost on the way. */
import type { FeatureCollection } from 'geojson';
import type { Matched } from './match-units.ts';
import { refuse, several, type Problem } from './problem.ts';

/** Runs mapshaper's command line over files in memory. */
export type Mapshaper = (
  commands: string,
  input: Readonly<Record<string, string | Uint8Array>>,
) => Promise<Readonly<Record<string, string | Uint8Array>>>;

export interface Simplified {
  /** TopoJSON, as mapshaper writes it. */
  readonly topology?: string;
  /** How many percent of the corners were kept. */
  readonly percent?: number;
  readonly problems: readonly Problem[];
}

/** Shares of corners that are tried, in percent. */
const PERCENTS = [100, 80, 65, 50, 40, 32, 25, 20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1, 0.5] as const;
/** Decimals of a degree that are kept: a tenth of a metre. Borders of neighbours differ beyond. */
const DECIMALS = 1e6;

/** `fits` judges a file by its packed size. */
export async function simplifyShapes(
  matched: readonly Matched[],
  mapshaper: Mapshaper,
  fits: (topology: string) => boolean,
): Promise<Simplified> {
  const input = { 'in.geojson': JSON.stringify(collect(matched)) };
  const convert = async (percent: number): Promise<string> => {
    const simplify = percent === 100 ? '' : ` -simplify weighted keep-shapes ${String(percent)}%`;
    const commands = `-i in.geojson snap -clean${simplify} -rename-layers wilayah -o out.topojson format=topojson quantization=1e5 id-field=code`;
    const output = await mapshaper(commands, input);
    return text(output['out.topojson']);
  };
  const lostIn = (topology: string): readonly string[] => {
    const kept = codesIn(topology);
    return matched.filter(({ unit }) => !kept.has(unit.code)).map(({ unit }) => `${unit.code} ${unit.name}`);
  };
  const whole = await convert(100);
  const lostByCleaning = lostIn(whole);
  if (lostByCleaning.length > 0)
    return {
      problems: [
        refuse(
          `Hilang ketika bentuk yang tumpang tindih dibersihkan: ${several(lostByCleaning)}. Bentuknya tertutup bentuk lain; perbaiki di berkas asalnya.`,
        ),
      ],
    };
  if (fits(whole)) return { topology: whole, percent: 100, problems: [] };
  // The largest share that fits, by halving.
  let [low, high] = [1, PERCENTS.length - 1];
  let best: { readonly topology: string; readonly percent: number } | undefined;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const percent = PERCENTS[middle] ?? 1;
    const topology = await convert(percent);
    if (fits(topology)) {
      best = { topology, percent };
      high = middle - 1;
    } else low = middle + 1;
  }
  if (best === undefined)
    return {
      problems: [
        refuse('Batas ini tidak dapat dibuat cukup kecil. Pakai tingkat yang lebih kasar, atau bagi menurut induknya.'),
      ],
    };
  const lost = lostIn(best.topology);
  if (lost.length > 0) return { problems: [refuse(`Hilang ketika disederhanakan: ${several(lost)}.`)] };
  return { ...best, problems: [] };
}

function collect(matched: readonly Matched[]): FeatureCollection {
  const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
  return {
    type: 'FeatureCollection',
    features: matched.flatMap(({ unit: { code, name }, shape: { geometry } }) => {
      if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .filter(([outer = []]) => outer.length >= 4)
        .map((rings) => rings.filter((ring) => ring.length >= 4));
      const coordinates = polygons.map((polygon) =>
        polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [round(lon), round(lat)])),
      );
      return [
        {
          type: 'Feature' as const,
          properties: { code, name },
          geometry: { type: 'MultiPolygon' as const, coordinates },
        },
      ];
    }),
  };
}

function codesIn(topology: string): ReadonlySet<string> {
  const { objects } = JSON.parse(topology) as {
    readonly objects: {
      readonly wilayah: { readonly geometries: readonly { readonly id?: string; readonly type: string | null }[] };
    };
  };
  return new Set(objects.wilayah.geometries.flatMap(({ id, type }) => (id === undefined || type === null ? [] : [id])));
}

function text(output: string | Uint8Array | undefined): string {
  if (output === undefined) throw new Error('mapshaper wrote nothing');
  return typeof output === 'string' ? output : new TextDecoder().decode(output);
}
