import { z } from 'astro/zod';
import { citations, day, id, text, year } from './blocks.ts';
import { holding } from './holding.ts';

const indicator = id.describe('Pengenal indikator.');
function subject<On extends string>(on: On, meaning: string) {
  return z.literal(on).describe(meaning);
}

export const reply = z
  .strictObject({
    agency: id.describe('Perangkat daerah yang menjawab: pengenal di region.yaml.'),
    date: day.describe('Tanggal jawaban, TTTT-BB-HH.'),
    document: citations.describe('Dokumen jawaban: surat, laporan, atau formulir evaluasi.'),
    about: z
      .discriminatedUnion('on', [
        z.strictObject({
          on: subject('figure', 'Jawaban atas sebuah angka.'),
          indicator,
          period: z.union([year, z.string().min(4)]).describe('Waktu data: 2024, 2024-03, 2025-Q2, atau 2025-S1.'),
        }),
        z.strictObject({
          on: subject('verdict', 'Jawaban atas sebuah putusan.'),
          indicator,
          year: year.describe('Tahun target.'),
        }),
        z.strictObject({
          on: subject('silence', 'Jawaban atas laporan yang belum ada.'),
          indicator,
          year: year.describe('Tahun realisasi yang belum dilaporkan.'),
        }),
        z.strictObject({
          on: subject('recommendation', 'Jawaban atas rekomendasi DPRD.'),
          recommendation: id.describe('Pengenal rekomendasi: nama berkas di recommendations/ tanpa .yaml.'),
        }),
      ])
      .describe('Yang dijawab.'),
    text: text.describe('Isi jawaban. Bersama faktor dan tindak lanjut paling banyak 120 kata.'),
    supporting_factors: text.optional().describe('Faktor pendorong, seperti di formulir evaluasi.'),
    hindering_factors: text.optional().describe('Faktor penghambat, seperti di formulir evaluasi.'),
    follow_up: text.optional().describe('Tindak lanjut, seperti di formulir evaluasi.'),
    ...holding,
  })
  .describe('Hak jawab: jawaban perangkat daerah. Berdiri di samping putusan dan tidak mengubahnya.');
export type ReplyEntry = z.infer<typeof reply>;
