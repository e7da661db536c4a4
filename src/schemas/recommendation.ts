import { z } from 'astro/zod';
import { RECOMMENDATION_STATUSES } from '#model/recommendation';
import { citations, gap, id, partialDate, text, year } from './blocks.ts';
import { holding } from './holding.ts';

export const recommendation = z
  .strictObject({
    lkpj_year: year.describe('Tahun LKPJ yang direkomendasikan, bukan tahun rapatnya.'),
    number: z.string().min(1).optional().describe('Nomor rekomendasi di dalam keputusan.'),
    text: text.describe('Isi rekomendasi dengan kata-kata sendiri.'),
    decision: z
      .strictObject({
        title: text.describe('Keputusan DPRD: nama dan nomornya.'),
        date: partialDate.describe('Tanggal keputusan.'),
        sources: citations,
      })
      .describe('Keputusan DPRD tentang rekomendasi atas LKPJ.'),
    agencies: z.array(id).optional().describe('Perangkat daerah yang diminta menindaklanjuti.'),
    indicators: z.array(id).optional().describe('Indikator yang disinggung.'),
    steps: z
      .array(
        z.strictObject({
          date: partialDate.describe('Tanggal langkah.'),
          what: text.describe('Tindak lanjut dengan kata-kata sendiri.'),
          status: z
            .enum(RECOMMENDATION_STATUSES)
            .describe('Keadaan sesudah langkah ini: not-started belum, in-progress berjalan, done selesai.'),
          evidence: citations.describe('Bukti: sumber yang memperlihatkan langkah ini.'),
        }),
      )
      .optional()
      .describe('Tindak lanjut menurut urutan waktu.'),
    gaps: z.array(gap).optional().describe('Yang tidak ada.'),
    ...holding,
  })
  .describe('Rekomendasi DPRD atas LKPJ.');
export type RecommendationEntry = z.infer<typeof recommendation>;
