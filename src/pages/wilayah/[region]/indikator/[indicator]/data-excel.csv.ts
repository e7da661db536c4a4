import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { indicatorExcelCsv } from '#exports/indicator-files';
import { indicatorFiles } from '../../../../_paths.ts';

export const getStaticPaths = indicatorFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(indicatorExcelCsv(props.dataset, props.report, props.id));
