import type { Milestone } from '#model/milestone';
import type { Network, NetworkAmount } from '#model/network';
import { onWeb, pages } from '#routes';
import { dateCell } from '../date-cell.ts';
import { bilingual, defineTable, idList, integer, number, text, yesNo, type ForeignKey, type Scope } from '../table.ts';
import { rupiahCell } from './budget.ts';
import { memberRoles, type MemberRole } from './clusters.ts';

interface Item {
  readonly network: Network;
  readonly scope: Scope;
}

const TO_NETWORK: ForeignKey = { fields: ['network'], table: 'jejaring', to: ['id'] };

export const networkTable = defineTable<Item>({
  name: 'jejaring',
  *items(scope) {
    for (const network of scope.dataset.networks.values()) yield { network, scope };
  },
  columns: [
    text('id', ({ network }) => network.id),
    text('kind', ({ network }) => network.kind, true),
    bilingual('name', ({ network }) => network.name),
    bilingual('summary', ({ network }) => network.summary),
    text('lead', ({ network }) => network.lead?.id),
    integer('coverage_target', ({ network }) => network.coverageTarget?.count),
    integer('coverage_of', ({ network }) => network.coverageTarget?.of),
    integer('coverage_year', ({ network }) => network.coverageTarget?.year),
    text('sources', ({ network }) => idList(network.citations.map(({ source }) => source.id))),
    text('link', ({ network, scope }) => onWeb(scope.dataset.site.address, pages.network(network.id))),
  ],
  primaryKey: ['id'],
});

interface MemberItem extends MemberRole {
  readonly network: Network;
}

export const networkMemberTable = defineTable<MemberItem>({
  name: 'anggota-jejaring',
  *items({ dataset }) {
    for (const network of dataset.networks.values())
      for (const one of memberRoles(network.members)) yield { network, ...one };
  },
  columns: [
    text('network', ({ network }) => network.id),
    integer('position', ({ position }) => position),
    text('code', ({ member }) => member.code, true),
    text('name', ({ member }) => member.name, true),
    bilingual('role', ({ role }) => role?.what),
    text('role_from', ({ role }) => dateCell(role?.from)),
    text('sources', ({ role }) => idList(role?.citations.map(({ source }) => source.id) ?? [])),
    bilingual('note', ({ role }) => role?.note),
  ],
  primaryKey: ['network', 'position'],
  foreignKeys: [TO_NETWORK],
});

/** A step of the whole network, or of one region in it. */
interface StepItem {
  readonly network: Network;
  /** Undefined where the step belongs to the network as a whole. */
  readonly code?: string;
  readonly step: Milestone;
  readonly position: number;
}

export const networkStepTable = defineTable<StepItem>({
  name: 'tahap-jejaring',
  *items({ dataset }) {
    for (const network of dataset.networks.values()) {
      const steps = [
        ...network.stages.map((step) => ({ network, step })),
        ...network.statuses.flatMap(({ code, milestones }) => milestones.map((step) => ({ network, code, step }))),
      ];
      yield* steps.map((one, index) => ({ ...one, position: index + 1 }));
    }
  },
  columns: [
    text('network', ({ network }) => network.id),
    integer('position', ({ position }) => position),
    text('code', ({ code }) => code),
    text('id', ({ step }) => step.id, true),
    bilingual('name', ({ step }) => step.name),
    text('status', ({ step }) => step.status, true),
    text('planned', ({ step }) => dateCell(step.planned)),
    text('date', ({ step }) => dateCell(step.date)),
    text('as_of', ({ step }) => dateCell(step.asOf)),
    text('sources', ({ step }) => idList(step.citations.map(({ source }) => source.id))),
    bilingual('note', ({ step }) => step.note),
  ],
  primaryKey: ['network', 'position'],
  foreignKeys: [TO_NETWORK],
});

interface AmountItem {
  readonly network: Network;
  readonly amount: NetworkAmount;
  readonly position: number;
}

export const networkAmountTable = defineTable<AmountItem>({
  name: 'dana-jejaring',
  *items({ dataset }) {
    for (const network of dataset.networks.values())
      for (const [index, amount] of network.amounts.entries()) yield { network, amount, position: index + 1 };
  },
  columns: [
    text('network', ({ network }) => network.id),
    integer('position', ({ position }) => position),
    bilingual('name', ({ amount }) => amount.name),
    number('rupiah', ({ amount }) => rupiahCell(amount.sen), true),
    yesNo('rounded', ({ amount }) => amount.rounded),
    text('date', ({ amount }) => dateCell(amount.date), true),
    text('sources', ({ amount }) => idList(amount.citations.map(({ source }) => source.id))),
    bilingual('note', ({ amount }) => amount.note),
  ],
  primaryKey: ['network', 'position'],
  foreignKeys: [TO_NETWORK],
});
