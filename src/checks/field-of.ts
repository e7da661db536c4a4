import type { Place } from '#model/finding';

/** The place of one field of a record: a CSV column, or a dotted YAML path. */
export function fieldOf(place: Place, field: string): Place {
  return { ...place, field };
}
