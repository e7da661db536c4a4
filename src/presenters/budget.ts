/** Money by stage as pages show it: a table by item and year, small charts, and the notes that always stand with it. */
import { drawBudgetStages } from '#charts/budget-stages/budget-stages';
import { formatAbsorption, formatStageJump, type AbsorptionText } from '#formatting/budget';
import { formatMoneyFull, formatMoneyShort } from '#formatting/money';
import { formatSentence } from '#formatting/sentence';
import { budgetWords } from '#language/budget';
import { recordWords } from '#language/record';
import type { BudgetLine } from '#model/budget';
import { partsSums } from '#model/budget-consistency';
import { itemYears, type ItemYear, type StageAmounts } from '#model/budget-stages';
import type { RegionReport } from '#model/dataset';
import { pictures } from '#routes';
import { presentPicture, type ChartFigure } from './chart-figure.ts';
import { presentCitation, sourceLabel, type SourceLine } from './citation.ts';
import type { View, Words } from './view.ts';

export interface AmountLine {
  readonly amount: string;
  readonly full: string;
  /** Whether the source rounded it; if not, the full amount. */
  readonly precision: string;
  readonly note?: Words;
  readonly source: SourceLine;
}

export interface StageRow {
  readonly stage: string;
  /** Announced: outside the stages. */
  readonly apart: boolean;
  /** One for each source. */
  readonly amounts: readonly AmountLine[];
  /** Against the stage before, or how the sources differ. */
  readonly said: readonly string[];
}

export interface BudgetItem {
  readonly name: Words;
  readonly year: string;
  readonly kind: string;
  readonly rows: readonly StageRow[];
  readonly absorption?: AbsorptionText;
}

export interface BudgetGroup {
  /** Of the fold; empty where nothing is folded. */
  readonly title: string;
  readonly items: readonly BudgetItem[];
}

export interface BudgetPart {
  readonly figures: readonly ChartFigure[];
  readonly groups: readonly BudgetGroup[];
  /** True when there is so much that each year is a fold of its own. */
  readonly folded: boolean;
  /** Parts of items that do not make up the whole, in whole sentences. */
  readonly parts: readonly string[];
  readonly notes: readonly string[];
}

/** More items than this are folded by year, and drawn no more. */
export const MANY_ITEMS = 24;

/**
 * `id` is the prefix of the drawings, unique on the page; `report` has the pictures that the drawings lead to. Undefined
 * when there is no money to show.
 */
export function presentBudget(
  view: View,
  lines: readonly BudgetLine[],
  id: string,
  report: RegionReport,
): BudgetPart | undefined {
  const items = itemYears(lines);
  if (items.length === 0) return undefined;
  const folded = items.length > MANY_ITEMS;
  return {
    figures: folded
      ? []
      : items.flatMap((item, index) => presentMoneyFigure(view, item, `${id}-${String(index)}`, report) ?? []),
    groups: folded ? byYear(view, items) : [{ title: '', items: items.map((item) => presentItem(view, item)) }],
    folded,
    parts: partsSums(lines).flatMap((sum) => {
      if (sum.verdict !== 'incomplete') return [];
      const { whole } = sum;
      return budgetWords(view.language).partsKnown({
        item: view.say(whole.name).text,
        year: String(whole.year),
        stage: recordWords(view.language).stage[whole.stage],
        sum: formatMoneyShort(sum.sum, view.language),
        whole: formatMoneyShort(whole.sen, view.language),
      });
    }),
    notes: notesOn(view, items),
  };
}

/** The notes that always stand with money; the one on absorption once, where any is told. */
function notesOn(view: View, items: readonly ItemYear[]): readonly string[] {
  const { stagesApart, noProof, surveyTime, absorptionIsNot } = budgetWords(view.language);
  const told = items.some(({ absorption }) => absorption !== undefined);
  return [stagesApart, noProof, surveyTime, ...(told ? [absorptionIsNot] : [])];
}

