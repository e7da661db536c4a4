import { z } from 'astro/zod';
import { formerly, partialDate, sha256, text } from './blocks.ts';
import { COPY_PATTERN } from './copy.ts';
import { holding } from './holding.ts';

export const source = z
  .strictObject({
    kind: z
      .enum(['statistics', 'news', 'regulation', 'plan', 'government', 'dataset', 'other'])
      .describe('Jenis dokumen.'),
    publisher: z.string().min(1).describe('Penerbit asli dokumen atau angka; unknown bila tidak diketahui.'),
    title: z.string().min(1).describe('Judul dokumen sebagaimana tercetak.'),
    published: partialDate.describe('Tanggal terbit dokumen; tanggal salinan bukan tanggal terbit. Boleh unknown.'),
    address: z
      .union([z.literal('unknown'), z.url({ protocol: /^https?$/ })])
      .describe('Alamat web salinan yang dibaca, atau unknown.'),
    seen: partialDate.describe('Kapan terakhir dilihat penyusun, atau unknown.'),
    via: z
      .union([
        z.literal('none'),
        z.strictObject({
          publisher: z.string().min(1).describe('Penerbit salinan.'),
          title: z.string().optional().describe('Judul salinan.'),
        }),
      ])
      .describe('Salinan tangan kedua: melalui siapa dokumen ini dibaca; none bila dokumennya sendiri.'),
    language: z.enum(['id', 'en']).optional().describe('Bahasa dokumen; bawaan id.'),
    archive: z
      .strictObject({
        address: z.url({ protocol: /^https?$/ }).describe('Alamat salinan di arsip web.'),
        on: partialDate.describe('Kapan diarsipkan, atau unknown.'),
      })
      .optional()
      .describe('Salinan di arsip web, misalnya Wayback Machine; hanya yang benar-benar ada.'),
    sha256: sha256.optional(),
    copy: z
      .string()
      .regex(COPY_PATTERN)
      .optional()
      .describe('Nama salinan berkas itu di sources/files/, misalnya lkpj-2024.pdf.'),
    redistribution: z
      .enum(['allowed', 'not-allowed'])
      .optional()
      .describe('Bolehkah salinan ikut disebarkan dalam situs; bawaan not-allowed.'),
    ground: text.optional().describe('Dasar boleh menyebarkan: lisensi, izin, atau pasal undang-undang.'),
    licence: z.string().optional().describe('Lisensi dokumen, bila dinyatakan.'),
    note: text.optional().describe('Catatan penyusun.'),
    formerly,
    ...holding,
  })
  .describe('Dokumen sumber.');
export type SourceEntry = z.infer<typeof source>;
