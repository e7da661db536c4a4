/** The drawing of milestones in time; the list below it says the same and more. */
import { drawTimeline } from '#charts/timeline/timeline';
import { timelineWords } from '#language/timeline';
import type { Milestone } from '#model/milestone';
import { presentPicture, type ChartFigure } from './chart-figure.ts';
import type { SitePath } from '#routes';
import type { View } from './view.ts';

/** Whose milestones they are: for the picture that leaves the site. */
export interface TimelineOf {
  /** Prefix of the drawing's ids, unique on the page. */
  readonly id: string;
  readonly milestones: readonly Milestone[];
  /** What the steps lead to. */
  readonly title: string;
  /** Where it is, said beside what is drawn. */
  readonly region?: string;
  readonly picture: SitePath;
}

/** Undefined where a single step leaves nothing to compare. */
export function presentTimeline(
  view: View,
  { id, milestones, title: goal, region, picture }: TimelineOf,
): ChartFigure | undefined {
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
  if (chart === undefined) return undefined;
  return {
    title: { text: title },
    svg: chart.svg,
    description: chart.description,
    picture: presentPicture(view, picture, {
      title: goal,
      subtitle: region === undefined ? title : `${title}, ${region}`,
      citations: milestones.flatMap(({ citations }) => citations),
    }),
  };
}
