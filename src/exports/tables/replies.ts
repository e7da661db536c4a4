import { periodId } from '#model/period';
import type { Region } from '#model/region';
import type { Reply } from '#model/reply';
import { bilingual, defineTable, idList, text } from '../table.ts';
import { TO_REGION } from './regions.ts';

interface Item {
  readonly region: Region;
  readonly reply: Reply;
}

/** What is answered: an indicator and its time, or a recommendation. */
function answered({ about }: Reply): {
  readonly indicator?: string;
  readonly period?: string;
  readonly recommendation?: string;
} {
  switch (about.on) {
    case 'recommendation':
      return { recommendation: about.recommendation };
    case 'figure':
      return { indicator: about.indicator, period: periodId(about.period) };
    default:
      return { indicator: about.indicator, period: String(about.year) };
  }
}

export const replyTable = defineTable<Item>({
  name: 'hak-jawab',
  *items({ reports }) {
    for (const { region, replies } of reports) for (const reply of replies) yield { region, reply };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('id', ({ reply }) => reply.id),
    text('answers', ({ reply }) => reply.about.on, true),
    text('indicator', ({ reply }) => answered(reply).indicator),
    text('period', ({ reply }) => answered(reply).period),
    text('recommendation', ({ reply }) => answered(reply).recommendation),
    text('agency', ({ reply }) => reply.agency, true),
    text('date', ({ reply }) => reply.date, true),
    bilingual('text', ({ reply }) => reply.text),
    bilingual('supporting_factors', ({ reply }) => reply.supportingFactors),
    bilingual('hindering_factors', ({ reply }) => reply.hinderingFactors),
    bilingual('follow_up', ({ reply }) => reply.followUp),
    text('sources', ({ reply }) => idList(reply.document.map(({ source }) => source.id))),
  ],
  primaryKey: ['region_code', 'id'],
  foreignKeys: [TO_REGION],
});
