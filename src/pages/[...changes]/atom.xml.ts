import type { APIRoute } from 'astro';
import { atomText } from '#exports/feeds/atom';
import { feedPaths } from '../_paths.ts';

export const getStaticPaths = () => feedPaths('atom');

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props }) =>
  new Response(atomText(props.feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
