import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { streamed } from '#exports/pieces';
import { wholeFilesEnding } from '../_paths.ts';

export const getStaticPaths = () => wholeFilesEnding('.json');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(streamed(props.file.pieces(props.dataset)));
