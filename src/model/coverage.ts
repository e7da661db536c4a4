import type { Network } from './network.ts';

/** How many members have come to the first stage of a roll-out, out of how many that must. */
export interface Coverage {
  readonly reachedBy: number;
  /** Members about whom nothing is known; unknown is not "none". */
  readonly unknown: number;
  readonly count: number;
  readonly of: number;
  /** True when met; false only when it cannot be met even if every unknown member counted. */
  readonly reached?: boolean;
}

/** A roll-out against its coverage target; undefined when it has none. */
export function coverageOf({ coverageTarget, statuses, stageNames, members }: Network): Coverage | undefined {
  const stage = stageNames[0]?.id;
  if (coverageTarget === undefined || stage === undefined) return undefined;
  const { count, of } = coverageTarget;
  const states = members.map(({ code }) => {
    const milestones = statuses.find((status) => status.code === code)?.milestones ?? [];
    return milestones.find(({ id }) => id === stage)?.status ?? 'unknown';
  });
  const reachedBy = states.filter((state) => state === 'done').length;
  const unknown = states.filter((state) => state === 'unknown').length;
  const reached = reachedBy >= count ? true : reachedBy + unknown < count ? false : undefined;
  return { reachedBy, unknown, count, of, ...(reached !== undefined && { reached }) };
}
