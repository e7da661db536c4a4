/** Which version of a plan's target counts for its year, and what was promised at first. */
import { isAfter, type Day } from './date.ts';
import type { Text } from './language.ts';
import type { Plan, PlanVersion } from './plan.ts';
import { textOf } from './plan-comparison/text-of.ts';
import type { Aim, Target } from './target.ts';

/**
 * `in-force`: of an adopted version; `draft`: of a version that was never recorded as adopted; `not-yet-in-force`: no version
 * had come into being by then, so the first one is shown; `announced`: outside any plan or version we know.
 */
export type TargetStanding = 'in-force' | 'draft' | 'not-yet-in-force' | 'announced';

/** The target that counts, with the first one beside it where that asked for something else. */
export interface TargetInForce {
  readonly target: Target;
  readonly standing: TargetStanding;
  readonly version?: PlanVersion;
  readonly original?: { readonly target: Target; readonly version: PlanVersion };
  /** A later adopted text of the same plan gave the target up. It is still judged, so that dropping it hides nothing. */
  readonly givenUp?: { readonly version: PlanVersion; readonly reason?: Text };
}

/**
 * The targets that count for each promised year of one indicator: of each plan the version in force on 31 December of that
 * year (on the release date for promises without a deadline), and every announcement. Two plans in one year both stand.
 * A version that does not repeat a target leaves the earlier one standing, and a draft counts only while nothing is adopted:
 * a draft of a revision changes nothing yet, and a draft before the adoption is not what was promised at first.
 */
export function targetsInForce(
  targets: readonly Target[],
  plans: readonly Plan[],
  releaseDate: Day,
): readonly TargetInForce[] {
  const groups = Map.groupBy(targets, ({ plan, year }) => `${plan ?? ''} ${String(year ?? 'none')}`);
  return [...groups.values()].flatMap((group) => {
    const plan = plans.find(({ id }) => id === group[0]?.plan);
    const year = group[0]?.year;
    return ofPlan(group, plan, year === undefined ? releaseDate : `${String(year)}-12-31`);
  });
}

function ofPlan(group: readonly Target[], plan: Plan | undefined, day: Day): readonly TargetInForce[] {
  const versions = plan?.versions.filter(({ id }) => group.some(({ version }) => version === id)) ?? [];
  const of = ({ id }: PlanVersion): readonly Target[] => group.filter(({ version }) => version === id);
  const announced = group.filter(({ version }) => !versions.some(({ id }) => id === version));
  const there = versions.filter((version, index) => isThere(version, index, day));
  const counting = there.findLast(({ status }) => status === 'adopted') ?? there.at(-1) ?? versions[0];
  const first = versions.find(({ status }) => status === counting?.status);
  const givenUp = plan === undefined || counting === undefined ? undefined : givenUpBy(plan, counting, group, day);
  return [
    ...(counting === undefined
      ? []
      : of(counting).map((target, index): TargetInForce => {
          const original = first === undefined ? undefined : (of(first)[index] ?? of(first)[0]);
          const changed = first !== undefined && original !== undefined && !sameAim(original.aim, target.aim);
          return {
            target,
            version: counting,
            standing: standingOf(counting, day),
            ...(changed && { original: { target: original, version: first } }),
            ...(givenUp !== undefined && { givenUp }),
          };
        })),
    ...announced.map((target): TargetInForce => ({ target, standing: 'announced' })),
  ];
}

/** The first adopted text after the counting one in which the target no longer stands, unless it goes on in other words. */
function givenUpBy(plan: Plan, counting: PlanVersion, group: readonly Target[], day: Day): TargetInForce['givenUp'] {
  const indicator = group[0]?.indicator.id;
  const version = plan.versions.find(
    (later, index) =>
      index > plan.versions.indexOf(counting) &&
      later.status === 'adopted' &&
      isThere(later, index, day) &&
      !later.reworded.some(({ from }) => from === indicator) &&
      textOf(plan, later, group).targets.length === 0,
  );
  if (version === undefined) return undefined;
  const reason = version.dropped.find((one) => one.indicator === indicator)?.reason;
  return { version, ...(reason !== undefined && { reason }) };
}

/** A version without a date can only be taken as there when nothing came before it. */
function isThere({ date, status }: PlanVersion, index: number, day: Day): boolean {
  if (status === 'repealed' || status === 'ended') return false;
  return date.known === 'unknown' ? index === 0 : !isAfter(date, day);
}

function standingOf({ date, status }: PlanVersion, day: Day): TargetStanding {
  if (isAfter(date, day)) return 'not-yet-in-force';
  return status === 'adopted' ? 'in-force' : 'draft';
}

/** True when two aims ask for exactly the same. */
export function sameAim(a: Aim, b: Aim): boolean {
  switch (a.kind) {
    case 'value':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return b.kind === a.kind && b.value === a.value;
    case 'range':
      return b.kind === 'range' && b.lower === a.lower && b.upper === a.upper;
    case 'coverage':
      return b.kind === 'coverage' && b.count === a.count && b.of === a.of;
    case 'ordinal':
      return b.kind === 'ordinal' && b.word === a.word;
    case 'zero-level':
    case 'zero-change':
    case 'no-number':
      return b.kind === a.kind;
  }
}
