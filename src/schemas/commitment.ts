import { z } from 'astro/zod';
import { COMMITMENT_STATUSES } from '#model/commitment';
import { citations, disagreement, gap, id, milestone, partialDate, statement, text, year } from './blocks.ts';
import { holding } from './holding.ts';

export const commitment = z
  .strictObject({
    wording: text.describe('Isi janji dengan kata-kata sendiri.'),
    office: text.describe('Jabatan atau lembaga yang berjanji.'),
    holder: z.string().optional().describe('Pemegang jabatan pada tanggal itu.'),
    promised_on: partialDate.describe('Kapan dijanjikan.'),
    where: text.optional().describe('Di mana dijanjikan.'),
    recorded_in: citations.describe('Di mana tercatat.'),
    deadline: z.union([z.literal('none'), partialDate]).describe('Tenggat, atau none bila tidak disebut.'),
    judged_by: z
      .union([
        z.strictObject({
          by: z.literal('target').describe('Dinilai dari target indikator.'),
          indicator: id,
          year: year.optional(),
        }),
        z.strictObject({
          by: z
            .enum(['milestones', 'output', 'coverage', 'standing'])
            .describe('milestones tonggak, output keluaran, coverage cakupan, standing tetap dijaga.'),
        }),
      ])
      .describe('Cara menilai.'),
    agency: id.optional().describe('Perangkat daerah penanggung jawab.'),
    stated_by: id.optional().describe('Perangkat daerah yang menyampaikannya; belum tentu penanggung jawabnya.'),
    plan: id.optional().describe('Rencana terkait.'),
    network: id.optional().describe('Jejaring terkait.'),
    statuses: z
      .array(
        z.strictObject({
          date: partialDate.describe('Tanggal keadaan ini.'),
          status: z.enum(COMMITMENT_STATUSES).describe('Keadaan.'),
          evidence: citations.describe('Bukti.'),
          note: text.optional().describe('Catatan penyusun.'),
        }),
      )
      .optional()
      .describe('Keadaan bertanggal dengan bukti.'),
    milestones: z.array(milestone).optional().describe('Tonggak.'),
    disagreements: z.array(disagreement).optional().describe('Sumber yang berbeda.'),
    statements: z.array(statement).optional().describe('Pernyataan.'),
    gaps: z.array(gap).optional().describe('Yang tidak ada.'),
    ...holding,
  })
  .describe('Komitmen.');
export type CommitmentEntry = z.infer<typeof commitment>;
