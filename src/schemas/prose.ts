/** Front matter of Markdown files. */
import { z } from 'astro/zod';
import { citation, formerly } from './blocks.ts';
import { holding } from './holding.ts';

export const report = z
  .strictObject({
    title: z.string().min(1).describe('Judul laporan.'),
    sources: z.array(citation).min(1).describe('Sumber tulisan.'),
    ...holding,
  })
  .describe('Laporan wilayah.');

export const page = z
  .strictObject({
    title: z.string().min(1).describe('Judul halaman.'),
    sources: z.array(citation).optional().describe('Sumber tulisan.'),
    ...holding,
  })
  .describe('Halaman lepas.');

export const term = z
  .strictObject({
    title: z.string().min(1).describe('Istilah.'),
    short: z.string().min(1).max(220).describe('Penjelasan satu kalimat.'),
    also: z.array(z.string().min(1)).optional().describe('Kepanjangan dan sebutan lain.'),
    sources: z.array(citation).optional().describe('Sumber penjelasan.'),
    formerly,
    ...holding,
  })
  .describe('Istilah.');

export type ReportEntry = z.infer<typeof report>;
export type PageEntry = z.infer<typeof page>;
export type TermEntry = z.infer<typeof term>;
