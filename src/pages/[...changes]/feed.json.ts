import type { APIRoute } from 'astro';
import { jsonFeedText } from '#exports/feeds/json-feed';
import { feedPaths } from '../_paths.ts';

export const getStaticPaths = () => feedPaths('json');

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props }) =>
  new Response(jsonFeedText(props.feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
