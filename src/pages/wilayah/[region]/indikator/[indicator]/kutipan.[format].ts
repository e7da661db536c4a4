import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { REFERENCE_FORMATS } from '#exports/references/formats';
import { referencesOf } from '#exports/references/reference';
import { recordedIndicators } from '#presenters/indicator';
import { filesInRegions } from '../../../../_paths.ts';

export const getStaticPaths = () =>
  filesInRegions((report) =>
    recordedIndicators(report).flatMap((id) =>
      Object.entries(REFERENCE_FORMATS).map(([format, write]) => ({
        params: { indicator: id, format },
        props: { id, write },
      })),
    ),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.write(referencesOf(props.dataset, props.report, props.id)));
