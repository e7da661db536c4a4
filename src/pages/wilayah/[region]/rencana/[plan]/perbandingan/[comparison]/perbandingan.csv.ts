import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { planComparisonCsv } from '#exports/plan-comparison-csv';
import { shownComparisons } from '#addresses/shown-comparisons';
import { filesInRegions } from '../../../../../../_paths.ts';

export const getStaticPaths = () =>
  filesInRegions((report, dataset) =>
    report.plans.flatMap((plan) =>
      shownComparisons(report, plan, dataset).map((comparison) => ({
        params: { plan: plan.id, comparison: comparison.id },
        props: { comparison },
      })),
    ),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(planComparisonCsv(props.dataset, props.report, props.comparison));
