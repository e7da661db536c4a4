import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { indicatorJson } from '#exports/indicator-files';
import { indicatorFiles } from '../../../../_paths.ts';

export const getStaticPaths = indicatorFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(indicatorJson(props.dataset, props.report, props.id));
