/** Actuals, baselines, targets and the verdicts on them, as JSON has them. */
import { z } from 'astro/zod';
import { UNITS } from '#model/indicator';
import { CAUTIONS } from '#model/scoring/score';
import { RULES } from '#model/scoring/calculation';
import { READER_STATUSES, TARGET_STATUSES } from '#model/scoring/status';
import { TARGET_KINDS } from '#model/target';
import { day, ids, missing, partialDate, place, RECORDS, text } from './blocks.ts';

/** What every row of a region's tables carries. */
const row = {
  id: z.string(),
  anchor: z.string(),
  figure_version: z.string().regex(/^[0-9a-f]{8}$/),
  ...place,
  region: z.string(),
  indicator: z.string(),
  unit: z.enum(UNITS),
  source: z.string(),
  source_page: z.string().nullable(),
  note: text.nullable(),
  doubt: text.nullable(),
};

const measure = {
  value: z.number().nullable(),
  upper: z.number().nullable(),
  word: z.string().nullable(),
  precision: z.enum(['exact', 'approximate', 'more-than', 'less-than', 'range', 'word']).nullable(),
};

export const figure = z
  .object({
    ...row,
    ...measure,
    kind: z.literal('actual'),
    period: z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|S[12]))?$/),
    year: z.int(),
    area: z.string().nullable(),
    missing: missing.nullable(),
    status: z.enum(['final', 'provisional', 'not-stated']),
    method: z.string().nullable(),
    margin: z.number().nullable(),
    released: partialDate,
    primary: z.boolean(),
    checked: z.boolean(),
    chosen: z.boolean().nullable(),
    chosen_because: z.enum(['preferred', 'statistics', 'producer', 'first']).nullable(),
    preferred: text.nullable(),
  })
  .register(RECORDS, { id: 'figure' });
export type FigureRecord = z.infer<typeof figure>;

const fromPlan = { plan: z.string().nullable(), version: z.string().nullable(), agency: z.string().nullable() };

export const baseline = z
  .object({ ...row, ...measure, ...fromPlan, kind: z.literal('baseline'), year: z.int() })
  .register(RECORDS, { id: 'baseline' });
export type BaselineRecord = z.infer<typeof baseline>;

export const target = z
  .object({
    ...row,
    ...fromPlan,
    kind: z.literal('target'),
    year: z.int().nullable(),
    year_unclear: z.boolean(),
    aim: z.enum(TARGET_KINDS),
    value: z.number().nullable(),
    upper: z.number().nullable(),
    word: z.string().nullable(),
    of: z.int().nullable(),
    superseded: z.boolean(),
  })
  .register(RECORDS, { id: 'target' });
export type TargetRecord = z.infer<typeof target>;

const outcome = {
  met: z.boolean().nullable(),
  achievement: z.number().nullable(),
  band: text.nullable(),
};

export const verdict = z
  .object({
    target: z.string(),
    ...place,
    region: z.string(),
    indicator: z.string(),
    year: z.int().nullable(),
    ...outcome,
    status: z.enum(TARGET_STATUSES),
    reader_status: z.enum(READER_STATUSES).nullable(),
    words: text,
    why: z.string().nullable(),
    rule: z.enum(RULES).nullable(),
    judged_year: z.int().nullable(),
    actuals: ids,
    progress: z.number().nullable(),
    pace: z
      .object({ state: z.enum(['ahead', 'behind', 'on-line']), expected: z.number(), difference: z.number() })
      .register(RECORDS, { id: 'pace' })
      .nullable(),
    so_far: z
      .object({ ...outcome, year: z.int(), actuals: ids })
      .register(RECORDS, { id: 'so-far' })
      .nullable(),
    original: z
      .object({ ...outcome, target: z.string() })
      .register(RECORDS, { id: 'original' })
      .nullable(),
    reversed_in: z.int().nullable(),
    cautions: z.array(z.enum(CAUTIONS)),
    doubted: z.boolean(),
    standing: z.enum(['in-force', 'draft', 'not-yet-in-force', 'announced']),
    given_up_in: z.string().nullable(),
    succession: z.enum(['being-prepared', 'overlap', 'replaced', 'after']).nullable(),
    due: day.nullable(),
    missing: missing.nullable(),
  })
  .register(RECORDS, { id: 'verdict' });
export type VerdictRecord = z.infer<typeof verdict>;

export const silence = z
  .object({
    ...place,
    letter: z.string().nullable(),
    region: z.string(),
    indicator: z.string(),
    year: z.int(),
    due: day,
    days_overdue: z.int(),
    outcome: z.enum(['not-reported', 'not-searched']),
    missing: missing.nullable(),
    targets: ids,
  })
  .register(RECORDS, { id: 'silence' });
export type SilenceRecord = z.infer<typeof silence>;
