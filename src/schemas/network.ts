import { z } from 'astro/zod';
import {
  citations,
  disagreement,
  event,
  formerly,
  gap,
  id,
  member,
  milestone,
  partialDate,
  regionCode,
  statement,
  text,
  tiles,
  year,
} from './blocks.ts';
import { holding } from './holding.ts';

export const network = z
  .strictObject({
    kind: z
      .enum(['agglomeration', 'roll-out', 'staged-plan'])
      .describe('agglomeration aglomerasi, roll-out perluasan, staged-plan rencana aksi bertahap.'),
    name: text.describe('Nama jejaring.'),
    summary: text.describe('Satu atau dua kalimat.'),
    lead: text.optional().describe('Lembaga yang memimpin.'),
    actors: z
      .array(
        z.strictObject({
          name: z.string().min(1).describe('Nama lembaga atau pejabat.'),
          role: text.describe('Peran.'),
          sources: citations,
        }),
      )
      .optional()
      .describe('Pelaku.'),
    members: z.array(member).min(1).describe('Wilayah anggota.'),
    tiles: tiles.optional(),
    stage_names: z
      .array(z.strictObject({ id, name: text.describe('Nama tahap.') }))
      .optional()
      .describe('Tahap perluasan menurut urutan yang biasa.'),
    statuses: z
      .array(
        z.strictObject({
          region: regionCode,
          milestones: z.array(milestone).describe('Tonggak yang diketahui; kosong berarti belum diketahui.'),
        }),
      )
      .optional()
      .describe('Keadaan tiap wilayah.'),
    stages: z.array(milestone).optional().describe('Tahap rencana aksi menurut urutan.'),
    coverage_target: z
      .strictObject({
        count: z.int().min(0).describe('Berapa wilayah.'),
        of: z.int().min(1).describe('Dari berapa wilayah.'),
        year: year.optional(),
      })
      .optional()
      .describe('Target cakupan.'),
    amounts: z
      .array(
        z.strictObject({
          name: text.describe('Nama jumlah.'),
          rupiah: z
            .union([z.int(), z.string().regex(/^-?\d+(?:\.\d{1,2})?$/)])
            .describe('Rupiah penuh tanpa titik; sen setelah titik dalam tanda kutip.'),
          rounded: z.boolean().describe('Ya bila dibulatkan oleh sumber.'),
          date: partialDate,
          sources: citations,
          note: text.optional().describe('Catatan penyusun.'),
        }),
      )
      .optional()
      .describe('Jumlah uang yang diumumkan.'),
    programmes: z.array(statement).optional().describe('Program.'),
    events: z.array(event).optional().describe('Peristiwa.'),
    statements: z.array(statement).optional().describe('Pernyataan.'),
    disagreements: z.array(disagreement).optional().describe('Sumber yang berbeda.'),
    gaps: z.array(gap).optional().describe('Yang tidak ada.'),
    sources: citations,
    formerly,
    ...holding,
  })
  .describe('Jejaring lintas wilayah.');
export type NetworkEntry = z.infer<typeof network>;
