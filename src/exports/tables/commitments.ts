import type { Commitment, StatusEntry } from '#model/commitment';
import type { Milestone } from '#model/milestone';
import type { Region } from '#model/region';
import { commitmentAnchor, onWeb, pages } from '#routes';
import { dateCell } from '../date-cell.ts';
import { bilingual, defineTable, idList, integer, text, type ForeignKey, type Scope } from '../table.ts';
import { TO_REGION } from './regions.ts';

interface Item {
  readonly region: Region;
  readonly commitment: Commitment;
  readonly scope: Scope;
}

function* commitmentsIn(scope: Scope): Generator<Item> {
  for (const { region, commitments } of scope.reports)
    for (const commitment of commitments) yield { region, commitment, scope };
}

const TO_COMMITMENT: ForeignKey = {
  fields: ['region_code', 'commitment'],
  table: 'komitmen',
  to: ['region_code', 'id'],
};

/** What judges the commitment, where that is the target of an indicator. */
function judgedBy({ judgement }: Commitment): { readonly indicator?: string; readonly year?: number } {
  return judgement.by === 'target' ? judgement : {};
}

export const commitmentTable = defineTable<Item>({
  name: 'komitmen',
  items: commitmentsIn,
  columns: [
    text('region_code', ({ region }) => region.code),
    text('id', ({ commitment }) => commitment.id),
    bilingual('wording', ({ commitment }) => commitment.wording),
    text('office', ({ commitment }) => commitment.office.id, true),
    text('holder', ({ commitment }) => commitment.holder),
    text('promised_on', ({ commitment }) => dateCell(commitment.promisedOn), true),
    text('where', ({ commitment }) => commitment.where?.id),
    text('deadline', ({ commitment }) => dateCell(commitment.deadline)),
    text('judged_by', ({ commitment }) => commitment.judgement.by, true),
    text('judged_indicator', ({ commitment }) => judgedBy(commitment).indicator),
    integer('judged_year', ({ commitment }) => judgedBy(commitment).year),
    text('agency', ({ commitment }) => commitment.agency),
    text('stated_by', ({ commitment }) => commitment.statedBy),
    text('plan', ({ commitment }) => commitment.plan),
    text('network', ({ commitment }) => commitment.network),
    text('sources', ({ commitment }) => idList(commitment.recordedIn.map(({ source }) => source.id))),
    text('link', ({ region, commitment, scope }) =>
      onWeb(scope.dataset.site.address, `${pages.commitments()}#${commitmentAnchor(region, commitment.id)}`),
    ),
  ],
  primaryKey: ['region_code', 'id'],
  foreignKeys: [TO_REGION, { fields: ['judged_indicator'], table: 'indikator', to: ['id'] }],
});

interface StatusItem extends Item {
  readonly entry: StatusEntry;
  readonly position: number;
}

export const commitmentStatusTable = defineTable<StatusItem>({
  name: 'status-komitmen',
  *items(scope) {
    for (const item of commitmentsIn(scope))
      for (const [index, entry] of item.commitment.statuses.entries()) yield { ...item, entry, position: index + 1 };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('commitment', ({ commitment }) => commitment.id),
    integer('position', ({ position }) => position),
    text('date', ({ entry }) => dateCell(entry.date), true),
    text('status', ({ entry }) => entry.status, true),
    bilingual('note', ({ entry }) => entry.note),
    text('sources', ({ entry }) => idList(entry.evidence.map(({ source }) => source.id))),
  ],
  primaryKey: ['region_code', 'commitment', 'position'],
  foreignKeys: [TO_REGION, TO_COMMITMENT],
});

interface MilestoneItem extends Item {
  readonly milestone: Milestone;
  readonly position: number;
}

export const commitmentMilestoneTable = defineTable<MilestoneItem>({
  name: 'tonggak-komitmen',
  *items(scope) {
    for (const item of commitmentsIn(scope))
      for (const [index, milestone] of item.commitment.milestones.entries())
        yield { ...item, milestone, position: index + 1 };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('commitment', ({ commitment }) => commitment.id),
    text('id', ({ milestone }) => milestone.id),
    integer('position', ({ position }) => position, true),
    bilingual('name', ({ milestone }) => milestone.name),
    text('status', ({ milestone }) => milestone.status, true),
    text('planned', ({ milestone }) => dateCell(milestone.planned)),
    text('date', ({ milestone }) => dateCell(milestone.date)),
    text('as_of', ({ milestone }) => dateCell(milestone.asOf)),
    text('sources', ({ milestone }) => idList(milestone.citations.map(({ source }) => source.id))),
    bilingual('note', ({ milestone }) => milestone.note),
  ],
  primaryKey: ['region_code', 'commitment', 'id'],
  foreignKeys: [TO_REGION, TO_COMMITMENT],
});
