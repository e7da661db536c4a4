import { drawPanel, sharedScale } from '#charts/small-multiples/small-multiples';
import { answers, gallery } from '../small-multiples-gallery.ts';
import type { ChartGallery } from './shown.ts';

export const smallMultiples: ChartGallery = {
  id: 'tren-berdampingan',
  title: 'Tren berdampingan',
  cases: gallery.map(([name, { about, input }]) => ({
    name,
    about,
    draw: (id, language) => {
      const scale = sharedScale(input, language);
      const panels = input.panels.flatMap((panel, index) =>
        scale === undefined ? [] : [drawPanel(scale, { ...panel, id: `${id}-${String(index)}` }, language)],
      );
      const items = panels.map(({ title, svg }) => `<li><span>${title}</span>${svg}</li>`);
      return {
        svg: `<ul>${items.join('')}</ul>`,
        description: panels.map(({ description }) => description).join(' '),
        head: [],
        rows: [],
        box: 'multiples',
      };
    },
  })),
  answers,
};
