/** Small multiples: the trend of each region in a panel of its own, all on one scale: scale → place → draw. */
import type { Language } from '#model/language';
import { describeTrend } from '../trend/describe.ts';
import { toSeries } from '../trend/series.ts';
import { drawPanelSvg, drawSheetSvg } from './draw.ts';
import type { PanelInput } from './input.ts';
import { placePanel, placeSheet } from './place.ts';
import { toTrend, type MultiplesScale } from './scale.ts';

export { sharedScale, type MultiplesScale } from './scale.ts';

export interface DrawnPanel {
  /** Whose trend it is. */
  readonly title: string;
  /** Inline SVG; colours come from `styles/charts.css` and `styles/small-multiples.css`. */
  readonly svg: string;
  /** The panel's name, led by the title. */
  readonly description: string;
}

/** One panel on the ground of all. */
export function drawPanel(scale: MultiplesScale, panel: PanelInput, language: Language): DrawnPanel {
  const trend = toTrend(scale.indicator, panel);
  const series = toSeries(trend, language);
  const description = `${panel.title}. ${describeTrend(trend, series, language)}`;
  return { title: panel.title, svg: drawPanelSvg(placePanel(series, scale), panel.id, description), description };
}

/** All panels on one sheet, with the names that stand beside them on a page: the drawing as a picture of its own. */
export function drawSheet(panels: readonly DrawnPanel[]): string {
  return drawSheetSvg(
    placeSheet(panels.map(({ title }) => title)),
    panels.map(({ svg }) => svg),
  );
}
