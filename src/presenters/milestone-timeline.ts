/** The drawing of milestones in time; the list below it says the same and more. */
import { drawTimeline } from '#charts/timeline/timeline';
import { timelineWords } from '#language/timeline';
import type { Milestone } from '#model/milestone';
import type { ChartFigure } from './chart-figure.ts';
import type { View } from './view.ts';

/** `id` is the prefix of the drawing, unique on the page. Undefined where a single step leaves nothing to compare. */
export function presentTimeline(view: View, milestones: readonly Milestone[], id: string): ChartFigure | undefined {
  if (milestones.length < 2) return undefined;
  const { title } = timelineWords(view.language);
  const steps = milestones.map(({ name, status, planned, date }) => {
    const { text, lang } = view.say(name);
    return {
      name: text,
      status,
      ...(lang !== undefined && { lang }),
      ...(planned !== undefined && { planned }),
      ...(date !== undefined && { date }),
    };
  });
  const chart = drawTimeline({ id, title, steps, today: view.dataset.site.releaseDate }, view.language);
  return chart && { title: { text: title }, svg: chart.svg, description: chart.description };
}
