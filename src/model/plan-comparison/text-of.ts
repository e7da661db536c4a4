import { isAfter, type Day } from '../date.ts';
import type { Plan, PlanVersion } from '../plan.ts';
import type { Target } from '../target.ts';
import type { PromisedText } from './comparison.ts';

/**
 * What a version promises. A complete one holds its own targets and nothing else. One that is not complete leaves standing
 * what came before: the last adopted version's target, else the last draft's.
 */
export function textOf(plan: Plan, version: PlanVersion, targets: readonly Target[]): PromisedText {
  const earlier = plan.versions.slice(0, plan.versions.indexOf(version));
  // A draft counts only while nothing is adopted, so any adopted version overrides it.
  const order = [...earlier.filter(isDraft), ...earlier.filter(isAdopted), version];
  return { ...wordsOf([version]), targets: standing(plan, order, targets) };
}

/** What was set after one version of a plan, up to and with another: the text to hold against the first. */
export function textSince(
  plan: Plan,
  { after, until }: { readonly after: PlanVersion; readonly until: PlanVersion },
  targets: readonly Target[],
): PromisedText {
  const between = plan.versions.slice(plan.versions.indexOf(after) + 1, plan.versions.indexOf(until));
  const order = [...between.filter(isAdopted), until];
  return { ...wordsOf(order), targets: standing(plan, order, targets) };
}

/** The version that counts on a day: the last adopted one, else the last one there is. */
export function countingVersion({ versions }: Plan, day: Day): PlanVersion | undefined {
  const there = versions.filter(({ date }, index) => index === 0 || (date.known !== 'unknown' && !isAfter(date, day)));
  return there.findLast(isAdopted) ?? there.at(-1);
}

function isAdopted({ status }: PlanVersion): boolean {
  return status === 'adopted';
}

function isDraft(version: PlanVersion): boolean {
  return !isAdopted(version);
}

/** Whether the last text is known as a whole, and all that the texts say about giving up and rewording. */
function wordsOf(versions: readonly PlanVersion[]): Omit<PromisedText, 'targets'> {
  return {
    complete: versions.at(-1)?.complete ?? false,
    dropped: versions.flatMap(({ dropped }) => dropped),
    reworded: versions.flatMap(({ reworded }) => reworded),
  };
}

/** The targets that stand after each version in turn changed, gave up or replaced what was there. */
function standing(plan: Plan, versions: readonly PlanVersion[], targets: readonly Target[]): readonly Target[] {
  const kept = new Map<string, Target>();
  const ofVersion = Map.groupBy(
    targets.filter((target) => target.plan === plan.id),
    ({ version }) => version,
  );
  for (const { id, complete, dropped, reworded } of versions) {
    const own = firstOfEach(ofVersion.get(id) ?? []);
    if (complete) kept.clear();
    for (const [key, { indicator }] of kept) {
      if (dropped.some((given) => given.indicator === indicator.id)) kept.delete(key);
    }
    for (const [key, target] of own) {
      for (const { from, to } of reworded) {
        if (to === target.indicator.id) kept.delete(keyOf(from, target.year));
      }
      kept.set(key, target);
    }
  }
  return [...kept.values()];
}

function firstOfEach(targets: readonly Target[]): ReadonlyMap<string, Target> {
  const first = new Map<string, Target>();
  for (const target of targets) {
    const key = keyOf(target.indicator.id, target.year);
    if (!first.has(key)) first.set(key, target);
  }
  return first;
}

function keyOf(indicator: string, year: number | undefined): string {
  return `${indicator} ${String(year ?? 'none')}`;
}
