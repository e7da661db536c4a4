import { z } from 'astro/zod';
import {
  areaCode,
  citations,
  formerly,
  id,
  partialDate,
  point,
  regionCode,
  regionFolder,
  text,
  tiles,
} from './blocks.ts';
import { holding } from './holding.ts';

export const region = z
  .strictObject({
    code: regionCode,
    name: z.string().min(1).describe('Nama resmi: Kabupaten Batanghari.'),
    short_name: z.string().min(1).describe('Nama pendek: Batanghari.'),
    kind: z.enum(['provinsi', 'kabupaten', 'kota']).describe('Jenis wilayah.'),
    province_name: z.string().min(1).describe('Nama provinsi.'),
    also_known_as: z.array(z.string().min(1)).optional().describe('Ejaan dan sebutan lain, untuk pencarian.'),
    bps_code: z.string().regex(/^\d{2}(?:\d{2})?$/).optional().describe('Kode BPS bila berbeda susunannya.'),
    coverage: z.enum(['full', 'figures']).describe('full: laporan lengkap; figures: angka saja.'),
    point: point.optional(),
    districts: z
      .array(
        z.strictObject({
          code: areaCode,
          name: z.string().min(1).describe('Nama kecamatan.'),
          point: point.optional(),
        }),
      )
      .optional()
      .describe('Kecamatan.'),
    tiles: tiles.optional(),
    agencies: z
      .array(
        z.strictObject({
          id,
          name: z.string().min(1).describe('Nama perangkat daerah.'),
          short_name: z.string().optional().describe('Singkatan.'),
          valid_from: partialDate.optional().describe('Berlaku sejak.'),
          valid_until: partialDate.optional().describe('Berlaku sampai.'),
          successor: id.optional().describe('Perangkat daerah pengganti.'),
          formerly,
          about: z
            .strictObject({
              what: text.describe('Yang dikerjakan atau disampaikannya menurut sumber, dengan kata-kata sendiri.'),
              sources: citations,
            })
            .optional()
            .describe('Yang disebut sumber tentang perangkat daerah ini.'),
        }),
      )
      .optional()
      .describe('Perangkat daerah.'),
    commissions: z
      .array(
        z.strictObject({
          id,
          name: z.string().min(1).describe('Nama komisi DPRD.'),
          agencies: z.array(id).min(1).describe('Perangkat daerah mitra komisi.'),
          formerly,
          sources: citations,
        }),
      )
      .optional()
      .describe('Komisi DPRD dan perangkat daerah mitranya.'),
    office_holders: z
      .array(
        z.strictObject({
          office: z.string().min(1).describe('Jabatan.'),
          name: z.string().min(1).describe('Nama pejabat.'),
          acting: z.enum(['Pj.', 'Plt.']).optional().describe('Penjabat atau pelaksana tugas.'),
          from: partialDate.describe('Mulai menjabat.'),
          until: partialDate.optional().describe('Selesai menjabat.'),
          sources: citations,
        }),
      )
      .optional()
      .describe('Pejabat dengan masa jabatan.'),
    valid_from: partialDate.optional().describe('Kode berlaku sejak.'),
    valid_until: partialDate.optional().describe('Kode berlaku sampai.'),
    successors: z.array(regionCode).optional().describe('Kode wilayah pengganti.'),
    formerly: z
      .array(regionFolder)
      .min(1)
      .optional()
      .describe('Nama folder lama wilayah ini; alamat yang memakainya mengantar pembaca ke alamat sekarang.'),
    split_from: z
      .array(regionFolder)
      .min(1)
      .optional()
      .describe('Nama folder wilayah yang dibagi dan tidak lagi punya folder; alamatnya menyebut semua penggantinya.'),
    note: text.optional().describe('Catatan penyusun.'),
    ...holding,
  })
  .describe('Wilayah.');
export type RegionEntry = z.infer<typeof region>;
