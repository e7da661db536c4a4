/** The files of the API, and their JSON Schemas. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataset } from '#dataset';
import { apiFiles } from '#exports/api/files';

export const getStaticPaths = async () =>
  apiFiles(await dataset()).map(({ path, text }) => ({
    params: { api: path.replace(/\.json$/, '') },
    props: { text },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
