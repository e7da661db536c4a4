/** Offers the interactive map where a drawn one stands. The drawing stays until the other is ready, and on failure. */
import type { Basemap, MapData } from '#maps/live-data';

/** Addresses of the parts that are only fetched on demand, relative to this script; filled in by the build. */
declare const MAP_SCRIPT: string;
declare const MAP_STYLES: string;

interface LiveMap {
  readonly openMap: (box: HTMLElement, data: MapData, basemap?: Basemap) => HTMLElement;
}

/** Shows the switch of every map under `root` that has data for an interactive one. */
export function offerMaps(root: ParentNode): void {
  for (const figure of root.querySelectorAll<HTMLElement>('[data-map]')) {
    const box = figure.querySelector<HTMLElement>('.map-box');
    const button = figure.querySelector<HTMLButtonElement>('.map-activate');
    const json = figure.querySelector('script[type="application/json"]')?.textContent;
    if (box === null || button === null || json === undefined) continue;
    const note = figure.querySelector<HTMLElement>('.map-basemap');
    if (note !== null) note.hidden = false;
    button.hidden = false;
    button.classList.add('is-ready');
    button.addEventListener('click', () => void upgrade(box, button, json, basemapOf(figure)), { once: true });
  }
}

/** Pictures of another provider, where the publisher has chosen some. */
function basemapOf({ dataset }: HTMLElement): Basemap | undefined {
  const { tiles, attribution = '', attributionLink: link } = dataset;
  return tiles === undefined ? undefined : { tiles, attribution, ...(link !== undefined && { link }) };
}

async function upgrade(
  box: HTMLElement,
  button: HTMLButtonElement,
  json: string,
  basemap: Basemap | undefined,
): Promise<void> {
  const data = JSON.parse(json) as MapData;
  button.disabled = true;
  try {
    const [live] = await Promise.all([fetchScript(), fetchStyles()]);
    const map = live.openMap(box, data, basemap);
    box.classList.add('is-live');
    button.classList.remove('is-ready');
    map.focus({ preventScroll: true });
  } catch {
    box.querySelector('.map-live')?.remove();
    button.textContent = data.words.failed;
  }
}

function fetchScript(): Promise<LiveMap> {
  return import(/* @vite-ignore */ new URL(MAP_SCRIPT, import.meta.url).href) as Promise<LiveMap>;
}

function fetchStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(MAP_STYLES, import.meta.url).href;
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      reject(new Error('map styles'));
    });
    document.head.append(link);
  });
}
