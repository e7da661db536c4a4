/** Charts as pictures, each beside a page of its language. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataset } from '#dataset';
import { sitePictures } from '#presenters/chart-picture';
import { sitePreviews } from '#presenters/preview';
import { inSite } from '#routes';
import charts from '#styles/charts.css?raw';
import coverage from '#styles/coverage-dots.css?raw';
import money from '#styles/money.css?raw';
import multiples from '#styles/small-multiples.css?raw';
import timeline from '#styles/timeline.css?raw';
import tokens from '#styles/tokens.css?raw';
import chain from '#styles/value-chain.css?raw';

const STYLES = [tokens, charts, coverage, money, multiples, timeline, chain].join('\n');

export const getStaticPaths = async () => {
  const data = await dataset();
  return data.site.languages.flatMap((language) => [
    ...sitePictures(data, language).map(({ path, draw }) => ({
      params: { picture: inSite(path, language).replace(/\.svg$/, '') },
      props: { draw },
    })),
    // Drawn as PNG after the build, which keeps no SVG of them.
    ...sitePreviews(data, language).map(({ path, svg }) => ({
      params: { picture: path.replace(/\.png$/, '') },
      props: { draw: () => svg },
    })),
  ]);
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.draw(STYLES));
