import { drawBullet } from '#charts/bullet/bullet';
import { answers, gallery } from '../bullet-gallery.ts';
import type { ChartGallery } from './shown.ts';

export const bullet: ChartGallery = {
  id: 'putusan',
  title: 'Kondisi awal, angka, dan target',
  cases: gallery.map(([name, input]) => ({
    name,
    about: 'The verdict beside it says the same in words.',
    draw: (id, language) => {
      const chart = drawBullet({ ...input, id }, language);
      return { svg: chart?.svg ?? '', description: chart?.description ?? '', head: [], rows: [], box: 'chart' };
    },
  })),
  answers,
};
