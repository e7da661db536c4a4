/** Fillings of shapes: hatching for "no data", a pattern of its own for each group. */
import { element } from '#charts/svg';
import type { Group, PlaceInput } from '../places.ts';

type Filling = 'no-data' | `group-${Group}`;

const SIZE = 8;
/** Lines of a filling within its square. */
const LINES: Readonly<Record<Filling, string>> = {
  'no-data': 'M-2,2L2,-2M0,8L8,0M6,10L10,6',
  'group-1': 'M2,2h0.01M6,6h0.01',
  'group-2': 'M-2,2L2,-2M0,8L8,0M6,10L10,6',
  'group-3': 'M4,0V8',
  'group-4': 'M0,4H8',
  'group-5': 'M4,0V8M0,4H8',
  'group-6': 'M-2,6L2,10M0,0L8,8M6,-2L10,2',
};

/** What a place is filled with besides its ground. */
export function fillingOf({ tone, group }: Pick<PlaceInput, 'tone' | 'group'>): Filling | undefined {
  if (tone === 'no-data') return 'no-data';
  return group === undefined ? undefined : `group-${group}`;
}

/** Id of a filling, unique on the page as long as the map's own id is. */
export function fillingId(id: string, filling: Filling): string {
  return `${id}-${filling}`;
}

/** Id of the same filling for shapes in fine units. */
export function fineFillingId(id: string, filling: Filling): string {
  return `${fillingId(id, filling)}-fine`;
}

/**
 * The fillings that these places need, each as it is (for the legend and the interactive map) and once more for shapes
 * of `fine` units to one unit of the drawing.
 */
export function drawFillings(id: string, places: readonly Pick<PlaceInput, 'tone' | 'group'>[], fine: number): string {
  const used = new Set(places.map(fillingOf).filter((filling) => filling !== undefined));
  if (used.size === 0) return '';
  const patterns = [...used].toSorted().flatMap((filling) => [
    element(
      'pattern',
      { id: fillingId(id, filling), width: SIZE, height: SIZE, patternUnits: 'userSpaceOnUse' },
      element('path', { class: `filling is-${filling}`, d: LINES[filling] }),
    ),
    element('pattern', {
      id: fineFillingId(id, filling),
      href: `#${fillingId(id, filling)}`,
      patternTransform: `scale(${String(fine)})`,
    }),
  ]);
  return element('defs', {}, ...patterns);
}
