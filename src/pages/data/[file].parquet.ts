import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { joined } from '#exports/pieces';
import { wholeFilesEnding } from '../_paths.ts';

export const getStaticPaths = () => wholeFilesEnding('.parquet');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(joined(props.file.pieces(props.dataset)));
