import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { indicatorWorkbook } from '#exports/indicator-files';
import { indicatorFiles } from '../../../../_paths.ts';

export const getStaticPaths = indicatorFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(indicatorWorkbook(props.dataset, props.report, props.id));
