/** All that the page shows which holds two texts side by side: the counts first, then every promise by class. */
import type { ShownComparison } from '#addresses/shown-comparisons';
import { formatSentence } from '#formatting/sentence';
import { planComparisonWords } from '#language/plan-comparison';
import { frameWords } from '#language/frame';
import { regionWords } from '#language/region';
import { COMPARISON_CLASSES, type ComparedTarget, type ComparisonClass } from '#model/plan-comparison/comparison';
import type { PlanComparison, TextOfPlan } from '#model/plan-comparison/plan-comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import type { Plan } from '#model/plan';
import { files, pages } from '#routes';
import { presentGroup, type ComparisonGroup } from './plan-comparison-group.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentVersion, type VersionLine } from './plan-card.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link, type View } from './view.ts';

export interface PlanComparisonPage {
  readonly frame: Frame;
  readonly sentences: readonly string[];
  readonly cautions: readonly string[];
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly earlier: VersionLine;
  readonly later: VersionLine;
  /** Said where an adopted change gives no reason. */
  readonly noReason?: string;
  readonly groups: readonly ComparisonGroup[];
  readonly download: Link;
}

export function presentPlanComparison(
  dataset: Dataset,
  report: RegionReport,
  plan: Plan,
  comparison: ShownComparison,
  language: Language,
): PlanComparisonPage {
  const { region } = report;
  const { rows, earlier, later } = comparison;
  const view = viewAt(dataset, language, pages.planComparison(region, plan.id, comparison.id));
  const words = planComparisonWords(language);
  const names = { earlier: nameOfText(view, comparison, earlier), later: nameOfText(view, comparison, later) };
  const groups = COMPARISON_CLASSES.flatMap((kind) => {
    const found = rows.filter((row) => row.kind === kind);
    return found.length === 0 ? [] : [presentGroup(view, region, comparison.between, kind, found)];
  });
  const changes =
    comparison.between === 'versions' && later.version.status === 'adopted' && earlier.version.status === 'adopted';
  return {
    frame: presentFrame(view, {
      heading: { text: words.heading(names) },
      title: `${words.heading(names)}, ${region.name}`,
      description: words.description({ ...names, region: region.name }),
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
        { text: regionWords(language).sections.rencana, href: view.to(pages.plansOf(region)) },
        { ...view.say(plan.title), href: view.to(pages.plan(region, plan.id)) },
      ],
    }),
    sentences: countSentences(view, comparison),
    cautions: cautionsOf(view, comparison),
    contents: groups.map(({ id, title }) => ({ id, title })),
    earlier: presentText(view, comparison, earlier),
    later: presentText(view, comparison, later),
    ...(changes && later.version.reason === undefined && { noReason: words.noReason }),
    groups,
    download: { text: words.download, href: view.toFile(files.planComparisonCsv(region, plan.id, comparison.id)) },
  };
}

/** A version by its name; between two plans, the plan by its title. */
export function nameOfText(
  view: View,
  { between }: Pick<PlanComparison, 'between'>,
  { plan, version }: TextOfPlan,
): string {
  return view.say(between === 'plans' ? plan.title : version.name).text;
}

function presentText(view: View, { between }: PlanComparison, { plan, version }: TextOfPlan): VersionLine {
  const line = presentVersion(view, version);
  if (between === 'versions') return line;
  return { ...line, name: { text: `${view.say(plan.title).text}, ${line.name.text}` } };
}

function countSentences(view: View, { between, rows }: ShownComparison): readonly string[] {
  const words = planComparisonWords(view.language);
  const many = (found: readonly ComparedTarget[]) => ({ count: count(view, found.length), one: found.length === 1 });
  const say = (kind: ComparisonClass, found: readonly ComparedTarget[]): string => {
    const silent = found.filter((row) => row.kind === 'dropped' && row.reason === undefined);
    const detail = silent.length === 0 ? '' : `, ${words.unexplained(many(silent))}`;
    const said = between === 'plans' && kind === 'dropped' ? words.notContinuedSentence : words.sentence[kind];
    return formatSentence(`${said(many(found))}${detail}`);
  };
  return [
    between === 'plans' ? words.allOfPlans(many(rows)) : words.all(many(rows)),
    ...COMPARISON_CLASSES.flatMap((kind) => {
      const found = rows.filter((row) => row.kind === kind);
      return found.length === 0 ? [] : [say(kind, found)];
    }),
  ];
}

function cautionsOf(view: View, { between, earlier, later }: PlanComparison): readonly string[] {
  const words = planComparisonWords(view.language);
  return [
    ...(between === 'plans' ? [words.ownEvent] : []),
    ...(earlier.version.status === 'draft' ? [words.earlierDraft] : []),
    ...(later.version.status === 'draft' ? [words.laterDraft] : []),
    ...(later.version.complete ? [] : [words.laterIncomplete]),
  ];
}
