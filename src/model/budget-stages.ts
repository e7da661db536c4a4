/** One item of money in one year, stage by stage. Stages are never mixed, and sources never added. */
import { absorptionOf, type Absorption } from './absorption.ts';
import type { BudgetKind, BudgetLine, BudgetStage, StagedAmount } from './budget.ts';
import { decimal, divide, multiply, type Decimal } from './decimal.ts';
import type { Text } from './language.ts';
import { percentPlaces, uncertainty } from './rounding-step.ts';

/** Stages in the order in which one amount follows another. What was announced stands apart. */
export const ORDERED_STAGES = [
  'indicative',
  'rkpd',
  'ppas',
  'apbd',
  'revised-apbd',
  'realisation',
] as const satisfies readonly BudgetStage[];

/** What the sources say of one stage, side by side. */
export interface StageAmounts {
  readonly stage: BudgetStage;
  readonly lines: readonly BudgetLine[];
  /** The amount that all of them mean, the fullest where some round it; undefined when they differ. */
  readonly settled?: BudgetLine;
  /** Greatest less least, in sen. */
  readonly spread: bigint;
}

/** From one known stage to the next one that is known. */
export interface StageJump<Amount extends StagedAmount = BudgetLine> {
  readonly from: Amount;
  readonly to: Amount;
  /** Sen; below zero when money was taken away. */
  readonly difference: bigint;
  /** Of the earlier amount: two decimals, one when either amount is rounded; undefined unless both are above zero. */
  readonly percent?: Decimal;
  readonly rounded: boolean;
}

export interface ItemYear {
  readonly item: string;
  readonly name: Text;
  readonly year: number;
  readonly kind: BudgetKind;
  readonly announced?: StageAmounts;
  /** The stages that are known, in their order. */
  readonly stages: readonly StageAmounts[];
  /** Between neighbours on which the sources agree. */
  readonly jumps: readonly StageJump[];
  /** Of spending whose budget and realisation are both known. */
  readonly absorption?: Absorption;
}

/** The amounts by item and year: items in the order of the table, years from the earliest. Kinds are kept apart. */
export function itemYears(lines: readonly BudgetLine[]): readonly ItemYear[] {
  const items = Map.groupBy(lines, ({ item, kind }) => `${item} ${kind}`);
  return [...items.values()].flatMap((ofItem) =>
    [...Map.groupBy(ofItem, ({ year }) => year)]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([, ofYear]) => itemYear(ofYear) ?? []),
  );
}

function itemYear(lines: readonly BudgetLine[]): ItemYear | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const { item, name, year, kind } = first;
  const announced = stageAmounts(lines, 'announced');
  const stages = ORDERED_STAGES.flatMap((stage) => stageAmounts(lines, stage) ?? []);
  const settled = stages.flatMap((stage) => stage.settled ?? []);
  const absorption = kind === 'spending' && stagesAgree(stages) ? absorptionOf(settled, item, year) : undefined;
  return {
    item,
    name,
    year,
    kind,
    ...(announced !== undefined && { announced }),
    stages,
    jumps: jumpsBetween(stages),
    ...(absorption !== undefined && { absorption }),
  };
}

/** True unless sources differ on the budget or on what was spent: then nobody can say what was absorbed of what. */
function stagesAgree(stages: readonly StageAmounts[]): boolean {
  const spendable: ReadonlySet<BudgetStage> = new Set<BudgetStage>(['apbd', 'revised-apbd', 'realisation']);
  return stages.every(({ stage, settled }) => settled !== undefined || !spendable.has(stage));
}

function stageAmounts(lines: readonly BudgetLine[], stage: BudgetStage): StageAmounts | undefined {
  const own = lines.filter((line) => line.stage === stage);
  const ordered = own.toSorted((a, b) => (a.sen < b.sen ? -1 : Number(a.sen > b.sen)));
  const [least] = ordered;
  const most = ordered.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const settled = settledOf(own);
  return { stage, lines: own, ...(settled !== undefined && { settled }), spread: most.sen - least.sen };
}

/** The finest written amount, when every other one is the same or a rounding of it. */
function settledOf(lines: readonly BudgetLine[]): BudgetLine | undefined {
  const finest = lines.reduce<BudgetLine | undefined>(
    (best, line) => (best === undefined || uncertainty(line) < uncertainty(best) ? line : best),
    undefined,
  );
  return finest !== undefined && lines.every((line) => means(line, finest)) ? finest : undefined;
}

function means(a: BudgetLine, b: BudgetLine): boolean {
  const apart = a.sen < b.sen ? b.sen - a.sen : a.sen - b.sen;
  return apart <= uncertainty(a) + uncertainty(b);
}

function jumpsBetween(stages: readonly StageAmounts[]): readonly StageJump[] {
  return stages.slice(1).flatMap((stage, index) => {
    const from = stages[index]?.settled;
    const to = stage.settled;
    return from === undefined || to === undefined ? [] : [stageJump(from, to)];
  });
}

/** The step from one amount to another. */
export function stageJump<Amount extends StagedAmount>(from: Amount, to: Amount): StageJump<Amount> {
  const difference = to.sen - from.sen;
  const rounded = from.rounded || to.rounded;
  const percent =
    from.sen > 0n && to.sen > 0n
      ? divide(
          multiply(decimal('100'), decimal(difference.toString())),
          decimal(from.sen.toString()),
          percentPlaces(rounded),
        )
      : undefined;
  return { from, to, difference, ...(percent !== undefined && { percent }), rounded };
}
