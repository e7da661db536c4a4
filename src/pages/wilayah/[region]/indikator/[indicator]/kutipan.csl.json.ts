import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cslJsonOf } from '#exports/references/csl-json';
import { referencesOf } from '#exports/references/reference';
import { indicatorFiles } from '../../../../_paths.ts';

export const getStaticPaths = indicatorFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(cslJsonOf(referencesOf(props.dataset, props.report, props.id)));
