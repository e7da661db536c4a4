import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { indicatorCsv } from '#exports/indicator-files';
import { indicatorFiles } from '../../../../_paths.ts';

export const getStaticPaths = indicatorFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(indicatorCsv(props.dataset, props.report, props.id));
