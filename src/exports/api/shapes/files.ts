/** The files of the API, each with its shape. */
import { z } from 'astro/zod';
import { envelope, place, RECORDS, text } from './blocks.ts';
import { baseline, figure, silence, target, verdict } from './figures.ts';
import {
  agency,
  commitment,
  commitmentLine,
  comparison,
  held,
  holder,
  indicator,
  network,
  plan,
  regionRecord,
  reply,
  silenceCount,
  source,
} from './records.ts';

export const FILE_SHAPES = {
  index: z.object({
    ...envelope,
    name: text,
    publisher: z
      .object({ name: z.string(), kind: z.string(), contact: z.string().nullable() })
      .register(RECORDS, { id: 'publisher' })
      .nullable(),
    languages: z.array(z.enum(['id', 'en'])),
    state: z.enum(['current', 'superseded']),
    ...place,
    licences: z.array(z.object({ layer: z.string(), words: text }).register(RECORDS, { id: 'licence' })),
    counts: z
      .object({
        regions: z.int(),
        indicators: z.int(),
        figures: z.int(),
        targets: z.int(),
        sources: z.int(),
        commitments: z.int(),
        networks: z.int(),
      })
      .register(RECORDS, { id: 'counts' }),
    files: z.array(
      z
        .object({ name: z.string(), address: z.string(), schema: z.string(), about: text })
        .register(RECORDS, { id: 'file' }),
    ),
  }),
  regions: z.object({ ...envelope, regions: z.array(regionRecord) }),
  region: z.object({
    ...envelope,
    region: regionRecord,
    agencies: z.array(agency),
    plans: z.array(plan),
    indicators: z.array(held),
    figures: z.array(figure),
    baselines: z.array(baseline),
    targets: z.array(target),
    verdicts: z.array(verdict),
    silences: z.array(silence),
    commitments: z.array(commitment),
    replies: z.array(reply),
    sources: z.array(source),
  }),
  indicators: z.object({ ...envelope, indicators: z.array(indicator) }),
  indicator: z.object({
    ...envelope,
    indicator,
    comparison: comparison.nullable(),
    not_comparable_because: z.string().nullable(),
    regions: z.array(holder),
  }),
  sources: z.object({ ...envelope, sources: z.array(source) }),
  commitments: z.object({ ...envelope, commitments: z.array(commitmentLine) }),
  networks: z.object({ ...envelope, networks: z.array(network) }),
  silences: z.object({ ...envelope, regions: z.array(silenceCount) }),
} as const;

/** What every file begins with. */
export type Envelope = keyof typeof envelope;

export type ApiFile = keyof typeof FILE_SHAPES;
export const FILE_NAMES = [
  'index',
  'regions',
  'region',
  'indicators',
  'indicator',
  'sources',
  'commitments',
  'networks',
  'silences',
] as const satisfies readonly ApiFile[];
export type ContentOf<File extends ApiFile> = z.infer<(typeof FILE_SHAPES)[File]>;
