/** Regions, plans, indicators, sources, promises and answers, as JSON has them. */
import { z } from 'astro/zod';
import { COMMITMENT_STATUSES } from '#model/commitment';
import { UNITS } from '#model/indicator';
import { MISSING_REASONS } from '#model/missing';
import { PLAN_KINDS, PLAN_STATUSES } from '#model/plan';
import { day, ids, partialDate, place, RECORDS, text } from './blocks.ts';
import { figure } from './figures.ts';

export const regionRecord = z
  .object({
    code: z.string(),
    name: z.string(),
    short_name: z.string(),
    also_known_as: ids,
    kind: z.enum(['provinsi', 'kabupaten', 'kota']),
    province_code: z.string(),
    province_name: z.string(),
    bps_code: z.string().nullable(),
    coverage: z.enum(['full', 'figures']),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    valid_from: partialDate.nullable(),
    valid_until: partialDate.nullable(),
    successors: ids,
    ...place,
    data: z.string(),
    indicators: z.int(),
    figures: z.int(),
    targets: z.int(),
    commitments: z.int(),
  })
  .register(RECORDS, { id: 'region' });
export type RegionRecord = z.infer<typeof regionRecord>;

export const agency = z
  .object({
    id: z.string(),
    name: z.string(),
    short_name: z.string().nullable(),
    valid_from: partialDate.nullable(),
    valid_until: partialDate.nullable(),
    successor: z.string().nullable(),
    ...place,
  })
  .register(RECORDS, { id: 'agency' });
export type AgencyRecord = z.infer<typeof agency>;

export const plan = z
  .object({
    id: z.string(),
    kind: z.enum(PLAN_KINDS),
    title: text,
    start_year: z.int(),
    end_year: z.int(),
    versions: z.array(
      z
        .object({
          id: z.string(),
          name: text,
          status: z.enum(PLAN_STATUSES),
          date: partialDate,
          legal_basis: z.string().nullable(),
          complete: z.boolean(),
          sources: ids,
        })
        .register(RECORDS, { id: 'plan-version' }),
    ),
    successor: z
      .object({ plan: z.string().nullable(), title: text, status: z.enum(PLAN_STATUSES), date: partialDate })
      .register(RECORDS, { id: 'successor' })
      .nullable(),
    sources: ids,
    ...place,
  })
  .register(RECORDS, { id: 'plan' });
export type PlanRecord = z.infer<typeof plan>;

/** The files of one indicator in one region, beside its page. */
const tables = { csv: z.string(), json: z.string() };

/** An indicator as one region has it. */
export const held = z
  .object({
    id: z.string(),
    name: text,
    unit: z.enum(UNITS),
    figures: z.int(),
    targets: z.int(),
    latest: z.string().nullable(),
    ...place,
    ...tables,
    data: z.string(),
  })
  .register(RECORDS, { id: 'held-indicator' });
export type HeldRecord = z.infer<typeof held>;

export const indicator = z
  .object({
    id: z.string(),
    name: text,
    short_name: text.nullable(),
    unit: z.enum(UNITS),
    unit_words: text,
    direction: z.enum(['higher', 'lower', 'maintain', 'none']),
    aggregation: z.enum(['end-position', 'cumulative', 'average']),
    decimals: z.int(),
    definition: text,
    formula: text.nullable(),
    scale: ids,
    methods: z.array(
      z
        .object({
          id: z.string(),
          name: text,
          from: z.int().nullable(),
          until: z.int().nullable(),
          note: text.nullable(),
        })
        .register(RECORDS, { id: 'method' }),
    ),
    release_month: z.int().nullable(),
    reference_code: z.string().nullable(),
    valid_from: z.int().nullable(),
    valid_until: z.int().nullable(),
    successor: z.string().nullable(),
    sources: ids,
    regions: z.int(),
    data: z.string(),
  })
  .register(RECORDS, { id: 'indicator' });
export type IndicatorRecord = z.infer<typeof indicator>;

/** What all compared regions share. */
export const comparison = z
  .object({ year: z.int(), method: z.string().nullable(), ...place, csv: z.string() })
  .register(RECORDS, { id: 'comparison' });
export type ComparisonRecord = z.infer<typeof comparison>;

/** A region as one indicator has it. */
export const holder = z
  .object({
    region: z.string(),
    name: z.string(),
    compared: figure.nullable(),
    left_out_because: z.string().nullable(),
    latest: figure.nullable(),
    figures: z.int(),
    targets: z.int(),
    ...place,
    ...tables,
    data: z.string(),
  })
  .register(RECORDS, { id: 'holder' });
export type HolderRecord = z.infer<typeof holder>;

