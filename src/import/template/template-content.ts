/** What the template of a region is made from, and what its import holds references against. */
import type { Unit } from '#model/indicator';
import type { Known } from '../known.ts';
import type { TableTexts } from '../wanted.ts';

/** An id, and the words beside it in the list. */
export interface Listed {
  readonly id: string;
  readonly name: string;
}

/** Everything that a row may refer to by its id. */
export interface References {
  readonly indicators: readonly (Listed & { readonly unit: Unit })[];
  readonly sources: readonly Listed[];
  readonly plans: readonly Listed[];
  readonly versions: readonly Listed[];
  readonly agencies: readonly Listed[];
  readonly clusters: readonly Listed[];
  /** Kecamatan by their codes. */
  readonly areas: readonly Listed[];
}

export interface TemplateContent {
  readonly region: { readonly code: string; readonly name: string };
  readonly references: References;
  readonly tables: TableTexts;
}

export function referencesOf(known: Known): References {
  const { indicators, sources, titles = {}, plans, agencies, clusters = [], kecamatan = [] } = known;
  return {
    indicators: indicators.map(({ id, names: [name = id], unit }) => ({ id, name, unit })),
    sources: sources.map((id) => ({ id, name: titles[id] ?? '' })),
    plans: plans.map(({ id, title }) => ({ id, name: title })),
    versions: plans.flatMap((plan) => plan.versions.map(({ id, name }) => ({ id, name: `${plan.id}: ${name}` }))),
    agencies: agencies.map(({ id, names: [name = id] }) => ({ id, name })),
    clusters,
    areas: kecamatan.map(({ code, name }) => ({ id: code, name })),
  };
}

export function templateContent(known: Known): TemplateContent {
  return { region: known.region, references: referencesOf(known), tables: known.tables };
}
