import type { Surroundings } from '#editing/new/question';
import type { AreaRegistry } from '#model/area-registry';
import type { Dataset } from '#model/dataset';

/** What the content has, as far as the questions need it. */
export function surroundingsOf(dataset: Dataset, areas: AreaRegistry): Surroundings {
  return {
    areas,
    regions: [...dataset.regions.values()].map(({ region, plans, recommendations }) => ({
      code: region.code,
      folder: `${region.code}-${region.slug}`,
      name: region.name,
      agencies: region.agencies.map(({ id }) => id),
      plans: plans.map(({ id }) => id),
      recommendations: recommendations.map(({ id }) => id),
    })),
    indicators: [...dataset.indicators.keys()],
    sources: [...dataset.sources.keys()],
    networks: [...dataset.networks.keys()],
  };
}
