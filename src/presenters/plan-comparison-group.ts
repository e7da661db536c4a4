/** The promises of one class, one row for each indicator. */
import { formatAim } from '#formatting/aim';
import { formatSentence } from '#formatting/sentence';
import { planComparisonWords } from '#language/plan-comparison';
import { recordWords } from '#language/record';
import type { ComparedTarget, ComparisonClass } from '#model/plan-comparison/comparison';
import type { PlanComparison } from '#model/plan-comparison/plan-comparison';
import type { Indicator } from '#model/indicator';
import type { Region } from '#model/region';
import type { Target } from '#model/target';
import { pages } from '#routes';
import { count } from './region-summary.ts';
import type { Link, View, Words } from './view.ts';

export interface ComparisonRow {
  readonly indicator: Link;
  /** What it was reworded to. */
  readonly becomes?: Link;
  /** `2026: dari 9,20 persen menjadi 9,50 persen`, year by year. */
  readonly targets: readonly string[];
  readonly notes: readonly Words[];
}

export interface ComparisonGroup {
  readonly id: ComparisonClass;
  readonly title: string;
  readonly meaning: string;
  /** Where the rows are folded away: the words to unfold them. */
  readonly folded?: string;
  readonly rows: readonly ComparisonRow[];
}

export function presentGroup(
  view: View,
  region: Region,
  between: PlanComparison['between'],
  kind: ComparisonClass,
  found: readonly ComparedTarget[],
): ComparisonGroup {
  const words = planComparisonWords(view.language);
  const title = between === 'plans' && kind === 'dropped' ? words.notContinued : words.title[kind];
  const many = { count: count(view, found.length), one: found.length === 1 };
  const byIndicator = Map.groupBy(found, (row) =>
    sides(row)
      .map(({ indicator }) => indicator.id)
      .join(' '),
  );
  return {
    id: kind,
    title: words.titleWithCount({ title, count: many.count }),
    meaning: words.meaning[kind],
    ...(kind === 'unchanged' && { folded: words.showUnchanged(many) }),
    rows: [...byIndicator.values()].flatMap((rows) => presentRows(view, region, rows)),
  };
}

function presentRows(view: View, region: Region, rows: readonly ComparedTarget[]): readonly ComparisonRow[] {
  const [first] = rows;
  const [from, to] = first === undefined ? [] : sides(first);
  if (first === undefined || from === undefined) return [];
  return [
    {
      indicator: linkTo(view, region, from.indicator),
      ...(to !== undefined && to.indicator !== from.indicator && { becomes: linkTo(view, region, to.indicator) }),
      targets: rows.flatMap((row) => targetWords(view, row)),
      notes: notesOf(view, rows),
    },
  ];
}

function sides(row: ComparedTarget): readonly Target[] {
  return [...('before' in row ? [row.before] : []), ...('after' in row ? [row.after] : [])];
}

function linkTo(view: View, region: Region, { id, name }: Indicator): Link {
  return { ...view.say(name), href: view.to(`${pages.indicator(region, id)}#target`) };
}

/** A promise that only one text holds with its years in their order; else what became of it, then the years of one plan only. */
function targetWords(view: View, row: ComparedTarget): readonly string[] {
  const words = planComparisonWords(view.language);
  const [one, other] = sides(row);
  if (one === undefined) return [];
  if (other === undefined) {
    const all = [one, ...row.besides].toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
    return all.map((target) => ofYear(view, target));
  }
  const both = { before: aimWords(view, one), after: aimWords(view, other) };
  if (one.year !== other.year) {
    return [words.changedBetween({ ...both, from: when(view, one), to: when(view, other) }), ...besideWords(view, row)];
  }
  const same = row.kind === 'unchanged' ? ofYear(view, one) : words.changed({ when: when(view, one), ...both });
  return [same, ...besideWords(view, row)];
}

/** Targets for years of which the other plan does not speak. */
function besideWords(view: View, row: ComparedTarget): readonly string[] {
  const words = planComparisonWords(view.language);
  const earlier = 'before' in row ? row.before.plan : undefined;
  const groups = [
    { say: words.onlyEarlier, targets: row.besides.filter(({ plan }) => plan === earlier) },
    { say: words.onlyLater, targets: row.besides.filter(({ plan }) => plan !== earlier) },
  ];
  return groups.flatMap(({ say, targets }) =>
    targets.length === 0 ? [] : [say({ list: targets.map((target) => ofYear(view, target)).join('; ') })],
  );
}

function ofYear(view: View, target: Target): string {
  return planComparisonWords(view.language).of({ when: when(view, target), aim: aimWords(view, target) });
}

function notesOf(view: View, rows: readonly ComparedTarget[]): readonly Words[] {
  const words = planComparisonWords(view.language);
  const notes = rows.flatMap((row): Words[] => {
    if (row.kind === 'dropped') {
      if (row.reason === undefined) return [{ text: formatSentence(words.withoutReason) }];
      const reason = view.say(row.reason);
      return [{ ...reason, text: `${words.reason}: ${reason.text}` }];
    }
    if (row.kind !== 'reworded') return [];
    return [...(row.note === undefined ? [] : [view.say(row.note)]), { text: words.aims[row.aims] }];
  });
  return [...new Map(notes.map((note) => [note.text, note])).values()];
}

function when(view: View, { year }: Target): string {
  return year === undefined ? recordWords(view.language).noDeadline : String(year);
}

function aimWords(view: View, { aim, indicator }: Target): string {
  return formatAim(aim, indicator, view.language);
}
