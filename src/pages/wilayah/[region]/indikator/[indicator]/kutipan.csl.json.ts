import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cslJsonOf } from '#exports/references/csl-json';
import { referencesOf } from '#exports/references/reference';
import { recordedIndicators } from '#presenters/indicator';
import { filesInRegions } from '../../../../_paths.ts';

export const getStaticPaths = () =>
  filesInRegions((report) => recordedIndicators(report).map((id) => ({ params: { indicator: id }, props: { id } })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(cslJsonOf(referencesOf(props.dataset, props.report, props.id)));
