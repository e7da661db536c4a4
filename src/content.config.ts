/**
 * The collections: one for each kind of content, all fed by the strict loader. An entry is the digest of its file; what the
 * file says was validated by the reader and is handed over in memory (`loading/handed-over.ts`).
 */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { COLLECTIONS } from '#reading/parse/placing';
import { strictLoader } from './loading/strict-loader.ts';

const schema = z.object({ digest: z.string() });

export const collections = Object.fromEntries(
  COLLECTIONS.map((name) => [name, defineCollection({ loader: strictLoader(name), schema })]),
);
