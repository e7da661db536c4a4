/** Plan versions and the targets that come from them. */
import type { Plan } from './plan.ts';
import type { Target } from './target.ts';

/**
 * True when a later version of the same plan sets a target for the same indicator and year. A target whose version
 * is not known is neither earlier nor later.
 */
export function isSuperseded(target: Target, targets: readonly Target[], plans: readonly Plan[]): boolean {
  const plan = plans.find((entry) => entry.id === target.plan);
  if (plan === undefined) return false;
  const order = (version: string | undefined) => plan.versions.findIndex((entry) => entry.id === version);
  const own = order(target.version);
  if (own < 0) return false;
  return targets.some(
    (other) =>
      other.plan === target.plan &&
      other.year === target.year &&
      other.indicator === target.indicator &&
      order(other.version) > own,
  );
}
