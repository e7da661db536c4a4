/** Copies of documents that may be handed on, each beside the page of its source; no other copy is in the site. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { copyBytes, dataset } from '#dataset';
import { shippedCopies } from '#presenters/source-copies';

export const getStaticPaths = async () =>
  shippedCopies(await dataset()).map(({ source, copy }) => ({
    params: { source: source.id, copy: copy.name },
    props: { copy },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(copyBytes(props.copy));
