/** Regions for the search: those with a report, and all others of the official list. */
import { regionWords } from '#language/region';
import { searchWords } from '#language/search';
import { kindOfCode } from '#model/area-code';
import { plainAreaName } from '#model/area-name';
import type { AreaRegistry } from '#model/area-registry';
import type { RegionReport } from '#model/dataset';
import { indicatorRecords } from '#model/promise';
import type { RegionKind } from '#model/region';
import { districtAnchor, pages, uncoveredRegion } from '#routes';
import type { View } from '../view.ts';
import { everyName } from './every-name.ts';
import { searchRecord, type Piece, type SearchRecord } from './record.ts';

/** A region with all that is in it: kecamatan, clusters and indicators lead to their own places. */
export function regionRecord(view: View, report: RegionReport): SearchRecord {
  const { region } = report;
  const words = searchWords(view.language);
  const coverage = regionWords(view.language)[region.coverage === 'full' ? 'full' : 'figuresOnly'];
  return searchRecord(view, {
    kind: 'region',
    path: pages.region(region),
    title: { text: region.name },
    summary: { text: words.regionSummary({ code: region.code, province: region.provinceName, coverage }) },
    pieces: [
      ...spellings(region.kind, [region.name, region.shortName, ...region.alsoKnownAs], view),
      ...region.districts.map(({ code, name }) => ({
        text: words.district(name),
        to: `${pages.region(region)}#${districtAnchor(code)}`,
      })),
      ...report.clusters.map((cluster): Piece => ({
        text: everyName(view, cluster.name, ...(cluster.centre === undefined ? [] : [{ id: cluster.centre.name }])),
        to: pages.cluster(region, cluster.id),
        name: view.say(cluster.name).text,
      })),
      ...indicatorRecords(report).map(({ indicator }): Piece => ({
        text: everyName(view, indicator.name, ...(indicator.shortName === undefined ? [] : [indicator.shortName])),
        to: pages.indicator(region, indicator.id),
        name: view.say(indicator.name).text,
      })),
    ],
    regions: [region],
    status: region.coverage,
  });
}

/** A region of the official list that nobody has reported on. */
export function uncoveredRecords(view: View, areas: AreaRegistry): readonly SearchRecord[] {
  const words = searchWords(view.language);
  const all = [...areas.partsOf('', 'provinsi'), ...areas.partsOf('', 'kabupaten/kota')];
  return all
    .filter(({ code }) => !view.dataset.regions.has(code))
    .map(({ code, name }) =>
      searchRecord(view, {
        kind: 'region',
        path: uncoveredRegion(code),
        title: { text: name },
        summary: { text: words.uncovered({ code, province: areas.nameOf(code.slice(0, 2)) ?? code }) },
        pieces: spellings(kindOfCode(code) ?? 'kabupaten', [name], view),
        status: 'none',
      }),
    );
}

/** Other spellings of a name, also closed up where it is of several words (`tulangbawang`); in English with its kind. */
function spellings(kind: RegionKind, names: readonly string[], view: View): readonly Piece[] {
  const written = new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
  const closed = names.map(plainAreaName).filter((name) => !written.has(name));
  const kinds = view.language === 'en' ? [searchWords('en').regionKind[kind]] : [];
  return [...new Set([...names.slice(1), ...closed, ...kinds])].map((text) => ({ text }));
}
