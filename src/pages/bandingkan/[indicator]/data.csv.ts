import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataset as readDataset } from '#dataset';
import { comparisonCsv } from '#exports/comparison-file';
import { comparisonPages } from '#presenters/comparison';

export const getStaticPaths = async () => {
  const dataset = await readDataset();
  return comparisonPages(dataset).map((comparison) => ({
    params: { indicator: comparison.indicator.id },
    props: { dataset, comparison },
  }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(comparisonCsv(props.dataset, props.comparison));
