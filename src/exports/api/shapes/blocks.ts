/** The parts that records of the API share, as JSON has them. */
import { z } from 'astro/zod';
import { MISSING_REASONS } from '#model/missing';

/** Records by name: each becomes a definition of its own in the JSON Schemas. */
export const RECORDS = z.registry<{ id: string }>();

export const text = z.object({ id: z.string(), en: z.string().nullable() }).register(RECORDS, { id: 'text' });
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A date as far as it is known: `2024-07`, `not before 2022-07-01`, `unknown`. */
export const partialDate = z.string().regex(/^(?:unknown|(?:not before )?\d{4}(?:-\d{2}(?:-\d{2})?)?)$/);
export const ids = z.array(z.string());

/** A page of this site, from the file that names it; `url` in full where the site has an address. */
export const place = { page: z.string(), url: z.url().nullable() };

/** Why there is no value, with what was searched. */
export const missing = z
  .object({
    reason: z.enum(MISSING_REASONS),
    words: text,
    searched: text.nullable(),
    searched_on: day.nullable(),
  })
  .register(RECORDS, { id: 'missing' });

/** What every file begins with, so that a copy of it still says where it is from. */
export const envelope = {
  $schema: z.string(),
  api: z.literal('v1'),
  edition: day,
  example: z.boolean(),
  notice: text.nullable(),
  licence: z.string(),
  site: z.url().nullable(),
};
