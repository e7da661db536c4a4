/** What keeps an entry out of the published site; the same for every kind that can be held back. */
import { z } from 'astro/zod';
import { day } from './blocks.ts';

export const holding = {
  draft: z
    .boolean()
    .optional()
    .describe('Bila true, belum terbit: hanya tampak di npm run dev dan pratinjau, dan tidak dicatat.'),
  embargo: day
    .optional()
    .describe('Belum terbit sampai release_date di site.yaml mencapai tanggal ini, TTTT-BB-HH; jam komputer tidak dilihat.'),
};
