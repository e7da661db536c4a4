import { z } from 'astro/zod';
import { REQUESTERS } from '#model/correction';
import { citations, day, id, regionCode, text, year } from './blocks.ts';

const indicator = id.describe('Pengenal indikator.');
const region = regionCode.describe('Kode Kemendagri wilayahnya, dalam tanda kutip.');
const date = day.describe('Tanggal keputusan, TTTT-BB-HH.');
const sources = citations.optional().describe('Dokumen yang mendasari keputusan, bila ada.');

export const correction = z
  .strictObject({
    received: day.describe('Tanggal permintaan diterima, TTTT-BB-HH.'),
    from: z.enum(REQUESTERS).describe('Siapa yang meminta, hanya jenisnya; nama orang tidak pernah ditulis.'),
    institution: z.string().min(1).optional().describe('Nama lembaga yang meminta; bukan nama orang.'),
    about: z
      .discriminatedUnion('on', [
        z.strictObject({
          on: z.literal('figure').describe('Sebuah angka realisasi.'),
          region,
          indicator,
          period: z.union([year, z.string().min(4)]).describe('Waktu data: 2024, 2024-03, 2025-Q2, atau 2025-S1.'),
        }),
        z.strictObject({
          on: z.literal('target').describe('Sebuah target.'),
          region,
          indicator,
          year: year.describe('Tahun target.'),
        }),
        z.strictObject({ on: z.literal('indicator').describe('Sebuah indikator di satu wilayah.'), region, indicator }),
        z.strictObject({ on: z.literal('region').describe('Sebuah wilayah.'), region }),
        z.strictObject({ on: z.literal('source').describe('Sebuah sumber.'), source: id.describe('Pengenal sumber.') }),
        z.strictObject({ on: z.literal('other').describe('Hal lain.'), what: text.describe('Apa yang dimaksud.') }),
      ])
      .describe('Yang diminta dikoreksi.'),
    request: text.describe('Isi permintaan dengan kata-kata sendiri, tanpa nama, nomor, dan alamat orang.'),
    outcome: z
      .discriminatedUnion('is', [
        z.strictObject({ is: z.literal('open').describe('Belum diputuskan.') }),
        z.strictObject({
          is: z.literal('accepted').describe('Diterima.'),
          date,
          change: text.describe('Apa yang diubah.'),
          sources,
        }),
        z.strictObject({
          is: z.literal('refused').describe('Ditolak.'),
          date,
          reason: text.describe('Mengapa ditolak.'),
          sources,
        }),
      ])
      .describe('Keputusan atas permintaan itu.'),
  })
  .describe('Permintaan koreksi dan hasilnya.');
export type CorrectionEntry = z.infer<typeof correction>;
