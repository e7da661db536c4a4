/** A plan as a tree: mission → goal → objective → programme → kegiatan → subkegiatan. */
import { circleFrom } from './circle.ts';
import type { Goal, Mission, Objective, Plan, Programme } from './plan.ts';

export interface ProgrammeNode {
  readonly programme: Programme;
  readonly parts: readonly ProgrammeNode[];
}

export interface ObjectiveNode {
  readonly objective: Objective;
  readonly programmes: readonly ProgrammeNode[];
}

export interface GoalNode {
  readonly goal: Goal;
  readonly objectives: readonly ObjectiveNode[];
}

export interface MissionNode {
  readonly mission: Mission;
  readonly goals: readonly GoalNode[];
}

export interface PlanTree {
  readonly missions: readonly MissionNode[];
  /** Programmes that neither belong to another nor name an objective of this plan. */
  readonly unlinked: readonly ProgrammeNode[];
}

/**
 * Every programme of the plan stands in the tree exactly once: under the programme it belongs to, else under its objective,
 * else among the unlinked. Of programmes that are parts of each other the first in the table counts as the top.
 */
export function planTree(plan: Plan): PlanTree {
  const { programmes } = plan;
  const byId = new Map(programmes.toReversed().map((programme) => [programme.id, programme]));
  const parentOf = ({ parent }: Programme): Programme | undefined =>
    parent === undefined ? undefined : byId.get(parent);
  const isTop = (programme: Programme): boolean => {
    const circle = circleFrom(programme, parentOf);
    if (circle === undefined) return parentOf(programme) === undefined;
    return programmes.find((one) => circle.includes(one)) === programme;
  };
  const tops = new Set(programmes.filter(isTop));
  const ofParent = Map.groupBy(
    programmes.filter((programme) => !tops.has(programme)),
    parentOf,
  );
  const node = (programme: Programme): ProgrammeNode => ({
    programme,
    parts: (ofParent.get(programme) ?? []).map(node),
  });
  const objectives = plan.missions.flatMap(({ goals }) => goals.flatMap((goal) => goal.objectives));
  const homes = new Map(objectives.toReversed().map((objective) => [objective.code, objective]));
  const ofObjective = Map.groupBy(tops, ({ objective }) =>
    objective === undefined ? undefined : homes.get(objective),
  );
  const under = (objective?: Objective): readonly ProgrammeNode[] => (ofObjective.get(objective) ?? []).map(node);
  return {
    missions: plan.missions.map((mission) => ({
      mission,
      goals: mission.goals.map((goal) => ({
        goal,
        objectives: goal.objectives.map((objective) => ({ objective, programmes: under(objective) })),
      })),
    })),
    unlinked: under(),
  };
}

/** A programme and all its parts, from the top. */
export function programmesIn(node: ProgrammeNode): readonly Programme[] {
  return [node.programme, ...node.parts.flatMap(programmesIn)];
}
