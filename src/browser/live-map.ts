/** The interactive map: the same shapes, points and coast as the drawing, in the same projection. Foreign tiles only where the publisher chose some. */
import {
  circleMarker,
  control,
  DomEvent,
  map as createMap,
  polygon,
  tileLayer,
  tooltip,
  type Map,
  type Path,
} from 'leaflet';
import type { Basemap, MapData } from '#maps/live-data';

type Point = MapData['points'][number];
type Area = MapData['areas'][number];

/** With more places than this, names appear on demand only. */
const FEW = 16;
/** With more shapes than this, the page's table is the way by keyboard. */
const MOST_STOPS = 60;

/** Puts the interactive map over the drawing in `box`; returns the element that should get the focus. */
export function openMap(box: HTMLElement, data: MapData, basemap?: Basemap): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'map-live';
  holder.setAttribute('role', 'region');
  holder.setAttribute('aria-label', data.title);
  box.append(holder);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const live = createMap(holder, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    zoomSnap: 0,
    zoomDelta: 0.5,
  });
  control.zoom({ zoomInTitle: data.words.zoomIn, zoomOutTitle: data.words.zoomOut }).addTo(live);
  const [[south, west], [north, east]] = data.bounds;
  live.fitBounds(
    [
      [south, west],
      [north, east],
    ],
    { animate: false, padding: [0, 0] },
  );
  live.options.zoomSnap = 0.25;
  live.setMinZoom(live.getZoom() - 1);
  if (basemap === undefined) drawCoast(live, data.coast);
  else showBasemap(live, holder, basemap);
  for (const area of data.areas) drawArea(live, area, data);
  for (const point of data.points) drawPoint(live, point, data);
  live.on('popupopen', ({ popup }) => {
    popup.getElement()?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', data.words.close);
  });
  return holder;
}

/** The provider's pictures under the shapes, and its credit as text and link, never as HTML. */
function showBasemap(live: Map, holder: HTMLElement, { tiles, attribution, link }: Basemap): void {
  tileLayer(tiles, { maxZoom: 19 }).addTo(live);
  holder.classList.add('has-basemap');
  const credit = document.createElement('p');
  credit.className = 'live-credit';
  if (link === undefined) credit.append(attribution);
  else {
    const anchor = document.createElement('a');
    anchor.href = link;
    anchor.append(attribution);
    credit.append(anchor);
  }
  holder.append(credit);
}

function drawCoast(live: Map, coast: MapData['coast']): void {
  for (const ring of coast) {
    const places = ring.map(([lat, lon]): [number, number] => [lat, lon]);
    polygon(places, { className: 'live-land', stroke: false, fillOpacity: 1, interactive: false }).addTo(live);
  }
}

function drawPoint(live: Map, point: Point, data: MapData): void {
  const [lat, lon] = point.at;
  const radius = point.kind === 'centre' ? 9 : 7;
  const className = `live-point is-${point.kind}`;
  const layer = circleMarker([lat, lon], { radius, className, fillOpacity: 1 }).addTo(live);
  layer.bindPopup(describe(point));
  layer.bindTooltip(textOf('span', point.name), {
    permanent: point.quiet !== true && data.points.filter(({ quiet }) => quiet !== true).length <= FEW,
    direction: 'right',
    offset: [8, 0],
    className: 'live-label',
  });
  makeOperable(layer, point);
}

/** Islands and holes are rings of one path, which fills them by turns. */
function drawArea(live: Map, area: Area, data: MapData): void {
  const rings = area.rings.map((steps) => corners(steps, data.stepsInDegree));
  const ground = polygon(rings, { className: `live-area is-${area.tone}`, fillOpacity: 1, smoothFactor: 0 }).addTo(
    live,
  );
  if (area.filling !== undefined) {
    const fillColor = `url(#${area.filling})`;
    polygon(rings, { fillColor, fillOpacity: 1, stroke: false, smoothFactor: 0, interactive: false }).addTo(live);
  }
  ground.bindPopup(describe(area));
  ground.bindTooltip(textOf('span', area.name), { sticky: true });
  if (area.label !== undefined) {
    const [lat, lon] = area.label.at;
    const className = `live-label is-area on-${area.tone}`;
    tooltip([lat, lon], { permanent: true, direction: 'center', className, opacity: 1 })
      .setContent(textOf('span', area.label.text))
      .addTo(live);
  }
  if (data.areas.length <= MOST_STOPS) makeOperable(ground, area);
}

/** Corners of a ring in degrees. */
function corners(steps: readonly number[], stepsInDegree: number): [number, number][] {
  const found: [number, number][] = [];
  let [lat, lon] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    lat += steps[index] ?? 0;
    lon += steps[index + 1] ?? 0;
    found.push([lat / stepsInDegree, lon / stepsInDegree]);
  }
  return found;
}

/** Vectors are not focusable by themselves: gives a name, a role and keys. */
function makeOperable(layer: Path, point: Pick<Point, 'name' | 'text'>): void {
  const element = layer.getElement();
  if (!(element instanceof SVGElement)) return;
  element.setAttribute('tabindex', '0');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', point.text === '' ? point.name : `${point.name}: ${point.text}`);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') layer.closePopup();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    DomEvent.stop(event);
    layer.openPopup();
  });
}

/** Popups are made of nodes, never of HTML text. */
function describe(point: Pick<Area, 'name' | 'text' | 'href'>): HTMLElement {
  const block = document.createElement('div');
  const name = textOf('strong', point.name);
  if (point.href === undefined) block.append(name);
  else {
    const link = document.createElement('a');
    link.href = point.href;
    link.append(name);
    block.append(link);
  }
  if (point.text !== '') block.append(textOf('p', point.text));
  return block;
}

function textOf(name: 'span' | 'strong' | 'p', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
