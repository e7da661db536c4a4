import type { FollowUpStep, Recommendation } from '#model/recommendation';
import type { Region } from '#model/region';
import { onWeb, pages, recommendationAnchor } from '#routes';
import { dateCell } from '../date-cell.ts';
import { bilingual, defineTable, idList, integer, text, type Scope } from '../table.ts';
import { TO_REGION } from './regions.ts';

interface Item {
  readonly region: Region;
  readonly recommendation: Recommendation;
  readonly scope: Scope;
}

function* recommendationsIn(scope: Scope): Generator<Item> {
  for (const { region, recommendations } of scope.reports)
    for (const recommendation of recommendations) yield { region, recommendation, scope };
}

export const recommendationTable = defineTable<Item>({
  name: 'rekomendasi',
  items: recommendationsIn,
  columns: [
    text('region_code', ({ region }) => region.code),
    text('id', ({ recommendation }) => recommendation.id),
    integer('lkpj_year', ({ recommendation }) => recommendation.lkpjYear, true),
    text('number', ({ recommendation }) => recommendation.number),
    bilingual('text', ({ recommendation }) => recommendation.text),
    bilingual('decision', ({ recommendation }) => recommendation.decision.title),
    text('decision_date', ({ recommendation }) => dateCell(recommendation.decision.date), true),
    text('agencies', ({ recommendation }) => idList(recommendation.agencies)),
    text('indicators', ({ recommendation }) => idList(recommendation.indicators)),
    text('sources', ({ recommendation }) => idList(recommendation.decision.citations.map(({ source }) => source.id))),
    text('link', ({ region, recommendation, scope }) => {
      const path = `${pages.recommendations(region)}#${recommendationAnchor(recommendation.id)}`;
      return onWeb(scope.dataset.site.address, path);
    }),
  ],
  primaryKey: ['region_code', 'id'],
  foreignKeys: [TO_REGION],
});

interface StepItem extends Item {
  readonly step: FollowUpStep;
  readonly position: number;
}

export const followUpTable = defineTable<StepItem>({
  name: 'tindak-lanjut',
  *items(scope) {
    for (const item of recommendationsIn(scope))
      for (const [index, step] of item.recommendation.steps.entries()) yield { ...item, step, position: index + 1 };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('recommendation', ({ recommendation }) => recommendation.id),
    integer('position', ({ position }) => position),
    text('date', ({ step }) => dateCell(step.date), true),
    text('status', ({ step }) => step.status, true),
    bilingual('what', ({ step }) => step.what),
    text('sources', ({ step }) => idList(step.evidence.map(({ source }) => source.id))),
  ],
  primaryKey: ['region_code', 'recommendation', 'position'],
  foreignKeys: [
    TO_REGION,
    { fields: ['region_code', 'recommendation'], table: 'rekomendasi', to: ['region_code', 'id'] },
  ],
});
