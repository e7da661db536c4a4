/** What regions share, for the search: indicators, networks, sources, words. */
import { recordWords } from '#language/record';
import { comparisonsOf } from '#model/comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Indicator } from '#model/indicator';
import { indicatorRecords } from '#model/promise';
import { indicatorAnywhere, pages, type SitePath } from '#routes';
import { sourceLabel } from '../citation.ts';
import type { View } from '../view.ts';
import { everyName } from './every-name.ts';
import { searchRecord, type SearchRecord } from './record.ts';

export function sharedRecords(view: View): readonly SearchRecord[] {
  const { dataset, language, say } = view;
  return [
    ...recordedIndicators(dataset).map(({ indicator, path, reports }) =>
      searchRecord(view, {
        kind: 'indicator',
        path,
        title: say(indicator.name),
        summary: say(indicator.definition),
        pieces: [
          {
            text: everyName(view, indicator.name, ...(indicator.shortName === undefined ? [] : [indicator.shortName])),
          },
        ],
        regions: reports.map(({ region }) => region),
        anywhere: indicatorAnywhere(indicator.id),
      }),
    ),
    ...[...dataset.networks.values()].map((network) =>
      searchRecord(view, {
        kind: 'network',
        path: pages.network(network.id),
        title: say(network.name),
        summary: say(network.summary),
        pieces: [
          { text: everyName(view, network.name, ...(network.lead === undefined ? [] : [network.lead])) },
          ...[...network.members, ...network.actors].map(({ name }) => ({ text: name })),
        ],
      }),
    ),
    ...dataset.glossary.map((term) =>
      searchRecord(view, {
        kind: 'term',
        path: pages.term(term.id),
        title: say(term.title),
        summary: say(term.short),
        pieces: [{ text: everyName(view, term.title) }, ...term.also.map((text) => ({ text }))],
      }),
    ),
    ...[...dataset.sources.values()].map((source) =>
      searchRecord(view, {
        kind: 'source',
        path: pages.source(source.id),
        title: { text: source.title, ...(language === 'en' && source.language === 'id' && { lang: 'id' }) },
        summary: { text: sourceLabel(source, language) },
        pieces: [{ text: recordWords(language).sourceKind[source.kind] }],
      }),
    ),
  ];
}

/** An indicator that regions have, and the page that tells of it across them. */
interface RecordedIndicator {
  readonly indicator: Indicator;
  readonly path: SitePath;
  readonly reports: readonly RegionReport[];
}

/** Indicators that at least one region has: on the page that compares them, else with the first region that has one. */
export function recordedIndicators(dataset: Dataset): readonly RecordedIndicator[] {
  const { possible } = comparisonsOf(dataset);
  const holders = new Map<string, RegionReport[]>();
  for (const report of dataset.regions.values()) {
    for (const { indicator } of indicatorRecords(report)) {
      const others = holders.get(indicator.id);
      if (others === undefined) holders.set(indicator.id, [report]);
      else others.push(report);
    }
  }
  return [...dataset.indicators.values()].flatMap((indicator) => {
    const reports = holders.get(indicator.id) ?? [];
    const [first] = reports;
    if (first === undefined) return [];
    const path = possible.has(indicator.id)
      ? pages.comparison(indicator.id)
      : pages.indicator(first.region, indicator.id);
    return [{ indicator, path, reports }];
  });
}
