import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { risOf } from '#exports/references/ris';
import { referencesOf } from '#exports/references/reference';
import { indicatorFiles } from '../../../../_paths.ts';

export const getStaticPaths = indicatorFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(risOf(referencesOf(props.dataset, props.report, props.id)));
