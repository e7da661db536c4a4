import { z } from 'astro/zod';
import { AREA_CODE_PATTERN, day } from './blocks.ts';

const shape = z.looseObject({
  type: z.enum(['Polygon', 'MultiPolygon']),
  id: z.string().regex(AREA_CODE_PATTERN),
  properties: z.looseObject({ name: z.string().min(1) }),
  arcs: z.array(z.union([z.array(z.int()), z.array(z.array(z.int()))])).min(1),
});

/** TopoJSON as `npm run boundaries` writes it: the standard's own members, and ours under `tilik`. */
export const boundaries = z
  .looseObject({
    tilik: z.strictObject({
      level: z.enum(['province', 'regency', 'district']).describe('Tingkat wilayah setiap bentuk.'),
      parent: z.string().min(1).describe('Induknya: kode wilayah, id jejaring, atau ID untuk seluruh Indonesia.'),
      source: z.string().min(1).describe('Siapa yang membuat batasnya, sebagaimana harus disebut.'),
      license: z.string().min(1).describe('Lisensi batasnya.'),
      valid_on: day.describe('Tanggal keadaan batasnya.'),
    }),
    type: z.literal('Topology'),
    objects: z.looseObject({
      wilayah: z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(shape).min(1) }),
    }),
    arcs: z.array(z.array(z.array(z.number()).min(2))),
    transform: z.looseObject({ scale: z.array(z.number()).length(2), translate: z.array(z.number()).length(2) }).optional(),
  })
  .describe('Batas wilayah, ditulis oleh npm run boundaries.');
export type BoundariesEntry = z.infer<typeof boundaries>;
