import { z } from 'astro/zod';

/** A page (`wilayah/15.04-batanghari/`) or file below the site's root: no step up, no query, nothing encoded. */
export const ADDRESS_PATTERN = /^(?=.)(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*(?:[A-Za-z0-9_-][A-Za-z0-9._-]*)?$/;

/** A file of the record of published addresses, line by line. */
export const addresses = z.object({
  lines: z.array(
    z.object({
      line: z.int().min(1),
      address: z.string().regex(ADDRESS_PATTERN),
      since: z.string(),
    }),
  ),
});
export type AddressesEntry = z.infer<typeof addresses>;
