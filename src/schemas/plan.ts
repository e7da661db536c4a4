import { z } from 'astro/zod';
import { PLAN_KINDS, PLAN_STATUSES } from '#model/plan';
import { citations, event, formerly, gap, id, partialDate, statement, text, year } from './blocks.ts';
import { holding } from './holding.ts';

const status = z
  .enum(PLAN_STATUSES)
  .describe('Keadaan naskah: draft rancangan, agreed disepakati DPRD, adopted ditetapkan, repealed dicabut, ended berakhir.');

export const plan = z
  .strictObject({
    kind: z.enum(PLAN_KINDS).describe('Jenis rencana; apbd untuk target di naskah APBD.'),
    title: text.describe('Judul rencana.'),
    start_year: year.describe('Tahun awal rencana.'),
    end_year: year.describe('Tahun akhir rencana.'),
    versions: z
      .array(
        z.strictObject({
          id,
          name: text.describe('Nama versi.'),
          status,
          date: partialDate.describe('Tanggal versi ini.'),
          legal_basis: z.string().optional().describe('Dasar hukum: Perda No. 2 Tahun 2021.'),
          reason: text.optional().describe('Alasan perubahan.'),
          targets_listed: z
            .enum(['all', 'some'])
            .optional()
            .describe('all bila semua target versi ini ada di targets.csv; bawaan some.'),
          dropped: z
            .array(
              z.strictObject({
                indicator: id.describe('Indikator yang dihapus.'),
                reason: text.describe('Alasan menurut naskah.'),
              }),
            )
            .optional()
            .describe('Target yang dihapus dengan alasan tertulis.'),
          reworded: z
            .array(
              z.strictObject({
                from: id.describe('Indikator semula.'),
                to: id.describe('Indikator penggantinya.'),
                note: text.optional().describe('Catatan penyusun.'),
              }),
            )
            .optional()
            .describe('Indikator yang berganti bunyi terhadap versi atau rencana sebelumnya.'),
          sources: citations,
          note: text.optional().describe('Catatan penyusun.'),
        }),
      )
      .min(1)
      .describe('Versi naskah menurut urutan terjadinya.'),
    succession: z
      .strictObject({
        plan: id.optional().describe('Pengenal rencana pengganti, bila sudah ada di wilayah ini.'),
        title: text.describe('Nama rencana pengganti.'),
        date: partialDate.describe('Tanggal keadaan ini.'),
        status,
        sources: citations,
        note: text.optional().describe('Catatan penyusun.'),
      })
      .optional()
      .describe('Rencana pengganti: peristiwa tersendiri, bukan perubahan versi.'),
    vision: text.optional().describe('Visi.'),
    missions: z
      .array(
        z.strictObject({
          number: z.int().min(1).describe('Nomor misi.'),
          text: text.describe('Bunyi misi.'),
          goals: z
            .array(
              z.strictObject({
                code: z.string().min(1).describe('Kode tujuan.'),
                text: text.describe('Bunyi tujuan.'),
                indicators: z.array(id).optional().describe('Indikator tujuan.'),
                objectives: z
                  .array(
                    z.strictObject({
                      code: z.string().min(1).describe('Kode sasaran.'),
                      text: text.describe('Bunyi sasaran.'),
                      indicators: z.array(id).optional().describe('Indikator sasaran.'),
                    }),
                  )
                  .optional()
                  .describe('Sasaran.'),
              }),
            )
            .optional()
            .describe('Tujuan.'),
        }),
      )
      .optional()
      .describe('Misi.'),
    priorities: z
      .array(
        z.strictObject({
          kind: z.enum(['field', 'focus']).describe('field bidang, focus fokus.'),
          what: text.describe('Prioritas.'),
          sources: citations,
        }),
      )
      .optional()
      .describe('Prioritas.'),
    events: z.array(event).optional().describe('Peristiwa.'),
    statements: z.array(statement).optional().describe('Pernyataan.'),
    gaps: z.array(gap).optional().describe('Yang tidak ada.'),
    sources: citations,
    formerly,
    ...holding,
  })
  .describe('Rencana.');
export type PlanEntry = z.infer<typeof plan>;
