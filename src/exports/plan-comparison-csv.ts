/** The comparison of two texts as a table: a row for each promise, also for those of years the other text does not speak of. */
import { frameWords } from '#language/frame';
import type { ComparedTarget } from '#model/plan-comparison/comparison';
import type { PlanComparison } from '#model/plan-comparison/plan-comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Target } from '#model/target';
import { aimCells } from './aim-cells.ts';
import { csvText } from './csv.ts';

const OF_A_SIDE = [
  'indicator',
  'period',
  'value',
  'upper',
  'word',
  'qualifier',
  'unit',
  'plan',
  'version',
  'source',
  'page',
] as const;
const HEADER = [
  'region_code',
  'region_name',
  'class',
  ...OF_A_SIDE.map((column) => `earlier_${column}`),
  ...OF_A_SIDE.map((column) => `later_${column}`),
  'numbers',
  'reason',
  'note',
  'site_notice',
];
const NO_SIDE: readonly string[] = OF_A_SIDE.map(() => '');

export function planComparisonCsv(
  dataset: Dataset,
  { region }: RegionReport,
  { rows = [], earlier }: Pick<PlanComparison, 'rows' | 'earlier'>,
): string {
  const notice = dataset.site.publisher === undefined ? frameWords('id').example : '';
  const line = (kind: string, before?: Target, after?: Target, ...said: readonly string[]): readonly string[] => {
    const [numbers = '', reason = '', note = ''] = said;
    return [region.code, region.name, kind, ...cellsOf(before), ...cellsOf(after), numbers, reason, note, notice];
  };
  return csvText(
    HEADER,
    rows.flatMap((row) => [
      line(row.kind, 'before' in row ? row.before : undefined, 'after' in row ? row.after : undefined, ...saidOf(row)),
      ...row.besides.map((target) =>
        target.plan === earlier.plan.id ? line('only-earlier', target) : line('only-later', undefined, target),
      ),
    ]),
  );
}

/** What became of the numbers of a reworded target, the reason of a dropped one, and the compilers' note. */
function saidOf(row: ComparedTarget): readonly string[] {
  if (row.kind === 'dropped') return ['', row.reason?.id ?? ''];
  return row.kind === 'reworded' ? [row.aims, '', row.note?.id ?? ''] : [];
}

function cellsOf(target: Target | undefined): readonly string[] {
  if (target === undefined) return NO_SIDE;
  const { aim, citation, indicator, plan = '', version = '', year } = target;
  const { value, upper, word, qualifier } = aimCells(aim);
  const period = year === undefined ? 'none' : String(year);
  return [
    indicator.id,
    period,
    value,
    upper,
    word,
    qualifier,
    indicator.unit,
    plan,
    version,
    citation.source.id,
    citation.page ?? '',
  ];
}
