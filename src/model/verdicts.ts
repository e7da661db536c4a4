/** All verdicts of a region, made once per report and site. */
import { oncePerReport } from './once-per-report.ts';
import { indicatorRecords, type IndicatorRecord } from './promise.ts';
import { verdictsOf, type Verdict } from './scoring/verdict.ts';

/** The verdicts of one indicator. */
export interface RecordVerdicts {
  readonly record: IndicatorRecord;
  readonly verdicts: readonly Verdict[];
}

/** The indicators of a region that have targets, with the verdict on each. */
export const verdictsOfRegion = oncePerReport((report, site): readonly RecordVerdicts[] =>
  indicatorRecords(report)
    .filter(({ targets }) => targets.length > 0)
    .map((record) => ({ record, verdicts: verdictsOf(record, report.plans, site) })),
);
