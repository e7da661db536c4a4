import type { Withdrawal } from '#model/ledger';
import type { Entries, Entry } from '#schemas/entry';
import { complain, type Spot } from './joining.ts';
import { dayOf, textOf } from './values.ts';

/** A withdrawal; undefined, with findings, when it names neither a region nor a network that is there, or both. */
export function withdrawalOf(
  spot: Spot,
  { id, file, data }: Entry<'withdrawals'>,
  entries: Entries,
): Withdrawal | undefined {
  const { region, network } = data;
  const asked = dayOf({ ...spot, path: 'asked_on' }, data.asked_on);
  const known =
    (region === undefined) !== (network === undefined) &&
    (entries.regions.some((entry) => entry.data.code === region) ||
      entries.networks.some((entry) => entry.id === network));
  if (!known) {
    const path = region === undefined ? (network === undefined ? '' : 'network') : 'region';
    complain({ ...spot, path }, 'withdrawal-of-nobody', { seen: [region, network].filter(Boolean).join(', ') });
  }
  if (asked === undefined || !known) return undefined;
  return {
    id,
    owner: region ?? network ?? '',
    figure: data.figure,
    kind: data.kind,
    asked,
    by: textOf(data.asked_by),
    text: textOf(data.text),
    redact: data.redact ?? false,
    place: { file, line: 1 },
  };
}
