import { z } from 'astro/zod';
import { areaCode, citations, formerly, gap, id, member, point, role, statement, text } from './blocks.ts';
import { holding } from './holding.ts';

export const cluster = z
  .strictObject({
    kind: z
      .enum(['area', 'pillar', 'value-chain'])
      .describe('area: kumpulan wilayah; pillar: pilar strategi; value-chain: rantai nilai.'),
    name: text.describe('Nama klaster.'),
    set: z
      .strictObject({ id, name: text.describe('Nama kumpulan.') })
      .optional()
      .describe('Kumpulan klaster yang disebut bersama oleh satu rencana.'),
    plan: id.optional().describe('Rencana yang memuatnya.'),
    purpose: text.optional().describe('Tujuan.'),
    centre: z
      .strictObject({
        name: z.string().min(1).describe('Nama pusat; tidak harus kecamatan.'),
        code: areaCode.optional().describe('Kode kecamatan bila pusatnya kecamatan.'),
        point: point.optional(),
        roles: z.array(role).optional().describe('Peran pusat.'),
        note: text.optional().describe('Catatan penyusun.'),
      })
      .optional()
      .describe('Pusat klaster.'),
    members: z.array(member).optional().describe('Anggota.'),
    commodities: z.array(text).optional().describe('Komoditas unggulan.'),
    chain: z
      .array(
        z.strictObject({
          stage: z.enum(['producer', 'handler', 'offtaker', 'market', 'support']).describe('Mata rantai.'),
          who: text.describe('Pelaku.'),
          what: text.describe('Peran pelaku.'),
          sources: citations,
        }),
      )
      .optional()
      .describe('Rantai nilai, dari produsen ke pasar.'),
    programmes: z.array(id).optional().describe('Pengenal program di programmes.csv rencana itu.'),
    indicators: z.array(id).optional().describe('Indikator yang berkaitan.'),
    statements: z.array(statement).optional().describe('Pernyataan.'),
    gaps: z.array(gap).optional().describe('Yang tidak ada.'),
    sources: citations,
    formerly,
    ...holding,
  })
  .describe('Klaster.');
export type ClusterEntry = z.infer<typeof cluster>;
