import type { BudgetLine } from '#model/budget';
import { decimal, multiply, type Decimal } from '#model/decimal';
import type { Region } from '#model/region';
import { bilingual, defineTable, integer, number, text, yesNo } from '../table.ts';
import { TO_REGION } from './regions.ts';

interface Item {
  readonly region: Region;
  readonly line: BudgetLine;
}

/** Whole sen as rupiah. */
export function rupiahCell(sen: bigint): Decimal {
  return multiply(decimal(sen.toString()), decimal('0.01'));
}

export const budgetTable = defineTable<Item>({
  name: 'anggaran',
  *items({ reports }) {
    for (const { region, budget } of reports) for (const line of budget) yield { region, line };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('item', ({ line }) => line.item),
    bilingual('name', ({ line }) => line.name),
    integer('year', ({ line }) => line.year),
    text('stage', ({ line }) => line.stage),
    text('kind', ({ line }) => line.kind),
    number('rupiah', ({ line }) => rupiahCell(line.sen), true),
    yesNo('rounded', ({ line }) => line.rounded),
    text('programme', ({ line }) => line.programme),
    text('agency', ({ line }) => line.agency),
    text('parent', ({ line }) => line.parent),
    yesNo('parts_incomplete', ({ line }) => line.partsIncomplete),
    text('source', ({ line }) => line.citation.source.id),
    text('page', ({ line }) => line.citation.page),
    bilingual('note', ({ line }) => line.note),
  ],
  primaryKey: ['region_code', 'item', 'year', 'stage', 'kind', 'source'],
  foreignKeys: [TO_REGION, { fields: ['source'], table: 'sumber', to: ['id'] }],
});
