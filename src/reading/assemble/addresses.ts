import type { PublishedAddress } from '#model/published-address';
import type { Entry } from '#schemas/entry';
import { caution } from '../parse/report.ts';
import type { Joining } from './joining.ts';

/** The record of published addresses, from all its files. One that stands twice is kept once, and said. */
export function addressesOf(
  { findings }: Joining,
  entries: readonly Entry<'addresses'>[],
): readonly PublishedAddress[] {
  const known = new Map<string, PublishedAddress>();
  for (const { file, data } of entries) {
    for (const { line, address, since } of data.lines) {
      const place = { file, line, column: 1 };
      const earlier = known.get(address);
      if (earlier === undefined) known.set(address, { path: address, since, place });
      else findings.push({ ...caution('address-twice', place, { address }), other: earlier.place });
    }
  }
  return [...known.values()];
}