function byYear(view: View, items: readonly ItemYear[]): readonly BudgetGroup[] {
  const words = budgetWords(view.language);
  return [...Map.groupBy(items, ({ year }) => year)]
    .toSorted(([a], [b]) => b - a)
    .map(([year, own]) => ({
      title: words.ofYear({ year: String(year), count: String(own.length) }),
      items: own.map((item) => presentItem(view, item)),
    }));
}

function presentItem(view: View, item: ItemYear): BudgetItem {
  const { announced, stages, jumps, absorption } = item;
  const rows = stages.map((stage) => {
    const jump = jumps.find(({ to }) => to === stage.settled);
    return presentStage(view, stage, jump === undefined ? [] : [formatStageJump(jump, view.language)]);
  });
  return {
    name: view.say(item.name),
    year: String(item.year),
    kind: recordWords(view.language).money[item.kind],
    rows: [...(announced === undefined ? [] : [presentStage(view, announced, [])]), ...rows],
    ...(absorption !== undefined && { absorption: formatAbsorption(absorption, view.language) }),
  };
}

function presentStage(view: View, { stage, lines, settled, spread }: StageAmounts, jump: readonly string[]): StageRow {
  const words = budgetWords(view.language);
  const difference = formatMoneyShort(spread, view.language);
  const about = settled === undefined && lines.some(({ rounded }) => rounded) ? words.about(difference) : difference;
  const apart = stage === 'announced';
  return {
    stage: apart ? words.announcedApart : recordWords(view.language).stage[stage],
    apart,
    amounts: lines.map((line) => presentAmount(view, line)),
    said: [
      ...(settled === undefined ? [words.differ({ count: String(lines.length), difference: about })] : []),
      ...(settled !== undefined && spread > 0n ? [words.roundsOther] : []),
      ...jump,
    ].map(formatSentence),
  };
}

function presentAmount(view: View, line: BudgetLine): AmountLine {
  const words = recordWords(view.language);
  const full = formatMoneyFull(line.sen, view.language);
  return {
    amount: formatMoneyShort(line.sen, view.language),
    full,
    precision: line.rounded ? words.rounded : `${words.exact}: ${full}`,
    ...(line.note !== undefined && { note: view.say(line.note) }),
    source: presentCitation(view, line.citation),
  };
}

/** Bars help only where two stages can be compared. */
export function presentMoneyFigure(
  view: View,
  { item, kind, name, year, stages }: ItemYear,
  id: string,
  report: RegionReport,
): ChartFigure | undefined {
  if (stages.length < 2) return undefined;
  const { text, lang } = view.say(name);
  const title = budgetWords(view.language).chart({ item: text, year: String(year) });
  const bars = stages.flatMap(({ lines }) =>
    lines.map(({ stage, sen, rounded, citation }) => ({
      stage,
      sen,
      rounded,
      source: sourceLabel(citation.source, view.language),
    })),
  );
  const chart = drawBudgetStages({ id, title, bars }, view.language);
  if (chart === undefined) return undefined;
  return {
    title: { text: title, ...(lang !== undefined && { lang }) },
    svg: chart.svg,
    description: chart.description,
    ...(hasPictures(report) && {
      picture: presentPicture(view, pictures.money(report.region, item, kind, year), {
        title,
        subtitle: report.region.name,
        citations: stages.flatMap(({ lines }) => lines.map(({ citation }) => citation)),
      }),
    }),
  };
}

function hasPictures(report: RegionReport): boolean {
  return drawnMoney(report).length > 0;
}

/** The money of a region that is drawn. Where there is more than its page draws, none: it would be thousands of drawings. */
export function drawnMoney({ budget }: RegionReport): readonly ItemYear[] {
  const items = itemYears(budget);
  return items.length > MANY_ITEMS ? [] : items;
}

/** Every drawing of a region's money that is a file. */
export function budgetFigures(view: View, report: RegionReport): readonly ChartFigure[] {
  return hasPictures(report) ? (presentBudget(view, report.budget, 'uang', report)?.figures ?? []) : [];
}
