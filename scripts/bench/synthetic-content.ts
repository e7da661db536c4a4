/** Writes a made-up content folder for measuring: real codes and names of regions, invented figures, always the same. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'yaml';
import { seededRandom } from './random.ts';

export interface Size {
  /** How many provinces and regencies, by code; at most those that exist. */
  readonly regions: number;
  readonly indicators: number;
}

const FIRST_YEAR = 2016;
const YEARS = 10;
const SEED = 20_261_123;
const PLAN = 'rpjpd-2016-2025';
const PLAN_SOURCE = 'rencana';

interface Area {
  readonly code: string;
  readonly name: string;
}

function areas(): Area[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data');
  const read = (file: string) => parse<Area>(readFileSync(join(folder, file), 'utf8'), { columns: true });
  return [...read('provinces.csv'), ...read('regencies.csv')].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** `KAB. ACEH SELATAN` and the like as a slug: the part of a name that differs. */
function slugOf(name: string): string {
  const words = name.toLowerCase().replace(/^(?:kabupaten|kab\.?|kota|provinsi)\s+(?:administrasi\s+)?/, '');
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function kindOf({ code, name }: Area): 'provinsi' | 'kabupaten' | 'kota' {
  if (code.length === 2) return 'provinsi';
  return /^kota\b/i.test(name) ? 'kota' : 'kabupaten';
}

function titled(name: string): string {
  return name.toLowerCase().replace(/(?:^|[\s.(-])[a-z]/g, (start) => start.toUpperCase());
}

function indicatorId(index: number): string {
  return `indikator-${String(index + 1).padStart(2, '0')}`;
}

function sourceId(year: number): string {
  return `statistik-${String(year)}`;
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function writeShared(folder: string, indicators: number): void {
  write(folder, 'site.yaml', stringify({ name: 'Ukur', release_date: '2026-01-31', address: 'https://ukur.example' }));
  const source = { publisher: 'Penerbit Ukur', address: 'unknown', seen: '2026-01-01', via: 'none' };
  write(
    folder,
    `sources/${PLAN_SOURCE}.yaml`,
    stringify({ kind: 'plan', title: 'Naskah rencana', published: String(FIRST_YEAR), ...source }),
  );
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year += 1) {
    const title = `Statistik daerah ${String(year)}`;
    write(
      folder,
      `sources/${sourceId(year)}.yaml`,
      stringify({ kind: 'statistics', title, published: `${String(year)}-12-01`, ...source }),
    );
  }
  for (let index = 0; index < indicators; index += 1) {
    const indicator = {
      name: { id: `Indikator ukur ${String(index + 1)}`, en: `Measured indicator ${String(index + 1)}` },
      unit: 'persen',
      direction: index % 2 === 0 ? 'lower' : 'higher',
      decimals: 2,
      definition: { id: 'Bagian dari seluruhnya, dalam persen.', en: 'The share of the whole, in percent.' },
    };
    write(folder, `indicators/${indicatorId(index)}.yaml`, stringify(indicator));
  }
}

function tables(random: () => number, indicators: number): { readonly targets: string; readonly figures: string } {
  const targets = ['indicator,year,kind,value,plan,version,source,page'];
  const figures = ['indicator,period,value,status,method,released,origin,checked,source,page'];
  for (let index = 0; index < indicators; index += 1) {
    const step = index % 2 === 0 ? -0.5 : 0.5;
    let actual = 20 + random() * 20;
    for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year += 1) {
      const target = actual + step;
      actual += step + (random() - 0.5);
      const place = [`hlm. ${String(1 + Math.floor(random() * 400))}`];
      targets.push(
        [indicatorId(index), year, 'value', target.toFixed(2), PLAN, 'awal', PLAN_SOURCE, ...place].join(','),
      );
      const released = `${String(year)}-12-01`;
      figures.push(
        [
          indicatorId(index),
          year,
          actual.toFixed(2),
          'final',
          'not-stated',
          released,
          'primary',
          'no',
          sourceId(year),
          ...place,
        ].join(','),
      );
    }
  }
  return { targets: `${targets.join('\n')}\n`, figures: `${figures.join('\n')}\n` };
}

function writeRegion(folder: string, area: Area, provinceName: string, random: () => number, indicators: number): void {
  const name = titled(area.name);
  const at = `regions/${area.code}-${slugOf(area.name)}`;
  const region = {
    code: area.code,
    name,
    short_name: titled(slugOf(area.name).replaceAll('-', ' ')),
    kind: kindOf(area),
    province_name: provinceName,
    coverage: 'figures',
  };
  const plan = {
    kind: 'rpjpd',
    title: `Rencana ${name}`,
    start_year: FIRST_YEAR,
    end_year: FIRST_YEAR + YEARS - 1,
    versions: [{ id: 'awal', name: 'Naskah awal', status: 'adopted', date: FIRST_YEAR, sources: [PLAN_SOURCE] }],
    sources: [PLAN_SOURCE],
  };
  const { targets, figures } = tables(random, indicators);
  write(folder, `${at}/region.yaml`, stringify(region));
  write(folder, `${at}/plans/${PLAN}/plan.yaml`, stringify(plan));
  write(folder, `${at}/targets.csv`, targets);
  write(folder, `${at}/figures.csv`, figures);
}

/** Fills a folder; returns how many regions it holds. */
export function writeSyntheticContent(folder: string, { regions, indicators }: Size): number {
  const chosen = areas().slice(0, regions);
  const provinces = new Map(areas().map((area) => [area.code, titled(area.name)]));
  const random = seededRandom(SEED);
  writeShared(folder, indicators);
  for (const area of chosen) writeRegion(folder, area, provinces.get(area.code.slice(0, 2)) ?? '', random, indicators);
  return chosen.length;
}
