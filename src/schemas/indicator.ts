import { z } from 'astro/zod';
import { UNITS } from '#model/indicator';
import { citation, formerly, id, text, year } from './blocks.ts';
import { holding } from './holding.ts';

export const indicator = z
  .strictObject({
    name: text.describe('Nama indikator.'),
    short_name: text.optional().describe('Nama pendek untuk judul sempit.'),
    unit: z.enum(UNITS).describe('Satuan.'),
    direction: z
      .enum(['higher', 'lower', 'maintain', 'none'])
      .describe('Arah yang baik: higher naik, lower turun, maintain tetap, none hanya keterangan.'),
    aggregation: z
      .enum(['end-position', 'cumulative', 'average'])
      .optional()
      .describe('Cara menggabungkan tahun; bawaan end-position (posisi akhir).'),
    decimals: z.int().min(0).max(4).describe('Banyak angka di belakang koma yang dicetak.'),
    definition: text.describe('Definisi dengan kata-kata sendiri.'),
    formula: text.optional().describe('Rumus.'),
    share_of_people: z.boolean().optional().describe('Ya bila nilainya bagian dari penduduk.'),
    methods: z
      .array(
        z.strictObject({
          id,
          name: text.describe('Nama metode.'),
          from: year.optional().describe('Tahun data pertama.'),
          until: year.optional().describe('Tahun data terakhir.'),
          note: text.optional().describe('Apa bedanya dengan metode lain.'),
        }),
      )
      .optional()
      .describe('Versi metode bertanggal. Nilai dari metode berbeda tidak dibandingkan.'),
    ordinal_scale: z.array(z.string().min(1)).min(2).optional().describe('Predikat dari yang terbaik.'),
    release_month: z.int().min(1).max(12).optional().describe('Bulan rilis yang biasa.'),
    reference_code: z.string().optional().describe('Kode referensi indikator pembangunan (Bappenas).'),
    valid_from: year.optional().describe('Berlaku sejak.'),
    valid_until: year.optional().describe('Berlaku sampai.'),
    successor: id.optional().describe('Indikator pengganti.'),
    sources: z.array(citation).optional().describe('Rujukan definisi.'),
    formerly,
    ...holding,
  })
  .describe('Definisi indikator yang dipakai bersama.');
export type IndicatorEntry = z.infer<typeof indicator>;
