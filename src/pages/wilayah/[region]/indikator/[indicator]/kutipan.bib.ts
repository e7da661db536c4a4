import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibtexOf } from '#exports/references/bibtex';
import { referencesOf } from '#exports/references/reference';
import { indicatorFiles } from '../../../../_paths.ts';

export const getStaticPaths = indicatorFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(bibtexOf(referencesOf(props.dataset, props.report, props.id)));
