/** A timeline of milestones: scale → place → draw. */
import type { Language } from '#model/language';
import { describeTimeline } from './describe.ts';
import { drawTimelineSvg } from './draw.ts';
import type { TimelineInput } from './input.ts';
import { placeTimeline } from './place.ts';
import { toScale } from './scale.ts';
import { timelineTable, type TimelineRow } from './table.ts';

export interface TimelineChart {
  /** Inline SVG; colours come from `styles/timeline.css`. */
  readonly svg: string;
  readonly description: string;
  readonly rows: readonly TimelineRow[];
}

/** Draws, describes and lists the milestones; undefined when there is none. */
export function drawTimeline(input: TimelineInput, language: Language): TimelineChart | undefined {
  if (input.steps.length === 0) return undefined;
  const description = describeTimeline(input, language);
  const placed = placeTimeline(input, toScale(input, language), language);
  const svg = drawTimelineSvg(placed, { id: input.id, title: input.title, description });
  return { svg, description, rows: timelineTable(input, language) };
}