export const source = z
  .object({
    id: z.string(),
    kind: z.enum(['statistics', 'news', 'regulation', 'plan', 'government', 'dataset', 'other']),
    publisher: z.string().nullable(),
    title: z.string(),
    published: partialDate,
    seen: partialDate,
    address: z.string().nullable(),
    via: z.object({ publisher: z.string(), title: z.string().nullable() }).register(RECORDS, { id: 'via' }).nullable(),
    language: z.enum(['id', 'en']),
    licence: z.string().nullable(),
    note: text.nullable(),
    ...place,
  })
  .register(RECORDS, { id: 'source' });
export type SourceRecord = z.infer<typeof source>;

export const milestone = z
  .object({
    id: z.string(),
    name: text,
    status: z.enum(['planned', 'in-progress', 'done', 'not-done', 'missed', 'unknown']),
    planned: partialDate.nullable(),
    date: partialDate.nullable(),
    as_of: partialDate.nullable(),
    note: text.nullable(),
    sources: ids,
  })
  .register(RECORDS, { id: 'milestone' });
export type MilestoneRecord = z.infer<typeof milestone>;

const promise = {
  id: z.string(),
  anchor: z.string(),
  ...place,
  region: z.string(),
  wording: text,
  office: text,
  promised_on: partialDate,
  deadline: partialDate.nullable(),
  standing: z.enum([...COMMITMENT_STATUSES, 'not-judged']),
  words: text,
  agency: z.string().nullable(),
};

/** A commitment in the list of all. */
export const commitmentLine = z.object({ ...promise, data: z.string() }).register(RECORDS, { id: 'commitment-line' });
export type CommitmentLineRecord = z.infer<typeof commitmentLine>;

export const commitment = z
  .object({
    ...promise,
    holder: z.string().nullable(),
    stated_by: z.string().nullable(),
    plan: z.string().nullable(),
    network: z.string().nullable(),
    judged_by: z.enum(['target', 'milestones', 'output', 'coverage', 'standing']),
    indicator: z.string().nullable(),
    year: z.int().nullable(),
    standing_from: z.enum(['target', 'coverage', 'milestones', 'deadline', 'entry', 'nothing']),
    statuses: z.array(
      z
        .object({ date: partialDate, status: z.enum(COMMITMENT_STATUSES), note: text.nullable(), sources: ids })
        .register(RECORDS, { id: 'status-entry' }),
    ),
    milestones: z.array(milestone),
    gaps: z.array(
      z
        .object({
          what: text,
          reason: z.enum(MISSING_REASONS),
          searched: text.nullable(),
          searched_on: day.nullable(),
        })
        .register(RECORDS, { id: 'gap' }),
    ),
    sources: ids,
  })
  .register(RECORDS, { id: 'commitment' });
export type CommitmentRecord = z.infer<typeof commitment>;

export const reply = z
  .object({
    id: z.string(),
    anchor: z.string(),
    ...place,
    region: z.string(),
    agency: z.string(),
    date: day,
    answers: z.enum(['figure', 'verdict', 'silence', 'recommendation']),
    indicator: z.string().nullable(),
    period: z.string().nullable(),
    recommendation: z.string().nullable(),
    text,
    supporting_factors: text.nullable(),
    hindering_factors: text.nullable(),
    follow_up: text.nullable(),
    sources: ids,
  })
  .register(RECORDS, { id: 'reply' });
export type ReplyRecord = z.infer<typeof reply>;

export const network = z
  .object({
    id: z.string(),
    kind: z.enum(['agglomeration', 'roll-out', 'staged-plan']),
    name: text,
    summary: text,
    lead: text.nullable(),
    members: z.array(z.object({ code: z.string(), name: z.string() }).register(RECORDS, { id: 'member' })),
    statuses: z.array(
      z.object({ code: z.string(), milestones: z.array(milestone) }).register(RECORDS, { id: 'member-status' }),
    ),
    stages: z.array(milestone),
    coverage: z
      .object({
        count: z.int(),
        of: z.int(),
        year: z.int().nullable(),
        reached_by: z.int(),
        unknown: z.int(),
        reached: z.boolean().nullable(),
      })
      .register(RECORDS, { id: 'coverage' })
      .nullable(),
    sources: ids,
    ...place,
  })
  .register(RECORDS, { id: 'network' });
export type NetworkRecord = z.infer<typeof network>;

/** How many actuals of one region are due and not there. */
export const silenceCount = z
  .object({ region: z.string(), name: z.string(), silent: z.int(), not_searched: z.int(), data: z.string() })
  .register(RECORDS, { id: 'silence-count' });
export type SilenceCountRecord = z.infer<typeof silenceCount>;
