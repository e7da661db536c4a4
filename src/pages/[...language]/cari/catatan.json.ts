/** What can be searched, in one language, for the build alone: it makes the index of it and takes the file away. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { areas, filesBeside } from '#dataset';
import { presentSearchRecords } from '#presenters/search/records';
import { inLanguages } from '../../_paths.ts';

/** None where a program beside makes the index itself. */
export const getStaticPaths = () => inLanguages(() => (filesBeside ? [] : [{ props: {} }]));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { dataset, language } }) =>
  Response.json(presentSearchRecords(dataset, areas, language));
