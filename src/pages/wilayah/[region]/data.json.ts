import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { regionJson } from '#exports/region-files';
import { regionFiles } from '../../_paths.ts';

export const getStaticPaths = regionFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(regionJson(props.dataset, props.report));
