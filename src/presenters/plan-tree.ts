/** A plan as a tree: what it wants, by which programmes, measured how, and what became of it so far. */
import { formatDecimal } from '#formatting/number';
import { placeWords } from '#language/places';
import { planTreeWords } from '#language/plan-tree';
import type { RegionReport } from '#model/dataset';
import { decimal } from '#model/decimal';
import { planTree, programmesIn, type GoalNode, type PlanTree, type ProgrammeNode } from '#model/plan-tree';
import type { Plan, Programme } from '#model/plan';
import { indicatorRecords } from '#model/promise';
import { pages } from '#routes';
import { presentProgramme, type ProgrammeLine } from './programme.ts';
import { presentVerdictCell, verdictsOf, verdictTitle, type VerdictCell } from './verdict.ts';
import type { View, Words } from './view.ts';

/** An indicator of a branch with the word on its last target in this plan. */
export interface IndicatorMark extends Words {
  readonly href?: string;
  readonly target: string;
  readonly status?: VerdictCell;
}

export interface ProgrammeBranch extends ProgrammeLine {
  readonly anchor: string;
  readonly indicators: readonly IndicatorMark[];
  readonly parts: readonly ProgrammeBranch[];
  /** How many programmes lie under it. */
  readonly under?: string;
}

export interface ObjectiveBranch {
  readonly code: string;
  readonly text: Words;
  readonly indicators: readonly IndicatorMark[];
  readonly programmes: readonly ProgrammeBranch[];
}

export interface GoalBranch extends Omit<ObjectiveBranch, 'programmes'> {
  readonly objectives: readonly ObjectiveBranch[];
}

export interface MissionBranch {
  readonly title: string;
  readonly text: Words;
  readonly goals: readonly GoalBranch[];
}

export interface PlanTreePart {
  readonly vision?: Words;
  readonly missions: readonly MissionBranch[];
  readonly unlinked: readonly ProgrammeBranch[];
  /** Why they are not linked. */
  readonly unlinkedLead: string;
  readonly counts?: string;
  /** Small trees stand open; large ones are opened branch by branch. */
  readonly open: boolean;
}

/** With more indicators and programmes than this the branches are closed at first. */
const LARGE = 40;

export function programmeAnchor({ id }: Pick<Programme, 'id'>): string {
  return `program-${id}`;
}

export function presentPlanTree(view: View, report: RegionReport, plan: Plan): PlanTreePart {
  const tree = planTree(plan);
  const goals = tree.missions.flatMap((mission) => mission.goals);
  const marks = markMaker(view, report, plan);
  const branch = (node: ProgrammeNode): ProgrammeBranch => presentBranch(view, report, marks, node);
  const words = planTreeWords(view.language);
  return {
    ...(plan.vision !== undefined && { vision: view.say(plan.vision) }),
    missions: tree.missions.map(({ mission, goals: own }) => ({
      title: placeWords(view.language).mission(String(mission.number)),
      text: view.say(mission.text),
      goals: own.map((goal) => presentGoal(view, marks, branch, goal)),
    })),
    unlinked: tree.unlinked.map(branch),
    unlinkedLead: goals.length === 0 ? words.missionsUnknown : words.unlinkedLead,
    ...counts(view, plan, tree, goals),
  };
}

type Marks = (ids: readonly string[]) => readonly IndicatorMark[];

function presentGoal(
  view: View,
  marks: Marks,
  branch: (node: ProgrammeNode) => ProgrammeBranch,
  node: GoalNode,
): GoalBranch {
  const { goal, objectives } = node;
  return {
    code: goal.code,
    text: view.say(goal.text),
    indicators: marks(goal.indicators),
    objectives: objectives.map(({ objective, programmes }) => ({
      code: objective.code,
      text: view.say(objective.text),
      indicators: marks(objective.indicators),
      programmes: programmes.map(branch),
    })),
  };
}

function presentBranch(view: View, report: RegionReport, marks: Marks, node: ProgrammeNode): ProgrammeBranch {
  const { programme, parts } = node;
  const under = programmesIn(node).length - 1;
  return {
    ...presentProgramme(view, report, programme),
    anchor: programmeAnchor(programme),
    indicators: marks(programme.indicators),
    parts: parts.map((part) => presentBranch(view, report, marks, part)),
    ...(under > 0 && { under: planTreeWords(view.language).parts(String(under)) }),
  };
}

/** Looks each indicator up once for the whole tree. */
function markMaker(view: View, report: RegionReport, plan: Plan): Marks {
  const words = planTreeWords(view.language);
  const records = new Map(indicatorRecords(report).map((record) => [record.indicator.id, record]));
  return (ids) =>
    ids.map((id): IndicatorMark => {
      const indicator = view.dataset.indicators.get(id);
      const record = records.get(id);
      const name = indicator === undefined ? { text: id } : view.say(indicator.name);
      if (record === undefined) return { ...name, target: words.noRecord };
      const verdict = verdictsOf(view, report, record).findLast(({ target }) => target.plan === plan.id);
      return {
        ...name,
        href: view.to(pages.indicator(report.region, id)),
        target: verdict === undefined ? words.noTarget : verdictTitle(view, verdict),
        ...(verdict !== undefined && { status: presentVerdictCell(view, verdict) }),
      };
    });
}

function counts(
  view: View,
  { programmes }: Plan,
  { missions }: PlanTree,
  goals: readonly GoalNode[],
): Pick<PlanTreePart, 'counts' | 'open'> {
  const objectives = goals.flatMap((goal) => goal.objectives);
  const indicators = new Set([
    ...goals.flatMap(({ goal }) => goal.indicators),
    ...objectives.flatMap(({ objective }) => objective.indicators),
    ...programmes.flatMap((programme) => programme.indicators),
  ]);
  const write = (count: number): string => formatDecimal(decimal(String(count)), view.language);
  return {
    open: indicators.size + programmes.length <= LARGE,
    ...(missions.length > 0 && {
      counts: planTreeWords(view.language).counts({
        goals: write(goals.length),
        objectives: write(objectives.length),
        programmes: write(programmes.length),
        indicators: write(indicators.size),
      }),
    }),
  };
}
