import { z } from 'astro/zod';
import { ADDRESS_PATTERN } from './addresses.ts';
import { day, text } from './blocks.ts';
import { channel } from './channel.ts';
import { SCHEMA_VERSION } from './version.ts';

export const site = z
  .strictObject({
    name: text.optional().describe('Nama situs; bawaan: Tilik.'),
    publisher: z
      .strictObject({
        name: z.string().min(1).describe('Nama lembaga penerbit.'),
        kind: z.enum(['government', 'ngo', 'newsroom', 'university', 'other']).describe('Jenis lembaga.'),
      })
      .optional()
      .describe('Penerbit. Tanpa ini setiap halaman menyatakan "situs contoh" dan tidak diindeks mesin pencari.'),
    corrections: z
      .array(channel)
      .min(1)
      .optional()
      .describe('Ke mana koreksi dan hak jawab dikirim, yang diutamakan lebih dahulu.'),
    address: z
      .string()
      .regex(/^https?:\/\/[^\s/]+(?:\/[^\s]*[^\s/])?$/)
      .optional()
      .describe('Alamat situs tanpa garis miring penutup, misalnya https://contoh.id/rpjmd. Boleh kosong.'),
    languages: z
      .array(z.enum(['id', 'en']))
      .min(1)
      .optional()
      .describe('Bahasa situs; bawaan: [id, en]. Bahasa Indonesia selalu ada.'),
    release_date: day.describe('Tanggal terbit edisi ini. Tidak ada data setelah tanggal ini.'),
    reporting_due: z
      .string()
      .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
      .optional()
      .describe('Batas pelaporan realisasi tahun lalu, BB-HH; bawaan 03-31.'),
    evaluation_scale: z
      .strictObject({
        source: text.describe('Dari mana skala ini.'),
        bands: z
          .array(
            z.strictObject({
              from: z.number().optional().describe('Batas bawah capaian dalam persen; kosong untuk pita terbawah.'),
              name: text.describe('Nama pita.'),
            }),
          )
          .min(2)
          .describe('Pita dari yang tertinggi.'),
      })
      .optional()
      .describe('Skala capaian resmi; bawaan 91/76/66/51.'),
    basemap: z
      .strictObject({
        tiles: z
          .string()
          .regex(/^(?:https:\/\/|http:\/\/localhost\b)(?=\S*\{z\})(?=\S*\{x\})(?=\S*\{y\})[^\s{}/]+\/\S+$/)
          .describe('Alamat ubin peta dengan {z}, {x}, dan {y}, misalnya https://ubin.contoh.id/{z}/{x}/{y}.png.'),
        attribution: z.string().min(1).describe('Penyebutan sumber yang diminta penyedianya.'),
        link: z
          .string()
          .regex(/^https?:\/\/\S+$/)
          .optional()
          .describe('Alamat halaman hak cipta penyedianya.'),
      })
      .optional()
      .describe('Latar peta interaktif dari penyedia lain. Tanpa ini tidak ada gambar dari luar situs.'),
    gone: z
      .array(
        z.strictObject({
          address: z
            .string()
            .regex(ADDRESS_PATTERN)
            .describe('Alamat halaman tanpa alamat situs, misalnya wilayah/15.04-batanghari/klaster/pusat/.'),
          date: day.describe('Tanggal pencabutan.'),
          reason: text.describe('Sebab pencabutan, sebagaimana dibaca pembaca.'),
        }),
      )
      .optional()
      .describe('Halaman yang dicabut dengan sengaja, beserta semua di bawahnya; alamatnya menyebut sebabnya.'),
    guide: z
      .boolean()
      .optional()
      .describe('false bila panduan penyunting tidak ikut terbit di /panduan/; bawaan true.'),
    licence: z
      .strictObject({
        text: z.string().min(1).describe('Lisensi teks sendiri.'),
        data: z.string().min(1).describe('Lisensi data himpunan.'),
      })
      .optional()
      .describe('Lisensi; bawaan CC BY 4.0 untuk keduanya.'),
    manage: z
      .boolean()
      .optional()
      .describe('true: situs memuat halaman pengelola /kelola/impor/ untuk mengimpor tabel di peramban; bawaan false.'),
    schema_version: z
      .literal(SCHEMA_VERSION)
      .optional()
      .describe('Versi susunan isi; dinaikkan oleh npm run migrate, bukan dengan tangan.'),
  })
  .describe('Keterangan situs secara keseluruhan.');
export type SiteEntry = z.infer<typeof site>;
