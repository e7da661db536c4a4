/** Runs one check on a dataset with the real list of areas. */
import { addressBook } from '#addresses/address-book';
import type { Check } from '#checks/check';
import { runCheck } from '#checks/run-check';
import type { Dataset } from '#model/dataset';
import type { Finding } from '#model/finding';
import { loadAreas } from '#reading/disk/areas';

const areas = loadAreas();

export function run(check: Check, dataset: Dataset): Finding[] {
  return runCheck(check, dataset, { areas, addresses: addressBook });
}

/** Where each finding of a check points: `file:line field`, with the second place after an arrow. */
export function places(check: Check, dataset: Dataset): string[] {
  const text = (place: Finding['place']): string => `${place.file}:${String(place.line)} ${place.field ?? ''}`.trim();
  return run(check, dataset).map(
    ({ place, other }) => `${text(place)}${other === undefined ? '' : ` → ${text(other)}`}`,
  );
}
