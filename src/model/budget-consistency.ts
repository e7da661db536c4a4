/** Where the money of one region does not fit together: parts and wholes, and programmes that the plan pays for and no budget does. */
import type { BudgetKind, BudgetLine, BudgetStage } from './budget.ts';
import { itemYears } from './budget-stages.ts';
import type { Plan, Programme } from './plan.ts';
import { planTree, programmesIn } from './plan-tree.ts';
import { tolerance } from './rounding-step.ts';

/** An item and the sum of its parts that are in the content: of one year, stage and kind. */
export interface PartsSum {
  readonly whole: BudgetLine;
  readonly parts: readonly BudgetLine[];
  /** Sen. */
  readonly sum: bigint;
  /** How far the roundings of the whole and the parts together may carry them apart, in sen. */
  readonly tolerance: bigint;
  /** `more`: the parts exceed the whole; `less`: they fall short; `incomplete`: they fall short and the content says why. */
  readonly verdict: 'same' | 'more' | 'less' | 'incomplete';
}

/** Amounts that may be negative can exceed their whole in parts. */
const SIGNED: ReadonlySet<BudgetKind> = new Set<BudgetKind>(['deficit', 'financing', 'change']);

/** Every item that has parts, with their sum. Where sources differ on an amount nothing is added. */
export function partsSums(lines: readonly BudgetLine[]): readonly PartsSum[] {
  const settled = itemYears(lines).flatMap(({ announced, stages }) =>
    [...(announced === undefined ? [] : [announced]), ...stages].map((stage) => ({ ...stage, first: stage.lines[0] })),
  );
  const keyOf = (item: string | undefined, { year, stage, kind }: BudgetLine): string =>
    [item, String(year), stage, kind].join(' ');
  const parts = Map.groupBy(
    settled.filter(({ first }) => first?.parent !== undefined),
    ({ first }) => (first === undefined ? '' : keyOf(first.parent, first)),
  );
  return settled.flatMap(({ settled: whole }) => {
    const own = whole === undefined ? [] : (parts.get(keyOf(whole.item, whole)) ?? []);
    const amounts = own.flatMap((part) => part.settled ?? []);
    return whole === undefined || own.length === 0 || amounts.length < own.length ? [] : [partsSum(whole, amounts)];
  });
}

function partsSum(whole: BudgetLine, parts: readonly BudgetLine[]): PartsSum {
  const sum = parts.reduce((total, { sen }) => total + sen, 0n);
  const allowed = tolerance([whole, ...parts]);
  return { whole, parts, sum, tolerance: allowed, verdict: verdictOf(whole, sum - whole.sen, allowed) };
}

function verdictOf(whole: BudgetLine, over: bigint, allowed: bigint): PartsSum['verdict'] {
  if (whole.partsIncomplete && (SIGNED.has(whole.kind) || over < 0n)) return over === 0n ? 'same' : 'incomplete';
  if (over > allowed) return 'more';
  return over < -allowed ? 'less' : 'same';
}

/** A later stage that should hold what an earlier one planned. A revised budget is a budget. */
const LATER = { rkpd: ['rkpd'], apbd: ['apbd', 'revised-apbd'] } as const satisfies Record<
  string,
  readonly BudgetStage[]
>;
export type LaterStage = keyof typeof LATER;

/** A programme with an indicative ceiling for a year, and no amount at a later stage that the content has for others. */
export interface UnfundedProgramme {
  readonly programme: Programme;
  readonly year: number;
  readonly stage: LaterStage;
  readonly indicative: BudgetLine;
}

/**
 * Programmes of the plan with indicative money that are not in the RKPD or the APBD of that year, where the content has that
 * stage for other programmes. Money of a part counts for the programme above it. It says what our content lacks, no more.
 */
export function unfundedProgrammes(plan: Plan, lines: readonly BudgetLine[]): readonly UnfundedProgramme[] {
  if (plan.kind !== 'rpjmd') return [];
  const { missions, unlinked } = planTree(plan);
  const objectives = missions.flatMap(({ goals }) => goals.flatMap((goal) => goal.objectives));
  const tops = [...objectives.flatMap(({ programmes }) => programmes), ...unlinked];
  return tops.flatMap((top) => {
    const family = new Set(programmesIn(top).map(({ id }) => id));
    const isOwn = (line: BudgetLine): boolean => line.programme !== undefined && family.has(line.programme);
    const planned = new Map(
      lines.flatMap((line) => (isOwn(line) && line.stage === 'indicative' ? [[line.year, line] as const] : [])),
    );
    return [...planned].flatMap(([year, indicative]) =>
      (['rkpd', 'apbd'] as const).flatMap((stage) => {
        const known = lines.filter(
          (line) => line.year === year && line.programme !== undefined && isStage(line.stage, stage),
        );
        return known.length === 0 || known.some(isOwn) ? [] : [{ programme: top.programme, year, stage, indicative }];
      }),
    );
  });
}

function isStage(stage: BudgetStage, later: LaterStage): boolean {
  return LATER[later].some((one) => one === stage);
}
