import { describe, expect, test } from 'vitest';
import { picturesByPage } from '#presenters/chart-picture';
import { presentDrawingEmbed, siteDrawings } from '#presenters/embed/drawing-embed';
import { presentHome } from '#presenters/home';
import { presentCluster } from '#presenters/cluster';
import { presentNetwork } from '#presenters/network';
import { presentRegion } from '#presenters/region';
import { embeds, inSite, isEmbed } from '#routes';
import { LANGUAGES, REAL } from '../real-content.ts';

const drawings = siteDrawings(REAL);
const paths = new Set(drawings.map(({ path }) => path));

test('each drawing has an address of its own, which is that of an embed', () => {
  expect(paths.size).toBe(drawings.length);
  expect([...paths].filter((path) => !isEmbed(path) || !isEmbed(inSite(path, 'en')))).toEqual([]);
});

test('every chart that is a picture can be embedded', () => {
  const charts = [...picturesByPage(REAL).values()]
    .flatMap((list) => list('id'))
    .filter(({ path }) => !path.endsWith('/grafik.svg'));
  expect(charts.length).toBeGreaterThan(5);
  expect(charts.filter(({ path }) => !paths.has(embeds.picture(path)))).toEqual([]);
});

describe.each(LANGUAGES)('in "%s"', (language) => {
  const pages = [
    ['', presentHome(REAL, language).map],
    ...[...REAL.regions.values()].flatMap((report) => {
      const { clusterMap, valueMap } = presentRegion(REAL, report, language);
      const clusters = report.clusters.map((one) => presentCluster(REAL, report, one, language).map);
      return [clusterMap, valueMap, ...clusters].map((map) => [report.region.code, map] as const);
    }),
    ...[...REAL.networks.values()].flatMap((one) =>
      presentNetwork(REAL, one, language).maps.map((map) => [one.id, map] as const),
    ),
  ] as const;
  const maps = pages.flatMap(([where, map]) => (map === undefined ? [] : [{ where, map }]));

  test('every map of a page leads to the frame that shows it', () => {
    expect(maps.length).toBeGreaterThan(5);
    const leading = maps.flatMap(({ map }) => map.embed?.preview.href.replace(/^(?:\.\.\/)*(?:en\/)?/, '') ?? []);
    expect(leading).toHaveLength(maps.length);
    expect(leading.filter((path) => !paths.has(path))).toEqual([]);
  });

  test.each(drawings.map((drawing) => ({ path: drawing.path, drawing })))(
    '$path is named, shows something, and offers no code or script of its own',
    ({ drawing }) => {
      const page = presentDrawingEmbed(REAL, drawing, language);
      expect(page.frame.heading.text).not.toBe('');
      expect([page.map, page.figure, page.trends].filter((one) => one !== undefined)).toHaveLength(1);
      expect(page.map?.embed ?? page.map?.interactive ?? page.figure?.picture).toBeUndefined();
    },
  );

  test('every drawing of data names whose data it is', () => {
    const silent = drawings.filter((drawing) => presentDrawingEmbed(REAL, drawing, language).sources.length === 0);
    expect(silent.map(({ path }) => path)).toEqual([embeds.homeMap()]);
  });
});
