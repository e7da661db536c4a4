/** From ids of earlier times to addresses: which part of a path an id stands in, and what stands there today. */
import { formerNames, type FormerName } from '#model/former-name';
import type { Dataset } from '#model/dataset';
import { embedOf, ID_PLACES, type SitePath } from '#routes';

export interface RenameRule {
  /** Steps of a path before the id; `*` is any one. */
  readonly before: readonly string[];
  readonly former: string;
  readonly now: string;
  readonly divided: boolean;
}

/** The rules of all ids of earlier times. */
export function renameRules(dataset: Dataset): readonly RenameRule[] {
  return formerNames(dataset).flatMap(rulesOf);
}

function rulesOf({ kind, id, now, region, divided }: FormerName): readonly RenameRule[] {
  const places = ID_PLACES[kind];
  return [...places, ...places.map(embedOf)].map((place) => ({
    before: place.split('/').map((step) => (step === '@' ? (region ?? '*') : step)),
    former: id,
    now,
    divided,
  }));
}

/** The path with the id of today; undefined where the rule does not apply. */
export function renamed(path: SitePath, { before, former, now }: RenameRule): SitePath | undefined {
  return exchange(path, before, former, now);
}

/** The path with the id of earlier times; undefined where the rule does not apply. */
export function named(path: SitePath, { before, former, now }: RenameRule): SitePath | undefined {
  return exchange(path, before, now, former);
}

function exchange(path: SitePath, before: readonly string[], from: string, to: string): SitePath | undefined {
  const steps = path.split('/');
  if (steps[before.length] !== from || steps.length <= before.length + 1) return undefined;
  if (before.some((step, index) => step !== '*' && step !== steps[index])) return undefined;
  return steps.with(before.length, to).join('/');
}
