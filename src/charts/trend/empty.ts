import type { Language } from '#model/language';
import { chartWords } from '#language/charts';
import { element, escapeXml } from '../svg.ts';
import { drawChart, type Heading } from './draw.ts';
import { WIDTH } from './frame.ts';

const HEIGHT = 90;

/** A chart without anything to draw says so. */
export function drawEmptyTrend(heading: Heading, language: Language): string {
  const frame = element('rect', { class: 'trend-gap', x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, rx: 3 });
  const text = element(
    'text',
    { class: 'trend-note', x: WIDTH / 2, y: HEIGHT / 2 + 4, 'text-anchor': 'middle' },
    escapeXml(chartWords[language].noValue),
  );
  return drawChart(heading, 'trend', WIDTH, HEIGHT, `${frame}${text}`);
}
