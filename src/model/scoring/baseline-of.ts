import type { Baseline, Target } from '../target.ts';

/**
 * The starting point the target's plan names, of the same version where that has its own; for an announcement outside any
 * plan, the one that the same source announces.
 */
export function baselineOf(baselines: readonly Baseline[], { plan, version, citation }: Target): Baseline | undefined {
  if (plan === undefined)
    return baselines.find((row) => row.plan === undefined && row.citation.source === citation.source);
  const ofPlan = baselines.filter((row) => row.plan === plan);
  return ofPlan.find((row) => row.version === version) ?? ofPlan[0];
}
