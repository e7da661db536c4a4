import { z } from 'astro/zod';
import { WITHDRAWAL_KINDS } from '#model/ledger';
import { day, id, regionCode, text } from './blocks.ts';

export const withdrawal = z
  .strictObject({
    region: regionCode.optional().describe('Kode wilayah yang angkanya dicabut, dalam tanda kutip; atau isi network.'),
    network: id.optional().describe('Pengenal jejaring yang datanya dicabut; atau isi region.'),
    figure: z
      .string()
      .min(1)
      .describe('Pengenal tetap angka itu, seperti disebut pesan pemeriksaan: "indikator/2024-realisasi-sumber".'),
    kind: z
      .enum(WITHDRAWAL_KINDS)
      .describe(
        'Alasan: error salah, source-withdrawn sumbernya dicabut, privacy data pribadi, legal-order putusan atau perintah hukum, demand permintaan lain.',
      ),
    asked_on: day.describe('Tanggal permintaan atau temuan.'),
    asked_by: text.describe('Siapa yang meminta: lembaga atau golongan, bukan nama orang.'),
    text: text.describe('Penjelasan yang dibaca pengunjung di alamat angka itu.'),
    redact: z
      .boolean()
      .optional()
      .describe('true bila nilainya juga dihapus dari catatan perubahan, misalnya karena data pribadi; bawaan false.'),
  })
  .describe('Pencabutan angka yang sudah terbit. Barisnya dihapus dari tabel; alamatnya tetap ada dan menjelaskan.');
export type WithdrawalEntry = z.infer<typeof withdrawal>;
