/** What an editor has confirmed to be doubtful behind a verdict. What only a machine suspects is never here. */
import type { Text } from './language.ts';
import { isJudged } from './scoring/score.ts';
import type { Verdict } from './scoring/verdict.ts';

export interface Doubt {
  readonly on: 'figure' | 'target' | 'baseline';
  /** The editor's own words. */
  readonly text: Text;
}

/** The doubts about the figures judged, the target, and the starting point the way is counted from. */
export function doubtsOf({ target, baseline, score, soFar }: Verdict): readonly Doubt[] {
  const judged = isJudged(score) ? score : soFar;
  const figures = judged?.moments.map(({ chosen }) => chosen.doubt) ?? [];
  const found: readonly (Doubt | undefined)[] = [
    ...figures.map((text): Doubt | undefined => text && { on: 'figure', text }),
    target.doubt && { on: 'target', text: target.doubt },
    baseline?.doubt && { on: 'baseline', text: baseline.doubt },
  ];
  return found.filter((doubt) => doubt !== undefined);
}
