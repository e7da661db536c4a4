import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartedIndicators, presentChartPicture } from '#presenters/chart-picture';
import charts from '#styles/charts.css?raw';
import tokens from '#styles/tokens.css?raw';
import { inRegions } from '../../../../../_paths.ts';

export const getStaticPaths = () =>
  inRegions((report) => chartedIndicators(report).map((id) => ({ params: { indicator: id }, props: { id } })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(presentChartPicture(props.dataset, props.report, props.id, props.language, `${tokens}\n${charts}`));
