import { spotsAlong, type Box } from '../labels.ts';
import type { PlacedMark, PlacedMarks, PlacedPath } from './place.ts';

/** What labels keep clear of: marks as boxes, lines as spots along them. */
export function obstacles(marks: PlacedMarks): {
  readonly boxes: readonly Box[];
  readonly points: readonly (readonly [number, number])[];
  readonly bounds: Box;
} {
  const { plot } = marks.frame;
  const lines = [
    ...marks.lines.map((line) => line.path),
    ...marks.links,
    ...marks.targetLines.map((line) => line.path),
    ...(marks.guide === undefined ? [] : [marks.guide]),
    ...marks.breaks.map((x): PlacedPath => [
      [x, plot.top],
      [x, plot.bottom],
    ]),
    ...marks.openTargets.map((target): PlacedPath => [
      [plot.left, target.top],
      [plot.right, target.top],
    ]),
  ];
  const baseline = marks.baseline === undefined ? [] : [box(marks.baseline, 7)];
  return {
    boxes: [
      ...[...marks.actuals, ...marks.others].map((mark) => box(mark, 5)),
      ...marks.targets.map((mark) => box(mark, 6)),
      ...baseline,
    ],
    points: lines.flatMap(spotsAlong),
    bounds: { left: plot.left, top: plot.top - 14, right: plot.right, bottom: plot.bottom - 1 },
  };
}

function box(mark: PlacedMark, size: number): Box {
  const up = mark.beyond === 'up' ? 14 : size;
  const down = mark.beyond === 'down' ? 14 : size;
  return { left: mark.x - size, right: mark.x + size, top: mark.top - up, bottom: mark.bottom + down };
}
