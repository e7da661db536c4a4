/** Anchors and links between the pages of the real content. */
import { expect, test } from 'vitest';
import { presentIndicator, recordedIndicators, type IndicatorPage } from '#presenters/indicator';
import { presentPlan } from '#presenters/plan';
import { presentSourcePage } from '#presenters/source';
import { pages } from '#routes';
import { REAL } from './real-content.ts';

const ROOT = 'https://situs.invalid/';

function anchorsOf(page: IndicatorPage): readonly string[] {
  return [...page.figures, ...page.targets].map((row) => row.anchor);
}

const indicatorPages = [...REAL.regions.values()].flatMap((report) =>
  recordedIndicators(report).map((id) => ({
    path: pages.indicator(report.region, id),
    page: presentIndicator(REAL, report, id, 'id'),
  })),
);
const known = new Set(
  indicatorPages.flatMap(({ path, page }) => [
    `${ROOT}${path}#definisi`,
    ...anchorsOf(page).map((anchor) => `${ROOT}${path}#${anchor}`),
  ]),
);

function lost(from: string, hrefs: readonly string[]): readonly string[] {
  return hrefs
    .map((href) => new URL(href, `${ROOT}${from}`).href)
    .filter((href) => href.includes('/indikator/') && href.includes('#') && !known.has(href));
}

test('each anchor stands once on its indicator page', () => {
  const repeated = indicatorPages.filter(({ page }) => new Set(anchorsOf(page)).size !== anchorsOf(page).length);
  expect(repeated.map(({ path }) => path)).toEqual([]);
  expect(known.size).toBeGreaterThan(400);
});

test('an anchor holds nothing that an address would have to escape', () => {
  const odd = indicatorPages.flatMap(({ page }) => anchorsOf(page)).filter((anchor) => !/^[a-z0-9.-]+$/i.test(anchor));
  expect(odd).toEqual([]);
});

test('each figure of a source page leads to a figure that is there', () => {
  const broken = [...REAL.sources.values()].flatMap((source) => {
    const page = presentSourcePage(REAL, source, 'id');
    return lost(pages.source(source.id), [
      ...page.figures.map((row) => row.indicator.href),
      ...page.usedOn.map(({ href }) => href),
    ]);
  });
  expect(broken).toEqual([]);
});

test('each target of a plan page leads to a target that is there', () => {
  const broken = [...REAL.regions.values()].flatMap((report) =>
    report.plans.flatMap((plan) =>
      lost(
        pages.plan(report.region, plan.id),
        presentPlan(REAL, report, plan, 'id').targets.map((row) => row.indicator.href),
      ),
    ),
  );
  expect(broken).toEqual([]);
});

test('each source is used on some page', () => {
  const idle = [...REAL.sources.values()].filter((source) => {
    const page = presentSourcePage(REAL, source, 'id');
    return page.figures.length + page.usedOn.length === 0;
  });
  expect(idle.map((source) => source.id)).toEqual([]);
});
