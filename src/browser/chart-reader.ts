/** Reading a drawn chart point by point: by arrow keys when it has the focus, by pointer or finger otherwise. */

interface Reading {
  readonly mark: Element;
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** Makes every chart under `root` readable. A chart without an output to read into stays a picture. */
export function readCharts(root: ParentNode): void {
  for (const figure of root.querySelectorAll('[data-chart]')) {
    const svg = figure.querySelector<SVGSVGElement>('svg.trend');
    const output = figure.querySelector<HTMLOutputElement>('.chart-reading');
    if (svg !== null && output !== null) readChart(svg, output);
  }
}

function readChart(svg: SVGSVGElement, output: HTMLOutputElement): void {
  const readings = [...svg.querySelectorAll<SVGElement>('[data-label]')].map((mark): Reading => {
    const { x, y, label } = mark.dataset;
    return { mark, x: Number(x), y: Number(y), label: label ?? '' };
  });
  if (readings.length === 0) return;
  const hint = output.dataset['hint'] ?? '';
  let current = -1;

  const show = (index: number): void => {
    readings[current]?.mark.classList.remove('is-read');
    current = index;
    const reading = readings[index];
    reading?.mark.classList.add('is-read');
    output.textContent = reading?.label ?? hint;
    svg.setAttribute('aria-valuenow', String(Math.max(0, index)));
    svg.setAttribute('aria-valuetext', reading?.label ?? hint);
  };

  output.setAttribute('aria-live', 'off');
  svg.setAttribute('role', 'slider');
  svg.setAttribute('tabindex', '0');
  svg.setAttribute('aria-describedby', svg.querySelector('desc')?.id ?? '');
  svg.setAttribute('aria-labelledby', svg.querySelector('title')?.id ?? '');
  svg.setAttribute('aria-valuemin', '0');
  svg.setAttribute('aria-valuemax', String(readings.length - 1));
  svg.setAttribute('aria-readonly', 'true');
  show(-1);

  svg.addEventListener('keydown', (event) => {
    const goal = afterKey(event.key, current, readings.length);
    if (goal === undefined) return;
    event.preventDefault();
    show(goal);
  });
  const point = (event: PointerEvent): void => {
    const place = inDrawing(svg, event);
    if (place !== undefined) show(nearest(readings, place.x, place.y));
  };
  svg.addEventListener('pointermove', point);
  svg.addEventListener('pointerdown', point);
  svg.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') show(-1);
  });
}

/** Where a key leads: undefined for keys that mean nothing here, −1 for no reading. */
function afterKey(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, current + 1);
    case 'ArrowLeft':
      return current < 0 ? count - 1 : Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return -1;
    default:
      return undefined;
  }
}

function inDrawing(svg: SVGSVGElement, event: PointerEvent): DOMPoint | undefined {
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()?.inverse());
}

/** The mark nearest to a place; sideways distance counts most. */
function nearest(readings: readonly Reading[], x: number, y: number): number {
  let best = 0;
  let least = Infinity;
  readings.forEach((reading, index) => {
    const distance = Math.hypot(reading.x - x, (reading.y - y) / 3);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
