/** The choices of an editor, as texts, against what the content knows: what is wanted, or a sentence that says what is amiss. */
import { BUDGET_STAGES } from '#model/budget';
import { maskPersonalNumbers } from '#reading/parse/privacy';
import { ID_PATTERN } from '#schemas/blocks';
import type { Known } from './known.ts';
import { referencesOf } from './template/template-content.ts';
import type { Wanted } from './wanted.ts';

/** An option that is not given is undefined; in a page its names are those of the fields. */
export interface Choices {
  /** Name of the file handed in, without its path. */
  readonly fileName: string;
  /** '' where the rows name their own, as those of a template do. */
  readonly source: string;
  readonly plan?: string | undefined;
  readonly version?: string | undefined;
  readonly sheets: readonly string[];
  readonly notation?: string | undefined;
  readonly year?: string | undefined;
  readonly baselineYear?: string | undefined;
  readonly stage?: string | undefined;
  readonly page?: string | undefined;
  readonly replace: boolean;
  readonly reason?: string | undefined;
  readonly skips: readonly string[];
}

export function wantedFrom(known: Known, choices: Choices): Wanted | string {
  const { source, plan: planId, version, notation } = choices;
  const { code } = known.region;
  if (source !== '' && !ID_PATTERN.test(source))
    return `--source "${source}" bukan pengenal: pakai huruf kecil, angka, dan tanda hubung, misalnya rpjmd-2025-2029.`;
  const plan = known.plans.find(({ id }) => id === planId);
  if (planId !== undefined && plan === undefined)
    return `Rencana "${planId}" tidak ada di wilayah ${code}. Yang ada: ${known.plans.map(({ id }) => id).join(', ')}.`;
  if (version !== undefined && plan === undefined) return '--version memerlukan --plan.';
  if (version !== undefined && !plan?.versions.some(({ id }) => id === version))
    return `Versi "${version}" tidak ada di rencana ${planId ?? ''}. Yang ada: ${plan?.versions.map(({ id }) => id).join(', ') ?? ''}.`;
  if (notation !== undefined && notation !== 'id' && notation !== 'intl')
    return `--notation "${notation}" tidak dikenal. Pilih id atau intl.`;
  const stage = BUDGET_STAGES.find((one) => one === choices.stage);
  if (choices.stage !== undefined && stage === undefined)
    return `--stage "${choices.stage}" tidak dikenal. Pilih ${BUDGET_STAGES.join(', ')}.`;
  for (const [name, year] of [
    ['--year', choices.year],
    ['--baseline-year', choices.baselineYear],
  ] as const)
    if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) return `${name} "${year}" bukan tahun.`;
  if (choices.replace && (choices.reason ?? '').trim() === '')
    return '--replace memerlukan --reason "mengapa berubah": pembaca melihat alasan itu.';
  return {
    fileName: maskPersonalNumbers(choices.fileName),
    region: known.region,
    source,
    sourceKnown: known.sources.includes(source),
    ...(planId !== undefined && { plan: planId }),
    ...(version !== undefined && { version }),
    ...(plan !== undefined && { planEnd: plan.endYear }),
    indicators: known.indicators,
    references: referencesOf(known),
    agencies: known.agencies,
    areas: known.areas,
    sheets: choices.sheets,
    ...(notation !== undefined && { notation }),
    ...(choices.year !== undefined && { year: Number(choices.year) }),
    ...(choices.baselineYear !== undefined && { baselineYear: Number(choices.baselineYear) }),
    ...(stage !== undefined && { stage }),
    ...(choices.page !== undefined && { page: choices.page }),
    replace: choices.replace,
    ...(choices.reason !== undefined && { reason: choices.reason.trim() }),
    skips: choices.skips,
    tables: known.tables,
  };
}
