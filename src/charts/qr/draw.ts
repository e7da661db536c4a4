/** A QR code as SVG text, drawn at build: the address of a page, for those who hold it on paper. */
import { encode } from 'uqr';
import { element } from '../svg.ts';

/** Modules of white around the code that a reader needs (ISO/IEC 18004). */
const QUIET = 4;

/** Draws the code in dark modules of one unit each. `label` names it for those who cannot see it. */
export function drawQr(address: string, label: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
  );
  return element(
    'svg',
    {
      class: 'qr',
      viewBox: `0 0 ${String(size)} ${String(size)}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    element('path', { d: runs.join('') }),
  );
}

/** Neighbouring dark modules of a row as start and length. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
