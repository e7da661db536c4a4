/** The closing page of a plan: its end, the counts, then each target by what became of it. */
import { formatDate } from '#formatting/date';
import { closingWords, CONTINUATIONS } from '#language/closing';
import { frameWords } from '#language/frame';
import { judgingWords } from '#language/judging';
import { recordWords } from '#language/record';
import { regionWords } from '#language/region';
import { latestDay } from '#model/date';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import type { Plan } from '#model/plan';
import { closingEntries, successorState, type ClosingEntry, type PlanEnd } from '#model/plan-closing';
import { targetStatus, TARGET_STATUSES } from '#model/scoring/status';
import { pages } from '#routes';
import { presentCitations, type SourceLine } from './citation.ts';
import { continuationClass, presentClosingEntry, type ClosingRow } from './closing-entry.ts';
import { shownComparisons } from '#addresses/shown-comparisons';
import { nameOfText } from './plan-comparison.ts';
import { presentFrame, type Frame } from './frame.ts';
import { count } from './region-summary.ts';
import type { StatusWord } from './verdict.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface ClosingGroup extends StatusWord {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ClosingRow[];
}

export interface ClosingPage {
  readonly frame: Frame;
  readonly sentences: readonly string[];
  readonly successorNote?: Words;
  readonly successorSources: readonly SourceLine[];
  readonly outcomes: readonly (StatusWord & { readonly href: string; readonly count: string })[];
  readonly continuations: readonly { readonly word: string; readonly count: string }[];
  readonly groups: readonly ClosingGroup[];
  readonly comparison?: Link;
}

export function presentClosing(
  dataset: Dataset,
  report: RegionReport,
  plan: Plan,
  end: PlanEnd,
  language: Language,
): ClosingPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.closing(region, plan.id));
  const words = closingWords(language);
  const title = view.say(plan.title).text;
  const entries = closingEntries(report, plan, dataset.site);
  return {
    frame: presentFrame(view, {
      heading: { text: words.heading({ end, plan: title }) },
      title: `${words.heading({ end, plan: title })}, ${region.name}`,
      description: words.description({ plan: title, region: region.name }),
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
        { text: regionWords(language).sections.rencana, href: view.to(pages.plansOf(region)) },
        { ...view.say(plan.title), href: view.to(pages.plan(region, plan.id)) },
      ],
    }),
    sentences: [
      words.end[end]({ year: String(plan.endYear) }),
      ...successorSentences(view, plan),
      words.count({ count: count(view, entries.length), one: entries.length === 1 }),
    ],
    ...(plan.succession?.note !== undefined && { successorNote: view.say(plan.succession.note) }),
    successorSources: presentCitations(view, plan.succession?.citations ?? []),
    ...presentGroups(view, report, plan, entries),
    continuations: continuationCounts(view, entries),
    ...comparisonLink(view, report, plan),
  };
}

function successorSentences(view: View, { succession, endYear }: Plan): readonly string[] {
  const words = closingWords(view.language);
  if (succession === undefined) return [words.noSuccessor];
  const { title, status, date } = succession;
  const plan = view.say(title).text;
  const when = formatDate(date, view.language);
  if (status !== 'adopted') {
    const said = recordWords(view.language).planStatus[status];
    return [words.successorPrepared({ plan, status: said, date: when }), words.adoptionUnknown];
  }
  const year = latestDay(date)?.slice(0, 4);
  const overlap = year !== undefined && Number(year) <= endYear;
  return [words.successorAdopted({ plan, date: when }), ...(overlap ? [words.overlap({ year })] : [])];
}

function presentGroups(
  view: View,
  report: RegionReport,
  plan: Plan,
  entries: readonly ClosingEntry[],
): Pick<ClosingPage, 'outcomes' | 'groups'> {
  const words = closingWords(view.language);
  const judging = judgingWords(view.language);
  const byDraft = successorState(report, plan, view.dataset.site.releaseDate) === 'draft';
  const groups = TARGET_STATUSES.flatMap((status) => {
    const found = entries.filter(({ verdict }) => targetStatus(verdict) === status);
    if (found.length === 0) return [];
    const word = judging.status[status];
    const rows = found.map((entry) => presentClosingEntry(view, report, entry, byDraft));
    const titled = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    return [
      {
        id: `hasil-${status}`,
        status,
        word,
        title: words.titleWithCount({ title: titled, count: count(view, found.length) }),
        rows,
      },
    ];
  });
  return {
    groups,
    outcomes: groups.map(({ id, status, word, rows }) => ({
      status,
      word,
      href: `#${id}`,
      count: words.countOf({ count: count(view, rows.length), of: count(view, entries.length) }),
    })),
  };
}

function continuationCounts(view: View, entries: readonly ClosingEntry[]): ClosingPage['continuations'] {
  const words = closingWords(view.language);
  const groups = Map.groupBy(entries, ({ continuation }) => continuationClass(continuation));
  return CONTINUATIONS.flatMap((kind) => {
    const found = groups.get(kind)?.length ?? 0;
    if (found === 0) return [];
    const counted = words.countOf({ count: count(view, found), of: count(view, entries.length) });
    return [{ word: words.continuation[kind], count: counted }];
  });
}

function comparisonLink(view: View, report: RegionReport, plan: Plan): Pick<ClosingPage, 'comparison'> {
  const successor = report.plans.find(({ id }) => id === plan.succession?.plan);
  if (successor === undefined) return {};
  const shown = shownComparisons(report, successor, view.dataset).find(
    ({ between, earlier }) => between === 'plans' && earlier.plan === plan,
  );
  if (shown === undefined) return {};
  const href = view.to(pages.planComparison(report.region, successor.id, shown.id));
  const text = `${closingWords(view.language).comparison}: ${nameOfText(view, shown, shown.later)}`;
  return { comparison: { text, href } };
}
