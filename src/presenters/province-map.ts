/** A province as squares of its regencies and cities, each with the latest value of one indicator. */
import { formatList } from '#formatting/list';
import { regionWords } from '#language/region';
import type { RegionReport } from '#model/dataset';
import { boundariesOf } from '#model/boundaries-of';
import { indicatorRecords } from '#model/promise';
import { embeds, pages } from '#routes';
import { pointsOf } from './points-of.ts';
import type { DrawnMap } from './drawn-map.ts';
import { presentValueMap } from './value-map.ts';
import type { View } from './view.ts';

/** The indicator that a province's page shows: the one every region has. */
export const PROVINCE_MAP_INDICATOR = 'persentase-penduduk-miskin';

/** The grid of a province for one indicator; undefined where there is no grid of regions or no value to show. */
export function presentProvinceMap(view: View, report: RegionReport, indicatorId: string): DrawnMap | undefined {
  const { code, kind } = report.region;
  const members = [...view.dataset.regions.values()].filter(
    ({ region }) => kind === 'provinsi' && region.kind !== 'provinsi' && region.provinceCode === code,
  );
  const values = members.map((member) => {
    const record = indicatorRecords(member).find((entry) => entry.indicator.id === indicatorId);
    const content = record?.latest?.chosen.content;
    return {
      member,
      record,
      measure: content !== undefined && 'measure' in content ? content.measure : undefined,
    };
  });
  const indicator = values.find((value) => value.record !== undefined)?.record?.indicator;
  if (indicator === undefined) return undefined;
  const years = [
    ...new Set(values.flatMap(({ record }) => (record?.latest === undefined ? [] : [record.latest.year]))),
  ];
  const title = regionWords(view.language).valueMap({
    indicator: view.say(indicator.name).text,
    years: formatList(years.toSorted().map(String), view.language),
  });
  return presentValueMap(view, indicator, {
    id: 'peta-nilai',
    title: `${title}, ${report.region.name}`,
    facts: {
      title,
      embed: {
        path: embeds.provinceMap(report.region),
        name: `${title}, ${report.region.name}`,
        sources: values.flatMap(({ record, measure }) =>
          record?.latest === undefined || measure === undefined ? [] : [record.latest.chosen.citation.source],
        ),
      },
    },
    level: 'region',
    boundaries: boundariesOf(view.dataset.boundaries, report.region.code, 'regency'),
    tiles: report.region.tiles,
    points: pointsOf(values.map(({ member }) => member.region)),
    places: values.map(({ member, measure }) => ({
      code: member.region.code,
      name: member.region.shortName,
      href: view.to(pages.indicator(member.region, indicatorId)),
      measure,
    })),
  });
}
