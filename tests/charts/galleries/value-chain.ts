import { drawValueChain } from '#charts/value-chain/value-chain';
import { answers, gallery } from '../value-chain-gallery.ts';
import type { ChartGallery } from './shown.ts';

export const valueChain: ChartGallery = {
  id: 'rantai-nilai',
  title: 'Rantai nilai',
  cases: gallery.map(([name, { about, input }]) => ({
    name,
    about,
    draw: (id, language) => {
      const chart = drawValueChain({ ...input, id }, language);
      return {
        svg: chart?.column ?? '',
        ...(chart !== undefined && { wide: chart.row }),
        description: chart?.description ?? 'Tidak digambar.',
        head: [],
        rows: [],
        box: 'chart',
      };
    },
  })),
  answers,
};
