/** How many targets of a region carry each of the four words: a strip under the key figures. */
import { judgingWords } from '#language/judging';
import { verdictWords } from '#language/verdict';
import type { RegionReport } from '#model/dataset';
import { READER_STATUSES, readerStatusOf, targetStatus } from '#model/scoring/status';
import type { Verdict } from '#model/scoring/verdict';
import { verdictsOfRegion } from '#model/verdicts';
import { count } from './region-summary.ts';
import type { StatusWord } from './verdict.ts';
import type { View } from './view.ts';

export interface VerdictCount extends StatusWord {
  /** "1 dari 3". */
  readonly count: string;
  readonly none: boolean;
  /** How many of those not yet due are met by the latest figure already. */
  readonly detail?: string;
}

export interface VerdictCounts {
  readonly title: string;
  readonly counts: readonly VerdictCount[];
}

/** undefined for a region without targets. A target with none of the four words is counted under its finer one. */
export function presentVerdictCounts(view: View, report: RegionReport): VerdictCounts | undefined {
  const verdicts = verdictsOfRegion(report, view.dataset.site).flatMap((one) => one.verdicts);
  if (verdicts.length === 0) return undefined;
  const words = judgingWords(view.language);
  const own = verdictWords(view.language);
  const line = (status: StatusWord['status'], word: string, counted: readonly Verdict[]): VerdictCount => {
    const early = counted.filter((verdict) => targetStatus(verdict) === 'met-early').length;
    return {
      status,
      word,
      count: own.countOf({ count: count(view, counted.length), of: count(view, verdicts.length) }),
      none: counted.length === 0,
      ...(early > 0 && status === 'not-yet-due' && { detail: own.early({ count: count(view, early) }) }),
    };
  };
  const others = Map.groupBy(
    verdicts.filter((verdict) => readerStatusOf(verdict) === undefined),
    targetStatus,
  );
  return {
    title: own.counts,
    counts: [
      ...READER_STATUSES.map((status) =>
        line(
          status,
          words.reader[status],
          verdicts.filter((verdict) => readerStatusOf(verdict) === status),
        ),
      ),
      ...[...others].map(([status, counted]) => line(status, words.status[status], counted)),
    ],
  };
}
