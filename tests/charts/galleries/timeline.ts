import { drawTimeline } from '#charts/timeline/timeline';
import { answers, gallery } from '../timeline-gallery.ts';
import type { ChartGallery } from './shown.ts';

export const timeline: ChartGallery = {
  id: 'tonggak',
  title: 'Tonggak',
  cases: gallery.map(([name, { about, input }]) => ({
    name,
    about,
    draw: (id, language) => {
      const chart = drawTimeline({ ...input, id }, language);
      return { svg: chart?.svg ?? '', description: chart?.description ?? '', head: [], rows: [], box: 'chart' };
    },
  })),
  answers,
};
