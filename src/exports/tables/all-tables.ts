/** Every table of the whole dataset, the figures first. */
import type { Table } from '../table.ts';
import { budgetTable } from './budget.ts';
import { chainTable, clusterMemberTable, clusterTable } from './clusters.ts';
import { commitmentMilestoneTable, commitmentStatusTable, commitmentTable } from './commitments.ts';
import { figureTable } from './figures.ts';
import { indicatorTable, methodTable } from './indicators.ts';
import { networkAmountTable, networkMemberTable, networkStepTable, networkTable } from './networks.ts';
import { planStepTable, planTable, planVersionTable, programmeTable } from './plans.ts';
import { followUpTable, recommendationTable } from './recommendations.ts';
import { agencyTable, districtTable, holderTable, regionTable } from './regions.ts';
import { replyTable } from './replies.ts';
import { sourceTable } from './sources.ts';

/** Tables of what belongs to one region. */
const OF_REGIONS: readonly Table[] = [
  regionTable,
  districtTable,
  agencyTable,
  holderTable,
  planTable,
  planVersionTable,
  planStepTable,
  programmeTable,
  budgetTable,
  commitmentTable,
  commitmentStatusTable,
  commitmentMilestoneTable,
  clusterTable,
  clusterMemberTable,
  chainTable,
  recommendationTable,
  followUpTable,
  replyTable,
];

/** What the file of one region holds, besides its sources and indicators. */
export const REGION_TABLES: readonly Table[] = [figureTable, ...OF_REGIONS];

export const ALL_TABLES: readonly Table[] = [
  figureTable,
  indicatorTable,
  methodTable,
  sourceTable,
  ...OF_REGIONS,
  networkTable,
  networkMemberTable,
  networkStepTable,
  networkAmountTable,
];
