/** Puts labels beside their marks where they meet neither marks, lines nor each other. */
import { textWidth } from './text-width.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelRequest {
  readonly text: string;
  /** The mark. */
  readonly x: number;
  readonly y: number;
  /** Distance kept from the middle of the mark. */
  readonly reach: number;
  /** Drawn even where it cannot help meeting something. */
  readonly must: boolean;
  readonly className: string;
}

export interface PlacedLabel {
  readonly text: string;
  readonly className: string;
  /** Start of the text and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Candidate {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const AROUND: readonly Candidate[] = [
  { dx: 0, dy: -1, anchor: 'middle' },
  { dx: 0, dy: 1, anchor: 'middle' },
  { dx: 1, dy: 0, anchor: 'start' },
  { dx: -1, dy: 0, anchor: 'end' },
  { dx: 0.6, dy: -0.9, anchor: 'start' },
  { dx: -0.6, dy: -0.9, anchor: 'end' },
  { dx: 0.6, dy: 0.9, anchor: 'start' },
  { dx: -0.6, dy: 0.9, anchor: 'end' },
];
const RINGS = [1, 1.8, 2.8];

/**
 * Places labels in the order given: earlier ones choose first. A label that may be left out is left out when every
 * place is taken. `points` are spots that a label should not cover, such as steps along a line.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  around: {
    readonly boxes: readonly Box[];
    readonly points: readonly (readonly [number, number])[];
    readonly bounds: Box;
    /** Other marks that a label must not seem to belong to. */
    readonly rivals?: readonly (readonly [number, number])[];
  },
  fontSize: number,
): readonly PlacedLabel[] {
  const boxes = [...around.boxes];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    let best: { cost: number; label: PlacedLabel; box: Box } | undefined;
    RINGS.forEach((ring, distance) => {
      AROUND.forEach((candidate, order) => {
        const { label, box } = locate(request, candidate, ring, fontSize);
        const taken = costOf(box, boxes, around.points, around.bounds);
        const cost = taken + mistaken(box, request, around.rivals ?? []) + distance * 0.5 + order * 0.05;
        if (best === undefined || cost < best.cost) best = { cost, label, box };
      });
    });
    if (best === undefined || (best.cost >= 10 && !request.must)) continue;
    placed.push(best.label);
    boxes.push(best.box);
  }
  return placed;
}

function locate(request: LabelRequest, { dx, dy, anchor }: Candidate, ring: number, fontSize: number) {
  const width = textWidth(request.text, fontSize);
  const height = fontSize;
  const reach = request.reach * ring;
  const x = request.x + dx * reach;
  const middle = request.y + dy * (reach + height / 2);
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width;
  const box: Box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  const label: PlacedLabel = {
    text: request.text,
    className: request.className,
    x,
    y: middle + fontSize * 0.35,
    anchor,
  };
  return { label, box };
}

/** How many other marks are as near to the label as its own. */
function mistaken(box: Box, own: LabelRequest, rivals: readonly (readonly [number, number])[]): number {
  const reach = distanceTo(box, own.x, own.y) + 1;
  const nearer = rivals.filter(([x, y]) => (x !== own.x || y !== own.y) && distanceTo(box, x, y) <= reach);
  return nearer.length * 8;
}

function distanceTo({ left, right, top, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function costOf(box: Box, boxes: readonly Box[], points: readonly (readonly [number, number])[], bounds: Box): number {
  let cost = 0;
  if (box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom)
    cost += 1000;
  for (const other of boxes) {
    const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    if (wide > 0 && high > 0) cost += 60 + 2 * wide * high;
  }
  for (const [x, y] of points) {
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) cost += 10;
  }
  return cost;
}
