import type { Plan, PlanVersion, Programme } from '#model/plan';
import type { Region } from '#model/region';
import { onWeb, pages } from '#routes';
import { dateCell } from '../date-cell.ts';
import { bilingual, defineTable, idList, integer, text, yesNo, type ForeignKey, type Scope } from '../table.ts';
import { TO_REGION } from './regions.ts';

interface Item {
  readonly region: Region;
  readonly plan: Plan;
  readonly scope: Scope;
}

function* plansIn(scope: Scope): Generator<Item> {
  for (const { region, plans } of scope.reports) for (const plan of plans) yield { region, plan, scope };
}

const TO_PLAN: ForeignKey = { fields: ['region_code', 'plan'], table: 'rencana', to: ['region_code', 'id'] };

export const planTable = defineTable<Item>({
  name: 'rencana',
  items: plansIn,
  columns: [
    text('region_code', ({ region }) => region.code),
    text('id', ({ plan }) => plan.id),
    text('kind', ({ plan }) => plan.kind, true),
    bilingual('title', ({ plan }) => plan.title),
    integer('start_year', ({ plan }) => plan.startYear, true),
    integer('end_year', ({ plan }) => plan.endYear, true),
    bilingual('vision', ({ plan }) => plan.vision),
    text('sources', ({ plan }) => idList(plan.citations.map(({ source }) => source.id))),
    text('link', ({ region, plan, scope }) => onWeb(scope.dataset.site.address, pages.plan(region, plan.id))),
  ],
  primaryKey: ['region_code', 'id'],
  foreignKeys: [TO_REGION],
});

interface VersionItem extends Item {
  readonly version: PlanVersion;
  readonly position: number;
}

export const planVersionTable = defineTable<VersionItem>({
  name: 'versi-rencana',
  *items(scope) {
    for (const item of plansIn(scope))
      for (const [index, version] of item.plan.versions.entries()) yield { ...item, version, position: index + 1 };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('plan', ({ plan }) => plan.id),
    text('id', ({ version }) => version.id),
    integer('position', ({ position }) => position, true),
    bilingual('name', ({ version }) => version.name),
    text('status', ({ version }) => version.status, true),
    text('date', ({ version }) => dateCell(version.date), true),
    text('legal_basis', ({ version }) => version.legalBasis),
    bilingual('reason', ({ version }) => version.reason),
    yesNo('complete', ({ version }) => version.complete),
    text('sources', ({ version }) => idList(version.citations.map(({ source }) => source.id))),
    bilingual('note', ({ version }) => version.note),
  ],
  primaryKey: ['region_code', 'plan', 'id'],
  foreignKeys: [TO_REGION, TO_PLAN],
});

interface ProgrammeItem extends Item {
  readonly programme: Programme;
}

export const programmeTable = defineTable<ProgrammeItem>({
  name: 'program',
  *items(scope) {
    for (const item of plansIn(scope)) for (const programme of item.plan.programmes) yield { ...item, programme };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('plan', ({ plan }) => plan.id),
    text('id', ({ programme }) => programme.id),
    bilingual('name', ({ programme }) => programme.name),
    text('level', ({ programme }) => programme.level, true),
    text('parent', ({ programme }) => programme.parent),
    text('objective', ({ programme }) => programme.objective),
    text('indicators', ({ programme }) => idList(programme.indicators)),
    text('cluster', ({ programme }) => programme.cluster),
    text('agency', ({ programme }) => programme.agency),
    text('nomenclature_code', ({ programme }) => programme.code),
    text('code_rule', ({ programme }) => programme.codeRule),
    text('source', ({ programme }) => programme.citation.source.id, true),
    text('page', ({ programme }) => programme.citation.page),
    bilingual('note', ({ programme }) => programme.note),
  ],
  primaryKey: ['region_code', 'plan', 'id'],
  foreignKeys: [TO_REGION, TO_PLAN, { fields: ['source'], table: 'sumber', to: ['id'] }],
});

/** A goal or an objective of a plan, in the order of the plan. */
interface StepItem extends Item {
  readonly mission: number;
  readonly level: 'mission' | 'goal' | 'objective';
  readonly code: string;
  readonly parent?: string;
  readonly says: Plan['missions'][number]['text'];
  readonly indicators: readonly string[];
}

function* stepsOf(item: Item): Generator<StepItem> {
  for (const { number: mission, text: says, goals } of item.plan.missions) {
    yield { ...item, mission, level: 'mission', code: String(mission), says, indicators: [] };
    for (const goal of goals) {
      yield { ...item, mission, level: 'goal', code: goal.code, says: goal.text, indicators: goal.indicators };
      for (const { code, text: aim, indicators } of goal.objectives)
        yield { ...item, mission, level: 'objective', code, parent: goal.code, says: aim, indicators };
    }
  }
}

interface Positioned extends StepItem {
  readonly position: number;
}

export const planStepTable = defineTable<Positioned>({
  name: 'susunan-rencana',
  *items(scope) {
    for (const item of plansIn(scope)) {
      let position = 0;
      for (const step of stepsOf(item)) yield { ...step, position: (position += 1) };
    }
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('plan', ({ plan }) => plan.id),
    integer('position', ({ position }) => position),
    text('level', ({ level }) => level, true),
    integer('mission', ({ mission }) => mission, true),
    text('code', ({ code }) => code, true),
    text('parent', ({ parent }) => parent),
    bilingual('text', ({ says }) => says),
    text('indicators', ({ indicators }) => idList(indicators)),
  ],
  primaryKey: ['region_code', 'plan', 'position'],
  foreignKeys: [TO_REGION, TO_PLAN],
});
