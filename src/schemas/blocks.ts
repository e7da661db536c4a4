/** Building blocks of what editors may write. Plain data, no transforms; each field is described in Indonesian. */
import { z } from 'astro/zod';
import { MISSING_REASONS } from '#model/missing';

/** Names of files and ids: safe in every address and on every disk. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const REGION_CODE_PATTERN = /^\d{2}(?:\.\d{2})?$/;
export const AREA_CODE_PATTERN = /^\d{2}(?:\.\d{2}(?:\.\d{2})?)?$/;

export const id = z
  .string()
  .regex(ID_PATTERN)
  .describe('Pengenal: huruf kecil, angka, dan tanda hubung, misalnya "rpjmd-2021-2026".');

export const text = z
  .union([
    z.string().min(1),
    z.strictObject({
      id: z.string().min(1).describe('Teks dalam bahasa Indonesia.'),
      en: z.string().min(1).describe('Teks dalam bahasa Inggris.'),
    }),
  ])
  .describe('Teks: satu kalimat Indonesia, atau { id: …, en: … } untuk dua bahasa.');

export const partialDate = z
  .union([
    z.int().min(1945).max(2100),
    z.string().regex(/^(?:unknown|(?:not before )?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/),
  ])
  .describe('Tanggal sejauh diketahui: 2024-11-12, 2024-11, 2024, "not before 2022-07-01", atau unknown.');

export const day = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .describe('Tanggal lengkap: TTTT-BB-HH.');

export const year = z.int().min(1945).max(2100).describe('Tahun, empat angka.');

export const sha256 = z
  .string()
  .regex(/^[0-9a-fA-F]{64}$/)
  .describe('Sidik jari SHA-256 berkas yang dibaca: 64 angka dan huruf a–f.');

export const regionCode = z
  .string()
  .regex(REGION_CODE_PATTERN)
  .describe('Kode Kemendagri provinsi atau kabupaten/kota, dalam tanda kutip: "15" atau "15.04".');

export const regionFolder = z
  .string()
  .regex(/^\d{2}(?:\.\d{2})?-[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('Nama folder wilayah: kode, tanda hubung, nama, misalnya "15.04-batanghari".');

/** Ids that a record bore before: its addresses of that time lead to those of today. */
export const formerly = z
  .array(id)
  .min(1)
  .optional()
  .describe('Pengenal lama; alamat yang memakainya mengantar pembaca ke alamat sekarang.');

export const areaCode = z
  .string()
  .regex(AREA_CODE_PATTERN)
  .describe('Kode Kemendagri provinsi, kabupaten/kota, atau kecamatan, dalam tanda kutip: "15.04.03".');

export const citation = z
  .union([
    id,
    z.strictObject({
      source: id.describe('Pengenal sumber: nama berkas di sources/ tanpa .yaml.'),
      page: z.string().optional().describe('Halaman, tabel, atau bagian di dalam dokumen.'),
    }),
  ])
  .describe('Rujukan: pengenal sumber, atau { source: …, page: … }.');

export const citations = z.array(citation).min(1).describe('Daftar rujukan, paling sedikit satu.');

export const point = z
  .strictObject({
    lon: z.number().min(94).max(142).describe('Bujur, derajat desimal.'),
    lat: z.number().min(-12).max(7).describe('Lintang, derajat desimal.'),
  })
  .describe('Titik di peta, dua angka di belakang koma sudah cukup.');

export const search = z
  .strictObject({
    what: text.describe('Apa saja yang sudah ditelusuri.'),
    on: day.describe('Kapan penelusuran dilakukan.'),
  })
  .describe('Penelusuran bertanggal.');

export const gap = z
  .strictObject({
    what: text.describe('Apa yang tidak ada.'),
    reason: z.enum(MISSING_REASONS).describe('Mengapa tidak ada.'),
    search: search.optional().describe('Wajib untuk not-in-our-sources dan not-reported: apa yang ditelusuri dan kapan.'),
  })
  .describe('Sesuatu yang pantas ditanyakan pembaca tetapi tidak ada.');

export const event = z
  .strictObject({
    date: partialDate,
    what: text.describe('Apa yang terjadi, dengan kata-kata sendiri.'),
    where: text.optional().describe('Tempat.'),
    who: text.optional().describe('Siapa: jabatan dan nama pejabat.'),
    sources: citations,
    note: text.optional().describe('Catatan penyusun.'),
  })
  .describe('Peristiwa bertanggal.');

export const statement = z
  .strictObject({
    by: text.optional().describe('Siapa yang menyatakan: jabatan atau lembaga.'),
    what: text.describe('Isinya dengan kata-kata sendiri, bukan kutipan.'),
    sources: citations,
  })
  .describe('Pernyataan.');

export const disagreement = z
  .strictObject({
    about: text.describe('Hal yang berbeda.'),
    versions: z.array(statement).min(2).describe('Paling sedikit dua versi, masing-masing dengan sumber.'),
  })
  .describe('Sumber yang berbeda satu sama lain.');

export const milestone = z
  .strictObject({
    id,
    name: text.describe('Nama tonggak.'),
    status: z
      .enum(['planned', 'in-progress', 'done', 'not-done', 'missed', 'unknown'])
      .describe('Keadaan tonggak; unknown berarti belum diketahui, bukan belum ada.'),
    planned: partialDate.optional().describe('Kapan dijanjikan.'),
    date: partialDate.optional().describe('Kapan terjadi.'),
    as_of: partialDate.optional().describe('Keadaan ini berlaku sampai tanggal berapa diketahui.'),
    sources: citations,
    note: text.optional().describe('Catatan penyusun.'),
  })
  .describe('Tonggak.');

export const role = z
  .strictObject({
    what: text.describe('Peran atau sektor.'),
    from: partialDate.describe('Sejak kapan peran ini dinyatakan.'),
    sources: citations,
    note: text.optional().describe('Catatan penyusun.'),
  })
  .describe('Peran; peran yang berubah ditulis sebagai peran baru dengan tanggalnya.');

export const member = z
  .strictObject({
    code: areaCode,
    name: z.string().min(1).describe('Nama wilayah.'),
    roles: z.array(role).optional().describe('Peran, dari yang pertama dinyatakan.'),
  })
  .describe('Anggota: kecamatan atau kabupaten/kota.');

export const tiles = z
  .array(
    z.strictObject({
      code: areaCode,
      col: z.int().min(0).max(40).describe('Kolom, dari kiri, mulai 0.'),
      row: z.int().min(0).max(40).describe('Baris, dari atas, mulai 0.'),
    }),
  )
  .describe('Peta kotak: satu kotak untuk tiap wilayah.');
