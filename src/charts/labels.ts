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

export interface Around {
  readonly boxes: readonly Box[];
  /** Spots that a label should not cover, such as steps along a line. */
  readonly points: readonly (readonly [number, number])[];
  readonly bounds: Box;
  /** Other marks that a label must not seem to belong to. With them, labels are placed again until they do well. */
  readonly rivals?: readonly (readonly [number, number])[];
}

/** Distance of the spots along a line, at most. */
const STEP = 5;

/** Spots along a line that labels should not cover. `path`: its corners. */
export function spotsAlong(path: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const spots: (readonly [number, number])[] = [];
  path.slice(1).forEach(([x, y], index) => {
    const [fromX, fromY] = path[index] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP));
    for (let step = 0; step <= steps; step += 1)
      spots.push([fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps]);
  });
  return spots;
}

interface Choice {
  readonly cost: number;
  readonly label: PlacedLabel;
  readonly box: Box;
}

type Choices = ReadonlyMap<LabelRequest, Choice>;

/** Rounds after which labels that still move are left where they are. */
const MOST_ROUNDS = 4;
/** From this cost on a label meets something, or seems to belong to another mark. */
const BAD = 8;

/**
 * Places labels in the order given: earlier ones choose first. A label that may be left out is left out when every
 * place is taken.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  around: Around,
  fontSize: number,
): readonly PlacedLabel[] {
  const chosen =
    around.rivals === undefined ? inTurn(requests, around, fontSize) : untilGood(requests, around, fontSize);
  return requests.flatMap((request) => chosen.get(request)?.label ?? []);
}

/** One after the other, each where it does best beside those before it. */
function inTurn(requests: readonly LabelRequest[], around: Around, fontSize: number): Map<LabelRequest, Choice> {
  const chosen = new Map<LabelRequest, Choice>();
  for (const request of requests) {
    const best = bestPlace(request, taken(chosen, around), around, fontSize);
    if (best.cost < 10 || request.must) chosen.set(request, best);
  }
  return chosen;
}

/** Again and again: a label that is badly placed chooses first, as long as all together gain by it. */
function untilGood(requests: readonly LabelRequest[], around: Around, fontSize: number): Choices {
  let order = requests;
  let best = settled(order, around, fontSize);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const bad = order.filter((request) => (best.get(request)?.cost ?? 0) >= BAD);
    const tries = bad.map((first) => [first, ...order.filter((request) => request !== first)]);
    const better = tries.find((other) => {
      const found = settled(other, around, fontSize);
      const gains = found.size >= best.size && total(found) < total(best);
      if (gains) best = found;
      return gains;
    });
    if (better === undefined) return best;
    order = better;
  }
  return best;
}

/** Each in turn, then each once more beside all others, until none can do better. */
function settled(requests: readonly LabelRequest[], around: Around, fontSize: number): Choices {
  const chosen = inTurn(requests, around, fontSize);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = total(chosen);
    for (const request of chosen.keys())
      chosen.set(request, bestPlace(request, taken(chosen, around, request), around, fontSize));
    if (total(chosen) >= before) break;
  }
  return chosen;
}

function total(chosen: Choices): number {
  return [...chosen.values()].reduce((sum, { cost }) => sum + cost, 0);
}

function taken(chosen: Choices, around: Around, but?: LabelRequest): readonly Box[] {
  return [...around.boxes, ...[...chosen].flatMap(([request, { box }]) => (request === but ? [] : [box]))];
}

/** The cheapest of all places, the first of them where several are. A place that cannot win is not worked out to the end. */
function bestPlace(request: LabelRequest, boxes: readonly Box[], around: Around, fontSize: number): Choice {
  let best: Choice | undefined;
  for (const [distance, ring] of RINGS.entries()) {
    for (const [order, candidate] of AROUND.entries()) {
      if (best !== undefined && distance * 0.5 + order * 0.05 >= best.cost) continue;
      const { label, box } = locate(request, candidate, ring, fontSize);
      const met = costOf(box, boxes, around, best?.cost ?? Infinity);
      if (best !== undefined && met >= best.cost) continue;
      const taken = met + mistaken(box, request, around.rivals ?? []);
      const cost = taken + distance * 0.5 + order * 0.05;
      if (best === undefined || cost < best.cost) best = { cost, label, box };
    }
  }
  if (best === undefined) throw new RangeError('a label without a place to try');
  return best;
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

/** What a label would meet there; not counted on once it is `enough`. */
function costOf(box: Box, boxes: readonly Box[], { points, bounds }: Around, enough: number): number {
  const { left, right, top, bottom } = box;
  let cost = 0;
  if (left < bounds.left || right > bounds.right || top < bounds.top || bottom > bounds.bottom) cost += 1000;
  for (const other of boxes) {
    if (cost >= enough) return cost;
    const wide = Math.min(right, other.right) - Math.max(left, other.left);
    const high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    if (wide > 0 && high > 0) cost += 60 + 2 * wide * high;
  }
  for (const [x, y] of points) {
    if (cost >= enough) return cost;
    if (x > left && x < right && y > top && y < bottom) cost += 10;
  }
  return cost;
}
