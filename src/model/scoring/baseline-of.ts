import type { Baseline, Target } from '../target.ts';

/** The starting point the target's plan names, of the same version where that has its own. */
export function baselineOf(baselines: readonly Baseline[], { plan, version }: Target): Baseline | undefined {
  if (plan === undefined) return undefined;
  const ofPlan = baselines.filter((row) => row.plan === plan);
  return ofPlan.find((row) => row.version === version) ?? ofPlan[0];
}
