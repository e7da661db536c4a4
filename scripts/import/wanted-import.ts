/** What an import needs to know of the content, for one region. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { examine } from '#examine';
import { BUDGET_STAGES } from '#model/budget';
import type { Wanted } from '#import/wanted';
import { maskPersonalNumbers } from '#reading/parse/privacy';
import { loadAreas } from '#reading/disk/areas';
import { ID_PATTERN } from '#schemas/blocks';

export interface ImportOptions {
  readonly file: string;
  readonly content: string;
  readonly region: string;
  readonly source: string;
  readonly plan?: string;
  readonly version?: string;
  readonly sheet: readonly string[];
  readonly notation?: string;
  readonly year?: string;
  readonly baselineYear?: string;
  readonly stage?: string;
  readonly page?: string;
  readonly replace: boolean;
  readonly reason?: string;
  readonly skip: readonly string[];
}

/** The region's folder and what is wanted, or a sentence that says why not. */
export function wantedImport(options: ImportOptions): { readonly folder: string; readonly wanted: Wanted } | string {
  const { content, region: code, source, plan: planId, version, notation } = options;
  const { dataset } = examine(content);
  const report = [...dataset.regions.values()].find(({ region }) => region.code === code);
  if (report === undefined)
    return `Wilayah "${code}" tidak ada di ${content}/regions/. Yang ada: ${[...dataset.regions.values()].map(({ region }) => region.code).join(', ')}.`;
  if (!ID_PATTERN.test(source))
    return `--source "${source}" bukan pengenal: pakai huruf kecil, angka, dan tanda hubung, misalnya rpjmd-2025-2029.`;
  const plan = report.plans.find(({ id }) => id === planId);
  if (planId !== undefined && plan === undefined)
    return `Rencana "${planId}" tidak ada di wilayah ${code}. Yang ada: ${report.plans.map(({ id }) => id).join(', ')}.`;
  if (version !== undefined && plan === undefined) return '--version memerlukan --plan.';
  if (version !== undefined && !plan?.versions.some(({ id }) => id === version))
    return `Versi "${version}" tidak ada di rencana ${planId ?? ''}. Yang ada: ${plan?.versions.map(({ id }) => id).join(', ') ?? ''}.`;
  if (notation !== undefined && notation !== 'id' && notation !== 'intl')
    return `--notation "${notation}" tidak dikenal. Pilih id atau intl.`;
  const stage = BUDGET_STAGES.find((one) => one === options.stage);
  if (options.stage !== undefined && stage === undefined)
    return `--stage "${options.stage}" tidak dikenal. Pilih ${BUDGET_STAGES.join(', ')}.`;
  for (const [name, year] of [
    ['--year', options.year],
    ['--baseline-year', options.baselineYear],
  ] as const)
    if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) return `${name} "${year}" bukan tahun.`;
  if (options.replace && (options.reason ?? '').trim() === '')
    return '--replace memerlukan --reason "mengapa berubah": pembaca melihat alasan itu.';
  const folder = join(content, dirname(report.region.place.file));
  const tables = tablesIn(folder);
  if (typeof tables === 'string') return tables;
  const areas = loadAreas();
  const named = [...areas.partsOf('', 'provinsi'), ...areas.partsOf('', 'kabupaten/kota')];
  return {
    folder,
    wanted: {
      fileName: maskPersonalNumbers(basename(options.file)),
      region: { code, name: report.region.name },
      source,
      sourceKnown: dataset.sources.has(source),
      ...(planId !== undefined && { plan: planId }),
      ...(version !== undefined && { version }),
      ...(plan !== undefined && { planEnd: plan.endYear }),
      indicators: [...dataset.indicators.values()].map((one) => ({
        id: one.id,
        names: [one.name.id, ...(one.shortName === undefined ? [] : [one.shortName.id])],
        unit: one.unit,
        ...(one.ordinalScale !== undefined && { ordinalScale: one.ordinalScale }),
      })),
      agencies: report.region.agencies.map(({ id, name }) => ({ id, names: [name] })),
      areas: named,
      sheets: options.sheet,
      ...(notation !== undefined && { notation }),
      ...(options.year !== undefined && { year: Number(options.year) }),
      ...(options.baselineYear !== undefined && { baselineYear: Number(options.baselineYear) }),
      ...(stage !== undefined && { stage }),
      ...(options.page !== undefined && { page: options.page }),
      replace: options.replace,
      ...(options.reason !== undefined && { reason: options.reason.trim() }),
      skips: options.skip,
      tables,
    },
  };
}

/** The texts of the region's tables; a sentence when one is not UTF-8, since writing it back would damage its letters. */
function tablesIn(folder: string): Wanted['tables'] | string {
  const tables: { -readonly [Name in keyof Wanted['tables']]: Wanted['tables'][Name] } = {};
  for (const name of ['targets', 'figures', 'budget'] as const) {
    const file = join(folder, `${name}.csv`);
    if (!existsSync(file)) continue;
    try {
      tables[name] = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    } catch {
      return `${file} bukan UTF-8. Simpan dulu sebagai CSV UTF-8, lalu impor lagi.`;
    }
  }
  return tables;
}
